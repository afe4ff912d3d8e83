#include "base/catalogue.h"

#include "base/numbers.h"
#include "base/text_catalogues.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>

namespace samenhang {
namespace {

constexpr std::uint32_t kMagic = 0x950412de;

// The numbers of a .mo file, which stand in the byte order of the machine that made it.
class MoReader {
 public:
  explicit MoReader(std::string_view bytes) : bytes_(bytes) {
    const auto magic = raw_number(0);
    swapped_ = magic == swap_bytes(kMagic);
    valid_ = swapped_ || magic == kMagic;
  }

  bool valid() const { return valid_; }

  std::uint32_t number(std::size_t at) const { return swapped_ ? swap_bytes(raw_number(at)) : raw_number(at); }

  // The text that the table at `table` names at place `index`: a length and an offset.
  std::string_view text(std::size_t table, std::size_t index) const {
    const std::size_t length = number(table + 8 * index);
    const std::size_t offset = number(table + 8 * index + 4);
    if (offset > bytes_.size() || length > bytes_.size() - offset) return {};
    return bytes_.substr(offset, length);
  }

 private:
  static std::uint32_t swap_bytes(std::uint32_t x) {
    return (x >> 24) | ((x >> 8) & 0xff00U) | ((x << 8) & 0xff0000U) | (x << 24);
  }

  std::uint32_t raw_number(std::size_t at) const {
    std::uint32_t found = 0;
    if (at + sizeof found <= bytes_.size()) std::memcpy(&found, bytes_.data() + at, sizeof found);
    return found;
  }

  std::string_view bytes_;
  bool swapped_ = false;
  bool valid_ = false;
};

// gettext keeps "one NUL many"; Message::one alone is the key.
std::string key_in(std::string_view original) {
  return std::string(original.substr(0, original.find('\0')));
}

std::string joined(const Catalogue& catalogue, const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += i + 1 == parts.size() ? catalogue(message(" and ")) : std::string_view(", ");
    text += parts[i];
  }
  return text;
}

std::string decimal_text(Language language, const Decimal& decimal) {
  std::string text = fixed(decimal.value, decimal.places);
  if (language == Language::dutch) std::ranges::replace(text, '.', ',');
  return text;
}

struct Speaker {
  const Catalogue& catalogue;

  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(long number) const { return std::to_string(number); }
  std::string operator()(const Decimal& decimal) const { return decimal_text(catalogue.language(), decimal); }
  std::string operator()(const Label& label) const { return label.in(catalogue.language()); }
  std::string operator()(const Message& text) const { return std::string(catalogue(text)); }
  std::string operator()(const std::vector<std::string>& texts) const { return joined(catalogue, texts); }
  std::string operator()(const std::vector<Label>& labels) const {
    std::vector<std::string> texts;
    texts.reserve(labels.size());
    for (const Label& label : labels) texts.push_back(label.in(catalogue.language()));
    return joined(catalogue, texts);
  }
};

std::optional<std::string> filled(std::string_view text,
                                  const fmt::dynamic_format_arg_store<fmt::format_context>& args) {
  try {
    return fmt::vformat(text, args);
  } catch (const fmt::format_error&) {
    return std::nullopt;
  }
}

}  // namespace

Catalogue::Catalogue(Language language) : Catalogue(language, compiled_texts(language)) {}

Catalogue::Catalogue(Language language, std::string_view mo_bytes) : language_(language) {
  const MoReader reader(mo_bytes);
  if (!reader.valid()) return;
  const std::size_t count = std::min<std::size_t>(reader.number(8), mo_bytes.size() / 16);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view original = reader.text(reader.number(12), i);
    if (original.empty()) continue;  // the header
    texts_.emplace(key_in(original), reader.text(reader.number(16), i));
  }
}

// Both languages have two forms, one and many.
std::string_view Catalogue::operator()(Message message, long count) const {
  const bool many = message.many != nullptr && count != 1;
  const auto found = texts_.find(message.one);
  if (found == texts_.end() || found->second.empty()) return many ? message.many : message.one;
  const std::string_view translated = found->second;
  const std::size_t split = translated.find('\0');
  if (split == std::string_view::npos) return translated;
  return many ? translated.substr(split + 1) : translated.substr(0, split);
}

std::string say(const Catalogue& catalogue, const Filling& filling) {
  return std::visit(Speaker{catalogue}, filling);
}

std::string say(const Catalogue& catalogue, Message message) {
  return std::string(catalogue(message));
}

std::string counted(const Catalogue& catalogue, Message message, long count) {
  return say(catalogue, {message, {{"count", count}}, count});
}

std::string say(const Catalogue& catalogue, const Sentence& sentence) {
  fmt::dynamic_format_arg_store<fmt::format_context> args;
  for (const auto& [name, filling] : sentence.fillings) {
    args.push_back(fmt::arg(name.c_str(), say(catalogue, filling)));
  }
  const bool many = sentence.message.many != nullptr && sentence.count != 1;
  const char* english = many ? sentence.message.many : sentence.message.one;
  if (auto said = filled(catalogue(sentence.message, sentence.count), args)) return *said;
  return filled(english, args).value_or(english);
}

}  // namespace samenhang

#include "scene/text_width.h"

#include "base/fold.h"
#include "scene/inter_widths.h"

#include <algorithm>

namespace samenhang {
namespace {

constexpr int kFullWidth = 1000;
constexpr double kWidening = 1.5;  // rather than breaking a word
constexpr std::string_view kEllipsis = "…";

struct Character {
  char32_t value = 0;
  std::size_t bytes = 1;
};

// The first character of a well-formed UTF-8 text.
Character first_of(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto tail = [&](std::size_t i) { return i < text.size() ? static_cast<char32_t>(byte(i) & 0x3FU) : 0; };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {(lead & 0x1FU) << 6U | tail(1), std::min<std::size_t>(2, text.size())};
  if (lead < 0xF0) return {(lead & 0x0FU) << 12U | tail(1) << 6U | tail(2), std::min<std::size_t>(3, text.size())};
  return {(lead & 0x07U) << 18U | tail(1) << 12U | tail(2) << 6U | tail(3), std::min<std::size_t>(4, text.size())};
}

bool is_combining(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) || c == 0xFE0F;
}

int thousandths(char32_t c, bool bold) {
  const auto& table = bold ? inter::kSemibold : inter::kRegular;
  if (c >= 0x20 && c <= 0x7E) return table.at(c - 0x20);
  if (c >= 0xA0 && c <= 0x17F) return table.at(c - 0xA0 + 95);
  if (is_combining(c)) return 0;
  const auto* found = std::ranges::find(inter::kPunctuation, c, &inter::Punctuation::character);
  if (found == inter::kPunctuation.end()) return kFullWidth;
  return bold ? found->semibold : found->regular;
}

long thousandths_of(std::string_view text, bool bold) {
  long sum = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = first_of(text.substr(at));
    sum += thousandths(c.value, bold);
    at += c.bytes;
  }
  return sum;
}

double in_units(long thousandths, TextFace face) {
  return static_cast<double>(thousandths) * face.size / 1000.0;
}

// How many bytes of `text` fit in `width`, whole characters only.
std::size_t fitting(std::string_view text, TextFace face, double width) {
  double used = 0.0;
  std::size_t at = 0;
  while (at < text.size()) {
    const Character c = first_of(text.substr(at));
    used += thousandths(c.value, face.bold) * face.size / 1000.0;
    if (used > width) break;
    at += c.bytes;
  }
  return at;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find(' ', start), text.size());
    words.emplace_back(text.substr(start, end - start));
    start = end + 1;
  }
  return words;
}

// Each word that is wider than a line in pieces; a hyphen says where it was broken.
std::vector<std::string> broken(const std::vector<std::string>& words, TextFace face, double width) {
  std::vector<std::string> pieces;
  for (std::string_view word : words) {
    while (text_width(word, face) > width) {
      const std::size_t cut = std::max(fitting(word, face, width - text_width("-", face)), first_of(word).bytes);
      if (cut >= word.size()) break;
      pieces.push_back(std::string(word.substr(0, cut)) + "-");
      word.remove_prefix(cut);
    }
    pieces.emplace_back(word);
  }
  return pieces;
}

// A word, and how wide it is: in thousandths of the type size.
struct Word {
  std::string_view text;
  long width = 0;
};

using LineLengths = std::vector<std::size_t>;  // in words

// As many words on each line as it has room for, at least one.
LineLengths filled(const std::vector<Word>& words, TextFace face, double width) {
  const long space = thousandths_of(" ", face.bold);
  LineLengths lines;
  long used = 0;
  for (const Word& word : words) {
    const long longer = used + space + word.width;
    if (!lines.empty() && in_units(longer, face) <= width) {
      ++lines.back();
      used = longer;
    } else {
      lines.push_back(1);
      used = word.width;
    }
  }
  return lines;
}

void shorten(std::string& line, TextFace face, double width) {
  line.resize(fitting(line, face, width - text_width(kEllipsis, face)));
  while (!line.empty() && (line.back() == ' ' || line.back() == '-')) line.pop_back();
  line += kEllipsis;
}

// The same number of lines on the least width: no line much longer than the others.
LineLengths balanced(const std::vector<Word>& words, TextFace face, double width) {
  LineLengths lines = filled(words, face, width);
  constexpr double kStep = 0.94;
  constexpr int kSteps = 17;  // down to a third
  const long widest = std::ranges::max(words, {}, &Word::width).width;
  double narrower = width;
  for (int step = 0; step < kSteps; ++step) {
    narrower *= kStep;
    if (in_units(widest, face) > narrower) break;
    LineLengths next = filled(words, face, narrower);
    if (next.size() > lines.size()) break;
    lines = std::move(next);
  }
  return lines;
}

std::vector<std::string> texts_of(const std::vector<Word>& words, const LineLengths& lengths) {
  std::vector<std::string> lines;
  lines.reserve(lengths.size());
  auto word = words.begin();
  for (const std::size_t length : lengths) {
    std::string& line = lines.emplace_back((word++)->text);
    for (std::size_t i = 1; i < length; ++i) line.append(" ").append((word++)->text);
  }
  return lines;
}

}  // namespace

double text_width(std::string_view text, TextFace face) {
  return in_units(thousandths_of(text, face.bold), face);
}

std::string drawable(std::string_view text) {
  const std::string sound = as_utf8(text);
  std::string line;
  for (std::size_t at = 0; at < sound.size();) {
    const Character c = first_of(std::string_view(sound).substr(at));
    const bool blank =
        c.value <= 0x20 || (c.value >= 0x7F && c.value <= 0xA0) || c.value == 0x2028 || c.value == 0x2029;
    if (!blank) {
      line.append(sound, at, c.bytes);
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
    at += c.bytes;
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::vector<std::string> wrap(std::string_view text, TextFace face, double width, std::size_t most_lines) {
  const std::string line = drawable(text);
  // What lies far beyond the last line is never seen: a name may be of any length.
  const std::size_t seen = fitting(line, face, width * static_cast<double>(most_lines + 1));
  const std::vector<std::string> whole = words_of(std::string_view(line).substr(0, seen));
  const double wanted = width;
  for (const std::string& word : whole) width = std::clamp(text_width(word, face), width, wanted * kWidening);
  const std::vector<std::string> pieces = broken(whole, face, width);
  std::vector<Word> words;
  words.reserve(pieces.size());
  for (const std::string& piece : pieces) words.push_back({piece, thousandths_of(piece, face.bold)});
  std::vector<std::string> lines = texts_of(words, balanced(words, face, width));
  if (lines.size() > most_lines) {
    lines = texts_of(words, filled(words, face, width));
    lines.resize(most_lines);
    shorten(lines.back(), face, width);
  }
  return lines;
}

}  // namespace samenhang

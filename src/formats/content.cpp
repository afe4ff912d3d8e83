#include "formats/content.h"

#include "base/fold.h"
#include "tables/file_kinds.h"

#include <algorithm>
#include <array>
#include <string>

namespace samenhang {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::array kDotWords{"graph"sv, "digraph"sv, "strict"sv};
constexpr std::string_view kAfterDotWord = " \t\r\n{\"/#<";

bool is_of_wide_characters(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("<\0"sv) ||
         bytes.starts_with("\0<"sv) || bytes.starts_with("\0\0"sv);
}

// The first word in lower case, for which DOT does not need white space behind it.
bool starts_with_word(std::string_view text, std::string_view word) {
  if (text.size() < word.size() || fold_case(text.substr(0, word.size())) != word) return false;
  return text.size() == word.size() || kAfterDotWord.find(text[word.size()]) != std::string_view::npos;
}

std::optional<Message> text_content_of(std::string_view text) {
  if (text.starts_with("<")) return kXmlContent;
  if (text.starts_with("{") || text.starts_with("[")) return kJsonContent;
  if (std::ranges::any_of(kDotWords, [&](std::string_view word) { return starts_with_word(text, word); })) {
    return kDotContent;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Message> content_of(std::string_view bytes) {
  if (const FileKind* const kind = file_kind_of(bytes)) return kind->name;
  if (is_of_wide_characters(bytes)) {
    return bytes.substr(0, 4).find('<') != std::string_view::npos ? std::optional(kXmlContent) : std::nullopt;
  }
  if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
  return text_content_of(trim(bytes.substr(0, 4096)));
}

std::optional<Problem> wrong_content(std::string_view bytes, std::string_view file, Message expected) {
  const std::string name(file);
  if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    return file_problem(name, {message("The file is empty.")},
                        {message("Save it again in the program it comes from.")});
  }
  const std::optional<Message> content = content_of(bytes);
  if (content && !(*content == expected)) {
    return file_problem(
        name,
        {message("The file is not what its name says: its name promises {expected}, but it holds {content}."),
         {{"expected", expected}, {"content", *content}}},
        {message("Give it the right ending, or save it again in the program it comes from.")});
  }
  if (!is_of_wide_characters(bytes) && bytes.find('\0') != std::string_view::npos) {
    return file_problem(name, {message("The file is damaged: it holds bytes that are no text.")},
                        {message("Save it again in the program it comes from.")});
  }
  return std::nullopt;
}

}  // namespace samenhang

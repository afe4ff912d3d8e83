#include "command_line/refusal.h"

#include <CLI/CLI.hpp>

#include <array>
#include <string>
#include <string_view>

namespace samenhang {
namespace {

// CLI11 tells by the kind of its error and a sentence with the names between fixed words.
struct Wording {
  std::string_view kind;  // CLI11's name of the error
  std::string_view word;  // what stands between the two names, or after the one
  Message text;           // with {first} and {second}
};

constexpr std::array kWordings{
    Wording{"RequiredError", " is required", message("{first} is missing.")},
    Wording{"RequiresError", " requires ", message("{first} goes together with {second}, and that is missing.")},
    Wording{"ExcludesError", " excludes ", message("{first} and {second} do not go together.")},
    Wording{"ExtrasError", ": ", message("This was not understood: {second}.")},
    Wording{"ValidationError", ": ", message("{first}: {second}")},
    Wording{"ConversionError", ": ", message("This is not a number: {second}.")},
    Wording{"ArgumentMismatch", ": ", message("{first} must be followed by one value, and may be given once.")},
};

}  // namespace

Sentence refusal_of(const CLI::ParseError& error) {
  const std::string words = error.what();
  if (error.get_name() == "RequiredError" && words.starts_with("A subcommand")) {
    return {message("Say what to do: the first word is a verb.")};
  }
  for (const Wording& wording : kWordings) {
    const std::size_t at = words.find(wording.word);
    if (error.get_name() != wording.kind || at == std::string::npos) continue;
    return {wording.text, {{"first", words.substr(0, at)}, {"second", words.substr(at + wording.word.size())}}};
  }
  return {message("This cannot be done as it is written: {reason}"), {{"reason", words}}};
}

}  // namespace samenhang

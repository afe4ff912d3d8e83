#include "command_line/declaration.h"

#include "base/fold.h"
#include "base/numbers.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <optional>

namespace samenhang {
namespace {

std::string joined(const std::vector<std::string>& words) {
  return CLI::detail::join(words, "|");
}

}  // namespace

CLI::Option* Declaration::finished(CLI::Option* option, const OptionWords& words) {
  option->description(say(catalogue_, words.help))->required(words.required);
  if (!words.word.empty()) option->option_text(std::string(words.word));
  if (!heading_.empty()) option->group(heading_);
  return option;
}

void Declaration::text(const OptionWords& words, std::string& value) {
  finished(app_.add_option(words.name, value), words);
}

void Declaration::texts(const OptionWords& words, std::vector<std::string>& values, bool commas) {
  CLI::Option* option = finished(app_.add_option(words.name, values), words);
  option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
  if (commas) option->delimiter(',');
}

void Declaration::number(const OptionWords& words, int& value, int least, int most) {
  const auto in_range = [&catalogue = catalogue_, least, most](const std::string& word) {
    const std::optional<long> number = parse_integer(word);
    if (number && *number >= least && *number <= most) return std::string();
    return say(catalogue, {message("\"{value}\" is not a number from {least} to {most}."),
                           {{"value", word}, {"least", long{least}}, {"most", long{most}}}});
  };
  finished(app_.add_option(words.name, value), words)->check(CLI::Validator(in_range, ""));
}

void Declaration::flag(const char* name, Message help, bool& value) {
  app_.add_flag(name, value, say(catalogue_, help));
}

void Declaration::one_of(OptionWords words, const std::vector<std::string>& choices, std::string& value) {
  one_of(words, choices, [&value, choices](std::size_t place) { value = choices[place]; });
}

void Declaration::one_of(const OptionWords& words, const std::vector<std::string>& choices,
                         const std::function<void(std::size_t)>& chosen) {
  const auto place_of = [choices](const std::string& word) {
    return std::ranges::find(choices, fold_case(word), [](const std::string& choice) { return fold_case(choice); }) -
           choices.begin();
  };
  const auto choose = [place_of, chosen](const std::string& word) { chosen(static_cast<std::size_t>(place_of(word))); };
  const auto is_there = [&catalogue = catalogue_, choices, place_of](const std::string& word) {
    if (place_of(word) < std::ssize(choices)) return std::string();
    return say(catalogue, {message("\"{value}\" is not one of {choices}."), {{"value", word}, {"choices", choices}}});
  };
  CLI::Option* option = app_.add_option_function<std::string>(words.name, choose);
  finished(option, words)->check(CLI::Validator(is_there, ""))->option_text(joined(choices));
}

void Declaration::needs(const char* name, const char* other) {
  app_.get_option(name)->needs(app_.get_option(other));
}

void Declaration::excludes(const char* name, const char* other) {
  app_.get_option(name)->excludes(app_.get_option(other));
}

void Declaration::heading(Message heading) {
  heading_ = say(catalogue_, heading);
}

}  // namespace samenhang

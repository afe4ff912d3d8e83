#include "command_line/declaration.h"

#include <CLI/CLI.hpp>

#include <algorithm>

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
  finished(app_.add_option(words.name, value), words)->check(CLI::Range(least, most).description(""));
}

void Declaration::flag(const char* name, Message help, bool& value) {
  app_.add_flag(name, value, say(catalogue_, help));
}

void Declaration::one_of(OptionWords words, const std::vector<std::string>& choices, std::string& value) {
  one_of(words, choices, [&value, choices](std::size_t place) { value = choices[place]; });
}

void Declaration::one_of(const OptionWords& words, const std::vector<std::string>& choices,
                         const std::function<void(std::size_t)>& chosen) {
  const auto choose = [choices, chosen](const std::string& word) {
    chosen(static_cast<std::size_t>(std::ranges::find(choices, word) - choices.begin()));
  };
  CLI::Option* option = app_.add_option_function<std::string>(words.name, choose);
  finished(option, words)->check(CLI::IsMember(choices).description(""))->option_text(joined(choices));
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

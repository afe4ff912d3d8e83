#pragma once

#include "base/catalogue.h"
#include "command_line/options.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace samenhang {

// How an option or an argument stands in the help.
struct OptionWords {
  const char* name;       // "--filter", "-o,--output"; without dashes: an argument
  std::string_view word;  // for its value: "FILE"
  Message help;
  bool required = false;
};

// What a verb takes. The library that reads the command line stays behind this class.
class Declaration {
 public:
  Declaration(CLI::App& app, Options& options, const Catalogue& catalogue)
      : app_(app), options_(options), catalogue_(catalogue) {}

  Options& options() { return options_; }

  void text(const OptionWords& words, std::string& value);
  /// One value each time the option is given; with `commas`, several at once.
  void texts(const OptionWords& words, std::vector<std::string>& values, bool commas);
  void number(const OptionWords& words, int& value, int least, int most);
  void flag(const char* name, Message help, bool& value);
  /// One of a few words, which stand in the help.
  void one_of(OptionWords words, const std::vector<std::string>& choices, std::string& value);

  template <class Choice>
  void one_of(const OptionWords& words, const std::vector<std::pair<std::string, Choice>>& choices, Choice& value) {
    std::vector<std::string> names;
    names.reserve(choices.size());
    for (const auto& [name, choice] : choices) names.push_back(name);
    one_of(words, names, [&value, choices](std::size_t place) { value = choices[place].second; });
  }

  void needs(const char* name, const char* other);
  void excludes(const char* name, const char* other);

  /// The options that follow stand under this heading.
  void heading(Message heading);

 private:
  void one_of(const OptionWords& words, const std::vector<std::string>& choices,
              const std::function<void(std::size_t)>& chosen);
  CLI::Option* finished(CLI::Option* option, const OptionWords& words);

  CLI::App& app_;
  Options& options_;
  const Catalogue& catalogue_;
  std::string heading_;
};

}  // namespace samenhang

#include "desktop/options.h"

#include "base/catalogue.h"
#include "base/numbers.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>
#include <string_view>

namespace samenhang {
namespace {

constexpr long kSmallest_px = 320;
constexpr long kLargest_px = 16'384;
constexpr double kSmallestScale = 0.5;
constexpr double kLargestScale = 4.0;

std::optional<Language> language_of(std::string_view word) {
  if (word == "nl") return Language::dutch;
  if (word == "en") return Language::english;
  return std::nullopt;
}

std::optional<ui::Look> look_of(std::string_view word) {
  if (word == "light") return ui::Look::light;
  if (word == "dark") return ui::Look::dark;
  return std::nullopt;
}

// The help is said in the language asked for, so that is looked up before the rest is read.
Language language_in(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--language=en") return Language::english;
    if (argument == "--language" && i + 1 < argc && std::string_view(argv[i + 1]) == "en") return Language::english;
  }
  return Language::dutch;
}

std::optional<double> parse_scale(const std::string& text) {
  const auto scale = parse_number(text);
  if (!scale || *scale < kSmallestScale || *scale > kLargestScale) return std::nullopt;
  return scale;
}

std::optional<WindowSize> parse_size(const std::string& text) {
  const std::size_t cross = text.find('x');
  if (cross == std::string::npos) return std::nullopt;
  const auto width = parse_integer(text.substr(0, cross));
  const auto height = parse_integer(text.substr(cross + 1));
  if (!width || !height) return std::nullopt;
  if (std::min(*width, *height) < kSmallest_px || std::max(*width, *height) > kLargest_px) return std::nullopt;
  return WindowSize{static_cast<int>(*width), static_cast<int>(*height)};
}

// What CLI11 fills in; texts are judged afterwards.
struct Raw {
  std::string input;
  std::string language;
  std::string look;
  std::string size;
  std::string scale;
  std::string screenshot;
  std::string ui_dump;
  bool no_animation = false;
};

void describe(CLI::App& app, Raw& raw, const Catalogue& catalogue) {
  const auto words = [&catalogue](Message text) { return say(catalogue, text); };
  app.set_help_flag("-h,--help", words(message("Shows this text and ends.")));
  app.set_version_flag("--version", "samenhang-desktop " SAMENHANG_VERSION,
                       words(message("Shows the version and ends.")));
  app.add_option("FILE", raw.input,
                 words(message("A folder of tables, a workbook or a network file. Without it, the example opens.")))
      ->option_text(" ");
  app.add_option("--language", raw.language, words(message("The language on screen: nl or en (default nl).")))
      ->option_text("nl|en");
  app.add_option("--look", raw.look, words(message("Light or dark colours (default those of last time).")))
      ->option_text("light|dark");
  app.add_option("--size", raw.size, words(message("The size of the window in pixels, such as 1600x1000.")))
      ->option_text("WxH");
  app.add_option("--scale", raw.scale,
                 words(message("How large text and buttons are: 1 is ordinary, 1.5 half as large again.")))
      ->option_text("0.5 .. 4");
  app.add_option("--screenshot", raw.screenshot,
                 words(message("Draws the finished picture to this PNG file and ends.")))
      ->option_text("PNG");
  app.add_option("--ui-dump", raw.ui_dump,
                 words(message("Writes the label and place of every button in sight to this file, as JSON lines.")))
      ->option_text("FILE");
  app.add_flag("--no-animation", raw.no_animation, words(message("Shows every change at once, without movement.")));
}

CommandLine refusal(const Catalogue& catalogue, const Sentence& why) {
  return {.options = std::nullopt, .output = say(catalogue, why) + "\n", .exit_code = 2};
}

// What CLI11 says in English, by the kind of its error.
Sentence sentence_of(const CLI::ParseError& error, const CLI::App& app) {
  const std::vector<std::string> unknown = app.remaining();
  if (!unknown.empty() && unknown.front().starts_with('-')) {
    return {message("{value} is not an option. With --help you see which there are."), {{"value", unknown.front()}}};
  }
  if (!unknown.empty()) {
    return {message("Only one folder or file can be opened at a time; this is one too many: {value}."),
            {{"value", unknown.front()}}};
  }
  const std::string words = error.what();
  return {message("{option} must be followed by one value, and may be given once."),
          {{"option", words.substr(0, words.find(':'))}}};
}

std::optional<std::filesystem::path> path_in(const std::string& text) {
  if (text.empty()) return std::nullopt;
  return std::filesystem::path(text);
}

// What is wrong with the texts that were given; nothing where they are right.
std::optional<Sentence> fault_in(const Raw& raw) {
  if (!raw.language.empty() && !language_of(raw.language)) {
    return Sentence{message("--language {value} is not known. Write nl or en."), {{"value", raw.language}}};
  }
  if (!raw.look.empty() && !look_of(raw.look)) {
    return Sentence{message("--look {value} is not known. Write light or dark."), {{"value", raw.look}}};
  }
  if (!raw.size.empty() && !parse_size(raw.size)) {
    return Sentence{message("--size {value} is no size. Write it as 1600x1000, each side from {least} to {most}."),
                    {{"value", raw.size}, {"least", kSmallest_px}, {"most", kLargest_px}}};
  }
  if (!raw.scale.empty() && !parse_scale(raw.scale)) {
    return Sentence{message("--scale {value} is no scale. Write a number from 0.5 to 4."), {{"value", raw.scale}}};
  }
  return std::nullopt;
}

CommandLine accepted(const Raw& raw, Options options) {
  options.size = parse_size(raw.size).value_or(options.size);
  options.has_language = !raw.language.empty();
  options.look = look_of(raw.look);
  options.scale = parse_scale(raw.scale);
  options.input = path_in(raw.input);
  options.screenshot = path_in(raw.screenshot);
  options.ui_dump = path_in(raw.ui_dump);
  return {.options = std::move(options), .output = {}, .exit_code = 0};
}

}  // namespace

CommandLine read_command_line(int argc, const char* const* argv) {
  Options options;
  options.language = language_in(argc, argv);
  const Catalogue catalogue(options.language);
  Raw raw;
  CLI::App app(say(catalogue, message("Samenhang: the map of the parties and initiatives of your municipality.")),
               "samenhang-desktop");
  describe(app, raw, catalogue);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::ostringstream out;
    std::ostringstream problems;
    if (app.exit(error, out, problems) == 0) return {.options = std::nullopt, .output = out.str(), .exit_code = 0};
    return refusal(catalogue, sentence_of(error, app));
  }
  if (const auto fault = fault_in(raw)) return refusal(catalogue, *fault);
  return accepted(raw, std::move(options));
}

}  // namespace samenhang

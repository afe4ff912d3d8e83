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

// The help is said in the language asked for, so that is looked up before the rest is read.
Language language_in(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--language=en") return Language::english;
    if (argument == "--language" && i + 1 < argc && std::string_view(argv[i + 1]) == "en") return Language::english;
  }
  return Language::dutch;
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
  std::string size;
  std::string screenshot;
  std::string ui_dump;
  double scale = 0.0;
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
      ->check(CLI::IsMember({"nl", "en"}))
      ->option_text("nl|en");
  app.add_option("--size", raw.size, words(message("The size of the window in pixels, such as 1600x1000.")))
      ->option_text("WxH");
  app.add_option("--scale", raw.scale, words(message("How large text and buttons are: 1 is ordinary, 1.5 half as large again.")))
      ->check(CLI::Range(kSmallestScale, kLargestScale))
      ->option_text("0.5 .. 4");
  app.add_option("--screenshot", raw.screenshot,
                 words(message("Draws the finished picture to this PNG file and ends.")))
      ->option_text("PNG");
  app.add_option("--ui-dump", raw.ui_dump,
                 words(message("Writes the label and place of every button in sight to this file, as JSON lines.")))
      ->option_text("FILE");
  app.add_flag("--no-animation", raw.no_animation, words(message("Shows every change at once, without movement.")));
}

CommandLine refusal(const std::string& why) {
  return {.options = std::nullopt, .output = why + "\n", .exit_code = 2};
}

std::optional<std::filesystem::path> path_in(const std::string& text) {
  if (text.empty()) return std::nullopt;
  return std::filesystem::path(text);
}

CommandLine accepted(const Raw& raw, Options options, const Catalogue& catalogue) {
  if (!raw.size.empty()) {
    const auto size = parse_size(raw.size);
    if (!size) {
      return refusal(say(catalogue, Sentence{message("--size {value} is no size. Write it as 1600x1000."),
                                             {{"value", raw.size}}}));
    }
    options.size = *size;
  }
  if (raw.scale > 0.0) options.scale = raw.scale;
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
    const bool wrong = app.exit(error, out, problems) != 0;
    return {.options = std::nullopt, .output = out.str() + problems.str(), .exit_code = wrong ? 2 : 0};
  }
  return accepted(raw, std::move(options), catalogue);
}

}  // namespace samenhang

#include "desktop/options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace samenhang {
namespace {

using ::testing::HasSubstr;

CommandLine read(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "samenhang-desktop");
  return read_command_line(static_cast<int>(arguments.size()), arguments.data());
}

TEST(WindowOptions, OpenTheExampleInDutchByDefault) {
  const CommandLine line = read({});
  ASSERT_TRUE(line.options.has_value());
  EXPECT_EQ(line.options->input, std::nullopt);
  EXPECT_EQ(line.options->language, Language::dutch);
  EXPECT_EQ(line.options->size, (WindowSize{1600, 1000}));
  EXPECT_EQ(line.options->scale, std::nullopt);
  EXPECT_EQ(line.options->look, std::nullopt);
  EXPECT_FALSE(line.options->has_language);
}

TEST(WindowOptions, TakeAllThatIsGiven) {
  const CommandLine line = read({"lists", "--language", "en", "--size", "1280x720", "--scale", "1.5", "--screenshot",
                                 "a.png", "--ui-dump", "b.json", "--no-animation", "--look", "dark"});
  ASSERT_TRUE(line.options.has_value());
  EXPECT_EQ(line.options->input, "lists");
  EXPECT_EQ(line.options->language, Language::english);
  EXPECT_EQ(line.options->size, (WindowSize{1280, 720}));
  EXPECT_TRUE(line.options->has_language);
  EXPECT_EQ(line.options->look, ui::Look::dark);
  EXPECT_EQ(line.options->scale, 1.5);
  EXPECT_EQ(line.options->screenshot, "a.png");
  EXPECT_EQ(line.options->ui_dump, "b.json");
}

TEST(WindowOptions, RefuseASizeThatIsNone) {
  for (const char* size : {"big", "1280", "x720", "1280x", "0x0", "-5x10", "1280x720x3", "99999x99999"}) {
    const CommandLine line = read({"--size", size});
    EXPECT_FALSE(line.options.has_value()) << size;
    EXPECT_EQ(line.exit_code, 2) << size;
    EXPECT_THAT(line.output, HasSubstr(size));
  }
}

TEST(WindowOptions, RefuseWhatIsNotKnown) {
  for (const auto& wrong : std::vector<std::vector<const char*>>{{"--language", "fr"},
                                                                 {"--look", "pink"},
                                                                 {"--scale", "0"},
                                                                 {"--scale", "much"},
                                                                 {"--unknown"},
                                                                 {"one", "two"}}) {
    const CommandLine line = read(wrong);
    EXPECT_FALSE(line.options.has_value()) << wrong.front();
    EXPECT_EQ(line.exit_code, 2) << wrong.front();
    EXPECT_FALSE(line.output.empty());
  }
}

TEST(WindowOptions, SayInTheUsersLanguageWhatIsWrong) {
  EXPECT_THAT(read({"one", "two"}).output, HasSubstr("U kunt één map of bestand tegelijk openen"));
  EXPECT_THAT(read({"--unknown"}).output, HasSubstr("--unknown is geen optie"));
  EXPECT_THAT(read({"--size"}).output, HasSubstr("Na --size hoort één waarde"));
  EXPECT_THAT(read({"--scale", "9"}).output, HasSubstr("--scale 9 is geen schaal"));
  EXPECT_THAT(read({"--language", "fr"}).output, HasSubstr("--language fr is niet bekend"));
  EXPECT_THAT(read({"one", "two", "--language", "en"}).output, HasSubstr("Only one folder or file"));
}

TEST(WindowOptions, HelpAndVersionEndWell) {
  const CommandLine help = read({"--help"});
  EXPECT_EQ(help.exit_code, 0);
  EXPECT_THAT(help.output, HasSubstr("--screenshot"));
  const CommandLine version = read({"--version"});
  EXPECT_EQ(version.exit_code, 0);
  EXPECT_THAT(version.output, HasSubstr("samenhang-desktop"));
}

TEST(WindowOptions, SpeakTheLanguageAskedFor) {
  EXPECT_THAT(read({"--help", "--language", "en"}).output, HasSubstr("map of the parties"));
  EXPECT_THAT(read({"--help"}).output, HasSubstr("kaart van de partijen"));
}

}  // namespace
}  // namespace samenhang

#include "formats/content.h"

#include "support/format_inventories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace samenhang {
namespace {

using namespace std::string_view_literals;
using ::testing::HasSubstr;

std::string content(std::string_view bytes) {
  const std::optional<Message> found = content_of(bytes);
  return found ? found->one : "";
}

TEST(Content, IsToldByTheFirstBytes) {
  EXPECT_EQ(content("PK\x03\x04rest"sv), "a zip file");
  EXPECT_EQ(content("%PDF-1.7"sv), "a PDF document");
  EXPECT_EQ(content("\xEF\xBB\xBF <?xml version='1.0'?>"sv), "XML");
  EXPECT_EQ(content("\xFF\xFE<\0g\0"sv), "XML");
  EXPECT_EQ(content("\n { \"a\": 1 }"sv), "JSON");
  EXPECT_EQ(content("DiGraph{}"sv), "a network in DOT");
}

TEST(Content, IsUnknownForPlainText) {
  EXPECT_EQ(content("graphics are fine"sv), "");
  EXPECT_EQ(content("Partij-id;Naam"sv), "");
  EXPECT_EQ(content(""sv), "");
}

TEST(WrongContent, NamesWhatIsPromisedAndWhatIsHeld) {
  const auto problem = wrong_content("%PDF-1.7", "kaart.graphml", kXmlContent);
  ASSERT_TRUE(problem.has_value());
  EXPECT_EQ(problem->file, "kaart.graphml");
  EXPECT_THAT(in_english(problem->message), HasSubstr("promises XML, but it holds a PDF document"));
}

TEST(WrongContent, IsAnEmptyFileOrOneWithNulBytes) {
  EXPECT_TRUE(wrong_content("", "a.json", kJsonContent).has_value());
  EXPECT_TRUE(wrong_content(" \r\n", "a.json", kJsonContent).has_value());
  EXPECT_TRUE(wrong_content("{\"a\": \"\0\"}"sv, "a.json", kJsonContent).has_value());
}

TEST(WrongContent, IsNotWhatMayBeRight) {
  EXPECT_FALSE(wrong_content("/* map */ graph {}", "a.dot", kDotContent).has_value());
  EXPECT_FALSE(wrong_content("\xFF\xFE<\0g\0"sv, "a.graphml", kXmlContent).has_value());
}

}  // namespace
}  // namespace samenhang

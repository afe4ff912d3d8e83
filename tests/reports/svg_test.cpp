#include "reports/figure.h"

#include "reports/svg_painter.h"
#include "support/maps.h"

#include <gmock/gmock.h>
#include <pugixml.hpp>

#include <set>

using namespace samenhang;
using namespace samenhang::test;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string svg_of(const Scene& scene) {
  return paint_figure(scene, *find_figure_format("svg")).value();
}

pugi::xml_document parsed(const std::string& svg) {
  pugi::xml_document document;
  const pugi::xml_parse_result result = document.load_buffer(svg.data(), svg.size(), pugi::parse_full);
  EXPECT_TRUE(result) << result.description() << " at " << result.offset;
  return document;
}

std::size_t count(const pugi::xml_document& document, const char* path) {
  return document.select_nodes(path).size();
}

Scene hostile_scene() {
  Inventory inventory = four_parties();
  inventory.parties.own(0).name = "<script>alert('x')</script>";
  inventory.parties.own(1).name = "Zeg \"ja\" & 'nee' ]]> <!--";
  inventory.parties.own(2).name = "bel\x07 en esc\x1B[31m \xFF\xC3( \xEF\xBF\xBF";
  inventory.parties.own(3).name = "\" onload=\"alert(1)";
  inventory.project.municipality = "</title><script>";
  inventory.relations = {relation_between("A", "B")};
  return scene_of(inventory, corners_of_a_square());
}

}  // namespace

TEST(Svg, IsWellFormedWithHostileNames) {
  const pugi::xml_document document = parsed(svg_of(hostile_scene()));
  EXPECT_EQ(count(document, "//script"), 0U);
  EXPECT_EQ(count(document, "//@onload"), 0U);
  EXPECT_EQ(document.child("svg").child_value("title"), std::string("Who works with whom in </title><script>?"));
}

TEST(Svg, HoldsNoControlCharacters) {
  for (const char c : svg_of(hostile_scene())) EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
}

TEST(Svg, HasARoleATitleAndADescription) {
  const Scene scene = lindeveen_scene();
  const pugi::xml_document document = parsed(svg_of(scene));
  const pugi::xml_node svg = document.child("svg");
  EXPECT_STREQ(svg.attribute("role").value(), "img");
  EXPECT_EQ(svg.child_value("title"), scene.title);
  EXPECT_EQ(svg.child_value("desc"), scene.description);
  const std::string labelled_by = svg.attribute("aria-labelledby").value();
  EXPECT_THAT(labelled_by, HasSubstr(svg.child("title").attribute("id").value()));
  EXPECT_THAT(labelled_by, HasSubstr(svg.child("desc").attribute("id").value()));
}

TEST(Svg, WritesTextAsTextInAFontWithFallbacks) {
  const pugi::xml_document document = parsed(svg_of(lindeveen_scene()));
  EXPECT_THAT(document.child("svg").attribute("font-family").value(), HasSubstr("Inter, "));
  std::multiset<std::string> texts;
  for (const auto& node : document.select_nodes("//g[not(@aria-hidden)]/text")) texts.insert(node.node().child_value());
  EXPECT_EQ(texts.count("Wijkteam Noord"), 1U);
  EXPECT_EQ(texts.count("Peildatum 01-03-2024 · netwerk: Verbindingen · 60 partijen, 167 verbindingen · 13 gewenste "
                        "verbindingen, niet meegeteld"),
            1U);
}

TEST(Svg, NamesEachPartyAndTie) {
  const pugi::xml_document document = parsed(svg_of(lindeveen_scene()));
  std::multiset<std::string> titles;
  for (const auto& node : document.select_nodes("//g/title")) titles.insert(node.node().child_value());
  EXPECT_EQ(titles.size(), 60U + 167U + 13U);
  EXPECT_EQ(titles.count("Wijkteam Noord"), 1U);
}

TEST(Svg, DashesDesiredTiesOnly) {
  const pugi::xml_document document = parsed(svg_of(lindeveen_scene()));
  EXPECT_EQ(count(document, "//g/title/../path[@stroke-dasharray]"), 13U);
}

TEST(Svg, WritesShapesAsTheyAre) {
  Scene scene;
  scene.bounds = {{-10.0, 0.0}, {90.0, 50.0}};
  Line line;
  line.from = {0.0, 1.0};
  line.control = {5.0, 10.123456};
  line.to = {10.0, 1.0};
  line.colour = {1, 2, 255};
  Area area;
  area.box = {{0.0, 0.0}, {20.0, 10.5}};
  area.radius = 3.0;
  area.fill = {255, 0, 0, 51};
  scene.frame = {area, line};
  EXPECT_EQ(
      svg_of(scene),
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100pt\" height=\"50pt\" viewBox=\"-10 0 100 50\" role=\"img\" "
      "aria-labelledby=\"map-title map-description\" font-family=\"Inter, 'Noto Sans', 'Segoe UI', Arial, "
      "sans-serif\">\n"
      "<title id=\"map-title\"></title>\n"
      "<desc id=\"map-description\"></desc>\n"
      "<rect x=\"-10\" y=\"0\" width=\"100\" height=\"50\" rx=\"0\" fill=\"#ffffff\"/>\n"
      "<g>\n"
      "<rect x=\"0\" y=\"0\" width=\"20\" height=\"10.5\" rx=\"3\" fill=\"#ff0000\" fill-opacity=\"0.2\"/>\n"
      "<path d=\"M 0 1 Q 5 10.12 10 1\" fill=\"none\" stroke=\"#0102ff\" stroke-width=\"1\" "
      "stroke-linecap=\"round\"/>\n"
      "</g>\n"
      "</svg>\n");
}

TEST(XmlText, ReplacesWhatXmlCannotHold) {
  EXPECT_EQ(xml_text("a<b>&\"'"), "a&lt;b&gt;&amp;&quot;&#39;");
  EXPECT_EQ(xml_text("\x01"), "\uFFFD");
  EXPECT_EQ(xml_text("\xEF\xBF\xBE!"), "\uFFFD!");
  EXPECT_EQ(xml_text("\xC3"), "\uFFFD");
  EXPECT_EQ(xml_text("é\n"), "é\n");
}

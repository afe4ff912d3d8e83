#include "reports/figure.h"

#include "support/maps.h"

#include <gmock/gmock.h>

using namespace samenhang;
using namespace samenhang::test;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

std::string pdf_of(const Scene& scene, const FigureOptions& options = {}) {
  return paint_figure(scene, *find_figure_format("pdf"), options).value();
}

Scene plain_scene(const MapStyle& style = {}) {
  return scene_of(four_parties(), corners_of_a_square(), style);
}

}  // namespace

TEST(Pdf, IsOnePageOfTheSizeOfTheScene) {
  MapStyle style;
  style.paper = Point{842.0, 595.0};
  const std::string pdf = pdf_of(plain_scene(style));
  EXPECT_THAT(pdf, StartsWith("%PDF-"));
  EXPECT_THAT(pdf, HasSubstr("/MediaBox [ 0 0 842 595 ]"));
  EXPECT_THAT(pdf, HasSubstr("/Count 1"));
}

TEST(Pdf, BearsTheTitleAndTheDayItTellsOf) {
  const std::string pdf = pdf_of(plain_scene(), {.date = Date{2024, 3, 1}});
  EXPECT_THAT(pdf, HasSubstr("/Title (Who works with whom in Proefstad?)"));
  EXPECT_THAT(pdf, HasSubstr("/CreationDate (20240301"));
}

TEST(Pdf, ReadsNoClock) {
  const std::string pdf = pdf_of(plain_scene());
  EXPECT_THAT(pdf, Not(HasSubstr("/CreationDate")));
  EXPECT_THAT(pdf, Not(HasSubstr("/ModDate")));
}

TEST(Pdf, EmbedsItsFonts) {
  EXPECT_THAT(pdf_of(plain_scene()), HasSubstr("/FontFile3"));
}

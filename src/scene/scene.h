#pragma once

#include "layouts/layout.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace samenhang {

// What is drawn, without any screen: the window, SVG, PDF and PNG are painters of this one
// value. Scene units are points (1/72 inch), x to the right, y down.

struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 255;

  bool operator==(const Colour&) const = default;
};

struct Box {
  Point low;   // left, top
  Point high;  // right, bottom

  double width() const { return high.x - low.x; }
  double height() const { return high.y - low.y; }
  bool contains(Point p) const { return p.x >= low.x && p.x <= high.x && p.y >= low.y && p.y <= high.y; }
  bool operator==(const Box&) const = default;
};

// The shape tells the side: a disc is outside, a square inside the municipality, a diamond
// residents; a hexagon is an initiative. So colour never stands alone.
enum class MarkShape { disc, square, diamond, hexagon };

struct Mark {
  MarkShape shape = MarkShape::disc;
  Point centre;
  double radius = 0.0;
  Colour fill;
  Colour outline;
  double outline_width = 1.0;
  bool ring = false;  // a second outline: a key party
};

enum class LineStyle { solid, dashed, dotted };

// A quadratic curve from `from` to `to` by way of `control`; straight where control lies between.
struct Line {
  Point from;
  Point control;
  Point to;
  double width = 1.0;
  LineStyle style = LineStyle::solid;
  Colour colour;
};

enum class Align { start, middle, end };

struct Text {
  Point at;  // on the base line
  std::string text;
  double size = 10.0;
  bool bold = false;
  Align align = Align::start;
  Colour colour;
  Colour halo{255, 255, 255, 0};  // alpha 0: none
};

struct Area {  // a rounded rectangle
  Box box;
  double radius = 0.0;
  Colour fill;
  Colour outline;
  double outline_width = 0.0;  // 0: none
};

// Which member or tie a shape belongs to, for hover, selection and search in the window.
struct PartyShape {
  Vertex vertex = 0;
  Mark mark;
  std::vector<Text> label;  // one a line; empty where it does not fit
  std::string name;
  bool labelled = true;
};

enum class TieKind { existing, troubled, one_sided, desired, by_initiative };

struct TieShape {
  Vertex from = 0;
  Vertex to = 0;
  TieKind kind = TieKind::existing;
  Line line;
  std::vector<Line> strokes;  // drawn over the line: the half of a one-sided tie, the cross of a troubled one
};

using Shape = std::variant<Area, Line, Mark, Text>;

// What one sign of the map means: a colour, a shape, a line, a thickness or a size.
struct LegendSign {
  std::vector<Shape> sample;  // round the origin, at the scale of A4's texts
  double height = 0.0;        // of the sample
  std::string text;
  std::vector<std::string> keys;  // of the domains, sides or kinds that are drawn so; empty: of no such thing
};

enum class LegendPart { colour, shape, line, thickness, size };

struct LegendGroup {
  LegendPart part = LegendPart::colour;
  std::string heading;
  std::vector<LegendSign> signs;
};

struct Scene {
  Box bounds;                     // of everything, the sheet
  Box map;                        // of the map alone
  std::vector<Shape> background;  // areas, drawn first; the islands' names, drawn over the ties
  std::vector<TieShape> ties;
  std::vector<PartyShape> parties;
  std::vector<LegendGroup> legend;  // of what is in view, and of nothing else
  std::vector<Shape> frame;         // title, subtitle, legend, source: what stands round the map on paper
  std::string title;
  std::string description;  // the text alternative, written from the data
};

}  // namespace samenhang

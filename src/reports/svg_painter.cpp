#include "reports/svg_painter.h"

#include "reports/paint_order.h"

#include "base/controls.h"
#include "base/fold.h"
#include "base/numbers.h"
#include "scene/geometry.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

constexpr std::string_view kFonts = "Inter, 'Noto Sans', 'Segoe UI', Arial, sans-serif";
constexpr std::array<std::string_view, 3> kAnchors{"start", "middle", "end"};

struct Escape {
  char character;
  std::string_view text;
};
constexpr std::array<Escape, 5> kEscapes{
    {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}}};

// What XML cannot hold: U+FFFE, U+FFFF and control characters.
constexpr std::array<std::string_view, 2> kNoCharacters{"\xEF\xBF\xBE", "\xEF\xBF\xBF"};
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// A picture keeps tabs and line ends as they are, but for the old Macintosh's.
bool is_none_of_xml(char c) {
  return is_control(c) && c != '\t' && c != '\n';
}

std::string number(double value) {
  std::string text = fixed(value, 2);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string point(Point p) {
  return number(p.x) + " " + number(p.y);
}

std::string attribute(std::string_view name, std::string_view value) {
  return fmt::format(" {}=\"{}\"", name, value);
}

// ` fill="#1f2937"`, and the opacity where it is not whole.
std::string paint_of(std::string_view name, Colour colour) {
  if (colour.alpha == 0) return attribute(name, "none");
  std::string text = attribute(name, fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue));
  if (colour.alpha < 255) text += attribute(std::string(name) + "-opacity", number(colour.alpha / 255.0));
  return text;
}

std::string outline_of(Colour colour, double width) {
  if (width <= 0.0) return {};
  return paint_of("stroke", colour) + attribute("stroke-width", number(width));
}

std::string element(const Area& area) {
  return "<rect" + attribute("x", number(area.box.low.x)) + attribute("y", number(area.box.low.y)) +
         attribute("width", number(area.box.width())) + attribute("height", number(area.box.height())) +
         attribute("rx", number(area.radius)) + paint_of("fill", area.fill) +
         outline_of(area.outline, area.outline_width) + "/>\n";
}

bool is_straight(const Line& line) {
  const Point middle{(line.from.x + line.to.x) / 2.0, (line.from.y + line.to.y) / 2.0};
  return distance(middle, line.control) < 0.01;
}

std::string dashes(double on, double off) {
  return attribute("stroke-dasharray", number(on) + " " + number(off));
}

std::string element(const Line& line) {
  const std::string way = is_straight(line) ? " L " : " Q " + point(line.control) + " ";
  std::string text = "<path" + attribute("d", "M " + point(line.from) + way + point(line.to)) +
                     attribute("fill", "none") + outline_of(line.colour, line.width);
  if (line.style == LineStyle::dashed) text += dashes(line.width * kDash, line.width * kDashGap);
  if (line.style == LineStyle::dotted) text += dashes(0.0, line.width * kDotGap);
  if (line.style != LineStyle::dashed) text += attribute("stroke-linecap", "round");
  return text + "/>\n";
}

std::string outline_element(const Mark& mark) {
  const std::string paint = paint_of("fill", mark.fill) + outline_of(mark.outline, mark.outline_width);
  if (mark.shape == MarkShape::disc) {
    return "<circle" + attribute("cx", number(mark.centre.x)) + attribute("cy", number(mark.centre.y)) +
           attribute("r", number(mark.radius)) + paint + "/>\n";
  }
  std::string points;
  for (const Point corner : corners_of(mark)) {
    points += (points.empty() ? "" : " ") + number(corner.x) + "," + number(corner.y);
  }
  return "<polygon" + attribute("points", points) + attribute("stroke-linejoin", "round") + paint + "/>\n";
}

std::string element(const Mark& mark) {
  return (mark.ring ? outline_element(ring_of(mark)) : "") + outline_element(mark);
}

std::string text_element(const Text& text, std::string_view paint) {
  std::string element = "<text" + attribute("x", number(text.at.x)) + attribute("y", number(text.at.y)) +
                        attribute("font-size", number(text.size));
  if (text.bold) element += attribute("font-weight", "600");
  if (text.align != Align::start) {
    element += attribute("text-anchor", kAnchors.at(static_cast<std::size_t>(text.align)));
  }
  return element + std::string(paint) + ">" + xml_text(text.text) + "</text>\n";
}

std::string element(const Text& text) {
  return text_element(text, paint_of("fill", text.colour));
}

// The halo is a text of its own under the real one: not every program knows how to draw both in one.
std::string halo_element(const Text& text) {
  if (text.halo.alpha == 0) return {};
  return text_element(text, outline_of(text.halo, text.size * kHaloWidth) + attribute("fill", "none"));
}

std::string group(std::string_view attributes, const std::string& content) {
  return content.empty() ? "" : fmt::format("<g{}>\n{}</g>\n", attributes, content);
}

std::string titled(const std::string& title, const std::string& content) {
  return "<g><title>" + xml_text(title) + "</title>\n" + content + "</g>\n";
}

std::string element(const Shape& shape) {
  return std::visit([](const auto& one) { return element(one); }, shape);
}

std::string ground(const Scene& scene) {
  std::string content;
  for (const Shape* shape : ground_of(scene)) content += element(*shape);
  return content;
}

std::string frame(const Scene& scene) {
  std::string content;
  for (const Shape& shape : scene.frame) content += element(shape);
  return content;
}

std::string ties(const Scene& scene) {
  std::string content;
  for (const TieShape* tie : ties_back_to_front(scene)) {
    std::string lines = element(tie->line);
    for (const Line& stroke : tie->strokes) lines += element(stroke);
    content += titled(scene.parties[tie->from].name + " – " + scene.parties[tie->to].name, lines);
  }
  return content;
}

std::string marks(const Scene& scene) {
  std::string content;
  for (const PartyShape& party : scene.parties) content += titled(party.name, element(party.mark));
  return content;
}

std::string labels(const Scene& scene) {
  std::string halos;
  std::string texts;
  for (const Text* label : labels_of(scene)) {
    halos += halo_element(*label);
    texts += element(*label);
  }
  const std::string quiet =
      attribute("aria-hidden", "true") + attribute("stroke-linejoin", "round") + attribute("style", "user-select:none");
  return group(quiet, halos) + group("", texts);
}

std::string opening(const Scene& scene) {
  const Box& bounds = scene.bounds;
  const std::string size = number(bounds.width()) + " " + number(bounds.height());
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg" + attribute("xmlns", "http://www.w3.org/2000/svg") +
         attribute("width", number(bounds.width()) + "pt") + attribute("height", number(bounds.height()) + "pt") +
         attribute("viewBox", point(bounds.low) + " " + size) + attribute("role", "img") +
         attribute("aria-labelledby", "map-title map-description") + attribute("font-family", kFonts) + ">\n" +
         "<title id=\"map-title\">" + xml_text(scene.title) + "</title>\n" + "<desc id=\"map-description\">" +
         xml_text(scene.description) + "</desc>\n";
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string out;
  const std::string sound = as_utf8(text);
  for (std::size_t i = 0; i < sound.size(); ++i) {
    const std::string_view rest = std::string_view(sound).substr(i);
    if (const auto* escape = std::ranges::find(kEscapes, sound[i], &Escape::character); escape != kEscapes.end()) {
      out += escape->text;
    } else if (is_none_of_xml(sound[i])) {
      out += kReplacement;
    } else if (std::ranges::any_of(kNoCharacters, [rest](std::string_view none) { return rest.starts_with(none); })) {
      out += kReplacement;
      i += 2;
    } else {
      out += sound[i];
    }
  }
  return out;
}

Result<std::string> paint_svg(const Scene& scene, const FigureOptions& /*options*/) {
  const Area sheet{scene.bounds, 0.0, {255, 255, 255}, {}, 0.0};
  return opening(scene) + element(sheet) + group("", ground(scene)) + group("", ties(scene)) + group("", marks(scene)) +
         labels(scene) + group("", frame(scene)) + "</svg>\n";
}

}  // namespace samenhang

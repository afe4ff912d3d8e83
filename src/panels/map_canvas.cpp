#include "panels/map_canvas.h"

#include "panels/map_strokes.h"
#include "panels/map_tints.h"
#include "scene/geometry.h"
#include "ui/surface.h"
#include "ui/theme.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <utility>
#include <variant>

namespace samenhang {
namespace {

constexpr std::size_t kMostCurved = 2500;  // ties; of more than these nobody follows one
constexpr double kEasyHit_px = 4.0;
constexpr double kEasyTie_px = 5.0;
constexpr int kTieSamples = 16;
constexpr std::uint8_t kHalo = 215;
constexpr std::array<std::pair<float, float>, 6> kHaloOffsets{
    {{-1.5F, 0.0F}, {1.5F, 0.0F}, {-1.0F, -1.0F}, {1.0F, 1.0F}, {0.0F, -1.5F}, {0.0F, 1.5F}}};
// How many of each are drawn in a moment.
constexpr std::size_t kTiesAtOnce = 120;
constexpr std::size_t kMarksAtOnce = 200;
constexpr std::size_t kNamesAtOnce = 40;

ImVec2 vec(ui::Pixels p) {
  return {p.x, p.y};
}

struct Letters {
  ImFont* font = nullptr;
  float size_px = 0.0F;
  ui::Tint ink;
};

void draw_words(const MapFrame& frame, ui::Pixels low, const Letters& letters, const std::string& words) {
  ImDrawList& list = drawing_of(frame);
  const std::uint32_t halo = sheet_tint(kHalo, ui::surface().look()).packed();
  for (const auto& [x, y] : kHaloOffsets) {
    list.AddText(letters.font, letters.size_px, {low.x + ui::scaled(x), low.y + ui::scaled(y)}, halo, words.c_str());
  }
  list.AddText(letters.font, letters.size_px, vec(low), letters.ink.packed(), words.c_str());
}

void paint_captions(const MapFrame& frame, const std::vector<Caption>& captions) {
  ImFont* font = ui::surface().font(ui::FontRole::strong);
  for (const Caption& caption : captions) {
    const ui::Pixels low{std::round(static_cast<float>(caption.box.low.x)),
                         std::round(static_cast<float>(caption.box.low.y))};
    draw_words(frame, low, {font, caption.text_px, ui::palette().muted}, caption.words);
  }
}

void paint_background(const MapFrame& frame) {
  for (const Shape& shape : frame.scene.background) {
    if (const auto* area = std::get_if<Area>(&shape)) stroke_area(frame, *area);
    if (const auto* line = std::get_if<Line>(&shape)) stroke_line(frame, *line, false);
    if (const auto* mark = std::get_if<Mark>(&shape)) stroke_mark(frame, *mark);
  }
}

bool touches(const TieShape& tie, Vertex v) {
  return tie.from == v || tie.to == v;
}

void paint_tie(const MapFrame& frame, const Box& sight, const TieShape& tie) {
  if (!overlap(box_of(tie.line), sight)) return;
  const bool many = frame.scene.ties.size() > kMostCurved;
  stroke_line(frame, tie.line, many);
  if (many) return;
  for (const Line& stroke : tie.strokes) stroke_line(frame, stroke, false);
}

void paint_name(const MapFrame& frame, const ScreenLabel& label) {
  const PartyShape& party = frame.scene.parties[label.vertex];
  ImFont* font = ui::surface().font(ui::FontRole::small);
  const ui::Tint ink = is_faded(party.mark) ? faded_ink(ui::surface().look()) : ui::palette().text;
  const double middle = (label.box.low.x + label.box.high.x) / 2.0;
  double y = label.box.low.y;
  for (const std::string& line : label.lines) {
    const float width_px = font->CalcTextSizeA(font->FontSize, 1e6F, 0.0F, line.c_str()).x;
    const ui::Pixels low{std::round(static_cast<float>(middle) - width_px / 2.0F), std::round(static_cast<float>(y))};
    draw_words(frame, low, {font, font->FontSize, ink}, line);
    y += (label.box.high.y - label.box.low.y) / static_cast<double>(label.lines.size());
  }
}

// The parts that the map falls apart into: the islands, so many of ties, their captions, and so many of marks and of
// names.
struct Parts {
  std::size_t ties;
  std::size_t marks;
  std::size_t names;

  std::size_t count() const { return 2 + ties + marks + names; }
};

std::size_t in_portions(std::size_t count, std::size_t at_once) {
  return (count + at_once - 1) / at_once;
}

Parts parts_of(const MapFrame& frame, const MapNames& names) {
  return {in_portions(frame.scene.ties.size(), kTiesAtOnce), in_portions(frame.scene.parties.size(), kMarksAtOnce),
          in_portions(names.labels.size(), kNamesAtOnce)};
}

template <class T>
std::span<const T> portion(const std::vector<T>& all, std::size_t nth, std::size_t at_once) {
  const std::size_t first = nth * at_once;
  return std::span(all).subspan(first, std::min(at_once, all.size() - first));
}

void paint_marks(const MapFrame& frame, std::span<const PartyShape> parties) {
  const Box sight = in_sight(frame.camera, frame.area);
  for (const PartyShape& party : parties) {
    if (overlap(box_of(party.mark), sight)) stroke_mark(frame, party.mark);
  }
}

Point sum(Point a, Point b) {
  return {a.x + b.x, a.y + b.y};
}

// The line when its ends move so much: its bend goes along with the middle.
Line shifted(Line line, Point start_by, Point end_by) {
  line.from = sum(line.from, start_by);
  line.to = sum(line.to, end_by);
  line.control = sum(line.control, {(start_by.x + end_by.x) / 2.0, (start_by.y + end_by.y) / 2.0});
  return line;
}

double distance_to(const Line& line, Point place) {
  double nearest = HUGE_VAL;
  Point before = line.from;
  for (int i = 1; i <= kTieSamples; ++i) {
    const Point next = point_on(line, static_cast<double>(i) / kTieSamples);
    const Point along{next.x - before.x, next.y - before.y};
    const double squared = std::max(along.x * along.x + along.y * along.y, 1e-12);
    const double share =
        std::clamp(((place.x - before.x) * along.x + (place.y - before.y) * along.y) / squared, 0.0, 1.0);
    nearest = std::min(nearest, distance(place, {before.x + along.x * share, before.y + along.y * share}));
    before = next;
  }
  return nearest;
}

}  // namespace

std::optional<Vertex> member_at(const MapFrame& frame, ui::Pixels pixel) {
  const Point place = to_scene(frame.camera, frame.area, pixel);
  std::optional<Vertex> found;
  double nearest = HUGE_VAL;
  for (const PartyShape& party : frame.scene.parties) {
    const double away = distance(party.mark.centre, place);
    if (away > party.mark.radius + kEasyHit_px / frame.camera.px_per_unit || away > nearest) continue;
    nearest = away;
    found = party.vertex;
  }
  return found;
}

ui::Rectangle place_of(const MapFrame& frame, const Mark& mark) {
  const Box box = box_of(mark);
  return {to_screen(frame.camera, frame.area, box.low), to_screen(frame.camera, frame.area, box.high)};
}

std::optional<std::size_t> tie_at(const MapFrame& frame, ui::Pixels pixel) {
  const Point place = to_scene(frame.camera, frame.area, pixel);
  const double reach = kEasyTie_px / frame.camera.px_per_unit;
  const Box around = expanded({place, place}, reach);
  std::optional<std::size_t> found;
  double nearest = reach;
  for (std::size_t i = 0; i < frame.scene.ties.size(); ++i) {
    const Line& line = frame.scene.ties[i].line;
    if (!overlap(box_of(line), around)) continue;
    const double away = distance_to(line, place);
    if (away > nearest) continue;
    nearest = away;
    found = i;
  }
  return found;
}

std::size_t count_parts(const MapFrame& frame, const MapNames& names) {
  return parts_of(frame, names).count();
}

void paint_part(const MapFrame& frame, const MapNames& names, std::size_t part) {
  const Parts parts = parts_of(frame, names);
  if (part == 0) return paint_background(frame);
  std::size_t nth = part - 1;
  if (nth < parts.ties) {
    const Box sight = in_sight(frame.camera, frame.area);
    for (const TieShape& tie : portion(frame.scene.ties, nth, kTiesAtOnce)) paint_tie(frame, sight, tie);
    return;
  }
  nth -= parts.ties;
  if (nth == 0) return paint_captions(frame, names.captions);
  nth -= 1;
  if (nth < parts.marks) return paint_marks(frame, portion(frame.scene.parties, nth, kMarksAtOnce));
  nth -= parts.marks;
  for (const ScreenLabel& label : portion(names.labels, nth, kNamesAtOnce)) paint_name(frame, label);
}

void paint_map(const MapFrame& frame, const MapNames& names) {
  const std::size_t count = count_parts(frame, names);
  for (std::size_t part = 0; part < count; ++part) paint_part(frame, names, part);
}

void paint_veil(const MapFrame& frame) {
  const ui::Tint veil = sheet_tint(kVeil, ui::surface().look());
  drawing_of(frame).AddRectFilled(vec(frame.area.low), vec(frame.area.high), veil.packed());
}

void paint_lit(const MapFrame& frame, const PointedAt& pointed_at) {
  const std::vector<bool> lit = neighbourhood(frame.scene, pointed_at.vertex);
  const Box sight = in_sight(frame.camera, frame.area);
  for (const TieShape& tie : frame.scene.ties) {
    if (touches(tie, pointed_at.vertex)) paint_tie(frame, sight, tie);
  }
  for (const PartyShape* party : marks_in_sight(frame)) {
    if (lit[party->vertex]) stroke_mark(frame, party->mark);
  }
  for (const ScreenLabel& label : pointed_at.labels) paint_name(frame, label);
}

void paint_shifted(const MapFrame& frame, const std::vector<Vertex>& members, Point by) {
  std::vector<bool> moves(frame.scene.parties.size(), false);
  for (const Vertex member : members) moves.at(member) = true;
  const auto shift_of = [&](Vertex member) { return moves[member] ? by : Point{}; };
  for (const TieShape& tie : frame.scene.ties) {
    if (moves[tie.from] || moves[tie.to]) {
      stroke_line(frame, shifted(tie.line, shift_of(tie.from), shift_of(tie.to)), false);
    }
  }
  for (const Vertex member : members) {
    Mark mark = frame.scene.parties[member].mark;
    mark.centre = sum(mark.centre, by);
    stroke_mark(frame, mark);
  }
}

}  // namespace samenhang

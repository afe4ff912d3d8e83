#include "panels/map_canvas.h"

#include "panels/map_strokes.h"
#include "scene/geometry.h"
#include "ui/surface.h"
#include "ui/theme.h"

#include <imgui.h>

#include <array>
#include <cmath>
#include <utility>
#include <variant>

namespace samenhang {
namespace {

constexpr std::size_t kMostCurved = 2500;  // ties; of more than these nobody follows one
constexpr double kEasyHit_px = 4.0;
constexpr ui::Tint kVeil{255, 255, 255, 195};
constexpr ui::Tint kHalo{255, 255, 255, 215};
constexpr std::array<std::pair<float, float>, 6> kHaloOffsets{
    {{-1.5F, 0.0F}, {1.5F, 0.0F}, {-1.0F, -1.0F}, {1.0F, 1.0F}, {0.0F, -1.5F}, {0.0F, 1.5F}}};
constexpr ui::Tint kFadedInk{150, 160, 172};

ImVec2 vec(ui::Pixels p) {
  return {p.x, p.y};
}

struct Letters {
  ImFont* font = nullptr;
  float size_px = 0.0F;
  ui::Tint ink;
};

void draw_words(ui::Pixels low, const Letters& letters, const std::string& words) {
  ImDrawList* list = ImGui::GetWindowDrawList();
  for (const auto& [x, y] : kHaloOffsets) {
    list->AddText(letters.font, letters.size_px, {low.x + ui::scaled(x), low.y + ui::scaled(y)}, kHalo.packed(),
                  words.c_str());
  }
  list->AddText(letters.font, letters.size_px, vec(low), letters.ink.packed(), words.c_str());
}

void paint_captions(const std::vector<Caption>& captions) {
  ImFont* font = ui::surface().font(ui::FontRole::strong);
  for (const Caption& caption : captions) {
    const ImVec2 low{std::round(static_cast<float>(caption.box.low.x)),
                     std::round(static_cast<float>(caption.box.low.y))};
    draw_words({low.x, low.y}, {font, caption.text_px, ui::palette().muted}, caption.words);
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

void paint_ties(const MapFrame& frame, std::optional<Vertex> of) {
  const bool many = frame.scene.ties.size() > kMostCurved;
  const Box sight = in_sight(frame.camera, frame.area);
  for (const TieShape& tie : frame.scene.ties) {
    if ((of && !touches(tie, *of)) || !overlap(box_of(tie.line), sight)) continue;
    stroke_line(frame, tie.line, many);
    if (many) continue;
    for (const Line& stroke : tie.strokes) stroke_line(frame, stroke, false);
  }
}

// Those that `hidden` holds are left out, where it holds anyone.
void paint_labels(const MapFrame& frame, const std::vector<ScreenLabel>& labels, const std::vector<bool>& hidden) {
  for (const ScreenLabel& label : labels) {
    if (!hidden.empty() && hidden[label.vertex]) continue;
    const PartyShape& party = frame.scene.parties[label.vertex];
    ImFont* font = ui::surface().font(ui::FontRole::small);
    const ui::Tint ink = is_faded(party.mark) ? kFadedInk : ui::palette().text;
    const double middle = (label.box.low.x + label.box.high.x) / 2.0;
    double y = label.box.low.y;
    for (const std::string& line : label.lines) {
      const float width_px = font->CalcTextSizeA(font->FontSize, 1e6F, 0.0F, line.c_str()).x;
      draw_words({std::round(static_cast<float>(middle) - width_px / 2.0F), std::round(static_cast<float>(y))},
                 {font, font->FontSize, ink}, line);
      y += (label.box.high.y - label.box.low.y) / static_cast<double>(label.lines.size());
    }
  }
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

void paint_map(const MapFrame& frame, const MapNames& names, const PointedAt* pointed_at) {
  std::vector<bool> lit;
  if (pointed_at != nullptr) lit = neighbourhood(frame.scene, pointed_at->vertex);
  paint_background(frame);
  paint_ties(frame, std::nullopt);
  paint_captions(names.captions);
  for (const PartyShape* party : marks_in_sight(frame)) stroke_mark(frame, party->mark);
  paint_labels(frame, names.labels, lit);
  if (pointed_at == nullptr) return;
  ImGui::GetWindowDrawList()->AddRectFilled(vec(frame.area.low), vec(frame.area.high), kVeil.packed());
  paint_ties(frame, pointed_at->vertex);
  for (const PartyShape* party : marks_in_sight(frame)) {
    if (lit[party->vertex]) stroke_mark(frame, party->mark);
  }
  paint_labels(frame, pointed_at->labels, {});
}

void paint_selection(const MapFrame& frame, Vertex selected) {
  const ui::Rectangle place = place_of(frame, frame.scene.parties.at(selected).mark);
  const float radius_px = (place.high.x - place.low.x) / 2.0F + ui::scaled(6.0F);
  ImGui::GetWindowDrawList()->AddCircle(vec(place.middle()), radius_px, ui::palette().accent.packed(), 0,
                                        ui::scaled(3.0F));
}

}  // namespace samenhang

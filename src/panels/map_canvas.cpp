#include "panels/map_canvas.h"

#include "panels/map_labels.h"
#include "panels/map_strokes.h"
#include "scene/geometry.h"
#include "scene/palette.h"
#include "scene/text_width.h"
#include "ui/surface.h"
#include "ui/theme.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>
#include <variant>

namespace samenhang {
namespace {

constexpr std::array kLabelWidths{9.0, 16.0, 6.5};  // in sizes of the letters; the first is the rule
constexpr double kLineHeight = 1.18;
constexpr std::size_t kMostLines = 3;
constexpr std::size_t kMostNamed = 1500;  // marks in sight; more than these are not read
constexpr double kEasyHit_px = 4.0;
constexpr double kCaptionOverflow = 1.3;  // as wide as its island, at most
constexpr ui::Tint kVeil{255, 255, 255, 195};
constexpr ui::Tint kHalo{255, 255, 255, 215};
constexpr std::array<std::pair<float, float>, 6> kHaloOffsets{
    {{-1.5F, 0.0F}, {1.5F, 0.0F}, {-1.0F, -1.0F}, {1.0F, 1.0F}, {0.0F, -1.5F}, {0.0F, 1.5F}}};
constexpr ui::Tint kFadedInk{150, 160, 172};

Box box_on_screen(const MapFrame& frame, const Box& box) {
  const ui::Pixels low = to_screen(frame.camera, frame.area, box.low);
  const ui::Pixels high = to_screen(frame.camera, frame.area, box.high);
  return {{low.x, low.y}, {high.x, high.y}};
}

Box box_of_area(const ui::Rectangle& area) {
  return {{area.low.x, area.low.y}, {area.high.x, area.high.y}};
}

std::vector<const PartyShape*> in_sight(const MapFrame& frame) {
  const Box sight = in_sight(frame.camera, frame.area);
  std::vector<const PartyShape*> seen;
  for (const PartyShape& party : frame.scene.parties) {
    if (overlap(box_of(party.mark), sight)) seen.push_back(&party);
  }
  return seen;
}

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

// The name of an island in screen letters, in its left top corner; left out where the island is much too narrow for it.
struct Caption {
  Box box;  // px
  std::string words;
};

std::optional<Caption> caption_of(const MapFrame& frame, const Area& island, const Text& name, double text_px) {
  const Box room = box_on_screen(frame, island.box);
  const double away_px = text_px * 0.5;
  Caption caption{{}, drawable(name.text)};
  const double width_px = text_width(caption.words, {text_px, true});
  if (width_px > kCaptionOverflow * room.width() || room.height() < 2.0 * text_px) return std::nullopt;
  caption.box.low = {room.low.x + away_px, room.low.y + away_px * 0.6};
  caption.box.high = {caption.box.low.x + width_px, caption.box.low.y + text_px * kLineHeight};
  return caption;
}

std::vector<Caption> captions_of(const MapFrame& frame, double text_px) {
  std::vector<Caption> captions;
  for (const Shape& shape : frame.scene.background) {
    const auto* name = std::get_if<Text>(&shape);
    if (name == nullptr) continue;
    for (const Shape& other : frame.scene.background) {
      const auto* island = std::get_if<Area>(&other);
      if (island == nullptr || !island->box.contains(name->at)) continue;
      if (const auto caption = caption_of(frame, *island, *name, text_px)) captions.push_back(*caption);
      break;
    }
  }
  return captions;
}

void paint_captions(const MapFrame& frame) {
  ImFont* font = ui::surface().font(ui::FontRole::strong);
  const float text_px = ui::surface().font(ui::FontRole::small)->FontSize;
  for (const Caption& caption : captions_of(frame, static_cast<double>(text_px))) {
    const ImVec2 low{std::round(static_cast<float>(caption.box.low.x)),
                     std::round(static_cast<float>(caption.box.low.y))};
    draw_words({low.x, low.y}, {font, text_px, ui::kPalette.muted}, caption.words);
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
  constexpr std::size_t kMostCurved = 2500;
  const bool many = frame.scene.ties.size() > kMostCurved;
  const Box sight = in_sight(frame.camera, frame.area);
  for (const TieShape& tie : frame.scene.ties) {
    if ((of && !touches(tie, *of)) || !overlap(box_of(tie.line), sight)) continue;
    stroke_line(frame, tie.line, many);
    if (many) continue;
    for (const Line& stroke : tie.strokes) stroke_line(frame, stroke, false);
  }
}

std::vector<bool> neighbourhood(const Scene& scene, Vertex v) {
  std::vector<bool> lit(scene.parties.size(), false);
  lit.at(v) = true;
  for (const TieShape& tie : scene.ties) {
    if (tie.from == v) lit.at(tie.to) = true;
    if (tie.to == v) lit.at(tie.from) = true;
  }
  return lit;
}

// The scene draws those that are not highlighted paler.
bool is_faded(const Mark& mark) {
  return lightness(mark.outline) > 50.0;
}

void paint_labels(const MapFrame& frame, const std::vector<ScreenLabel>& labels, const std::vector<bool>* lit) {
  for (const ScreenLabel& label : labels) {
    if (lit != nullptr && !(*lit)[label.vertex]) continue;
    const PartyShape& party = frame.scene.parties[label.vertex];
    ImFont* font = ui::surface().font(ui::FontRole::small);
    const ui::Tint ink = is_faded(party.mark) ? kFadedInk : ui::kPalette.text;
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

LabelLines lines_of(const std::string& name, double text_px, double width) {
  LabelLines lines{.texts = wrap(name, {text_px, false}, width * text_px, kMostLines)};
  for (const std::string& line : lines.texts)
    lines.width_px = std::max(lines.width_px, text_width(line, {text_px, false}));
  lines.height_px = static_cast<double>(lines.texts.size()) * kLineHeight * text_px;
  return lines;
}

LabelWish wish_of(const MapFrame& frame, const PartyShape& party, double text_px) {
  LabelWish wish;
  wish.party = party.vertex;
  wish.mark = box_on_screen(frame, box_of(party.mark));
  for (const double width : kLabelWidths) wish.ways.push_back(lines_of(party.name, text_px, width));
  wish.weight = is_faded(party.mark) ? 0.0 : party.mark.radius;
  return wish;
}

std::vector<Box> caption_boxes(const MapFrame& frame, double text_px) {
  std::vector<Box> taken;
  for (const Caption& caption : captions_of(frame, text_px)) taken.push_back(caption.box);
  return taken;
}

}  // namespace

std::vector<ScreenLabel> labels_in_sight(const MapFrame& frame, double text_px, std::optional<Vertex> first) {
  std::vector<const PartyShape*> seen = in_sight(frame);
  if (seen.size() > kMostNamed) {
    std::ranges::stable_sort(seen, std::greater<>(), [](const PartyShape* party) { return party->mark.radius; });
    seen.resize(kMostNamed);
  }
  std::vector<LabelWish> wishes;
  for (const PartyShape* party : seen) {
    wishes.push_back(wish_of(frame, *party, text_px));
    if (party->vertex == first) wishes.back().weight = HUGE_VAL;
  }
  std::vector<ScreenLabel> labels;
  std::vector<const LabelWish*> wish_of_party(frame.scene.parties.size(), nullptr);
  for (const LabelWish& wish : wishes) wish_of_party[wish.party] = &wish;
  for (const LabelPlace& place : placed_labels(wishes, caption_boxes(frame, text_px), box_of_area(frame.area))) {
    labels.push_back({static_cast<Vertex>(place.party), place.box, wish_of_party[place.party]->ways[place.way].texts});
  }
  return labels;
}

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

void paint_map(const MapFrame& frame, const std::vector<ScreenLabel>& labels, std::optional<Vertex> about) {
  paint_background(frame);
  paint_ties(frame, std::nullopt);
  paint_captions(frame);
  for (const PartyShape* party : in_sight(frame)) stroke_mark(frame, party->mark);
  paint_labels(frame, labels, nullptr);
  if (!about) return;
  const std::vector<bool> lit = neighbourhood(frame.scene, *about);
  ImGui::GetWindowDrawList()->AddRectFilled(vec(frame.area.low), vec(frame.area.high), kVeil.packed());
  paint_ties(frame, about);
  for (const PartyShape* party : in_sight(frame)) {
    if (lit[party->vertex]) stroke_mark(frame, party->mark);
  }
  paint_labels(frame, labels, &lit);
}

void paint_selection(const MapFrame& frame, Vertex selected) {
  const ui::Rectangle place = place_of(frame, frame.scene.parties.at(selected).mark);
  const float radius_px = (place.high.x - place.low.x) / 2.0F + ui::scaled(6.0F);
  ImGui::GetWindowDrawList()->AddCircle(vec(place.middle()), radius_px, ui::kPalette.accent.packed(), 0,
                                        ui::scaled(3.0F));
}

}  // namespace samenhang

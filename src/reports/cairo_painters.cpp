#include "reports/cairo_painters.h"

#include "reports/paint_order.h"
#include "reports/png_resolution.h"

#include "base/date.h"
#include "base/fold.h"
#include "scene/geometry.h"

#include <cairo-pdf.h>
#include <cairo.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numbers>
#include <variant>

namespace samenhang {
namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kLeastDpi = 10.0;
constexpr double kMostDpi = 2400.0;
// Four bytes each while painting; a machine of 2 GB can hold this.
constexpr double kMostPixels = 150e6;
constexpr double kMostSide = 32000.0;  // the library's own limit is a little more

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Pen = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

constexpr const char* kFonts = "Inter, Noto Sans, sans-serif";

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
using Fonts = std::unique_ptr<PangoFontMap, Unref>;
using Context = std::unique_ptr<PangoContext, Unref>;
using Typesetter = std::unique_ptr<PangoLayout, Unref>;
using Font = std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)>;
using Options = std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)>;

// Letters where the scene puts them, whatever the resolution.
Typesetter typesetter_for(cairo_t* pen) {
  const Options options(cairo_font_options_create(), cairo_font_options_destroy);
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  cairo_set_antialias(pen, CAIRO_ANTIALIAS_GOOD);
  // Fonts of its own, so that nothing is left behind and pictures can be painted on any thread.
  const Fonts fonts(pango_cairo_font_map_new());
  const Context context(pango_font_map_create_context(fonts.get()));
  pango_cairo_context_set_font_options(context.get(), options.get());
  pango_context_set_round_glyph_positions(context.get(), FALSE);
  pango_cairo_update_context(pen, context.get());
  Typesetter typesetter(pango_layout_new(context.get()));
  pango_layout_set_single_paragraph_mode(typesetter.get(), TRUE);
  return typesetter;
}

// A picture in pixels has its letters drawn as shapes: the library would shift each to a whole pixel.
enum class Letters { as_text, as_shapes };

// Draws the shapes of a scene, in scene units.
class Drawing {
 public:
  Drawing(cairo_t* pen, Letters letters) : pen_(pen), letters_(letters), typesetter_(typesetter_for(pen)) {}

  void draw(const Area& area) const {
    const double r = std::min({area.radius, area.box.width() / 2.0, area.box.height() / 2.0});
    constexpr double kQuarter = std::numbers::pi / 2.0;
    cairo_new_sub_path(pen_);
    cairo_arc(pen_, area.box.high.x - r, area.box.low.y + r, r, -kQuarter, 0.0);
    cairo_arc(pen_, area.box.high.x - r, area.box.high.y - r, r, 0.0, kQuarter);
    cairo_arc(pen_, area.box.low.x + r, area.box.high.y - r, r, kQuarter, 2.0 * kQuarter);
    cairo_arc(pen_, area.box.low.x + r, area.box.low.y + r, r, 2.0 * kQuarter, 3.0 * kQuarter);
    cairo_close_path(pen_);
    fill_and_outline(area.fill, area.outline, area.outline_width);
  }

  void draw(const Line& line) const {
    choose(line.colour);
    cairo_set_line_width(pen_, line.width);
    set_style(line);
    // A quadratic curve as the cubic one that is the same.
    const auto toward = [&line](Point end) {
      return Point{end.x + (line.control.x - end.x) * 2.0 / 3.0, end.y + (line.control.y - end.y) * 2.0 / 3.0};
    };
    const Point first = toward(line.from);
    const Point second = toward(line.to);
    cairo_move_to(pen_, line.from.x, line.from.y);
    cairo_curve_to(pen_, first.x, first.y, second.x, second.y, line.to.x, line.to.y);
    cairo_stroke(pen_);
    cairo_set_dash(pen_, nullptr, 0, 0.0);
  }

  void draw(const Mark& mark) const {
    if (mark.ring) draw(ring_of(mark));
    if (mark.shape == MarkShape::disc) {
      cairo_arc(pen_, mark.centre.x, mark.centre.y, mark.radius, 0.0, 2.0 * std::numbers::pi);
    }
    for (const Point corner : corners_of(mark)) cairo_line_to(pen_, corner.x, corner.y);
    cairo_close_path(pen_);
    cairo_set_line_join(pen_, CAIRO_LINE_JOIN_ROUND);
    fill_and_outline(mark.fill, mark.outline, mark.outline_width);
  }

  void draw(const Text& text) const {
    set(text);
    choose(text.colour);
    if (letters_ == Letters::as_text) {
      pango_cairo_show_layout(pen_, typesetter_.get());
    } else {
      pango_cairo_layout_path(pen_, typesetter_.get());
      cairo_fill(pen_);
    }
    cairo_new_path(pen_);
  }

  void draw_halo(const Text& text) const {
    if (text.halo.alpha == 0) return;
    set(text);
    pango_cairo_layout_path(pen_, typesetter_.get());
    choose(text.halo);
    cairo_set_line_width(pen_, text.size * kHaloWidth);
    cairo_set_line_join(pen_, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(pen_);
  }

  void draw(const Shape& shape) const {
    std::visit([this](const auto& one) { draw(one); }, shape);
  }

  // Also where the sheet ends within a pixel.
  void whiten() const {
    choose({255, 255, 255});
    cairo_paint(pen_);
  }

 private:
  void choose(Colour colour) const {
    cairo_set_source_rgba(pen_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0, colour.alpha / 255.0);
  }

  void fill_and_outline(Colour fill, Colour outline, double width) const {
    choose(fill);
    if (fill.alpha > 0) cairo_fill_preserve(pen_);
    choose(outline);
    cairo_set_line_width(pen_, width);
    if (width > 0.0) cairo_stroke_preserve(pen_);
    cairo_new_path(pen_);
  }

  void set_style(const Line& line) const {
    const bool dashed = line.style == LineStyle::dashed;
    const std::array pattern =
        dashed ? std::array{line.width * kDash, line.width * kDashGap} : std::array{0.0, line.width * kDotGap};
    cairo_set_line_cap(pen_, dashed ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND);
    cairo_set_dash(pen_, pattern.data(), line.style == LineStyle::solid ? 0 : 2, 0.0);
  }

  // Sets the text and moves the pen to where its layout starts.
  void set(const Text& text) const {
    const Font font(pango_font_description_from_string(kFonts), pango_font_description_free);
    pango_font_description_set_absolute_size(font.get(), text.size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), text.bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(typesetter_.get(), font.get());
    const std::string sound = as_utf8(text.text);
    pango_layout_set_text(typesetter_.get(), sound.data(), static_cast<int>(sound.size()));
    PangoRectangle extents{};
    pango_layout_get_extents(typesetter_.get(), nullptr, &extents);
    const double width = extents.width / static_cast<double>(PANGO_SCALE);
    const double base = pango_layout_get_baseline(typesetter_.get()) / static_cast<double>(PANGO_SCALE);
    const double before = text.align == Align::start ? 0.0 : text.align == Align::middle ? width / 2.0 : width;
    cairo_move_to(pen_, text.at.x - before, text.at.y - base);
  }

  cairo_t* pen_;
  Letters letters_;
  Typesetter typesetter_;
};

void draw(cairo_t* pen, const Scene& scene, Letters letters) {
  const Drawing drawing(pen, letters);
  drawing.whiten();
  for (const Shape* shape : ground_of(scene)) drawing.draw(*shape);
  for (const TieShape* tie : ties_back_to_front(scene)) {
    drawing.draw(tie->line);
    for (const Line& stroke : tie->strokes) drawing.draw(stroke);
  }
  for (const PartyShape& party : scene.parties) drawing.draw(party.mark);
  for (const Text* label : labels_of(scene)) drawing.draw_halo(*label);
  for (const Text* label : labels_of(scene)) drawing.draw(*label);
  for (const Shape& shape : scene.frame) drawing.draw(shape);
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

Failure failed() {
  return Failure(file_problem({}, {message("The picture could not be made: there is not enough memory.")},
                              {message("Choose a smaller size or fewer dots per inch.")}));
}

// The largest whole number of dots an inch at which the sheet can be painted.
double most_dpi(const Box& sheet) {
  const double by_area = std::sqrt(kMostPixels / (sheet.width() * sheet.height()));
  const double by_side = kMostSide / std::max(sheet.width(), sheet.height());
  return std::floor(std::min(by_area, by_side) * kPointsPerInch);
}

std::optional<Problem> refusal(const Box& sheet, double dpi) {
  if (!(dpi >= kLeastDpi && dpi <= kMostDpi)) {
    return file_problem(
        {}, {message("A picture cannot have {dpi} dots per inch."), {{"dpi", Decimal{dpi, 0}}}},
        {message("Choose a number from {least} to {most}."),
         {{"least", Decimal{kLeastDpi, 0}}, {"most", Decimal{std::min(kMostDpi, most_dpi(sheet)), 0}}}});
  }
  if (dpi <= most_dpi(sheet)) return std::nullopt;
  return file_problem(
      {}, {message("The picture would be too large at {dpi} dots per inch."), {{"dpi", Decimal{dpi, 0}}}},
      {message("Choose at most {most} dots per inch, a smaller paper size, or PDF, which is sharp at any size."),
       {{"most", Decimal{most_dpi(sheet), 0}}}});
}

void set_metadata(cairo_surface_t* pdf, const Scene& scene, const FigureOptions& options) {
  const std::string date = options.date ? iso_date(*options.date) : "";
  cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_TITLE, as_utf8(scene.title).c_str());
  cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_SUBJECT, as_utf8(scene.description).c_str());
  cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATOR, "Samenhang");
  // Without this the library writes the time of the clock.
  cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, date.c_str());
}

}  // namespace

Result<std::string> paint_pdf(const Scene& scene, const FigureOptions& options) {
  std::string bytes;
  const Surface surface(
      cairo_pdf_surface_create_for_stream(append, &bytes, scene.bounds.width(), scene.bounds.height()),
      cairo_surface_destroy);
  set_metadata(surface.get(), scene, options);
  const Pen pen(cairo_create(surface.get()), cairo_destroy);
  cairo_translate(pen.get(), -scene.bounds.low.x, -scene.bounds.low.y);
  draw(pen.get(), scene, Letters::as_text);
  cairo_surface_finish(surface.get());
  if (cairo_status(pen.get()) != CAIRO_STATUS_SUCCESS || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
    return failed();
  }
  return bytes;
}

Result<std::string> paint_png(const Scene& scene, const FigureOptions& options) {
  if (auto problem = refusal(scene.bounds, options.dpi)) return Failure(std::move(*problem));
  const double scale = options.dpi / kPointsPerInch;
  const auto pixels = [scale](double points) { return std::max(1, static_cast<int>(std::lround(points * scale))); };
  const Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels(scene.bounds.width()), pixels(scene.bounds.height())),
      cairo_surface_destroy);
  const Pen pen(cairo_create(surface.get()), cairo_destroy);
  cairo_scale(pen.get(), scale, scale);
  cairo_translate(pen.get(), -scene.bounds.low.x, -scene.bounds.low.y);
  draw(pen.get(), scene, Letters::as_shapes);
  std::string bytes;
  const cairo_status_t written = cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
  if (cairo_status(pen.get()) != CAIRO_STATUS_SUCCESS || written != CAIRO_STATUS_SUCCESS) return failed();
  return with_resolution(bytes, options.dpi);
}

}  // namespace samenhang

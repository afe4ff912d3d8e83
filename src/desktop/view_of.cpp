#include "desktop/view_of.h"

#include "formats/format.h"

#include <utility>

namespace samenhang {
namespace {

template <class T, class U>
void take(T& choice, const std::optional<U>& request) {
  if (request) choice = *request;
}

}  // namespace

View view_of(const Session& session) {
  const Choices& choices = session.choices();
  const Subject& subject = session.subject();
  std::vector<MeasureScores> measures;
  measures.reserve(session.measures().size());
  for (const ScreenMeasure& known : session.measures()) measures.push_back({known.measure, known.scores.get()});
  return {.catalogue = session.catalogue(),
          .project_name = session.project_name(),
          .project_number = session.project_number(),
          .inventory = session.inventory(),
          .shown = *subject.inventory,
          .network = *subject.network,
          .filter = choices.filter,
          .choice = choices.network,
          .layout_id = choices.layout_id,
          .colour_by = choices.colour_by,
          .size_by = choices.size_by,
          .scene = session.scene(),
          .scene_revision = session.scene_revision(),
          .gaps = session.gaps(),
          .measures = std::move(measures),
          .problems = session.problems(),
          .selected = choices.selected,
          .highlighted = choices.highlighted,
          .layout_runs = session.layout_runs(),
          .layout_problem = session.layout_problem(),
          .endings = readable_endings()};
}

Choices choices_after(Choices choices, const Requests& requests) {
  take(choices.selected, requests.select);
  take(choices.highlighted, requests.highlight);
  take(choices.network, requests.choose_network);
  take(choices.layout_id, requests.choose_layout);
  take(choices.colour_by, requests.choose_colour);
  take(choices.size_by, requests.choose_size);
  take(choices.filter, requests.choose_filter);
  take(choices.language, requests.choose_language);
  return choices;
}

void carry_out(const Requests& requests, Session& session) {
  if (requests.choose_layout) session.retry_layout(*requests.choose_layout);
  session.choose(choices_after(session.choices(), requests));
  if (requests.cancel_layout) session.cancel_layout();
}

}  // namespace samenhang

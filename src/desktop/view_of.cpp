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

View view_of(const Desk& desk, const Surroundings& surroundings) {
  const Session& session = desk.session();
  const Choices& choices = session.choices();
  const MapSettings& settings = session.document().settings;
  const Subject& subject = session.subject();
  std::vector<MeasureScores> measures;
  measures.reserve(session.measures().size());
  for (const ScreenMeasure& known : session.measures()) measures.push_back({known.measure, known.scores.get()});
  return {.revision = session.revision(),
          .catalogue = session.catalogue(),
          .project_name = session.project_name(),
          .project_number = session.project_number(),
          .is_open = session.is_open(),
          .document = session.document(),
          .undo_labels = session.undo_labels(),
          .redo_labels = session.redo_labels(),
          .edit_problem = desk.session().edit_problem(),
          .file = desk.file(),
          .recent = surroundings.recent,
          .question = desk.question(),
          .import = desk.import_state(),
          .look = surroundings.look,
          .inventory = session.inventory(),
          .shown = *subject.inventory,
          .network = *subject.network,
          .filter = choices.filter,
          .choice = settings.network,
          .layout_id = settings.layout_id,
          .colour_by = colour_by_of(settings.colour_by).value_or(ColourBy::domain),
          .size_by = settings.size_by,
          .scene = session.scene(),
          .scene_revision = session.scene_revision(),
          .gaps = session.gaps(),
          .measures = std::move(measures),
          .problems = session.problems(),
          .selected = choices.selected,
          .marked = choices.marked,
          .highlighted = choices.highlighted,
          .layout_runs = session.layout_runs(),
          .scene_is_current = session.scene_is_of_subject(),
          .layout_problem = session.layout_problem(),
          .endings = readable_endings()};
}

Choices choices_after(Choices choices, const Requests& requests) {
  take(choices.selected, requests.select);
  take(choices.marked, requests.mark);
  take(choices.highlighted, requests.highlight);
  take(choices.filter, requests.choose_filter);
  take(choices.language, requests.choose_language);
  return choices;
}

}  // namespace samenhang

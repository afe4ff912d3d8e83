#include "document/validation_edit.h"

namespace samenhang {

Several validation_edit(const ValidationReading& reading) {
  Several edit{{}, Sentence{message("Answers of the validation round taken over")}};
  for (const Party& party : reading.changed_parties) edit.edits.emplace_back(Change<Party>{party.id, party});
  for (const Relation& relation : reading.changed_relations) {
    edit.edits.emplace_back(Change<Relation>{relation.id, relation});
  }
  for (const Relation& relation : reading.new_relations) edit.edits.emplace_back(Add<Relation>{relation});
  for (const ParticipationChange& change : reading.changed_participations) {
    if (change.after) {
      edit.edits.emplace_back(Change<Participation>{change.before, *change.after});
    } else {
      edit.edits.emplace_back(Remove<Participation>{change.before});
    }
  }
  return edit;
}

}  // namespace samenhang

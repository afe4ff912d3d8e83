#include "support/panels_project.h"

namespace samenhang::test {
namespace {

const GapRule kTroubled{.id = "troubled_relation",
                        .title = message("Trouble between parties"),
                        .explanation = message("Relations that are troubled."),
                        .advice = message("Talk about it."),
                        .subject_kind = SubjectKind::parties,
                        .needs = {},
                        .find = nullptr};
const GapRule kIsolated{.id = "isolated_party",
                        .title = message("Party without a tie"),
                        .explanation = message("Parties that nobody works with."),
                        .advice = message("Invite them."),
                        .subject_kind = SubjectKind::parties,
                        .needs = {},
                        .find = nullptr};

Party party(const char* id, const char* name, const char* kind, const char* domain) {
  Party made;
  made.id = PartyId(id);
  made.name = name;
  made.kind = PartyKind(kind);
  made.domain = Domain(domain);
  return made;
}

Relation relation(const char* id, const char* from, const char* to, RelationStatus status) {
  Relation made;
  made.id = RelationId(id);
  made.from = PartyId(from);
  made.to = PartyId(to);
  made.kind = RelationKind("coordination");
  made.strength = 2;
  made.status = status;
  return made;
}

Inventory small_inventory() {
  Inventory made;
  made.project.municipality = "Lindeveen";
  made.project.reference_date = Date{2024, 3, 1};
  made.parties = {party("P1", "Wijkteam Noord", "neighbourhood_team", "care_support"),
                  party("P2", "Café Één", "citizen_initiative", "welfare"),
                  party("P3", "Woonstede", "housing_corporation", "housing")};
  made.parties.own(1).also_known_as = {"Buurthuis"};
  made.parties.own(0).key_party = true;
  made.relations = {relation("R1", "P1", "P2", RelationStatus::existing),
                    relation("R2", "P2", "P3", RelationStatus::troubled),
                    relation("R3", "P1", "P3", RelationStatus::desired)};
  Initiative walk;
  walk.id = InitiativeId("I1");
  walk.name = "Samen wandelen";
  walk.lead = PartyId("P1");
  made.initiatives = {walk};
  made.participations = {{walk.id, PartyId("P1"), ParticipationRole::lead},
                         {walk.id, PartyId("P2"), ParticipationRole::participant}};
  Agreement agreement;
  agreement.id = AgreementId("A1");
  agreement.title = "Convenant wandelen";
  agreement.parties = {PartyId("P1"), PartyId("P2")};
  made.agreements = {agreement};
  return made;
}

Finding finding(FindingSeverity severity, const char* subject, Message text) {
  return {.severity = severity, .subject = subject, .sentence = {text}};
}

}  // namespace

PanelsProject::PanelsProject() : inventory(small_inventory()) {
  RuleOutcome isolated{&kIsolated, {}, true, {finding(FindingSeverity::low, "P3", message("Woonstede stands alone."))}};
  RuleOutcome troubled{&kTroubled,
                       {},
                       true,
                       {finding(FindingSeverity::medium, "P2|P3", message("These two have trouble.")),
                        finding(FindingSeverity::high, "R2", message("This tie is troubled.")),
                        finding(FindingSeverity::medium, "affordability", message("Nobody is meant."))}};
  gaps = std::vector<RuleOutcome>{isolated, troubled};
}

View PanelsProject::view() {
  catalogue_.emplace(language, "");
  shown_ = filter.lets_all_through() ? inventory : filtered(inventory, filter);
  network_ = network_of(shown_, choice);
  document_ = {};
  document_.inventory = inventory;
  document_.pins = pins;
  document_.settings = settings;
  Positions positions;
  for (Vertex v = 0; v < network_.vertex_count(); ++v) positions.push_back({120.0 * v, 40.0 * (v % 2)});
  MapStyle style;
  style.colour_by = colour_by;
  style.layout_id = layout_id;
  scene_ = map_scene({shown_, network_, positions}, style, *catalogue_);
  std::vector<MeasureScores> known;
  for (std::size_t i = 0; i < measures.size(); ++i)
    known.push_back({measures[i], i < scores.size() ? &scores[i] : nullptr});
  ++revision_;
  return {.revision = revision_,
          .catalogue = *catalogue_,
          .project_name = project_name,
          .project_number = project_number,
          .is_open = is_open,
          .document = document_,
          .undo_labels = undo_labels,
          .redo_labels = redo_labels,
          .edit_problem = edit_problem ? &*edit_problem : nullptr,
          .file = file,
          .recent = recent,
          .question = question ? &*question : nullptr,
          .inventory = inventory,
          .shown = shown_,
          .network = network_,
          .filter = filter,
          .choice = choice,
          .layout_id = layout_id,
          .colour_by = colour_by,
          .size_by = size_by,
          .scene = has_scene ? &scene_ : nullptr,
          .scene_revision = revision_,
          .gaps = gaps ? &*gaps : nullptr,
          .measures = std::move(known),
          .problems = problems,
          .selected = selected,
          .marked = marked,
          .highlighted = highlighted,
          .layout_runs = layout_runs,
          .scene_is_current = scene_is_current,
          .layout_problem = layout_problem ? &*layout_problem : nullptr,
          .endings = {".csv"}};
}

}  // namespace samenhang::test

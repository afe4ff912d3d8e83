#include "intake/read_sheet.h"

#include "base/fold.h"
#include "base/parts.h"
#include "intake/names.h"
#include "intake/read_matrix.h"
#include "intake/record_fields.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace samenhang {
namespace {

constexpr int kMonths = 12;

// What a sheet's rows are read with, and where what they say goes.
struct RowTarget {
  RowReader& reader;
  Drafts& drafts;
  std::size_t sheet = 0;

  RowPlace at() const { return {sheet, reader.number()}; }
};

// What a party's row says of the person to speak to.
void read_contact(const RowTarget& target, const std::string& party) {
  Draft<Contact> draft{target.at()};
  read_fields(target.reader, contact_fields(), draft);
  if (draft.given.none()) return;
  draft.row.party = PartyId(party);
  target.drafts.contacts.push_back(std::move(draft));
}

// A note in which personal data were found that may not stand there.
void check_note(RowReader& reader, std::string& note) {
  switch (personal_trace(note)) {
    case PersonalTrace::citizen_number:
      note.clear();
      reader.repaired(Field::note, {message("The note holds a citizen service number and was left out.")},
                      {message("Such numbers may not be kept here.")});
      break;
    case PersonalTrace::e_mail:
    case PersonalTrace::telephone:
      reader.repaired(Field::note, {message("The note holds an e-mail address or a telephone number.")},
                      {message("Put it with the contacts, which stay out of everything that is handed over.")});
      break;
    case PersonalTrace::none:
      break;
  }
}

// “intern” of a party whose kind stands outside, or the other way round.
void check_side(RowReader& reader, const Draft<Party>& draft) {
  const std::string said = fold(reader.text(Field::side));
  if (said.empty() || !has(draft.given, Field::party_kind)) return;
  const Side side = side_of(draft.row, reader.vocabulary().lists);
  const bool says_inside = said.starts_with("int") || said == "binnen";
  const bool says_outside = said.starts_with("ext") || said == "buiten";
  if ((!says_inside || side == Side::inside) && (!says_outside || side != Side::inside)) return;
  reader.repaired(Field::side,
                  {message("This does not fit the kind of party “{kind}”; the kind was taken."),
                   {{"kind", reader.vocabulary().lists.label(ListId::party_kind, draft.row.kind.text())}}},
                  {message("Check the kind of this party.")});
}

void check_person(RowReader& reader, const Party& party) {
  if (!looks_like_person(party.name)) return;
  reader.repaired(Field::party_name, {message("“{name}” looks like the name of a person."), {{"name", party.name}}},
                  {message("Name the organisation here, and the person in the contacts.")});
}

bool lacks(RowReader& reader, Field field, const std::string& text) {
  if (!text.empty()) return false;
  reader.skipped(field, {message("The name is missing, so the row was left out.")},
                 {message("Fill in the name, or delete the row.")});
  return true;
}

void check_spoken(RowReader& reader, const Draft<Party>& draft) {
  if (!draft.spoken || !draft.names.empty()) return;
  reader.repaired(Field::last_confirmed,
                  {message("The date was not kept: it belongs to a relation, and this row names none.")},
                  {message("Name in the row with whom was spoken.")});
}

void read_party(const RowTarget& target) {
  RowReader& reader = target.reader;
  Draft<Party> draft{target.at()};
  read_fields(reader, party_fields(), draft);
  if (lacks(reader, Field::party_name, draft.row.name)) return;
  check_person(reader, draft.row);
  check_side(reader, draft);
  check_note(reader, draft.row.note);
  draft.names = reader.names(Field::works_with);
  draft.spoken = reader.date(Field::last_confirmed);
  check_spoken(reader, draft);
  read_contact(target, draft.row.id.empty() ? draft.row.name : draft.row.id.text());
  target.drafts.parties.push_back(std::move(draft));
}

void read_initiative(const RowTarget& target) {
  Draft<Initiative> draft{target.at()};
  read_fields(target.reader, initiative_fields(), draft);
  if (lacks(target.reader, Field::initiative_name, draft.row.name)) return;
  draft.names = target.reader.names(Field::participants);
  target.drafts.initiatives.push_back(std::move(draft));
}

// The text of the field that names something by its id, else of the one that has its name.
std::string id_or_name(RowReader& reader, Field id, Field name) {
  std::string const text = reader.text(id);
  return text.empty() ? reader.text(name) : text;
}

void read_participation(const RowTarget& target) {
  RowReader& reader = target.reader;
  const std::string party = id_or_name(reader, Field::party_id, Field::party_name);
  const std::string initiative = id_or_name(reader, Field::initiative_id, Field::initiative_name);
  if (lacks(reader, Field::party_name, party) || lacks(reader, Field::initiative_name, initiative)) return;
  Draft<Participation> draft{target.at()};
  draft.row.party = PartyId(party);
  draft.row.initiative = InitiativeId(initiative);
  read_fields(reader, participation_fields(), draft);
  target.drafts.participations.push_back(std::move(draft));
}

// Several ends of a row stand between bars.
std::vector<std::string> ends_of(RowReader& reader) {
  std::vector<std::string> ends;
  const std::string text = reader.text(Field::to);
  for (const std::string_view part : split(text)) {
    if (!part.empty()) add_once(ends, std::string(part));
  }
  return ends;
}

void read_relation(const RowTarget& target) {
  RowReader& reader = target.reader;
  const std::string from = reader.text(Field::from);
  const std::vector<std::string> ends = ends_of(reader);
  if (lacks(reader, Field::from, from) || lacks(reader, Field::to, ends.empty() ? std::string() : ends.front())) return;
  Draft<Relation> draft{target.at()};
  draft.row.from = PartyId(from);
  read_fields(reader, relation_fields(), draft);
  check_note(reader, draft.row.note);
  for (const std::string& end : ends) {
    draft.row.to = PartyId(end);
    target.drafts.relations.push_back(draft);
    draft.row.id = RelationId();  // of several ends of a row the first has its id
  }
}

void put_period(RowReader& reader, Initiative& initiative, FieldSet& given) {
  const std::optional<long> year = reader.whole_number(Field::year);
  constexpr long kEarliest = 1900;
  constexpr long kLatest = 2200;
  if (!year || *year < kEarliest || *year > kLatest) return;
  initiative.start = Date{static_cast<int>(*year), 1, 0};
  initiative.end = Date{static_cast<int>(*year), kMonths, 0};
  add(given, Field::start);
  add(given, Field::end);
}

std::string first_amount(RowReader& reader) {
  for (const Field field : {Field::settled_amount, Field::granted_amount, Field::requested_amount}) {
    std::string amount = reader.amount(field);
    if (!amount.empty()) return amount;
  }
  return "";
}

// A grant: who asked for it leads what it is for.
void read_subsidy(const RowTarget& target) {
  RowReader& reader = target.reader;
  Draft<Party> party{target.at()};
  read_fields(reader, party_fields(), party);
  Draft<Initiative> initiative{target.at()};
  read_fields(reader, initiative_fields(), initiative);
  initiative.row.name = id_or_name(reader, Field::initiative_name, Field::description);
  if (lacks(reader, Field::party_name, party.row.name) || lacks(reader, Field::description, initiative.row.name)) {
    return;
  }
  check_person(reader, party.row);
  initiative.row.lead = PartyId(party.row.name);
  initiative.row.amount = first_amount(reader);
  for (const Field field : {Field::initiative_name, Field::lead}) add(initiative.given, field);
  if (!initiative.row.amount.empty()) add(initiative.given, Field::amount);
  put_period(reader, initiative.row, initiative.given);
  Draft<Participation> participation{target.at()};
  participation.row = {InitiativeId(initiative.row.name), PartyId(party.row.name), ParticipationRole::lead};
  target.drafts.parties.push_back(std::move(party));
  target.drafts.initiatives.push_back(std::move(initiative));
  target.drafts.participations.push_back(std::move(participation));
}

void refuse_person(const RowTarget& target) {
  target.reader.skipped(Field::contact_name,
                        {message("This is a list of persons, and persons are no parties; the row was left out.")},
                        {message("Make a list of organisations; add persons as contacts of a party.")});
}

void leave_out(const RowTarget& target) {
  target.reader.skipped(Field::none, {message("The sheet was not read.")},
                        {message("Choose what its rows are about to read it.")});
}

struct RoleReader {
  SheetRole role;
  void (*read)(const RowTarget& target);
};

constexpr std::array<RoleReader, 7> kRoleReaders{{{SheetRole::parties, read_party},
                                                  {SheetRole::initiatives, read_initiative},
                                                  {SheetRole::participations, read_participation},
                                                  {SheetRole::relations, read_relation},
                                                  {SheetRole::subsidies, read_subsidy},
                                                  {SheetRole::persons, refuse_person},
                                                  {SheetRole::ignored, leave_out}}};

struct NatureWording {
  RowNature nature;
  Message reason;
};

constexpr std::array<NatureWording, 4> kNotData{{
    {RowNature::title, message("A title above the header row.")},
    {RowNature::total, message("A row of totals.")},
    {RowNature::footnote, message("A footnote.")},
    {RowNature::repeated_header, message("The header row once more.")},
}};

Problem note(Sentence what) {
  Problem problem;
  problem.severity = Severity::note;
  problem.message = std::move(what);
  return problem;
}

// Opens every row of the file: those of the grid, the empty ones and those that were lost when the bytes were read.
void open_rows(const SourceSheet& sheet, RowAccounts& accounts) {
  const Grid& grid = sheet.grid;
  std::set<long> rows(grid.facts().empty_rows.begin(), grid.facts().empty_rows.end());
  for (std::size_t row = 0; row < grid.row_count(); ++row) rows.insert(grid.number(row));
  for (const Problem& problem : sheet.problems) {
    if (problem.row > 0) rows.insert(problem.row);
  }
  for (const long row : rows) accounts.open(row);
  for (const long row : grid.facts().empty_rows) {
    accounts.tell(row, RowOutcome::skipped, note({message("An empty row.")}));
  }
  for (const Problem& problem : sheet.problems) {
    if (problem.row == 0) {
      accounts.tell_sheet(problem);
    } else {
      accounts.tell(problem.row, has_error({problem}) ? RowOutcome::skipped : RowOutcome::repaired, problem);
    }
  }
}

// False for a row that is no data; why is told.
bool is_data(const Grid& grid, const SheetMapping& mapping, std::size_t row, RowAccounts& accounts) {
  if (mapping.role == SheetRole::exchange_table) return true;  // its own reader says what its rows are
  const RowNature nature = nature_of_row(grid, mapping, row);
  const auto* const wording = std::ranges::find(kNotData, nature, &NatureWording::nature);
  if (wording != kNotData.end()) accounts.tell(grid.number(row), RowOutcome::skipped, note({wording->reason}));
  return nature == RowNature::data;
}

// What stands in a row beyond the last header: most often a separator within a name.
void tell_cells_beyond_the_header(const Grid& grid, const SheetMapping& mapping, std::size_t row,
                                  RowAccounts& accounts) {
  if (!mapping.header_row) return;
  const std::size_t columns = grid.cell_count(*mapping.header_row);
  if (grid.cell_count(row) <= columns) return;
  Problem problem;
  problem.severity = Severity::warning;
  problem.value = grid.text(row, columns);
  problem.message = {
      message("The row has {cells} cells and the header {columns}; what stands beyond the header was left out."),
      {{"cells", static_cast<long>(grid.cell_count(row))}, {"columns", static_cast<long>(columns)}}};
  problem.hint = {message("Check the row: a separator within a name needs quotes around the name.")};
  accounts.tell(grid.number(row), RowOutcome::repaired, std::move(problem));
}

// False for a row that the user left aside; that is told.
bool is_wanted(const Grid& grid, const SheetMapping& mapping, std::size_t row, RowAccounts& accounts) {
  const auto is_met = [&](const RowCondition& condition) { return meets(grid, row, condition); };
  if (std::ranges::all_of(mapping.where, is_met)) return true;
  accounts.tell(grid.number(row), RowOutcome::skipped, note({message("Not among the rows that were asked for.")}));
  return false;
}

void tell_unused_columns(const Grid& grid, const SheetMapping& mapping, RowAccounts& accounts) {
  const bool is_used = mapping.role != SheetRole::ignored && mapping.role != SheetRole::exchange_table;
  if (!mapping.header_row || !is_used) return;
  std::vector<std::string> headers;
  for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
    const std::string header(trim(grid.text(*mapping.header_row, column)));
    if (mapping.fields[column] == Field::none && !header.empty()) headers.push_back(header);
  }
  if (headers.empty()) return;
  accounts.tell_sheet(note({message("These columns were not used: {columns}."), {{"columns", std::move(headers)}}}));
}

// The first text of the sheet that was stored in UTF-8 twice over.
void tell_mended(const Grid& grid, RowAccounts& accounts) {
  for (std::size_t row = 0; row < grid.row_count(); ++row) {
    for (std::size_t column = 0; column < grid.cell_count(row); ++column) {
      const std::string_view text = grid.text(row, column);
      const std::optional<std::string> mended = mended_double_encoding(text);
      if (!mended) continue;
      Problem problem =
          note({message("Strange signs such as “{example}”: the file was stored wrongly. They were read as "
                        "“{mended}”."),
                {{"example", std::string(text)}, {"mended", *mended}}});
      problem.severity = Severity::warning;
      problem.hint = {message("Look whether the names are right now.")};
      accounts.tell_sheet(std::move(problem));
      return;
    }
  }
}

// How many cells of columns that are used begin or end with blanks, or have several in a row.
void tell_blanks(const Grid& grid, const SheetMapping& mapping, RowAccounts& accounts) {
  long count = 0;
  for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
    if (mapping.fields[column] == Field::none) continue;
    for (std::size_t row = mapping.header_row.value_or(0); row < grid.row_count(); ++row) {
      const std::string_view text = grid.text(row, column);
      count += trim(text).size() != text.size() || text.find("  ") != std::string_view::npos ? 1 : 0;
    }
  }
  if (count == 0) return;
  accounts.tell_sheet(
      note({messages("{count} cell had blanks at its ends or several in a row; these were taken away.",
                     "{count} cells had blanks at their ends or several in a row; these were taken away."),
            {{"count", count}},
            count}));
}

bool is_matrix(SheetRole role) {
  return role == SheetRole::relation_matrix || role == SheetRole::participation_matrix;
}

}  // namespace

SheetReading read_sheet(const SourceSheet& sheet, const SheetMapping& mapping, const Vocabulary& vocabulary,
                        std::size_t place) {
  const Grid& grid = sheet.grid;
  SheetReading reading{{}, RowAccounts(grid.file(), grid.sheet())};
  open_rows(sheet, reading.accounts);
  if (mapping.mend_double_encoding) tell_mended(grid, reading.accounts);
  if (is_matrix(mapping.role)) {
    read_matrix(grid, mapping, reading.accounts, reading.drafts, place);
    return reading;
  }
  tell_unused_columns(grid, mapping, reading.accounts);
  if (mapping.role != SheetRole::ignored) tell_blanks(grid, mapping, reading.accounts);
  RowReader reader(grid, mapping, vocabulary, reading.accounts);
  const auto* const role = std::ranges::find(kRoleReaders, mapping.role, &RoleReader::role);
  for (std::size_t row = 0; row < grid.row_count(); ++row) {
    if (!is_data(grid, mapping, row, reading.accounts)) continue;
    tell_cells_beyond_the_header(grid, mapping, row, reading.accounts);
    if (!is_wanted(grid, mapping, row, reading.accounts)) continue;
    reader.go_to(row);
    if (role != kRoleReaders.end()) role->read({reader, reading.drafts, place});
  }
  return reading;
}

}  // namespace samenhang

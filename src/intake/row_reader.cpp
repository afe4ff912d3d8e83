#include "intake/row_reader.h"

#include "base/fold.h"
#include "base/parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace samenhang {
namespace {

using namespace std::string_view_literals;

// Folded: the municipality as a whole, where a neighbourhood is asked for.
constexpr std::array kWholeMunicipality{"helegemeente"sv,  "alle"sv,     "allewijken"sv,
                                        "gemeentebreed"sv, "gemeente"sv, "wholemunicipality"sv};
constexpr std::array kSaysNothing{"-"sv, "–"sv, "—"sv, "."sv};
constexpr int kLeastStrength = 1;
constexpr int kMostStrength = 4;
constexpr long long kCents = 100;

std::string with_single_blanks(std::string_view text) {
  std::string single;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\t';
    if (!is_blank || (!single.empty() && single.back() != ' ')) single += is_blank ? ' ' : c;
  }
  return std::string(trim(single));
}

bool says_nothing(std::string_view text) {
  return text.empty() || std::ranges::find(kSaysNothing, text) != kSaysNothing.end();
}

Sentence unknown_code(std::string_view value, ListId list) {
  return {message("“{value}” is not in the list {list} and was left empty."),
          {{"value", std::string(value)}, {"list", std::string(kListNames.at(static_cast<std::size_t>(list)))}}};
}

}  // namespace

Vocabulary vocabulary_of(const Inventory& inventory) {
  Vocabulary vocabulary{inventory.code_lists, {}};
  for (const Neighbourhood& neighbourhood : inventory.neighbourhoods) {
    vocabulary.neighbourhoods.emplace(fold(neighbourhood.code.text()), neighbourhood.code);
    vocabulary.neighbourhoods.emplace(fold(neighbourhood.name), neighbourhood.code);
  }
  return vocabulary;
}

void RowReader::go_to(std::size_t row) {
  row_ = row;
}

const std::vector<std::size_t>& RowReader::columns_of(Field field) const {
  const auto [found, is_new] = columns_.try_emplace(field);
  if (is_new) {
    for (std::size_t column = 0; column < mapping_.fields.size(); ++column) {
      if (mapping_.fields[column] == field) found->second.push_back(column);
    }
  }
  return found->second;
}

std::string RowReader::cleaned(std::size_t column) {
  std::string text(grid_.text(row_, column));
  if (mapping_.mend_double_encoding) {
    if (auto mended = mended_double_encoding(text)) text = std::move(*mended);
  }
  return repaired_text(column, with_single_blanks(text));
}

// What the user put in the place of this text, wherever it stands in such a column.
std::string RowReader::repaired_text(std::size_t column, std::string text) const {
  for (const CellRepair& repair : mapping_.repairs) {
    if (mapping_.fields[column] == repair.field && repair.from == text) return repair.to;
  }
  return text;
}

std::string RowReader::header_of(std::size_t column) const {
  if (!mapping_.header_row) return fmt::format("{}", column + 1);
  return with_single_blanks(grid_.text(*mapping_.header_row, column));
}

std::string RowReader::header(Field field) const {
  const std::vector<std::size_t>& columns = columns_of(field);
  return columns.empty() ? std::string() : header_of(columns.front());
}

void RowReader::tell(const Place& place, RowOutcome outcome, Sentence what, Sentence hint) {
  Problem problem;
  problem.severity = outcome == RowOutcome::skipped ? Severity::error : Severity::warning;
  problem.column = header_of(place.column);
  problem.value = place.text;
  problem.message = std::move(what);
  problem.hint = std::move(hint);
  accounts_.tell(number(), outcome, std::move(problem));
}

std::optional<RowReader::Place> RowReader::filled(Field field) {
  for (const std::size_t column : columns_of(field)) {
    Place place{column, cleaned(column), grid_.kind(row_, column)};
    if (says_nothing(place.text)) continue;
    if (place.kind != CellKind::error && !is_cell_error(place.text)) return place;
    tell(place, RowOutcome::repaired,
         {message("The cell holds an error of the spreadsheet (“{value}”) and was left empty."),
          {{"value", place.text}}},
         {message("Look in the spreadsheet what should stand there.")});
  }
  return std::nullopt;
}

template <class Value>
std::optional<Value> RowReader::taken(const Place& place, CellValue<Value> value) {
  if (value.remark) tell(place, RowOutcome::repaired, std::move(*value.remark), std::move(value.hint));
  return std::move(value.value);
}

std::string RowReader::text(Field field) {
  const std::optional<Place> place = filled(field);
  return place ? place->text : std::string();
}

std::optional<std::string> RowReader::code(Field field, ListId list) {
  const std::optional<Place> place = filled(field);
  if (!place) return std::nullopt;
  return taken(*place, read_code({place->text, place->kind}, list, vocabulary_.lists));
}

std::vector<std::string> RowReader::codes(Field field, ListId list) {
  const std::optional<Place> place = filled(field);
  if (!place) return {};
  const auto is_known = [&](std::string_view part) {
    const CellValue<std::string> value = read_code({part}, list, vocabulary_.lists);
    return value.value.has_value() || value.not_applicable;
  };
  std::vector<std::string> keys;
  for (const std::string& part : split_values(place->text, is_known)) {
    auto key = taken({place->column, part, CellKind::text}, read_code({part}, list, vocabulary_.lists));
    if (key) add_once(keys, std::move(*key));
  }
  return keys;
}

std::optional<bool> RowReader::yes_no(Field field) {
  const std::optional<Place> place = filled(field);
  return place ? taken(*place, read_yes_no({place->text, place->kind})) : std::nullopt;
}

std::optional<Answer> RowReader::answer(Field field) {
  const std::optional<Place> place = filled(field);
  return place ? taken(*place, read_answer({place->text, place->kind})) : std::nullopt;
}

std::optional<Date> RowReader::date(Field field) {
  const std::optional<Place> place = filled(field);
  return place ? taken(*place, read_date({place->text, place->kind})) : std::nullopt;
}

std::optional<long> RowReader::whole_number(Field field) {
  const std::optional<Place> place = filled(field);
  return place ? taken(*place, read_whole_number({place->text, place->kind})) : std::nullopt;
}

std::string RowReader::amount(Field field) {
  const std::optional<Place> place = filled(field);
  const auto cents = place ? taken(*place, read_amount({place->text, place->kind})) : std::nullopt;
  return cents ? fmt::format("{}.{:02}", *cents / kCents, *cents % kCents) : std::string();
}

std::string RowReader::telephone(Field field) {
  const std::optional<Place> place = filled(field);
  return place ? taken(*place, read_telephone({place->text, place->kind})).value_or("") : std::string();
}

std::optional<int> RowReader::strength(Field field) {
  const std::optional<Place> place = filled(field);
  if (!place) return std::nullopt;
  const std::optional<std::string> key =
      taken(*place, read_code({place->text, place->kind}, ListId::strength, vocabulary_.lists));
  if (!key) return std::nullopt;
  const int strength = key->size() == 1 ? key->front() - '0' : 0;
  if (strength >= kLeastStrength && strength <= kMostStrength) return strength;
  tell(*place, RowOutcome::repaired, unknown_code(place->text, ListId::strength),
       {message("A strength is a whole number from 1 to 4.")});
  return std::nullopt;
}

std::vector<std::string> RowReader::names(Field field) {
  std::vector<std::string> names;
  for (const std::size_t column : columns_of(field)) {
    const std::string text = cleaned(column);
    if (says_nothing(text)) continue;
    for (std::string const& part : split_values(text, [](std::string_view) { return false; })) {
      std::string name = with_single_blanks(part);
      if (!says_nothing(name)) add_once(names, std::move(name));
    }
  }
  return names;
}

std::vector<NeighbourhoodCode> RowReader::neighbourhoods(Field field, bool* whole_municipality) {
  const std::optional<Place> place = filled(field);
  if (!place) return {};
  const auto is_whole = [](std::string_view part) {
    return std::ranges::find(kWholeMunicipality, fold(part)) != kWholeMunicipality.end();
  };
  const auto is_known = [&](std::string_view part) {
    return is_whole(part) || vocabulary_.neighbourhoods.contains(fold(part));
  };
  std::vector<NeighbourhoodCode> codes;
  for (const std::string& part : split_values(place->text, is_known)) {
    const auto found = vocabulary_.neighbourhoods.find(fold(part));
    if (found != vocabulary_.neighbourhoods.end()) {
      add_once(codes, found->second);
    } else if (is_whole(part)) {
      if (whole_municipality != nullptr) *whole_municipality = true;
    } else if (!read_answer({part}).not_applicable) {
      tell({place->column, part, CellKind::text}, RowOutcome::repaired,
           {message("“{value}” is not in the list of neighbourhoods and was left out."), {{"value", part}}},
           {message("Add the neighbourhood with its code, or write its name as in the list.")});
    }
  }
  return codes;
}

std::string RowReader::texts(Field field) {
  const std::vector<std::size_t>& columns = columns_of(field);
  std::vector<std::string> lines;
  for (const std::size_t column : columns) {
    const std::string text = cleaned(column);
    if (says_nothing(text) || is_cell_error(text)) continue;
    lines.push_back(columns.size() == 1 ? text : fmt::format("{}: {}", header_of(column), text));
  }
  return join(lines, "\n");
}

void RowReader::repaired(Field field, Sentence what, Sentence hint) {
  const std::vector<std::size_t>& columns = columns_of(field);
  const std::size_t column = columns.empty() ? 0 : columns.front();
  tell({column, cleaned(column), CellKind::text}, RowOutcome::repaired, std::move(what), std::move(hint));
}

void RowReader::skipped(Field field, Sentence what, Sentence hint) {
  const std::vector<std::size_t>& columns = columns_of(field);
  const std::size_t column = columns.empty() ? 0 : columns.front();
  tell({column, cleaned(column), CellKind::text}, RowOutcome::skipped, std::move(what), std::move(hint));
}

}  // namespace samenhang

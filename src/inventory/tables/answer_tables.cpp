#include "inventory/tables/columns.h"
#include "inventory/tables/record_tables.h"

namespace samenhang::exchange {
namespace {

std::string write_question(const GuidanceAnswer& answer, const Writing& /*writing*/) {
  return answer.question.text();  // the key: the label is a whole sentence
}

constexpr Column<GuidanceAnswer> kQuestion =
    code_column<&GuidanceAnswer::question, ListId::guiding_question>("Vraag", Need::required);

constexpr std::array<Column<GuidanceAnswer>, 3> kGuidanceColumns{
    reference_column<&GuidanceAnswer::initiative>("Initiatief-id", Need::required),
    Column<GuidanceAnswer>{kQuestion.header, kQuestion.need, kQuestion.read, write_question, kQuestion.fill},
    fixed_column<&GuidanceAnswer::answer, ListId::answer>("Antwoord", Need::required),
};

constexpr std::array<Column<AccessAnswer>, 5> kAccessColumns{
    reference_column<&AccessAnswer::initiative>("Initiatief-id", Need::usual),
    reference_column<&AccessAnswer::party>("Partij-id", Need::usual),
    code_column<&AccessAnswer::factor, ListId::access_factor>("Toegangsfactor", Need::required),
    fixed_column<&AccessAnswer::answer, ListId::answer>("Antwoord", Need::required),
    text_column<&AccessAnswer::note>("Toelichting", Need::usual),
};

constexpr std::array<Column<Rating>, 5> kRatingColumns{
    reference_column<&Rating::from>("Van", Need::required),
    reference_column<&Rating::about>("Over", Need::required),
    fixed_column<&Rating::item, ListId::rated_item>("Onderdeel", Need::required),
    number_column<&Rating::score, score_in>("Score", Need::required),
    date_column<&Rating::date>("Datum", Need::usual),
};

void take_access(RowReading& row, AccessAnswer&& answer) {
  if (!row.left_out && answer.initiative.empty() == answer.party.empty()) {
    fail({row, "Initiatief-id", answer.initiative.text()},
         {message("An answer is about an initiative or about a party; the row was left out.")},
         {message("Fill in {first} or {second}, one of the two."),
          {{"first", std::string("Initiatief-id")}, {"second", std::string("Partij-id")}}});
  }
  if (!row.left_out) row.reading.inventory.access.push_back(std::move(answer));
}

}  // namespace

void read_guidance(const TextTable& table, Reading& reading) {
  read_rows(table, kGuidanceColumns, reading, [&reading](const RowReading& row, GuidanceAnswer&& answer) {
    if (!row.left_out) reading.inventory.guidance.push_back(std::move(answer));
  });
}

std::optional<TextTable> write_guidance(std::string_view name, const Writing& writing) {
  return written_table(name, kGuidanceColumns, writing.inventory.guidance, writing);
}

void read_access(const TextTable& table, Reading& reading) {
  read_rows(table, kAccessColumns, reading, take_access);
}

std::optional<TextTable> write_access(std::string_view name, const Writing& writing) {
  return written_table(name, kAccessColumns, writing.inventory.access, writing);
}

void read_ratings(const TextTable& table, Reading& reading) {
  read_rows(table, kRatingColumns, reading, [&reading](const RowReading& row, Rating&& rating) {
    if (!row.left_out) reading.inventory.ratings.push_back(std::move(rating));
  });
}

std::optional<TextTable> write_ratings(std::string_view name, const Writing& writing) {
  return written_table(name, kRatingColumns, writing.inventory.ratings, writing);
}

std::vector<ExchangeColumn> guidance_columns() {
  return described(kGuidanceColumns);
}

std::vector<ExchangeColumn> access_columns() {
  return described(kAccessColumns);
}

std::vector<ExchangeColumn> ratings_columns() {
  return described(kRatingColumns);
}

}  // namespace samenhang::exchange

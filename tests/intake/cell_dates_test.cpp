#include "support/cells.h"

#include <gmock/gmock.h>

#include <string_view>

namespace samenhang {
namespace {

using testing::HasSubstr;

// iso_date() of what is read, or “-” for nothing.
std::string read(const RawCell& cell) {
  const CellValue<Date> value = read_date(cell);
  return value.value ? iso_date(*value.value) : "-";
}

std::string read(std::string_view text) {
  return read(text_cell(text));
}

TEST(Dates, AreReadAsPartnerListsWriteThem) {
  EXPECT_EQ(read("45231"), "2023-11-01");
  EXPECT_EQ(read("1-11-2023"), "2023-11-01");
  EXPECT_EQ(read("01/11/23"), "2023-11-01");
  EXPECT_EQ(read("nov 2023"), "2023-11");
  EXPECT_EQ(read("2023-11-14"), "2023-11-14");
  EXPECT_EQ(read("16-01-24"), "2024-01-16");
  EXPECT_EQ(read("1-2-2024"), "2024-02-01");
}

TEST(Dates, AreReadAsListsOfInitiativesWriteThem) {
  EXPECT_EQ(read("1-4-2023"), "2023-04-01");
  EXPECT_EQ(read("01-09-2023"), "2023-09-01");
  EXPECT_EQ(read("juli 2023"), "2023-07");
  EXPECT_EQ(read("aug 2024"), "2024-08");
  EXPECT_EQ(read("06-2021"), "2021-06");
}

TEST(Dates, AreReadWithPointsSpacesNamesOfMonthsAndOfDays) {
  EXPECT_EQ(read("1.11.2023"), "2023-11-01");
  EXPECT_EQ(read("2023/11/14"), "2023-11-14");
  EXPECT_EQ(read("1 november 2023"), "2023-11-01");
  EXPECT_EQ(read("woensdag 1 november 2023"), "2023-11-01");
  EXPECT_EQ(read("November 1, 2023"), "2023-11-01");
  EXPECT_EQ(read("12 mrt 2024"), "2024-03-12");
  EXPECT_EQ(read("okt. 2022"), "2022-10");
  EXPECT_EQ(read("nov '23"), "2023-11");
  EXPECT_EQ(read("2023-11"), "2023-11");
}

TEST(Dates, LeaveATimeOfDayOut) {
  EXPECT_EQ(read("2023-11-14 00:00:00"), "2023-11-14");
  EXPECT_EQ(read("2023-11-14T13:45:00"), "2023-11-14");
}

TEST(Dates, OfASheetAreReadAsTheyAre) {
  EXPECT_EQ(read({"2023-11-14", CellKind::date}), "2023-11-14");
  EXPECT_EQ(read(number_cell("45231")), "2023-11-01");
  EXPECT_EQ(read(number_cell("45231.75")), "2023-11-01");
  EXPECT_EQ(read(number_cell("61")), "1900-03-01");
}

TEST(Dates, TakeAYearAloneForItsJanuaryAndSaySo) {
  EXPECT_EQ(read("2023"), "2023-01");
  EXPECT_EQ(read(number_cell("2023")), "2023-01");
  EXPECT_THAT(said_of(read_date(text_cell("2023"))), HasSubstr("2023-01"));
}

TEST(Dates, OfTwoDigitsOfAYearTurnAtSeventy) {
  EXPECT_EQ(read("1-1-69"), "2069-01-01");
  EXPECT_EQ(read("1-1-70"), "1970-01-01");
}

TEST(Dates, AreSaidWhereAnotherReadingIsThinkable) {
  EXPECT_THAT(said_of(read_date(text_cell("45231"))), HasSubstr("01-11-2023"));
  EXPECT_THAT(said_of(read_date(text_cell("16-01-24"))), HasSubstr("16-01-2024"));
  EXPECT_THAT(said_of(read_date(text_cell("02/03/2024"))), HasSubstr("02-03-2024"));
  EXPECT_EQ(said_of(read_date(text_cell("1-11-2023"))), "");
  EXPECT_EQ(said_of(read_date(text_cell("14/11/2023"))), "");
  EXPECT_EQ(said_of(read_date(text_cell("nov 2023"))), "");
}

TEST(Dates, OfWhatIsNoDayGiveNoValueAndSayWhy) {
  for (const std::string_view text : {"31-2-2024", "13-13-2024", "0-1-2024", "voorjaar 2024", "2024 (onder voorbehoud)",
                                      "1-2-3-4", "123456", "€ 100", "12:30", "1e kwartaal 2024", "01/13/24"}) {
    const CellValue<Date> value = read_date(text_cell(text));
    EXPECT_EQ(value.value, std::nullopt) << text;
    EXPECT_THAT(said_of(value), HasSubstr(std::string(text)));
    EXPECT_NE(value.hint, Sentence{}) << text;
  }
}

TEST(Dates, AreNothingInASilentCell) {
  for (const std::string_view text : {"", "-", "?", "onbekend", "  "}) {
    EXPECT_TRUE(says_nothing(read_date(text_cell(text)))) << text;
  }
  EXPECT_TRUE(read_date(text_cell("n.v.t.")).not_applicable);
}

TEST(Dates, OfAnErrorAreNothingWithAWarning) {
  EXPECT_EQ(read("#N/B"), "-");
  EXPECT_THAT(said_of(read_date(text_cell("#N/B"))), HasSubstr("#N/B"));
  EXPECT_THAT(said_of(read_date({"#VERW!", CellKind::error})), HasSubstr("#VERW!"));
}

}  // namespace
}  // namespace samenhang

#include "support/validation_rounds.h"

#include <gmock/gmock.h>

#include <array>

namespace samenhang {
namespace {

using test::answer;
using test::form_of;
using test::kAsked;
using test::outcome_of;
using test::reading_of;
using test::returned;
using test::round_inventory;
using test::row_of;
using testing::IsEmpty;
using testing::Optional;
using testing::SizeIs;

constexpr std::size_t kKind = 2;
constexpr std::size_t kStrength = 3;
constexpr std::size_t kStatus = 4;
constexpr std::size_t kIsRight = 5;

class ReturnedSheets : public testing::Test {
 protected:
  ValidationReading read_both() const {
    return reading_of(inventory_, std::array{returned(first_, "1.xlsx"), returned(second_, "2.ods")});
  }
  ValidationReading read_first() const { return reading_of(inventory_, std::array{returned(first_)}); }
  ValidationReading read_second() const { return reading_of(inventory_, std::array{returned(second_, "2.ods")}); }

  const Inventory inventory_ = round_inventory();
  SheetContent first_ = form_of(inventory_, "P001");
  SheetContent second_ = form_of(inventory_, "P002");
};

TEST_F(ReturnedSheets, SayNothingWhereNothingWasFilledIn) {
  const ValidationReading reading = read_both();
  for (const ValidationRow& row : reading.rows) EXPECT_EQ(row.outcome, AnswerOutcome::unanswered) << row.item;
  EXPECT_THAT(reading.changed_parties, IsEmpty());
  EXPECT_THAT(reading.changed_relations, IsEmpty());
  EXPECT_THAT(reading.problems, IsEmpty());
  // Five facts of each of three parties, two ties with two ends, one initiative.
  EXPECT_THAT(reading.rows, SizeIs(20));
}

TEST_F(ReturnedSheets, ConfirmATieByOneEnd) {
  answer(first_, "R001", kIsRight, "Ja");
  const ValidationReading reading = read_first();
  EXPECT_EQ(outcome_of(reading, "P001", "R001"), "confirmed");
  EXPECT_EQ(outcome_of(reading, "P002", "R001"), "unanswered");
  ASSERT_THAT(reading.changed_relations, SizeIs(1));
  Relation expected = inventory_.relations[0];
  expected.confirmed_by = ConfirmedBy::from;
  expected.last_confirmed = kAsked;
  EXPECT_EQ(reading.changed_relations[0], expected);
}

TEST_F(ReturnedSheets, ConfirmATieByBothEnds) {
  answer(first_, "R001", kIsRight, "ja");
  answer(second_, "R001", kIsRight, "x");
  const ValidationReading reading = read_both();
  ASSERT_THAT(reading.changed_relations, SizeIs(1));
  EXPECT_EQ(reading.changed_relations[0].confirmed_by, ConfirmedBy::both);
}

TEST_F(ReturnedSheets, LeaveATroubledTieAsItIsWhenItIsConfirmed) {
  answer(first_, "R002", kIsRight, "ja");
  const ValidationReading reading = read_first();
  ASSERT_THAT(reading.changed_relations, SizeIs(1));
  EXPECT_EQ(reading.changed_relations[0].status, RelationStatus::troubled);
}

TEST_F(ReturnedSheets, ChangeATie) {
  answer(second_, "R001", kStrength, "Doen het echt samen");
  const ValidationReading reading = read_second();
  EXPECT_EQ(outcome_of(reading, "P002", "R001"), "changed");
  ASSERT_THAT(reading.changed_relations, SizeIs(1));
  EXPECT_THAT(reading.changed_relations[0].strength, Optional(4));
  EXPECT_EQ(reading.changed_relations[0].confirmed_by, ConfirmedBy::to);
}

TEST_F(ReturnedSheets, KeepBothStrengthsWhereTheEndsDiffer) {
  answer(first_, "R001", kIsRight, "ja");
  answer(second_, "R001", kStrength, "Kennen elkaar");
  const ValidationReading reading = read_both();
  EXPECT_EQ(outcome_of(reading, "P001", "R001"), "disputed");
  EXPECT_EQ(outcome_of(reading, "P002", "R001"), "disputed");
  ASSERT_THAT(reading.changed_relations, SizeIs(1));
  EXPECT_THAT(reading.changed_relations[0].strength_from, Optional(2));
  EXPECT_THAT(reading.changed_relations[0].strength_to, Optional(1));
  EXPECT_THAT(reading.changed_relations[0].strength, Optional(2));
}

TEST_F(ReturnedSheets, LeaveATieAsItIsWhereOneEndSaysThatThereIsNone) {
  answer(first_, "R001", kIsRight, "ja");
  answer(second_, "R001", kIsRight, "nee");
  const ValidationReading reading = read_both();
  EXPECT_EQ(outcome_of(reading, "P002", "R001"), "disputed");
  EXPECT_THAT(reading.changed_relations, IsEmpty());
}

TEST_F(ReturnedSheets, SayThatThereIsNoTieWhereTheOtherEndIsSilent) {
  answer(second_, "R001", kIsRight, "Nee");
  const ValidationReading reading = read_second();
  ASSERT_THAT(reading.changed_relations, SizeIs(1));
  EXPECT_EQ(reading.changed_relations[0].status, RelationStatus::none);
}

TEST_F(ReturnedSheets, ChangeNothingForARemarkAlone) {
  answer(first_, "R001", kIsRight, "anders");
  answer(first_, "R001", 6, "we praten nog");
  const ValidationReading reading = read_first();
  EXPECT_EQ(outcome_of(reading, "P001", "R001"), "changed");
  EXPECT_THAT(reading.changed_relations, IsEmpty());
}

TEST_F(ReturnedSheets, ChangeFactsOfAParty) {
  answer(first_, "name", kKind, "Welzijn Noord");
  answer(first_, "neighbourhoods", kKind, "Centrum|noord");
  answer(first_, "kind", kKind, "iets raars");
  const ValidationReading reading = read_first();
  EXPECT_EQ(outcome_of(reading, "P001", "name"), "changed");
  EXPECT_EQ(outcome_of(reading, "P001", "neighbourhoods"), "changed");
  EXPECT_EQ(outcome_of(reading, "P001", "kind"), "unreadable");
  ASSERT_THAT(reading.changed_parties, SizeIs(1));
  Party expected = inventory_.parties[0];
  expected.name = "Welzijn Noord";
  expected.neighbourhoods = {NeighbourhoodCode("WK990101"), NeighbourhoodCode("WK990102")};
  EXPECT_EQ(reading.changed_parties[0], expected);
}

TEST_F(ReturnedSheets, TakeAnEmptiedCellForNoAnswer) {
  answer(first_, "R001", kStatus, "");
  EXPECT_EQ(outcome_of(read_first(), "P001", "R001"), "unanswered");
}

TEST_F(ReturnedSheets, ChangeAndEndParticipations) {
  answer(first_, "I01", kKind, "Trekker");
  ValidationReading reading = read_first();
  ASSERT_THAT(reading.changed_participations, SizeIs(1));
  EXPECT_EQ(reading.changed_participations[0].after->role, ParticipationRole::lead);
  answer(first_, "I01", kIsRight, "nee");
  reading = read_first();
  EXPECT_EQ(reading.changed_participations.at(0).after, std::nullopt);
}

TEST_F(ReturnedSheets, GiveOneNewTieForBothItsEnds) {
  SheetContent third = form_of(inventory_, "P003");
  for (const auto& [form, name, strength] :
       {std::tuple{&second_, "G.G.D.", "1"}, std::tuple{&third, "thuishaven", "3"}}) {
    answer(*form, "new", 1, name);
    answer(*form, "new", kKind, "Contact");
    answer(*form, "new", kStrength, strength);
  }
  const ValidationReading reading =
      reading_of(inventory_, std::array{returned(second_, "2.xlsx"), returned(third, "3.xlsx")});
  EXPECT_EQ(outcome_of(reading, "P002", "new"), "new");
  EXPECT_EQ(outcome_of(reading, "P003", "new"), "new");
  ASSERT_THAT(reading.new_relations, SizeIs(1));
  const Relation& made = reading.new_relations[0];
  EXPECT_EQ(made.id, "R003");
  EXPECT_EQ(made.from, "P002");
  EXPECT_EQ(made.to, "P003");
  EXPECT_EQ(made.confirmed_by, ConfirmedBy::both);
  EXPECT_THAT(made.strength_from, Optional(1));
  EXPECT_THAT(made.strength_to, Optional(3));
  EXPECT_THAT(made.strength, Optional(3));
}

TEST_F(ReturnedSheets, TakeANewTieThatIsRecordedForAnAnswer) {
  answer(first_, "new", 1, "Thuishaven");
  answer(first_, "new", kKind, "Contact");
  const ValidationReading reading = read_first();
  EXPECT_THAT(reading.new_relations, IsEmpty());
  EXPECT_EQ(outcome_of(reading, "P001", "R001"), "unanswered+confirmed");
}

TEST_F(ReturnedSheets, SayWhichNewTieCannotBeRead) {
  answer(first_, "new", 1, "Iemand die niemand kent");
  answer(first_, "new", kKind, "Contact");
  const ValidationReading reading = read_first();
  EXPECT_EQ(outcome_of(reading, "P001", "new"), "unreadable");
  EXPECT_THAT(reading.new_relations, IsEmpty());
}

TEST_F(ReturnedSheets, AreKnownWhateverTheirFileIsCalledAndHoweverTheirRowsAreSorted) {
  answer(first_, "R001", kIsRight, "ja");
  std::swap(row_of(first_, "R001"), row_of(first_, "I01"));
  EXPECT_EQ(outcome_of(read_first(), "P001", "R001"), "confirmed");
}

TEST_F(ReturnedSheets, CountByTheLastWhereAPartySentTwo) {
  const SheetContent untouched = first_;
  answer(first_, "R001", kIsRight, "ja");
  const ValidationReading reading =
      reading_of(inventory_, std::array{returned(untouched, "b.xlsx"), returned(first_, "a.xlsx")});
  EXPECT_EQ(outcome_of(reading, "P001", "R001"), "unanswered");
  EXPECT_EQ(outcome_of(reading, "P001", "file"), "unreadable");
  ASSERT_THAT(reading.problems, SizeIs(1));
  EXPECT_EQ(reading.problems[0].file, "a.xlsx");
  EXPECT_EQ(reading.problems[0].severity, Severity::warning);
}

TEST_F(ReturnedSheets, AreRefusedWhereTheyAreNoneOfThisRound) {
  SheetContent other;
  other.name = "Lijst";
  other.rows = {{{"Organisatie"}}};
  const ValidationReading reading =
      reading_of(inventory_, std::array{returned(other, "lijst.xlsx"), ReturnedSheet{"brief.txt", "Geachte"}});
  EXPECT_EQ(outcome_of(reading, "", "file"), "unreadable+unreadable");
  EXPECT_TRUE(has_error(reading.problems));
}

TEST_F(ReturnedSheets, AreRefusedWhereTheirPartyIsNotThere) {
  first_.rows[0][0].text = "samenhang-validation/1 P099";
  const ValidationReading reading = read_first();
  EXPECT_EQ(outcome_of(reading, "P099", "file"), "unreadable");
  EXPECT_TRUE(has_error(reading.problems));
}

}  // namespace
}  // namespace samenhang

#include "tables/grid.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

Grid small_grid() {
  Grid grid("lijst.xlsx", "Blad1");
  grid.begin_row(2);
  grid.add(CellKind::text, "Naam");
  grid.add(CellKind::text, "Sinds");
  grid.begin_row(5);
  grid.add(CellKind::text, "Wijkteam");
  grid.add(CellKind::date, "2023-11-01");
  grid.add(CellKind::number, "12.5");
  return grid;
}

TEST(Grid, HoldsCellsWhereTheyStand) {
  const Grid grid = small_grid();
  EXPECT_EQ(grid.file(), "lijst.xlsx");
  EXPECT_EQ(grid.sheet(), "Blad1");
  ASSERT_EQ(grid.row_count(), 2U);
  EXPECT_EQ(grid.number(0), 2);
  EXPECT_EQ(grid.number(1), 5);
  EXPECT_EQ(grid.cell_count(0), 2U);
  EXPECT_EQ(grid.cell_count(1), 3U);
  EXPECT_EQ(grid.column_count(), 3U);
  EXPECT_EQ(grid.text(0, 0), "Naam");
  EXPECT_EQ(grid.text(1, 1), "2023-11-01");
  EXPECT_EQ(grid.kind(1, 1), CellKind::date);
  EXPECT_EQ(grid.text(1, 2), "12.5");
}

TEST(Grid, IsEmptyBesideItsCells) {
  const Grid grid = small_grid();
  EXPECT_EQ(grid.text(0, 2), "");
  EXPECT_EQ(grid.kind(0, 2), CellKind::empty);
  EXPECT_EQ(grid.kind(1, 200), CellKind::empty);
}

TEST(Grid, DropsTheLastRowAlone) {
  Grid grid = small_grid();
  grid.drop_row();
  ASSERT_EQ(grid.row_count(), 1U);
  EXPECT_EQ(grid.text(0, 1), "Sinds");
  grid.begin_row(6);
  grid.add(CellKind::text, "Politie");
  EXPECT_EQ(grid.text(1, 0), "Politie");
  EXPECT_EQ(grid.number(1), 6);
}

TEST(Grid, IsAsWideAsItsLongestRowThatWasKept) {
  Grid grid = small_grid();
  grid.begin_row(6);
  for (int i = 0; i < 200; ++i) grid.add(CellKind::empty, "");
  EXPECT_EQ(grid.column_count(), 200U);
  grid.drop_row();
  EXPECT_EQ(grid.column_count(), 3U);
  grid.begin_row(7);
  EXPECT_EQ(grid.column_count(), 3U);
}

TEST(ColumnLetters, AreThoseOfASpreadsheet) {
  EXPECT_EQ(column_letters(0), "A");
  EXPECT_EQ(column_letters(25), "Z");
  EXPECT_EQ(column_letters(26), "AA");
  EXPECT_EQ(column_letters(701), "ZZ");
  EXPECT_EQ(column_letters(702), "AAA");
}

}  // namespace
}  // namespace samenhang

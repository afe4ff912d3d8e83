// Whatever stands in a cell or a sheet: it is read or not, and never more than that.
#include "intake/mapping.h"
#include "support/cells.h"
#include "support/grids.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 40> kPieces{
    "0",    "1",   "45231", "2023", "-",       "/",      ".",  ",",        "€ ",    "nov ",
    "ja",   "?",   "#N/B",  "Ã",    "¶",       "â",      "€",  "\xFF",     "\xC3",  "(",
    ")",    "&",   " en ",  ";",    "|",       "\n",     "x",  "Naam",     "Thema", "Van",
    "Naar", "GGD", "Wijk",  "zorg", "welzijn", "Totaal", "* ", "\xE2\x80", ":",     "'"};

class RandomSheets : public testing::Test {
 protected:
  std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }

  std::string cell() {
    std::string text;
    for (std::size_t pieces = below(5); pieces > 0; --pieces) text += kPieces.at(below(kPieces.size()));
    return text;
  }

  Grid grid() {
    Grid made("lijst.csv", "");
    const std::size_t rows = below(12);
    for (std::size_t row = 0; row < rows; ++row) {
      made.begin_row(static_cast<long>(row) + 1);
      for (std::size_t cells = below(7); cells > 0; --cells) made.add(static_cast<CellKind>(below(6)), cell());
    }
    return made;
  }

 private:
  std::mt19937 random_{20240214};
};

TEST_F(RandomSheets, HaveCellsThatGiveAValueOrSayWhyNotOrSayNothing) {
  const CodeLists lists;
  for (int i = 0; i < 4000; ++i) {
    const std::string text = cell();
    const RawCell raw{text, static_cast<CellKind>(below(6))};
    const auto is_sound = [](const auto& value) {
      return value.value || value.remark || value == std::decay_t<decltype(value)>{} || value.not_applicable;
    };
    EXPECT_TRUE(is_sound(read_date(raw))) << text;
    EXPECT_TRUE(is_sound(read_amount(raw))) << text;
    EXPECT_TRUE(is_sound(read_whole_number(raw))) << text;
    EXPECT_TRUE(is_sound(read_yes_no(raw))) << text;
    EXPECT_TRUE(is_sound(read_answer(raw))) << text;
    EXPECT_TRUE(is_sound(read_telephone(raw))) << text;
    EXPECT_TRUE(is_sound(read_code(raw, ListId::domain, lists))) << text;
    mended_double_encoding(text);
    for (const std::string& part : split_values(text, [](std::string_view piece) { return piece == "zorg"; })) {
      EXPECT_NE(part, "");
      EXPECT_NE(text.find(part), std::string::npos);
    }
  }
}

TEST_F(RandomSheets, GiveAMappingThatFitsTheGrid) {
  const CodeLists lists;
  for (int i = 0; i < 600; ++i) {
    const Grid sheet = grid();
    const Recognition recognition = recognise(sheet, lists);
    EXPECT_EQ(recognition.mapping.fields.size(), sheet.column_count());
    EXPECT_FALSE(recognition.reasons.empty());
    if (recognition.mapping.header_row) {
      EXPECT_LT(*recognition.mapping.header_row, sheet.row_count());
    }
    for (std::size_t row = 0; row < sheet.row_count(); ++row) nature_of_row(sheet, recognition.mapping, row);
  }
}

TEST_F(RandomSheets, AreMappedInWhateverRoleIsTold) {
  const CodeLists lists;
  for (int i = 0; i < 60; ++i) {
    const Grid sheet = grid();
    for (const RoleFacts& role : all_roles()) {
      const std::optional<std::size_t> header = below(3) == 0 ? std::nullopt : std::optional<std::size_t>(below(12));
      const SheetMapping mapping = mapped(sheet, lists, header, role.role);
      EXPECT_EQ(mapping.role, role.role);
      EXPECT_EQ(mapping.fields.size(), sheet.column_count());
    }
  }
}

}  // namespace
}  // namespace samenhang

#include "support/sheets.h"
#include "workbooks/write_workbook.h"

#include <gmock/gmock.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <string>

namespace samenhang {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

const std::array kSheets{full_sheet(), SheetContent{"Leeg", {}, {}, 0, {}}};

TEST(WriteWorkbook, GivesTheSameBytesForTheSameSheets) {
  EXPECT_EQ(write_xlsx(kSheets), write_xlsx(kSheets));
  EXPECT_EQ(write_ods(kSheets), write_ods(kSheets));
}

TEST(WriteOds, BeginsWithItsKindUncompressed) {
  const std::string bytes = write_ods(kSheets);
  EXPECT_THAT(bytes, StartsWith("PK\x03\x04"));
  EXPECT_EQ(bytes.substr(30, 54), "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
}

}  // namespace
}  // namespace samenhang

#pragma once

#include "workbooks/workbook.h"

#include <span>
#include <string>

namespace samenhang {

/// A workbook of these sheets; the same sheets give the same bytes. Texts stay texts: what begins with = + - @ is never
/// a formula. Texts are made valid UTF-8 and cut at 32,767 characters, which is the most that a cell holds.
std::string write_xlsx(std::span<const SheetContent> sheets);
std::string write_ods(std::span<const SheetContent> sheets);

}  // namespace samenhang

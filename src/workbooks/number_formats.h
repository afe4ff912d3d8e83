#pragma once

#include "base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace samenhang {

// What a number stands for by the format in which Excel shows it.
enum class NumberMeaning { number, day, time };

/// Of a format by its number, where Excel knows it by that.
NumberMeaning meaning_of_format(long id);

/// Of a format by its code, such as `dd-mm-yyyy` or `[h]:mm`.
NumberMeaning meaning_of_code(std::string_view code);

/// The day that a number stands for in a workbook that counts from 1900, or from 1904. Nothing where it is none: before
/// the first day, after the year 9999, or 29 February 1900.
std::optional<Date> day_of_number(double number, bool from_1904);

/// As hours and minutes, and seconds where there are any; more than 24 hours stay so.
std::string time_of_number(double number);

}  // namespace samenhang

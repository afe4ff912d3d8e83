#pragma once

#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"

#include <string>
#include <string_view>

namespace samenhang {

constexpr std::string_view kJsonSchema = "samenhang-inventory/1";

/// The whole inventory as JSON, for scripts.
///
/// Reads    an object with `schema` "samenhang-inventory/1", `project` (municipality, municipality_code,
///          reference_date, scheme, other: key and value) and, each optional, the lists neighbourhoods, parties,
///          initiatives, participations, relations, agreements, guidance, access, ratings, contacts, code_lists:
///          objects with the columns of the exchange form by their English names. Codes are keys or labels, dates ISO,
///          many values a list, yes and no true and false. Empty and missing are the same. The rows are held to what
///          read_inventory holds them to; problems name the list as sheet and count its objects from 1.
/// Writes   all of it, private tables included; filled values only; keys of code lists; UTF-8, LF, one row a line.
///          read_json gives the same inventory back.
/// Loses    reading: names it does not know (warnings). Writing: nothing.
/// Refuses  what is no JSON (the problem says in which line), has no schema or one of a later version, or holds a
///          name twice in one object.
/// Source   RFC 8259
Result<InventoryReading> read_json(std::string_view bytes, std::string_view file);

/// Network and profile are not looked at: the one follows from the inventory, and the file is whole for every use.
std::string write_json(const Inventory& inventory, const Network& network = {}, Profile profile = Profile::internal);

}  // namespace samenhang

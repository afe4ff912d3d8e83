#pragma once

#include "base/result.h"
#include "formats/profile.h"
#include "inventory/tables.h"
#include "network/network.h"

#include <string>
#include <string_view>

namespace samenhang {

/// Pajek, a network in numbered lines (.net).
///
/// Reads    UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252; any line ends, blank lines, comments (%);
///          the first network: `*Vertices n`, or `*Vertices n n1`, whose members from n1 + 1 on are initiatives;
///          labels in quotes (\" is a quote in them), bare ones (up to the first pair of coordinates or a shape), and
///          none; *Arcs and *Arcslist (with a direction), *Edges and *Edgeslist, *Matrix; the first number behind a
///          tie as its strength. Names of parts count without regard to case. The ids are made of the numbers: P0001,
///          I0002. See foreign_network.h for what becomes of them.
/// Writes   the labels, always in quotes, and the ties as *Edges with their weight; of the two-mode network the parties
///          first. UTF-8 without BOM, CRLF, as Pajek does.
/// Loses    reading: coordinates, shapes, colours, names of relations; partitions, vectors and the like, and further
///          networks (warnings); a line that cannot be read (an error that names it). Writing: all but the names, who
///          is an initiative, the ties and their weight; a double quote in a name becomes a single one.
/// Refuses  what has no *Vertices, what promises more members than it could name (see foreign_parts.h), and what is no
///          text or larger than kLargestText_bytes.
/// Source   Batagelj and Mrvar, Pajek reference manual, 4.2 (http://mrvar.fdv.uni-lj.si/pajek/)
Result<InventoryReading> read_pajek(std::string_view bytes, std::string_view file);

std::string write_pajek(const Inventory& inventory, const Network& network, Profile profile);

}  // namespace samenhang

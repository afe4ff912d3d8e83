#pragma once

#include <string_view>

namespace samenhang {

// How much comes out of a DOT text when it is read. A short text can make very much: all members of
// a group are tied to all of another, and a member of nested groups is put in each of them.
struct DotSize {
  long ties = 0;
  long placements = 0;        // of members in the network and in groups
  long attribute_values = 0;  // each attribute that is named anywhere is given to all
};

/// At most so much, found in one pass; a member that is named twice counts twice, and a group with a name
/// counts as all that was named before it. The text need not be valid.
DotSize largest_size_of(std::string_view dot);

}  // namespace samenhang

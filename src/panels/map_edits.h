#pragma once

#include "document/edit.h"
#include "panels/view.h"

#include <optional>
#include <string>
#include <vector>

namespace samenhang {

// What a tie is drawn between: members' ids.
struct TieEnds {
  std::string from;
  std::string to;

  bool operator==(const TieEnds&) const = default;
};

/// Those of `ids` that are members of the network, in its order.
std::vector<Vertex> vertices_of(const View& view, const std::vector<std::string>& ids);
std::vector<std::string> in_network_order(const View& view, const std::vector<std::string>& ids);

/// What a key or a menu is about: the marked members, or else the selected one; only those that are on the map.
std::vector<std::string> chosen_on_map(const View& view);

/// The marked members with `id` among them or, where it was, no longer; what is selected counts as marked when the
/// first other one is marked with it.
std::vector<std::string> toggled_mark(const View& view, const std::string& id);

/// Who moves when `id` is dragged: all that are marked if it is one of those, else it alone.
std::vector<std::string> moved_with(const View& view, const std::string& id);

/// The members whose middle lies in the box; it is spanned by two points, in any order.
std::vector<std::string> members_within(const View& view, Point corner, Point opposite);

/// One edit that takes these members away, with what hangs on them; nothing where none of them is on the map.
std::optional<Edit> removal_of(const View& view, const std::vector<std::string>& ids);

/// One edit that puts these members, by the places they have on the map, so much farther.
std::optional<Edit> shift_of(const View& view, const std::vector<std::string>& ids, Point by);

/// One edit that unpins those of `ids` that are pinned; nothing where none is.
std::optional<Edit> unpinning_of(const View& view, const std::vector<std::string>& ids);

/// All that are pinned, on the map or not.
std::vector<std::string> pinned_members(const View& view);

/// The relations between two parties that are shown, in the order of their table.
std::vector<const Relation*> relations_between(const View& view, const TieEnds& ends);

/// The participations that a tie of a party and an initiative stands for.
std::vector<const Participation*> participations_between(const View& view, const TieEnds& ends);

/// The strength that a row of that list stands for.
std::optional<int> strength_of(const CodeRow& row);

/// Whether a tie can be drawn between these two: not from one to itself, nor between two initiatives.
bool can_be_tied(const View& view, const TieEnds& ends);

/// The initiative of two members that can be tied; null where both are parties.
const Initiative* initiative_of(const View& view, const TieEnds& ends);

}  // namespace samenhang

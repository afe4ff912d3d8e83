#pragma once

#include "editor/analyses.h"
#include "editor/carried_over.h"
#include "editor/history.h"
#include "editor/subject.h"

#include <optional>
#include <string>

namespace samenhang {

// Where the members on the map stand: where the document says, or where the layout of a filtered network puts them,
// and always where the user pinned them. Until what was asked for is there, everyone stays in place.
class MapPlaces {
 public:
  /// Another project is looked at.
  void forget();

  /// The layout with this id is to take the place of the present one, as a step that can be undone. Where it cannot be
  /// made, the present one stays.
  void ask_for(std::string layout_id);
  void forget_asked() { asked_.reset(); }

  /// Takes in layouts that were made, has those made that are missing, and puts in the document where newcomers stand.
  void update(const Subject& subject, History& history, Analyses& analyses);

  /// Of the subject of the last update; null while nothing is known of it. The same pointer means the same places.
  const SharedPositions& positions() const { return positions_; }

  /// The layout that the positions are of.
  const std::string& layout_id() const { return layout_id_; }

  const Problem* problem() const { return problem_ ? &*problem_ : nullptr; }

 private:
  // What the positions were made of.
  struct Source {
    SubjectId subject;
    std::shared_ptr<const Placement> placement;
    std::shared_ptr<const Places> pins;
    SharedPositions filtered;

    bool operator==(const Source&) const = default;
  };
  // What a layout made of a filtered network; the document knows nothing of it.
  struct Filtered {
    SubjectId subject;
    std::string layout_id;
    SharedPositions positions;
  };

  // Who stood where, on the map that was drawn last.
  struct Drawn {
    std::shared_ptr<const Network> network;
    SharedPositions positions;
  };

  bool is_laid_out(const Subject& subject, const Document& document) const;
  void take(const Subject& subject, const SharedPositions& positions, History& history);
  void place(const Subject& subject, History& history);
  void keep(const std::vector<Vertex>& newcomers, const Subject& subject, History& history) const;
  Source source_of(const Subject& subject, const Document& document) const;
  CarriedOver carried_to(const Subject& subject, const Document& document) const;

  std::optional<std::string> asked_;
  std::optional<Filtered> filtered_;
  std::optional<Problem> problem_;
  std::optional<SubjectId> problem_of_;
  std::optional<Source> source_;
  SharedPositions positions_;
  std::string layout_id_;
  std::optional<Drawn> drawn_;
};

}  // namespace samenhang

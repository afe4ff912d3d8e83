#pragma once

#include "document/apply.h"
#include "editor/subject.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace samenhang {

// Names one state of the document. None is given twice, so undo brings back what is known of it.
using DocumentRevision = StrongId<struct DocumentRevisionTag>;

// About how much memory the states to go back and forth through may take: some thousand of a municipality of 100
// parties, a hundred of one of 2,000.
constexpr std::size_t kMostHistory_bytes = std::size_t{512} << 20U;

// The states of the document that the user can go back and forth through.
class History {
 public:
  /// With `start` as the state that is saved. Beyond `most_bytes` the oldest states are forgotten.
  explicit History(Document start, std::size_t most_bytes = kMostHistory_bytes);

  /// Another project in the place of this one: all is forgotten but which revisions were given.
  void open(Document start);

  const Document& document() const { return states_[at_].document; }
  DocumentRevision revision() const { return states_[at_].revision; }

  /// The inventory and the name of its state, which stays the same while only other parts change.
  InventoryState inventory_state() const;

  /// Makes the document after `edit` the current one, and forgets what had been undone. A refused edit, and one that
  /// changes nothing, leave all as it is.
  Result<void> apply(const Edit& edit);

  /// Adds to the current state what follows from it: where a layout puts the members of `network`, and where newcomers
  /// stand. It is the same state still, and nothing to undo.
  void complete(NetworkChoice network, Placement placement);

  bool can_undo() const { return at_ > 0; }
  bool can_redo() const { return at_ + 1 < states_.size(); }
  /// Need can_undo() and can_redo().
  void undo();
  void redo();

  /// What undo would take back, and redo bring back; the next one first.
  std::vector<Sentence> undo_labels() const;
  std::vector<Sentence> redo_labels() const;

  /// The state of `revision` is what stands in the project file, whether it is still among the states or not.
  void mark_saved(DocumentRevision revision) { saved_ = revision; }
  void mark_unsaved() { saved_.reset(); }  // it stands in no project file
  bool is_changed() const { return revision() != saved_; }

  /// What the states take that they do not share, but for the oldest.
  std::size_t kept_bytes() const { return kept_bytes_; }

 private:
  struct State {
    DocumentRevision revision;
    Revision inventory_revision;
    Document document;
    Sentence label;             // of the edit that made it
    std::size_t own_bytes = 0;  // that the state before it does not share
  };

  void forget_undone();
  void forget_oldest();

  std::vector<State> states_;  // never empty
  std::size_t at_ = 0;
  std::uint64_t last_revision_ = 1;
  std::uint64_t last_inventory_revision_ = 1;
  std::optional<DocumentRevision> saved_{DocumentRevision(1)};
  std::size_t most_bytes_;
  std::size_t kept_bytes_ = 0;
};

}  // namespace samenhang

#include "editor/history.h"

#include "base/check.h"
#include "document/label.h"

#include <utility>

namespace samenhang {

History::History(Document start, std::size_t most_bytes) : most_bytes_(most_bytes) {
  states_.push_back({DocumentRevision(last_revision_), Revision(last_inventory_revision_), std::move(start), {}, 0});
}

void History::open(Document start) {
  states_.clear();
  states_.push_back(
      {DocumentRevision(++last_revision_), Revision(++last_inventory_revision_), std::move(start), {}, 0});
  at_ = 0;
  kept_bytes_ = 0;
  saved_ = revision();
}

InventoryState History::inventory_state() const {
  return {states_[at_].inventory_revision, document().inventory.pointer()};
}

Result<void> History::apply(const Edit& edit) {
  const State& before = states_[at_];
  Result<Document> after = samenhang::apply(before.document, edit);
  if (!after) return Failure(std::move(after.error()));
  if (*after == before.document) return {};
  // Parts that say the same are shared again, so that nothing known of them becomes stale.
  if (after->inventory == before.document.inventory) after->inventory = before.document.inventory;
  const bool same_inventory = after->inventory.is_shared_with(before.document.inventory);
  State next{DocumentRevision(++last_revision_),
             same_inventory ? before.inventory_revision : Revision(++last_inventory_revision_), std::move(*after),
             label_of(edit, before.document), 0};
  next.own_bytes = unshared_bytes(next.document, before.document);
  forget_undone();
  kept_bytes_ += next.own_bytes;
  states_.push_back(std::move(next));
  ++at_;
  forget_oldest();
  return {};
}

void History::complete(NetworkChoice network, Placement placement) {
  State& state = states_[at_];
  const Document before = state.document;
  state.document.placements.at(static_cast<std::size_t>(network)) = std::move(placement);
  const std::size_t added = unshared_bytes(state.document, before);
  if (at_ > 0) {
    state.own_bytes += added;
    kept_bytes_ += added;
  }
}

void History::undo() {
  check(can_undo(), "there is something to undo");
  --at_;
}

void History::redo() {
  check(can_redo(), "there is something to redo");
  ++at_;
}

std::vector<Sentence> History::undo_labels() const {
  std::vector<Sentence> labels;
  for (std::size_t i = at_; i > 0; --i) labels.push_back(states_[i].label);
  return labels;
}

std::vector<Sentence> History::redo_labels() const {
  std::vector<Sentence> labels;
  for (std::size_t i = at_ + 1; i < states_.size(); ++i) labels.push_back(states_[i].label);
  return labels;
}

void History::forget_undone() {
  while (can_redo()) {
    kept_bytes_ -= states_.back().own_bytes;
    states_.pop_back();
  }
}

void History::forget_oldest() {
  std::size_t forgotten = 0;
  while (kept_bytes_ > most_bytes_ && forgotten < at_) kept_bytes_ -= states_[++forgotten].own_bytes;
  states_.erase(states_.begin(), states_.begin() + static_cast<std::ptrdiff_t>(forgotten));
  at_ -= forgotten;
}

}  // namespace samenhang

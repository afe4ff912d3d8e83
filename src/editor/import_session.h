#pragma once

#include "document/document.h"
#include "editor/import_state.h"
#include "editor/worker.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace samenhang {

// Lists that are being brought in: files read one after another, and what they would change, computed anew in the
// background each time something is decided. Changes no document. All members are for the thread that draws.
class ImportSession {
 public:
  /// `wake` is called from another thread when collect() has something to do.
  explicit ImportSession(std::function<void()> wake);

  /// Null while no import is under way.
  const ImportState* state() const { return state_ ? &*state_ : nullptr; }

  /// Files or folders, read after those that wait. Begins an import where none is under way.
  void add(const std::vector<std::filesystem::path>& paths);

  /// Nothing where these are for other sheets than were read.
  void choose(ImportChoices choices);

  /// Ends the import; what is being read is left.
  void end();

  bool settled() const { return !worker_.busy(); }

  /// Takes in what was read and computed, and starts what is missing for an import into `document`; true if something
  /// changed since the last call.
  bool collect(const Document& document);

 private:
  // What a plan is of.
  struct PlanKey {
    std::shared_ptr<const Inventory> before;
    std::uint64_t revision = 0;  // of input and choices

    bool operator==(const PlanKey&) const = default;
  };

  bool needs_plan(const PlanKey& key) const;
  void read_next(const Document& document);
  void plan(const PlanKey& key);
  bool update_share();

  std::function<void()> wake_;
  std::optional<ImportState> state_;
  std::vector<std::filesystem::path> waiting_;
  std::shared_ptr<std::atomic<double>> share_ = std::make_shared<std::atomic<double>>(0.0);
  std::uint64_t last_number_ = 0;
  std::uint64_t revision_ = 0;
  std::optional<PlanKey> planned_;
  bool changed_ = false;
  Worker worker_;
};

}  // namespace samenhang

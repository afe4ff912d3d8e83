// Writes a generated inventory as a folder of tables, for tests and benchmarks.
#include "base/catalogue.h"
#include "base/numbers.h"
#include "formats/exchange_folder.h"
#include "generator/generator.h"

#include <fmt/format.h>

#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace {

constexpr long kMostParties = 10'000'000;
constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUse = 2;

struct Order {
  long parties = 0;
  long seed = 1;
  std::string folder;
};

std::optional<Order> order_of(const std::vector<std::string>& arguments) {
  Order order;
  for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
    const std::string& option = arguments[i];
    const std::string& value = arguments[i + 1];
    if (option == "--parties") {
      order.parties = samenhang::parse_integer(value).value_or(-1);
    } else if (option == "--seed") {
      order.seed = samenhang::parse_integer(value).value_or(-1);
    } else if (option == "-o") {
      order.folder = value;
    } else {
      return std::nullopt;
    }
  }
  const bool fits = arguments.size() % 2 == 0 && order.parties > 0 && order.parties <= kMostParties && order.seed >= 0;
  return fits && !order.folder.empty() ? std::optional(order) : std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  const std::optional<Order> order = order_of({argv + 1, argv + argc});
  if (!order) {
    fmt::print(stderr, "usage: samenhang-generate --parties N [--seed N] -o FOLDER\n");
    return kWrongUse;
  }
  const samenhang::Inventory inventory =
      samenhang::generated_inventory(static_cast<std::size_t>(order->parties), static_cast<std::uint64_t>(order->seed));
  const samenhang::Result<void> written = samenhang::write_exchange_folder(order->folder, inventory);
  if (written) return kDone;
  const samenhang::Catalogue english(samenhang::Language::english);
  fmt::print(stderr, "{}\n", samenhang::line_of(written.error(), english));
  return kFailed;
}

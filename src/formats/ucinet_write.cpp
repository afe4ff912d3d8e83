#include "formats/ucinet.h"

#include "base/fold.h"
#include "formats/foreign_parts.h"
#include "formats/foreign_table.h"
#include "formats/shared_attributes.h"

#include <algorithm>
#include <unordered_set>

namespace samenhang {
namespace {

constexpr std::size_t kLongestLabel = 18;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_plain_code(std::string_view text) {
  const auto is_plain = [](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; };
  return !text.empty() && text.size() <= kLongestLabel && is_letter(text.front()) &&
         std::ranges::all_of(text, is_plain);
}

// By member. UCINET does not tell upper from lower case.
std::vector<std::string> codes_of(const Network& network) {
  std::unordered_set<std::string> taken;
  std::vector<std::string> codes;
  for (const Member& member : network.members()) {
    const std::string key = member_key(network, member);
    const bool is_free = is_plain_code(key) && taken.insert(fold_case(key)).second;
    codes.push_back(is_free ? key : "");
  }
  std::size_t made = 0;
  for (std::size_t v = 0; v < codes.size(); ++v) {
    while (codes[v].empty()) {
      const std::string code = made_id(++made, network.members()[v].is_initiative);
      if (taken.insert(fold_case(code)).second) codes[v] = code;
    }
  }
  return codes;
}

void put_labels(std::string& dl, std::string_view heading, std::span<const std::string> codes) {
  if (codes.empty()) return;
  dl.append(heading).append(":\n");
  for (const std::string& code : codes) dl.append(code).append("\n");
}

std::string one_mode(const Network& network, std::span<const std::string> codes) {
  std::string dl = "dl n=" + std::to_string(network.vertex_count()) + "\nformat = edgelist1\n";
  put_labels(dl, "labels", codes);
  dl += "data:\n";
  for (const Tie& tie : network.ties()) {
    const std::string from = std::to_string(tie.from + 1);
    const std::string to = std::to_string(tie.to + 1);
    const std::string weight = std::to_string(tie.weight);
    dl.append(from).append(" ").append(to).append(" ").append(weight).append("\n");
    dl.append(to).append(" ").append(from).append(" ").append(weight).append("\n");
  }
  return dl;
}

std::string two_mode(const Network& network, std::span<const std::string> codes) {
  const auto parties = static_cast<std::size_t>(std::ranges::count(network.members(), false, &Member::is_initiative));
  std::string dl = "dl nr=" + std::to_string(parties) + " nc=" + std::to_string(codes.size() - parties);
  dl += "\nformat = edgelist2\n";
  put_labels(dl, "row labels", codes.first(parties));
  put_labels(dl, "column labels", codes.subspan(parties));
  dl += "data:\n";
  for (const Tie& tie : network.ties()) {
    dl.append(std::to_string(tie.from + 1)).append(" ");
    dl.append(std::to_string(tie.to - parties + 1)).append("\n");
  }
  return dl;
}

std::string key_of_labels(const Inventory& inventory, const Network& network, std::span<const std::string> codes) {
  TextTable table;
  table.header.cells = {"Code", "Id", "Name", "Domain", "Kind", "Side"};
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    const Member& member = network.members()[v];
    TextRow row{0, {codes[v], member_key(network, member), member.name}};
    const Attributes attributes = attributes_of(inventory, member, Profile::appendix);
    for (const std::string_view name : {"domain", "kind", "side"}) row.cells.emplace_back(value_of(attributes, name));
    table.rows.push_back(std::move(row));
  }
  return write_csv(table, kTableStyle);
}

}  // namespace

std::vector<std::string> write_dl(const Inventory& inventory, const Network& network, Profile /*profile*/) {
  const std::vector<std::string> codes = codes_of(network);
  return {network.choice() == NetworkChoice::two_mode ? two_mode(network, codes) : one_mode(network, codes),
          key_of_labels(inventory, network, codes)};
}

}  // namespace samenhang

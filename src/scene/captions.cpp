#include "scene/captions.h"

#include "base/fold.h"
#include "base/parts.h"
#include "scene/labels.h"
#include "scene/text_width.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace samenhang {
namespace {

constexpr std::string_view kVersion = SAMENHANG_VERSION;
constexpr std::size_t kMostNamed = 3;
constexpr std::size_t kMostIsolatedNamed = 8;

long count_members(const Network& network, bool initiatives) {
  return std::ranges::count(network.members(), initiatives, &Member::is_initiative);
}

long count_kind(const std::vector<TieShape>& ties, TieKind kind) {
  return std::ranges::count(ties, kind, &TieShape::kind);
}

std::string date_text(const MapPlan& plan) {
  const auto& date = plan.input.inventory.project.reference_date;
  if (!date) return say(plan.catalogue, message("reference date not known"));
  return say(plan.catalogue, {message("reference date {date}"), {{"date", dutch_date(*date)}}});
}

std::string counts_text(const MapPlan& plan, const std::vector<TieShape>& ties) {
  const Network& network = plan.input.network;
  std::vector<std::string> parts{
      counted(plan.catalogue, messages("{count} party", "{count} parties"), count_members(network, false))};
  if (network.choice() == NetworkChoice::two_mode) {
    parts.push_back(
        counted(plan.catalogue, messages("{count} initiative", "{count} initiatives"), count_members(network, true)));
    parts.push_back(
        counted(plan.catalogue, messages("{count} participation", "{count} participations"), network.tie_count()));
    return join_filled(parts, ", ");
  }
  parts.push_back(counted(plan.catalogue, messages("{count} tie", "{count} ties"), network.tie_count()));
  if (const long shared = count_kind(ties, TieKind::by_initiative); shared > 0) {
    parts.push_back(counted(plan.catalogue,
                            messages("of which {count} by initiative only", "of which {count} by initiative only"),
                            shared));
  }
  return join_filled(parts, ", ");
}

std::string municipality_of(const MapPlan& plan) {
  return drawable(plan.input.inventory.project.municipality);
}

// The largest domains with their number of parties, largest first; equals by key.
std::vector<std::string> largest_domains(const MapPlan& plan) {
  std::map<std::string, long> sizes;
  for (const Member& member : plan.input.network.members()) {
    if (!member.domain.empty()) ++sizes[member.domain.text()];
  }
  std::vector<std::pair<long, std::string>> order;
  order.reserve(sizes.size());
  for (const auto& [key, size] : sizes) order.emplace_back(-size, key);
  std::ranges::sort(order);
  order.resize(std::min(order.size(), kMostNamed));
  std::vector<std::string> texts;
  for (const auto& [size, key] : order) {
    const Label label = plan.input.inventory.code_lists.label(ListId::domain, key);
    texts.push_back(drawable(label.in(plan.catalogue.language())) + " (" + std::to_string(-size) + ")");
  }
  return texts;
}

std::vector<Vertex> by_degree(const Network& network) {
  std::vector<Vertex> order(network.vertex_count());
  std::iota(order.begin(), order.end(), Vertex{0});
  std::ranges::sort(order, [&](Vertex a, Vertex b) {
    if (network.degree(a) != network.degree(b)) return network.degree(a) > network.degree(b);
    return network.members()[a].id < network.members()[b].id;
  });
  return order;
}

std::string most_connected(const MapPlan& plan, const std::vector<Vertex>& order) {
  const Network& network = plan.input.network;
  std::vector<std::string> texts;
  for (const Vertex v : order) {
    if (network.degree(v) == 0 || texts.size() == kMostNamed) break;
    texts.push_back(drawable(network.members()[v].name) + " (" + std::to_string(network.degree(v)) + ")");
  }
  if (texts.empty()) return {};
  return say(plan.catalogue, {message("Most ties: {parties}."), {{"parties", texts}}});
}

std::string isolated(const MapPlan& plan, const std::vector<Vertex>& order) {
  const Network& network = plan.input.network;
  std::vector<std::string> names;
  for (const Vertex v : order) {
    if (network.degree(v) == 0) names.push_back(drawable(network.members()[v].name));
  }
  if (names.empty()) return {};
  const auto count = static_cast<long>(names.size());
  if (names.size() > kMostIsolatedNamed) {
    return counted(plan.catalogue, messages("{count} party has no ties.", "{count} parties have no ties."), count);
  }
  return say(plan.catalogue, {message("Without ties: {parties}."), {{"parties", names}}, count});
}

}  // namespace

std::string title_of(const MapPlan& plan) {
  if (!plan.style.title.empty()) return drawable(plan.style.title);
  const std::string municipality = municipality_of(plan);
  if (municipality.empty()) return say(plan.catalogue, message("Who works with whom?"));
  return say(plan.catalogue, {message("Who works with whom in {municipality}?"), {{"municipality", municipality}}});
}

std::vector<std::string> subtitles_of(const MapPlan& plan, const std::vector<TieShape>& ties) {
  const Sentence network{message("network: {network}"), {{"network", name_of(plan.input.network.choice())}}};
  std::string desired;
  if (const long count = count_kind(ties, TieKind::desired); count > 0) {
    desired = counted(plan.catalogue, messages("{count} desired tie, not counted", "{count} desired ties, not counted"),
                      count);
  }
  std::vector<std::string> lines{join_filled(
      {capitalised(date_text(plan)), say(plan.catalogue, network), counts_text(plan, ties), desired}, "  ·  ")};
  const std::string filter = say(plan.catalogue, plan.style.filter);
  if (!filter.empty()) {
    lines.push_back(say(plan.catalogue, {message("Shown only: {filter}"), {{"filter", drawable(filter)}}}));
  }
  if (const std::string about = say(plan.catalogue, plan.style.about); !about.empty()) {
    lines.push_back(say(plan.catalogue, {message("Dark: {what}"), {{"what", drawable(about)}}}));
  }
  return lines;
}

std::string source_of(const MapPlan& plan) {
  const std::string municipality = municipality_of(plan);
  const Sentence made{message("Made with Samenhang {version}"), {{"version", std::string(kVersion)}}};
  std::string source;
  if (!plan.style.source.empty()) {
    source = say(plan.catalogue, {message("Source: {file}"), {{"file", drawable(plan.style.source)}}});
  } else if (!municipality.empty()) {
    source = say(plan.catalogue, {message("Source: lists of {municipality}"), {{"municipality", municipality}}});
  }
  return join_filled({source, say(plan.catalogue, made)}, "  ·  ");
}

std::string unlabelled_note(const MapPlan& plan, const std::vector<PartyShape>& parties) {
  const auto count = static_cast<long>(count_unlabelled(parties));
  if (count == 0) return {};
  return counted(plan.catalogue,
                 messages("{count} name does not fit on the map", "{count} names do not fit on the map"), count);
}

std::string description_of(const MapPlan& plan, const std::vector<TieShape>& ties) {
  const std::vector<Vertex> order = by_degree(plan.input.network);
  std::vector<std::string> sentences{
      say(plan.catalogue, {message("Map of who works with whom: {counts}; {date}."),
                           {{"counts", counts_text(plan, ties)}, {"date", date_text(plan)}}})};
  const std::string filter = drawable(say(plan.catalogue, plan.style.filter));
  if (!filter.empty()) {
    sentences.push_back(say(plan.catalogue, {message("Shown only: {filter}"), {{"filter", filter}}}) + ".");
  }
  if (const std::string about = say(plan.catalogue, plan.style.about); !about.empty()) {
    sentences.push_back(say(plan.catalogue, {message("Dark: {what}"), {{"what", drawable(about)}}}));
  }
  if (const auto domains = largest_domains(plan); !domains.empty()) {
    sentences.push_back(say(plan.catalogue, {message("Largest domains: {domains}."), {{"domains", domains}}}));
  }
  sentences.push_back(most_connected(plan, order));
  sentences.push_back(isolated(plan, order));
  if (const long count = count_kind(ties, TieKind::troubled); count > 0) {
    sentences.push_back(
        counted(plan.catalogue, messages("{count} tie is troubled.", "{count} ties are troubled."), count));
  }
  if (const long count = count_kind(ties, TieKind::desired); count > 0) {
    sentences.push_back(counted(
        plan.catalogue,
        messages("{count} desired tie is dashed and not counted.", "{count} desired ties are dashed and not counted."),
        count));
  }
  return join_filled(sentences, " ");
}

}  // namespace samenhang

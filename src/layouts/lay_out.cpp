#include "base/check.h"
#include "layouts/helper_process.h"
#include "layouts/helper_protocol.h"
#include "layouts/layout.h"
#include "layouts/layout_task.h"
#include "layouts/spacing.h"

#include <unistd.h>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace samenhang {
namespace {

// As readable as neato is, from here on it takes seconds.
constexpr Vertex kMostByNeato = 600;
constexpr std::uint64_t kMegabyte_bytes = 1ULL << 20;

// Group of each member by the place of its domain in the code list; domains that the list lacks follow as they
// are met. Initiatives are a group of their own as soon as any party has one.
std::vector<std::int32_t> groups_of(const Network& network, const CodeLists& code_lists) {
  std::unordered_map<std::string, std::int32_t> place;
  const auto place_of = [&place](const std::string& key) {
    return place.try_emplace(key, static_cast<std::int32_t>(place.size())).first->second;
  };
  for (const CodeRow& row : code_lists.rows(ListId::domain)) place_of(row.key);
  std::vector<std::int32_t> groups;
  groups.reserve(network.vertex_count());
  for (const Member& member : network.members()) {
    groups.push_back(member.domain.empty() ? kNoGroup : place_of(member.domain.text()));
  }
  if (std::ranges::all_of(groups, [](std::int32_t group) { return group == kNoGroup; })) return groups;
  for (Vertex v = 0; v < network.vertex_count(); ++v) {
    if (network.members()[v].is_initiative) groups[v] = static_cast<std::int32_t>(place.size());
  }
  return groups;
}

// Without domains there would be one island only; then parties that are connected lie together, as far as the size
// allows.
std::string_view engine_for(const Layout& layout, const Network& network, const std::vector<std::int32_t>& groups) {
  const bool has_islands = std::ranges::any_of(groups, [](std::int32_t group) { return group != kNoGroup; });
  if (layout.id != kDefaultLayout || has_islands) return layout.id;
  const bool few = network.vertex_count() <= kMostByNeato;
  for (const std::string_view id : {few ? "neato" : "sfdp", "sfdp"}) {
    if (!too_slow(*find_layout(id), network)) return id;
  }
  return layout.id;
}

LayoutTask task_of(const Layout& layout, const LayoutRequest& request) {
  std::vector<std::int32_t> groups = groups_of(request.network, request.code_lists);
  return {.layout_id = std::string(engine_for(layout, request.network, groups)),
          .seed = request.seed,
          .time_ms = static_cast<std::uint64_t>(std::max<std::int64_t>(request.limits.time_ms.count(), 0)),
          .memory_bytes = request.limits.memory_bytes,
          .groups = std::move(groups),
          .ties = {request.network.ties().begin(), request.network.ties().end()}};
}

long megabytes_of(const LayoutRequest& request) {
  return static_cast<long>(request.limits.memory_bytes / kMegabyte_bytes);
}

Problem problem_of(Sentence message, Sentence hint) {
  return file_problem({}, std::move(message), std::move(hint));
}

// Graphviz does not say so when its memory is used up: it then falls over as it does on a fault of its own.
Problem stopped_unexpectedly(const Layout& layout, const LayoutRequest& request) {
  return problem_of(
      {message(
           "The layout “{layout}” stopped unexpectedly; nothing is lost. It may need more than the {megabytes} MB of "
           "memory that it may use."),
       {{"layout", layout.name}, {"megabytes", megabytes_of(request)}}},
      {message("Choose another layout, or show fewer parties.")});
}

Problem ended_problem(const Layout& layout, const LayoutRequest& request, HelperEnd end) {
  if (end == HelperEnd::cancelled) return problem_of({message("The layout was cancelled.")}, {});
  if (end == HelperEnd::out_of_time) {
    const long seconds = std::chrono::ceil<std::chrono::seconds>(request.limits.time_ms).count();
    return problem_of(
        {messages("The layout “{layout}” was not ready after {seconds} second and was ended; nothing is lost.",
                  "The layout “{layout}” was not ready after {seconds} seconds and was ended; nothing is lost."),
         {{"layout", layout.name}, {"seconds", seconds}},
         seconds},
        {message("Choose another layout, or show fewer parties.")});
  }
  if (end == HelperEnd::not_started) {
    return problem_of({message("The program that places the parties cannot be started: {program}."),
                       {{"program", std::vector{helper_program().string()}}}},
                      {message("Install Samenhang again, so that all its programs are in one folder.")});
  }
  return stopped_unexpectedly(layout, request);
}

Problem out_of_memory(const Layout& layout, const LayoutRequest& request) {
  return problem_of({message("The layout “{layout}” needs more memory than the {megabytes} MB it may use."),
                     {{"layout", layout.name}, {"megabytes", megabytes_of(request)}}},
                    {message("Choose another layout, or show fewer parties.")});
}

Result<Positions> positions_in(const HelperRun& run, const Layout& layout, const LayoutRequest& request) {
  if (run.end != HelperEnd::answered) return Failure(ended_problem(layout, request, run.end));
  const auto answer = decode_answer(run.answer, request.network.vertex_count());
  if (!answer || answer->verdict == Verdict::failed) return Failure(stopped_unexpectedly(layout, request));
  if (answer->verdict == Verdict::out_of_memory) return Failure(out_of_memory(layout, request));
  return answer->positions;
}

}  // namespace

Result<Positions> lay_out(const Layout& layout, const LayoutRequest& request, const std::stop_token& stop) {
  const Network& network = request.network;
  if (auto slow = too_slow(layout, network)) return Failure(*std::move(slow));
  if (stop.stop_requested()) return Failure(ended_problem(layout, request, HelperEnd::cancelled));
  if (network.vertex_count() == 0) return Positions{};
  const HelperRequest asked{task_of(layout, request), static_cast<std::uint32_t>(getpid())};
  const std::string bytes = encode_request(asked);
  const HelperCall call{helper_program(), bytes, most_answer_bytes(network.vertex_count()), request.limits.time_ms};
  return positions_in(run_helper(call, stop), layout, request);
}

}  // namespace samenhang

#include "layout_helper/limits.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>

namespace samenhang {
namespace {

// What this process has mapped to write in by now (statm counts pages; its sixth number is data and stack).
std::uint64_t mapped_bytes() {
  std::ifstream statm("/proc/self/statm");
  std::uint64_t pages = 0;
  for (int field = 0; field < 6; ++field) statm >> pages;
  return statm ? pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE)) : 0;
}

void set_limit(__rlimit_resource resource, rlim_t most) {
  rlimit limit{};
  getrlimit(resource, &limit);
  limit.rlim_max = std::min(limit.rlim_max, most);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(resource, &limit);
}

}  // namespace

bool end_with_parent(std::uint32_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  return static_cast<std::uint32_t>(getppid()) == parent;
}

void keep_within_limits(const LayoutTask& task) {
  // Data, not address space, and on top of what is mapped at the start: AddressSanitizer maps terabytes of
  // shadow before main(), and a build with it must run under the same limit.
  constexpr std::uint64_t kLargest = 1ULL << 46;
  set_limit(RLIMIT_DATA, mapped_bytes() + std::min(task.memory_bytes, kLargest));
  // The asking side keeps the time; this is for when it cannot.
  set_limit(RLIMIT_CPU, std::min<std::uint64_t>(task.time_ms, 86'400'000) / 1000 + 2);
  set_limit(RLIMIT_CORE, 0);
}

}  // namespace samenhang

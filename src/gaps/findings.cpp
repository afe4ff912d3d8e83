#include "gaps/findings.h"

#include "base/parts.h"

#include <algorithm>
#include <tuple>

namespace samenhang {

std::string joined_subject(std::vector<std::string> ids) {
  std::ranges::sort(ids);
  return join(ids);
}

std::vector<Finding> worst_first(std::vector<Finding> findings) {
  std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
    return std::tie(a.severity, a.subject) < std::tie(b.severity, b.subject);
  });
  return findings;
}

}  // namespace samenhang

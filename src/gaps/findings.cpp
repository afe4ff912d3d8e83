#include "gaps/findings.h"

#include <algorithm>
#include <tuple>

namespace samenhang {

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += '|';
    text += part;
  }
  return text;
}

std::string joined_subject(std::vector<std::string> ids) {
  std::ranges::sort(ids);
  return joined(ids);
}

std::vector<Finding> worst_first(std::vector<Finding> findings) {
  std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
    return std::tie(a.severity, a.subject) < std::tie(b.severity, b.subject);
  });
  return findings;
}

}  // namespace samenhang

#include "base/problem.h"

#include "base/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

constexpr std::array<std::string_view, 3> kSeverityKeys{"note", "warning", "error"};

}  // namespace

bool has_error(const Problems& problems) {
  return std::ranges::any_of(problems, [](const Problem& problem) { return problem.severity == Severity::error; });
}

std::string line_of(const Problem& problem, const Catalogue& catalogue) {
  const std::string row = problem.row > 0 ? std::to_string(problem.row) : "";
  std::string line =
      fmt::format("{}:{}:{}:{}: {}", problem.file, problem.sheet, row, problem.column, say(catalogue, problem.message));
  const std::string hint = say(catalogue, problem.hint);
  if (!hint.empty()) line += fmt::format(" ({})", hint);
  return line;
}

Problem file_problem(std::string file, Sentence message, Sentence hint) {
  Problem problem;
  problem.file = std::move(file);
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  return problem;
}

std::string_view key_of(Severity severity) {
  return kSeverityKeys.at(static_cast<std::size_t>(severity));
}

}  // namespace samenhang

#include "formats/foreign_parts.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "formats/content.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace samenhang {
namespace {

using namespace std::string_view_literals;

constexpr std::array kNoWords{""sv, "no"sv, "nee"sv, "n"sv, "false"sv};
constexpr std::array kYesWords{"x"sv, "yes"sv, "ja"sv, "j"sv, "y"sv, "true"sv};

// Both cells of a pair stand together then, the one of the upper half first.
auto place_of(const MatrixCell& cell) {
  return std::tuple(std::min(cell.from, cell.to), std::max(cell.from, cell.to), cell.from > cell.to);
}

bool is_same_pair(const MatrixCell& a, const MatrixCell& b) {
  return a.from == b.to && a.to == b.from;
}

bool is_same_value(std::string_view a, std::string_view b) {
  const std::string first = cell_strength(a);
  const std::string second = cell_strength(b);
  const std::optional<double> number = parse_number(first);
  return first == second || (number && number == parse_number(second));
}

bool is_half(const std::vector<MatrixCell>& cells) {
  const auto is_upper = [](const MatrixCell& cell) { return cell.from < cell.to; };
  return std::ranges::all_of(cells, is_upper) || std::ranges::none_of(cells, is_upper);
}

}  // namespace

std::string made_id(std::size_t place, bool is_initiative) {
  return fmt::format("{}{:04}", is_initiative ? 'I' : 'P', place);
}

Problem line_problem(const ForeignNetwork& network, long row, const std::string& value, Sentence what, Sentence hint) {
  Problem problem = file_problem(network.file, std::move(what), std::move(hint));
  problem.row = row;
  problem.value = as_utf8(value);
  return problem;
}

void add_missing_members(ForeignNetwork& network) {
  std::unordered_set<std::string> known;
  for (const ForeignMember& member : network.members) known.insert(member.id);
  const auto add = [&](const std::string& id, long row) {
    if (trim(id).empty() || !known.insert(id).second) return;
    ForeignMember member;
    member.id = id;
    member.row = row;
    network.members.push_back(std::move(member));
    Problem problem =
        line_problem(network, row, id,
                     {message("“{name}” stands among the ties only; a party was made of it."), {{"name", as_utf8(id)}}},
                     {message("Look whether it is spelled as among the parties.")});
    problem.severity = Severity::note;
    if (!network.ties_file.empty()) problem.file = network.ties_file;
    network.problems.push_back(std::move(problem));
  };
  for (const ForeignTie& tie : network.ties) {
    add(tie.from, tie.row);
    add(tie.to, tie.row);
  }
}

Result<DecodedText> network_text(std::string_view bytes, std::string_view file, Message expected) {
  if (const auto problem = wrong_content(bytes, file, expected)) return Failure(*problem);
  if (bytes.size() > kLargestText_bytes) {
    return Failure(file_problem(
        std::string(file),
        {message("The file is larger than {count} MB."), {{"count", static_cast<long>(kLargestText_bytes >> 20U)}}},
        {message("Split it into smaller networks.")}));
  }
  Result<DecodedText> decoded = decode_text(bytes, std::string(file));
  const Sentence hint{message("Save it again as UTF-8 in the program it comes from.")};
  if (!decoded) {
    return Failure(
        file_problem(std::string(file), {message("The file is damaged: it holds bytes that are no text.")}, hint));
  }
  for (Problem& problem : decoded->problems) problem.hint = hint;
  return decoded;
}

std::optional<Problem> too_many_members(const ForeignNetwork& network, long row, std::size_t count,
                                        std::size_t size_bytes) {
  if (count <= std::max(kMostUnnamedMembers, size_bytes / 2)) return std::nullopt;
  return line_problem(network, row, std::to_string(count),
                      {message("The file promises {count} members, which is more than it could name."),
                       {{"count", static_cast<long>(count)}}},
                      {message("Check this number.")});
}

bool is_no_tie(std::string_view cell) {
  if (std::ranges::find(kNoWords, fold(cell)) != kNoWords.end()) return true;
  const std::optional<double> number = parse_number(cell_strength(cell));
  return number && *number == 0.0;
}

bool is_matrix_value(std::string_view cell) {
  const std::string strength = cell_strength(cell);
  return is_no_tie(cell) || strength.empty() || parse_number(strength).has_value();
}

std::string cell_strength(std::string_view cell) {
  if (std::ranges::find(kYesWords, fold(cell)) != kYesWords.end()) return {};
  std::string text(trim(cell));
  std::ranges::replace(text, ',', '.');
  return text;
}

std::vector<ForeignTie> ties_of_square(std::vector<MatrixCell> cells, const std::vector<std::string>& ids) {
  std::erase_if(cells, [](const MatrixCell& cell) { return cell.from == cell.to || is_no_tie(cell.value); });
  std::ranges::stable_sort(cells, {}, place_of);
  const bool half = is_half(cells);
  std::vector<ForeignTie> ties;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const MatrixCell& cell = cells[i];
    const bool is_answered =
        i + 1 < cells.size() && is_same_pair(cell, cells[i + 1]) && is_same_value(cell.value, cells[i + 1].value);
    const bool is_directed = !half && !is_answered;
    const bool is_turned = !is_directed && cell.from > cell.to;
    ForeignTie tie;
    tie.from = ids.at(is_turned ? cell.to : cell.from);
    tie.to = ids.at(is_turned ? cell.from : cell.to);
    tie.strength = cell_strength(cell.value);
    tie.directed = is_directed;
    tie.row = cell.row;
    if (is_answered) ++i;
    ties.push_back(std::move(tie));
  }
  return ties;
}

}  // namespace samenhang

#include "formats/pajek.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "formats/content.h"
#include "formats/foreign_parts.h"
#include "formats/text_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace samenhang {
namespace {

enum class Part : std::uint8_t { none, vertices, arcs, edges, arcs_list, edges_list, matrix, left_out };

struct PartName {
  std::string_view name;
  Part part;
};

constexpr std::array kParts{
    PartName{"vertices", Part::vertices},   PartName{"arcs", Part::arcs},
    PartName{"edges", Part::edges},         PartName{"arcslist", Part::arcs_list},
    PartName{"arclist", Part::arcs_list},   PartName{"edgeslist", Part::edges_list},
    PartName{"edgelist", Part::edges_list}, PartName{"matrix", Part::matrix},
};

constexpr std::array<std::string_view, 6> kShapes{"ellipse", "box", "diamond", "triangle", "cross", "empty"};

bool is_number(const Word& word) {
  return !word.is_quoted && parse_number(word.text).has_value();
}

bool ends_bare_label(std::span<const Word> rest) {
  if (rest.size() > 1 && is_number(rest[0]) && is_number(rest[1])) return true;
  return std::ranges::find(kShapes, fold_case(rest[0].text)) != kShapes.end();
}

// Of the words behind a number: the quoted one, or the bare ones up to where the drawing begins.
std::string label_in(std::span<const Word> words) {
  if (words.empty()) return {};
  if (words[0].is_quoted) return plain_text(words[0]);
  std::string label(words[0].text);
  for (std::size_t i = 1; i < words.size() && !ends_bare_label(words.subspan(i)); ++i) {
    label.append(" ").append(words[i].text);
  }
  return label;
}

class Reader {
 public:
  Reader(const DecodedText& text, std::string_view file) : words_(text.text, "", '%'), size_bytes_(text.text.size()) {
    network_.file = file;
    network_.problems = text.problems;
  }

  Result<ForeignNetwork> network() && {
    for (std::vector<Word> line = words_.next_line(); !line.empty() && !at_end_; line = words_.next_line()) {
      if (!line[0].is_quoted && line[0].text.starts_with('*')) {
        if (const auto problem = begin_part(line)) return Failure(*problem);
      } else {
        take_line(line);
      }
    }
    if (!has_vertices_) {
      return Failure(line_problem(network_, 0, "", {message("The file holds no network.")},
                                  {message("Save it again in the program it comes from.")}));
    }
    add_matrix();
    return std::move(network_);
  }

 private:
  // Nothing, or the problem for which the file is refused.
  std::optional<Problem> begin_part(std::vector<Word> line) {
    std::string name = fold(line[0].text);
    if (name.empty() && line.size() > 1) {  // "* Vertices"
      line.erase(line.begin());
      name = fold(line[0].text);
    }
    if (name == "network") {
      in_other_object_ = false;
      at_end_ = has_vertices_;
      if (at_end_) warn_of_further_networks(line[0].line);
      return std::nullopt;
    }
    const auto* found = std::ranges::find(kParts, name, &PartName::name);
    if (found == kParts.end()) {
      in_other_object_ = true;
      warn(line[0].line, name, {message("The part “{name}” was left out."), {{"name", name}}},
           {message("Only members and ties are read.")});
    }
    part_ = found == kParts.end() || in_other_object_ ? Part::left_out : found->part;
    if (part_ != Part::vertices) return std::nullopt;
    if (!has_vertices_) return begin_vertices(line);
    at_end_ = true;
    warn_of_further_networks(line[0].line);
    return std::nullopt;
  }

  std::optional<Problem> begin_vertices(const std::vector<Word>& line) {
    const std::optional<long> count = line.size() > 1 ? parse_integer(line[1].text) : std::nullopt;
    if (!count || *count < 0) {
      return line_problem(network_, line[0].line, line.size() > 1 ? std::string(line[1].text) : "",
                          {message("The number of members is missing here, or is no whole number.")},
                          {message("Check this number.")});
    }
    const auto size = static_cast<std::size_t>(*count);
    if (const auto problem = too_many_members(network_, line[0].line, size, size_bytes_)) return problem;
    const std::optional<long> parties = line.size() > 2 ? parse_integer(line[2].text) : std::nullopt;
    party_count_ = parties && *parties > 0 ? std::min(size, static_cast<std::size_t>(*parties)) : size;
    has_vertices_ = true;
    has_line_.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
      ForeignMember member;
      member.id = made_id(i + 1, i >= party_count_);
      if (i >= party_count_) member.initiative = "true";
      member.row = line[0].line;
      network_.members.push_back(std::move(member));
    }
    return std::nullopt;
  }

  void take_line(const std::vector<Word>& line) {
    switch (part_) {
      case Part::vertices:
        return take_vertex(line);
      case Part::arcs:
      case Part::edges:
        return take_tie(line);
      case Part::arcs_list:
      case Part::edges_list:
        return take_list(line);
      case Part::matrix:
        return take_matrix_line(line);
      case Part::none:
        return tell_unreadable(line);
      case Part::left_out:
        return;
    }
  }

  void take_vertex(const std::vector<Word>& line) {
    const std::optional<std::size_t> at = member_at(line[0]);
    if (!at) return;
    if (has_line_[*at]) {
      network_.problems.push_back(line_problem(
          network_, line[0].line, std::string(line[0].text),
          {message("The id “{id}” stands in the file twice; the second was left out."), {{"id", plain_text(line[0])}}},
          {message("Give each member an id of its own.")}));
      return;
    }
    has_line_[*at] = true;
    network_.members[*at].name = label_in(std::span(line).subspan(1));
    network_.members[*at].row = line[0].line;
  }

  void take_tie(const std::vector<Word>& line) {
    if (line.size() < 2) return tell_unreadable(line);
    const std::string strength = line.size() > 2 && is_number(line[2]) ? std::string(line[2].text) : "";
    add_tie(line[0], line[1], strength);
  }

  void take_list(const std::vector<Word>& line) {
    if (line.size() < 2) return tell_unreadable(line);
    for (std::size_t i = 1; i < line.size(); ++i) add_tie(line[0], line[i], "");
  }

  void add_tie(const Word& from, const Word& to, const std::string& strength) {
    const std::optional<std::size_t> first = member_at(from);
    const std::optional<std::size_t> second = first ? member_at(to) : std::nullopt;
    if (!second) return;
    ForeignTie tie;
    tie.from = network_.members[*first].id;
    tie.to = network_.members[*second].id;
    tie.strength = strength;
    tie.directed = part_ == Part::arcs || part_ == Part::arcs_list;
    tie.row = from.line;
    network_.ties.push_back(std::move(tie));
  }

  // The values go on from line to line, row after row: of the members, or of the parties by the initiatives.
  void take_matrix_line(const std::vector<Word>& line) {
    const std::size_t columns = is_two_mode() ? network_.members.size() - party_count_ : network_.members.size();
    for (const Word& word : line) {
      if (columns == 0 || matrix_place_ / columns >= party_count_) return tell_unreadable(line);
      const std::size_t column = matrix_place_ % columns + (is_two_mode() ? party_count_ : 0);
      if (!is_no_tie(word.text)) {
        matrix_.push_back({matrix_place_ / columns, column, std::string(word.text), word.line});
      }
      ++matrix_place_;
    }
  }

  void add_matrix() {
    std::vector<std::string> ids;
    ids.reserve(network_.members.size());
    for (const ForeignMember& member : network_.members) ids.push_back(member.id);
    for (ForeignTie& tie : ties_of_square(std::move(matrix_), ids)) network_.ties.push_back(std::move(tie));
  }

  bool is_two_mode() const { return party_count_ < network_.members.size(); }

  std::optional<std::size_t> member_at(const Word& word) {
    const std::optional<long> number = parse_integer(word.text);
    if (number && *number > 0 && static_cast<std::size_t>(*number) <= network_.members.size()) {
      return static_cast<std::size_t>(*number) - 1;
    }
    network_.problems.push_back(
        line_problem(network_, word.line, std::string(word.text),
                     {message("There is no member with the number “{value}”; what is said of it was left out."),
                      {{"value", as_utf8(word.text)}}},
                     {message("Check the file in the program it comes from.")}));
    return std::nullopt;
  }

  void tell_unreadable(const std::vector<Word>& line) {
    network_.problems.push_back(line_problem(network_, line[0].line, std::string(line[0].text),
                                             {message("This line cannot be read and was left out.")},
                                             {message("Check the file in the program it comes from.")}));
  }

  void warn(long row, const std::string& value, Sentence what, Sentence hint) {
    network_.problems.push_back(line_problem(network_, row, value, std::move(what), std::move(hint)));
    network_.problems.back().severity = Severity::warning;
  }

  void warn_of_further_networks(long row) {
    warn(row, "", {message("The file holds more than one network; the first was taken.")},
         {message("Save the others in files of their own.")});
  }

  Words words_;
  std::size_t size_bytes_;
  ForeignNetwork network_;
  Part part_ = Part::none;
  std::size_t party_count_ = 0;  // the members before the initiatives
  std::vector<bool> has_line_;   // by member
  std::vector<MatrixCell> matrix_;
  std::size_t matrix_place_ = 0;
  bool has_vertices_ = false;
  bool in_other_object_ = false;  // a partition, a vector, ...
  bool at_end_ = false;
};

}  // namespace

Result<InventoryReading> read_pajek(std::string_view bytes, std::string_view file) {
  const Result<DecodedText> text = network_text(bytes, file, kPajekContent);
  if (!text) return Failure(text.error());
  Result<ForeignNetwork> network = Reader(*text, file).network();
  if (!network) return Failure(network.error());
  return inventory_of(*std::move(network));
}

}  // namespace samenhang

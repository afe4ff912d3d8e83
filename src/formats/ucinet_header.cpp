#include "formats/ucinet_header.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "formats/foreign_parts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace samenhang::ucinet {
namespace {

struct FormName {
  std::string_view name;
  Form form;
};

constexpr std::array kForms{
    FormName{"fullmatrix", Form::full_matrix},
    FormName{"fm", Form::full_matrix},
    FormName{"lowerhalf", Form::lower_half},
    FormName{"lh", Form::lower_half},
    FormName{"upperhalf", Form::upper_half},
    FormName{"uh", Form::upper_half},
    FormName{"edgelist", Form::edge_list},
    FormName{"edgelist1", Form::edge_list},
    FormName{"el1", Form::edge_list},
    FormName{"edgelist2", Form::edge_list},
    FormName{"el2", Form::edge_list},
    FormName{"nodelist", Form::node_list},
    FormName{"nodelist1", Form::node_list},
    FormName{"nl1", Form::node_list},
    FormName{"nodelist2", Form::node_list},
    FormName{"nl2", Form::node_list},
    FormName{"nodelist1b", Form::counted_node_list},
    FormName{"nl1b", Form::counted_node_list},
    FormName{"nodelist2b", Form::counted_node_list},
    FormName{"nl2b", Form::counted_node_list},
};

// Whose labels the words "labels:" and "labels embedded" speak of.
enum class Side : std::uint8_t { both, rows, columns, other };

constexpr bool is_half(Form form) {
  return form == Form::lower_half || form == Form::upper_half;
}

class HeaderReader {
 public:
  HeaderReader(Words& words, const ForeignNetwork& network) : words_(words), network_(network) {}

  Result<Header> header() && {
    const std::optional<Word> first = words_.next();
    if (!first || fold(first->text) != "dl") {
      return Failure(line_problem(network_, first ? first->line : 0, first ? plain_text(*first) : "",
                                  {message("A network of UCINET begins with DL; this file does not.")},
                                  {message("Save the network as DL in the program it comes from.")}));
    }
    while (const std::optional<Word> word = next_part()) {
      const std::string key = fold(word->text);
      if (key == "data") return std::move(header_);
      if (const auto problem = take(key, *word)) return Failure(*problem);
    }
    return Failure(line_problem(network_, last_line_, "",
                                {message("The file is broken off before its data: “data:” is missing.")},
                                {message("Save it again in the program it comes from.")}));
  }

 private:
  // The next word, without the = that may stand before or in it.
  std::optional<Word> next_part() {
    while (std::optional<Word> word = words_.next()) {
      last_line_ = word->line;
      if (word->is_quoted) return word;
      const std::size_t start = word->text.find_first_not_of('=');
      if (start == std::string_view::npos) continue;
      word->text.remove_prefix(start);
      const std::size_t end = word->text.find('=');
      if (end != std::string_view::npos) {
        Word rest = *word;
        rest.text.remove_prefix(end);
        rest.begins_line = false;
        words_.give_back(rest);
        word->text = word->text.substr(0, end);
      }
      return word;
    }
    return std::nullopt;
  }

  std::optional<Problem> take(const std::string& key, const Word& word) {
    if (key == "n") return take_count({&header_.rows, &header_.columns});
    if (key == "nr") {
      header_.two_mode = true;
      return take_count({&header_.rows});
    }
    if (key == "nc") {
      header_.two_mode = true;
      return take_count({&header_.columns});
    }
    if (key == "nm") return take_count({&header_.matrices});
    if (key == "format") return take_form();
    if (key == "diagonal") {
      const std::optional<Word> value = next_part();
      header_.has_diagonal = !value || fold(value->text) != "absent";
    } else if (key == "row" || key == "rows") {
      side_ = Side::rows;
    } else if (key == "column" || key == "columns" || key == "col") {
      side_ = Side::columns;
    } else if (key == "matrix" || key == "level") {
      side_ = Side::other;
    } else if (key == "labels" || key == "label") {
      take_labels(std::exchange(side_, Side::both), word.text.ends_with(':'));
    }
    return std::nullopt;
  }

  std::optional<Problem> take_count(std::initializer_list<std::size_t*> targets) {
    const std::optional<Word> word = next_part();
    const std::optional<long> count = word ? parse_integer(word->text) : std::nullopt;
    if (!count || *count < 0) {
      return line_problem(network_, last_line_, word ? plain_text(*word) : "",
                          {message("The number of members is missing here, or is no whole number.")},
                          {message("Check this number.")});
    }
    header_.line = last_line_;
    for (std::size_t* const target : targets) *target = static_cast<std::size_t>(*count);
    return std::nullopt;
  }

  std::optional<Problem> take_form() {
    const std::optional<Word> word = next_part();
    const std::string name = word ? fold(word->text) : "";
    const auto* found = std::ranges::find(kForms, name, &FormName::name);
    if (found != kForms.end()) {
      header_.form = found->form;
      return std::nullopt;
    }
    return line_problem(
        network_, last_line_, name,
        {message("The data are in the form “{value}” of UCINET, which the program does not read."), {{"value", name}}},
        {message("Save the network as fullmatrix, or as edgelist1.")});
  }

  // "embedded", or the labels themselves: as many as there are members, or up to "data:".
  void take_labels(Side side, bool are_listed) {
    std::optional<Word> word = are_listed ? std::nullopt : next_part();
    if (word && fold(word->text) == "embedded") {
      if (side != Side::columns) header_.row_labels.embedded = true;
      if (side != Side::rows) header_.column_labels.embedded = true;
      return;
    }
    if (word) words_.give_back(*word);
    std::vector<std::string> labels;
    const std::size_t most = side == Side::columns ? header_.columns : header_.rows;
    while (side == Side::other || labels.size() < most || most == 0) {
      word = words_.next();
      if (!word) break;
      if (ends_labels(*word, side)) {
        words_.give_back(*word);
        break;
      }
      labels.push_back(plain_text(*word));
    }
    if (side == Side::other) return;
    (side == Side::columns ? header_.column_labels : header_.row_labels).listed = std::move(labels);
  }

  static bool ends_labels(const Word& word, Side side) {
    if (word.is_quoted) return false;
    const std::string key = fold(word.text);
    if (word.text.ends_with(':')) return key == "data" || key == "labels";
    return side == Side::other && (key == "row" || key == "column" || key == "data");
  }

  Words& words_;
  const ForeignNetwork& network_;
  Header header_;
  Side side_ = Side::both;
  long last_line_ = 1;
};

}  // namespace

Result<Header> read_header(Words& words, const ForeignNetwork& network, std::size_t size_bytes) {
  Result<Header> header = HeaderReader(words, network).header();
  if (!header) return header;
  const bool names_itself = header->row_labels.embedded && !is_half(header->form);
  if ((header->rows == 0 || header->columns == 0) && !names_itself) {
    return Failure(line_problem(network, header->line, "",
                                {message("The file does not say how many members the network has (n=...).")},
                                {message("Save it again in the program it comes from.")}));
  }
  for (const std::size_t count : {header->rows, header->columns}) {
    if (const auto problem = too_many_members(network, header->line, count, size_bytes)) return Failure(*problem);
  }
  return header;
}

}  // namespace samenhang::ucinet

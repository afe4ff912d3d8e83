#include "formats/ucinet.h"

#include "base/fold.h"
#include "base/numbers.h"
#include "formats/content.h"
#include "formats/foreign_parts.h"
#include "formats/foreign_table.h"
#include "formats/text_words.h"
#include "formats/ucinet_header.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace samenhang {
namespace {

using ucinet::Form;
using ucinet::Header;

// The rows or the columns: as many as the header says, and more where labels in the data name more.
class Side {
 public:
  Side(std::size_t count, const ucinet::Labels& labels) : labels_(labels.listed), embedded_(labels.embedded) {
    if (!embedded_) labels_.resize(std::max(count, labels_.size()));
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      if (!labels_[i].empty()) places_.emplace(fold_case(labels_[i]), i);
    }
  }

  /// Where the word points to: a label, new ones included if labels stand in the data, or a number.
  std::optional<std::size_t> find(const Word& word) {
    const std::string label = plain_text(word);
    if (embedded_) {
      const auto [place, is_new] = places_.emplace(fold_case(label), labels_.size());
      if (is_new) labels_.push_back(label);
      return place->second;
    }
    const std::optional<long> number = parse_integer(label);
    if (number && *number > 0 && static_cast<std::size_t>(*number) <= labels_.size()) {
      return static_cast<std::size_t>(*number) - 1;
    }
    const auto found = places_.find(fold_case(label));
    return found == places_.end() ? std::nullopt : std::optional(found->second);
  }

  void name(std::size_t place, const std::string& label) {
    grow_to(place + 1);
    labels_[place] = label;
    places_.emplace(fold_case(label), place);
  }

  /// Members that no label in the data names have none.
  void grow_to(std::size_t count) { labels_.resize(std::max(count, labels_.size())); }

  const std::vector<std::string>& labels() const { return labels_; }
  bool embedded() const { return embedded_; }

 private:
  std::vector<std::string> labels_;  // by place; empty where there is none
  std::unordered_map<std::string, std::size_t> places_;
  bool embedded_;
};

class DataReader {
 public:
  DataReader(Words& words, const Header& header, ForeignNetwork network)
      : words_(words),
        header_(header),
        network_(std::move(network)),
        rows_(header.rows, header.row_labels),
        columns_(header.columns, header.column_labels) {}

  ForeignNetwork network() && {
    if (header_.form == Form::edge_list) {
      read_edge_list();
    } else if (header_.form == Form::node_list || header_.form == Form::counted_node_list) {
      read_node_list();
    } else {
      read_matrix();
    }
    rows_.grow_to(header_.rows);
    columns_.grow_to(header_.columns);
    add_members();
    return std::move(network_);
  }

 private:
  // Where rows and columns are the same members, they share one list.
  Side& columns() { return header_.two_mode ? columns_ : rows_; }

  void read_edge_list() {
    for (std::vector<Word> line = words_.next_line(); !line.empty(); line = words_.next_line()) {
      if (line.size() < 2) {
        tell(line[0], {message("This line cannot be read and was left out.")});
        continue;
      }
      add_cell(line[0], line[1], line.size() > 2 ? std::string(line[2].text) : "1");
    }
  }

  void read_node_list() {
    const bool is_counted = header_.form == Form::counted_node_list;
    std::size_t row = 0;
    for (std::vector<Word> line = words_.next_line(); !line.empty(); line = words_.next_line()) {
      const std::optional<std::size_t> from = is_counted ? std::optional(row++) : find(rows_, line[0]);
      if (is_counted && row > header_.rows) {
        tell(line[0], {message("This line cannot be read and was left out.")});
        return;
      }
      for (std::size_t i = 1; from && i < line.size(); ++i) {
        if (const auto to = find(columns(), line[i])) cells_.push_back({*from, *to, "1", line[i].line});
      }
    }
  }

  // Where the next value of a matrix stands.
  struct MatrixPlace {
    std::size_t row = 0;
    std::size_t taken = 0;  // values of this row so far
    std::size_t from = 0;   // what the row stands for
    bool is_named = false;  // by a label that stands before its values
  };

  // Values go on from line to line; each row has as many as its form says.
  void read_matrix() {
    const std::vector<std::size_t> columns = columns_of_matrix();
    const std::size_t row_count = std::max(header_.rows, rows_.embedded() ? columns.size() : std::size_t{0});
    MatrixPlace at;
    Word last;
    while (const std::optional<Word> word = words_.next()) {
      last = *word;
      if (!rows_.embedded()) skip_empty_rows(row_count, columns.size(), at);
      if (at.row >= row_count) {
        if (header_.matrices < 2) tell(last, {message("The matrix is full before here; what follows was left out.")});
        return;
      }
      take_value(*word, columns, at);
    }
    skip_empty_rows(row_count, columns.size(), at);
    if (at.row < row_count) tell(last, {message("The matrix is broken off here; what is missing counts as no tie.")});
  }

  void skip_empty_rows(std::size_t row_count, std::size_t columns, MatrixPlace& at) const {
    while (at.row < row_count && row_length(at.row, columns) == 0) ++at.row;
  }

  // A value, or the label that stands before those of a row.
  void take_value(const Word& word, const std::vector<std::size_t>& columns, MatrixPlace& at) {
    if (rows_.embedded() && !at.is_named) {
      const bool names_column = !header_.two_mode && !header_.column_labels.embedded;
      if (names_column) rows_.name(at.row, plain_text(word));
      at.from = names_column ? at.row : rows_.find(word).value_or(0);
      at.is_named = true;
    } else {
      if (!rows_.embedded()) at.from = at.row;
      const std::size_t to = columns.at(first_column(at.row) + at.taken + skipped(at.row, at.taken));
      if (!is_no_tie(word.text)) cells_.push_back({at.from, to, plain_text(word), word.line});
      ++at.taken;
    }
    if (at.taken >= row_length(at.row, columns.size())) at = {at.row + 1};
  }

  // What each column of the matrix stands for: those that its first line names, or all.
  std::vector<std::size_t> columns_of_matrix() {
    std::vector<std::size_t> places;
    if (header_.column_labels.embedded) {
      for (const Word& word : words_.next_line()) {
        if (!columns().embedded()) columns().name(places.size(), plain_text(word));
        places.push_back(columns().find(word).value_or(0));
      }
      return places;
    }
    columns().grow_to(header_.columns);
    for (std::size_t i = 0; i < header_.columns; ++i) places.push_back(i);
    return places;
  }

  std::size_t row_length(std::size_t row, std::size_t columns) const {
    const std::size_t diagonal = header_.has_diagonal ? 1 : 0;
    if (header_.form == Form::lower_half) return std::min(row + diagonal, columns);
    if (header_.form == Form::upper_half) return columns - std::min(columns, row + 1 - diagonal);
    return header_.has_diagonal ? columns : columns - std::min<std::size_t>(columns, 1);
  }

  std::size_t first_column(std::size_t row) const {
    if (header_.form != Form::upper_half) return 0;
    return header_.has_diagonal ? row : row + 1;
  }

  // A full matrix without a diagonal leaves one column out.
  std::size_t skipped(std::size_t row, std::size_t taken) const {
    return header_.form == Form::full_matrix && !header_.has_diagonal && taken >= row ? 1 : 0;
  }

  void add_cell(const Word& from, const Word& to, std::string value) {
    const std::optional<std::size_t> row = find(rows_, from);
    const std::optional<std::size_t> column = row ? find(columns(), to) : std::nullopt;
    if (row && column) cells_.push_back({*row, *column, std::move(value), from.line});
  }

  std::optional<std::size_t> find(Side& side, const Word& word) {
    const std::optional<std::size_t> place = side.find(word);
    if (!place) {
      tell(word, {message("There is no member with the number “{value}”; what is said of it was left out."),
                  {{"value", as_utf8(plain_text(word))}}});
    }
    return place;
  }

  void add_members() {
    std::vector<std::string> row_ids = add_side(rows_, false);
    if (!header_.two_mode) {
      for (ForeignTie& tie : ties_of_square(std::move(cells_), row_ids)) network_.ties.push_back(std::move(tie));
      return;
    }
    const std::vector<std::string> column_ids = add_side(columns_, true);
    for (const MatrixCell& cell : cells_) {
      if (is_no_tie(cell.value)) continue;
      ForeignTie tie;
      tie.from = row_ids.at(cell.from);
      tie.to = column_ids.at(cell.to);
      tie.row = cell.row;
      network_.ties.push_back(std::move(tie));
    }
  }

  std::vector<std::string> add_side(const Side& side, bool are_initiatives) {
    std::vector<std::string> ids;
    for (const std::string& label : side.labels()) {
      ids.push_back(made_id(ids.size() + 1, are_initiatives));
      ForeignMember member;
      member.id = ids.back();
      member.name = label;
      if (are_initiatives) member.initiative = "true";
      network_.members.push_back(std::move(member));
    }
    return ids;
  }

  void tell(const Word& word, Sentence what) {
    network_.problems.push_back(line_problem(network_, word.line, plain_text(word), std::move(what),
                                             {message("Check the file in the program it comes from.")}));
  }

  Words& words_;
  const Header& header_;
  ForeignNetwork network_;
  Side rows_;
  Side columns_;
  std::vector<MatrixCell> cells_;
};

Result<ForeignNetwork> network_in(std::string_view bytes, std::string_view file) {
  const Result<DecodedText> text = network_text(bytes, file, kDlContent);
  if (!text) return Failure(text.error());
  ForeignNetwork network;
  network.file = file;
  network.problems = text->problems;
  Words words(text->text, ",");
  const Result<Header> header = ucinet::read_header(words, network, text->text.size());
  if (!header) return Failure(header.error());
  if (header->matrices > 1) {
    network.problems.push_back(line_problem(network, header->line, "",
                                            {message("The file holds more than one network; the first was taken.")},
                                            {message("Save the others in files of their own.")}));
    network.problems.back().severity = Severity::warning;
  }
  return DataReader(words, *header, std::move(network)).network();
}

// Puts in the place of each code that the table knows what it stands for.
void take_key(ForeignNetwork& network, const TextTable& table) {
  const Columns columns(table);
  std::unordered_map<std::string, const TextRow*> rows;
  for (const TextRow& row : table.rows) rows.emplace(fold_case(columns.cell(row, "code")), &row);
  std::unordered_map<std::string, std::string> new_ids;
  for (ForeignMember& member : network.members) {
    const auto found = rows.find(fold_case(member.name));
    if (found == rows.end()) continue;
    const std::string id = columns.cell(*found->second, "id");
    if (!id.empty()) new_ids.emplace(std::exchange(member.id, id), id);
    member.name = columns.cell(*found->second, "name");
    member.domain = columns.cell(*found->second, "domain");
    member.kind = columns.cell(*found->second, "kind");
  }
  for (ForeignTie& tie : network.ties) {
    for (std::string* const end : {&tie.from, &tie.to}) {
      const auto found = new_ids.find(*end);
      if (found != new_ids.end()) *end = found->second;
    }
  }
}

}  // namespace

Result<InventoryReading> read_dl(std::string_view bytes, std::string_view file) {
  Result<ForeignNetwork> network = network_in(bytes, file);
  if (!network) return Failure(network.error());
  return inventory_of(*std::move(network));
}

Result<InventoryReading> read_dl_files(std::span<const FileContent> files) {
  const auto is_table = [](const FileContent& file) { return fold_case(file.path.extension().string()) == ".csv"; };
  const auto main = std::ranges::find_if_not(files, is_table);
  const auto key = std::ranges::find_if(files, is_table);
  if (main == files.end()) return read_dl(key->bytes, key->path.filename().string());
  Result<ForeignNetwork> network = network_in(main->bytes, main->path.filename().string());
  if (!network) return Failure(network.error());
  if (key != files.end()) {
    const Result<CsvReading> table = read_csv(key->bytes, key->path.filename().string());
    if (!table) return Failure(table.error());
    network->problems.insert(network->problems.end(), table->problems.begin(), table->problems.end());
    take_key(*network, table->table);
  }
  return inventory_of(*std::move(network));
}

}  // namespace samenhang

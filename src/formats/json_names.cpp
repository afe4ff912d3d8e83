#include "formats/json_names.h"

#include "base/fold.h"
#include "formats/json_columns.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

namespace samenhang {
namespace {

using namespace std::string_view_literals;
using Json = nlohmann::json;

// Goes through a JSON text until a name stands in an object for the second time.
class Names : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t, const std::string&, const Json::exception&) override { return false; }

  bool start_object(std::size_t) override {
    if (open_.size() == 1) ++row;
    open_.emplace_back();
    return true;
  }

  bool end_object() override {
    open_.pop_back();
    return true;
  }

  bool key(string_t& name) override {
    is_repeated = !open_.back().insert(name).second;
    if (is_repeated) repeated = name;
    if (is_repeated || open_.size() > 1) return !is_repeated;
    list = name;
    row = 0;
    return true;
  }

  bool is_repeated = false;
  std::string repeated;
  std::string list;  // the name in the whole document under which we are
  long row = 0;      // the object of that list

 private:
  std::vector<std::set<std::string>> open_;  // the names of each object that is not yet closed
};

const JsonTable* table_of(std::string_view stem) {
  const auto found = std::ranges::find_if(
      json_tables(), [stem](const JsonTable& table) { return table.file.substr(0, table.file.rfind('.')) == stem; });
  return found == json_tables().end() ? nullptr : &*found;
}

std::string name_of(std::span<const JsonColumn> columns, const std::string& header) {
  const auto found = std::ranges::find(columns, header, &JsonColumn::header);
  return found == columns.end() ? header : std::string(found->name);
}

constexpr auto kBlanksOfColumns = std::array{"column"sv, "columns"sv, "first"sv, "second"sv};

void rename(Filling& filling, std::span<const JsonColumn> columns) {
  if (auto* const header = std::get_if<std::string>(&filling)) *header = name_of(columns, *header);
  auto* const headers = std::get_if<std::vector<std::string>>(&filling);
  if (headers == nullptr) return;
  for (std::string& header : *headers) header = name_of(columns, header);
}

// The table that a sentence names in its blank {table}.
const JsonTable* table_named_in(const Sentence& sentence) {
  const auto found = std::ranges::find(sentence.fillings, "table", &std::pair<std::string, Filling>::first);
  if (found == sentence.fillings.end()) return nullptr;
  const auto* const stem = std::get_if<std::string>(&found->second);
  return stem == nullptr ? nullptr : table_of(*stem);
}

// Puts the names of JSON in the blanks of a sentence that hold names of the exchange form: of the
// table that it names itself, else of its problem's own.
void rename(Sentence& sentence, std::span<const JsonColumn> columns) {
  const JsonTable* const table = table_named_in(sentence);
  if (table != nullptr) columns = table->columns;
  for (auto& [blank, filling] : sentence.fillings) {
    if (blank == "table" && table != nullptr) filling = std::string(table->name);
    if (blank == "key") rename(filling, json_project_facts());
    if (std::ranges::find(kBlanksOfColumns, blank) != kBlanksOfColumns.end()) rename(filling, columns);
  }
}

}  // namespace

std::optional<Problem> repeated_name(std::string_view json, std::string_view file) {
  Names names;
  Json::sax_parse(json, &names);
  if (!names.is_repeated) return std::nullopt;
  const std::string name = as_utf8(names.repeated);
  Problem problem =
      file_problem(std::string(file), {message("The name “{name}” stands twice in one object."), {{"name", name}}},
                   {message("Keep one of the two, or join what they hold.")});
  if (names.list != names.repeated || names.row > 0) {
    problem.sheet = as_utf8(names.list);
    problem.row = names.row;
  }
  problem.column = name;
  return problem;
}

Problem in_terms_of_json(Problem problem, std::string_view file) {
  const bool is_of_project = problem.file == kProjectFile;
  const JsonTable* const table = table_of(std::string_view(problem.file).substr(0, problem.file.rfind('.')));
  const std::span<const JsonColumn> columns = table == nullptr ? std::span<const JsonColumn>() : table->columns;
  problem.sheet = is_of_project ? "project" : "";
  if (table != nullptr) problem.sheet = table->name;
  problem.column = is_of_project ? "" : name_of(columns, problem.column);  // Sleutel or Waarde do not stand in the file
  rename(problem.message, columns);
  rename(problem.hint, columns);
  problem.file = file;
  return problem;
}

}  // namespace samenhang

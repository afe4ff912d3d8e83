#include "intake/recipe.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace samenhang {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSchema = "samenhang-recipe/1";

Json json_of(const SheetRecipe& recipe) {
  Json columns = Json::object();
  for (const auto& [header, field] : recipe.columns) columns[header] = facts_of(field).key;
  Json repairs = Json::array();
  for (const CellRepair& repair : recipe.repairs) {
    repairs.push_back({{"field", facts_of(repair.field).key}, {"from", repair.from}, {"to", repair.to}});
  }
  return {{"sheet", recipe.sheet},
          {"role", facts_of(recipe.role).key},
          {"columns", std::move(columns)},
          {"other_columns", recipe.other_columns},
          {"mend_double_encoding", recipe.mend_double_encoding},
          {"repairs", std::move(repairs)}};
}

Json json_of(const NameChoices& names) {
  Json apart = Json::array();
  for (const NamesApart& pair : names.apart) apart.push_back(Json::array({pair.a, pair.b}));
  return {{"merged", names.merged}, {"apart", std::move(apart)}, {"meanings", names.meanings}};
}

// A key that this program does not know means a recipe of another one.
Field field_in(const Json& json) {
  const std::optional<Field> field = field_of_key(json.get<std::string>());
  if (!field) throw Json::other_error::create(501, "unknown field", &json);
  return *field;
}

SheetRecipe sheet_in(const Json& json) {
  SheetRecipe recipe;
  recipe.sheet = json.at("sheet").get<std::string>();
  const std::optional<SheetRole> role = role_of_key(json.at("role").get<std::string>());
  if (!role) throw Json::other_error::create(501, "unknown role", &json);
  recipe.role = *role;
  for (const auto& [header, field] : json.at("columns").items()) recipe.columns.emplace(header, field_in(field));
  recipe.other_columns = json.at("other_columns").get<std::set<std::string>>();
  recipe.mend_double_encoding = json.at("mend_double_encoding").get<bool>();
  for (const Json& repair : json.at("repairs")) {
    recipe.repairs.push_back(
        {field_in(repair.at("field")), repair.at("from").get<std::string>(), repair.at("to").get<std::string>()});
  }
  return recipe;
}

NameChoices names_in(const Json& json) {
  NameChoices names;
  names.merged = json.at("merged").get<std::set<NameGroup>>();
  for (const Json& pair : json.at("apart")) {
    names.apart.insert({pair.at(0).get<std::string>(), pair.at(1).get<std::string>()});
  }
  names.meanings = json.at("meanings").get<std::map<std::string, std::string>>();
  return names;
}

}  // namespace

std::string recipe_text(const Recipe& recipe) {
  Json sheets = Json::array();
  for (const SheetRecipe& sheet : recipe.sheets) sheets.push_back(json_of(sheet));
  const Json json = {{"schema", kSchema}, {"sheets", std::move(sheets)}, {"names", json_of(recipe.names)}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Recipe> read_recipe(std::string_view text, const std::string& file) {
  try {
    const Json json = Json::parse(text);
    if (json.at("schema").get<std::string>() == kSchema) {
      Recipe recipe{{}, names_in(json.at("names"))};
      for (const Json& sheet : json.at("sheets")) recipe.sheets.push_back(sheet_in(sheet));
      return recipe;
    }
  } catch (const Json::exception&) {
    // Said below: what is no recipe, or one with words that this program does not know.
  }
  return Failure(file_problem(file, {message("This is no recipe that this program can read.")},
                              {message("Choose the recipe of an earlier import, or bring the lists in without one.")}));
}

}  // namespace samenhang

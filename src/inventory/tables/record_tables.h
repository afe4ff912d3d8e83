#pragma once

#include "inventory/tables/reading.h"
#include "inventory/tables/writing.h"

#include <optional>
#include <string_view>
#include <vector>

// The tables of the exchange form. Each is read into the inventory as far as it is valid, what is
// not is reported; each is written where the inventory has something for it.
namespace samenhang::exchange {

void read_project(const TextTable& table, Reading& reading);
void read_neighbourhoods(const TextTable& table, Reading& reading);
void read_parties(const TextTable& table, Reading& reading);
void read_initiatives(const TextTable& table, Reading& reading);
void read_participations(const TextTable& table, Reading& reading);
void read_relations(const TextTable& table, Reading& reading);
void read_agreements(const TextTable& table, Reading& reading);
void read_guidance(const TextTable& table, Reading& reading);
void read_access(const TextTable& table, Reading& reading);
void read_ratings(const TextTable& table, Reading& reading);
void read_contacts(const TextTable& table, Reading& reading);
void read_code_lists(const TextTable& table, Reading& reading);

std::optional<TextTable> write_project(std::string_view name, const Writing& writing);
std::optional<TextTable> write_neighbourhoods(std::string_view name, const Writing& writing);
std::optional<TextTable> write_parties(std::string_view name, const Writing& writing);
std::optional<TextTable> write_initiatives(std::string_view name, const Writing& writing);
std::optional<TextTable> write_participations(std::string_view name, const Writing& writing);
std::optional<TextTable> write_relations(std::string_view name, const Writing& writing);
std::optional<TextTable> write_agreements(std::string_view name, const Writing& writing);
std::optional<TextTable> write_guidance(std::string_view name, const Writing& writing);
std::optional<TextTable> write_access(std::string_view name, const Writing& writing);
std::optional<TextTable> write_ratings(std::string_view name, const Writing& writing);
std::optional<TextTable> write_contacts(std::string_view name, const Writing& writing);
std::optional<TextTable> write_code_lists(std::string_view name, const Writing& writing);

std::vector<ExchangeColumn> project_columns();
std::vector<ExchangeColumn> neighbourhoods_columns();
std::vector<ExchangeColumn> parties_columns();
std::vector<ExchangeColumn> initiatives_columns();
std::vector<ExchangeColumn> participations_columns();
std::vector<ExchangeColumn> relations_columns();
std::vector<ExchangeColumn> agreements_columns();
std::vector<ExchangeColumn> guidance_columns();
std::vector<ExchangeColumn> access_columns();
std::vector<ExchangeColumn> ratings_columns();
std::vector<ExchangeColumn> contacts_columns();
std::vector<ExchangeColumn> code_lists_columns();

}  // namespace samenhang::exchange

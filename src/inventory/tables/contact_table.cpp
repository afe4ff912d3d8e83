#include "inventory/tables/columns.h"
#include "inventory/tables/record_tables.h"

namespace samenhang::exchange {
namespace {

constexpr std::array<Column<Contact>, 10> kColumns{
    text_column<&Contact::id>("Contact-id", Need::required),
    reference_column<&Contact::party>("Partij-id", Need::required),
    text_column<&Contact::name>("Naam", Need::usual),
    text_column<&Contact::function>("Functie", Need::usual),
    text_column<&Contact::e_mail>("E-mail", Need::usual),
    text_column<&Contact::telephone>("Telefoon", Need::usual),
    text_column<&Contact::role>("Rol", Need::usual),
    text_column<&Contact::consent>("Toestemming", Need::usual),
    date_column<&Contact::consent_on>("Toestemming op", Need::usual),
    date_column<&Contact::keep_until>("Bewaren tot", Need::usual),
};

void take(RowReading& row, Contact&& contact) {
  KnownIds& known = row.reading.contacts;
  check_new({row, "Contact-id", contact.id.text()}, known);
  if (row.left_out) return;
  known.add(contact.id.text(), "");
  row.reading.inventory.contacts.push_back(std::move(contact));
}

}  // namespace

void read_contacts(const TextTable& table, Reading& reading) {
  read_rows(table, kColumns, reading, take);
}

std::optional<TextTable> write_contacts(std::string_view name, const Writing& writing) {
  return written_table(name, kColumns, writing.inventory.contacts, writing);
}

std::vector<ExchangeColumn> contacts_columns() {
  return described(kColumns);
}

}  // namespace samenhang::exchange

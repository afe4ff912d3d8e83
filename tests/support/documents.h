#pragma once

#include "base/catalogue.h"
#include "base/check.h"
#include "document/apply.h"
#include "support/inventories.h"

#include <string>
#include <utility>

namespace samenhang::test {

// Three parties, of which P003 is a part of P001; two relations; an initiative led by P001; an agreement of P001 and
// P002, and one of all three; and something of every other table.
inline Document small_document() {
  Document document;
  document.inventory = inventory_of(
      {{"project", "Sleutel;Waarde\ngemeente;Proefstad\npeildatum;01-03-2024\nschema;netwerkkaart-csv/1"},
       {"wijken", "Wijkcode;Wijk;Inwoners\nWK990101;Centrum;8200\nWK990102;Noord;100"},
       {"partijen",
        "Partij-id;Naam;Soort partij;Domein;Wijken;Onderdeel van\nP001;Buurthuis;welfare_org;welfare;Centrum|Noord;\n"
        "P002;Woonwijs;housing_corporation;housing;;\nP003;Kookclub;citizen_initiative;participation;;P001"},
       {"initiatieven",
        "Initiatief-id;Naam;Trekker;Wijken;Status\nI01;Moestuin;P001;Centrum;running\nI02;Eettafel;P003;;idea"},
       {"deelnames", "Initiatief-id;Partij-id;Rol\nI01;P001;lead\nI01;P002;participant"},
       {"relaties",
        "Relatie-id;Van;Naar;Soort relatie;Sterkte;Status\nR001;P001;P002;coordination;3;existing\n"
        "R002;P002;P003;contact;;desired"},
       {"afspraken",
        "Afspraak-id;Titel;Partijen;Initiatieven;Status\nA01;Huur;P001|P002;I01;agreed\nA02;Samen;P001|P002|P003;;"
        "draft"},
       {"leidraad", "Initiatief-id;Vraag;Antwoord\nI01;q1;yes"},
       {"toegang", "Initiatief-id;Partij-id;Toegangsfactor;Antwoord\nI01;;affordability;yes\n;P001;affordability;no"},
       {"beoordelingen", "Van;Over;Onderdeel;Score\nP001;P002;reliability;3"},
       {"contactpersonen", "Contact-id;Partij-id;Naam\nC001;P001;Hanna\nC002;P002;Otto"}});
  return document;
}

inline Document example_document() {
  Document document;
  document.inventory = example_inventory();
  return document;
}

// After an edit that may not be refused.
inline Document after(const Document& document, const Edit& edit) {
  Result<Document> made = apply(document, edit);
  check(made.has_value(), "an edit of a test is accepted");
  return std::move(*made);
}

// The line of the problem for which an edit is refused; "" where it is not.
inline std::string refusal_of(const Document& document, const Edit& edit) {
  const Result<Document> made = apply(document, edit);
  return made ? "" : line_of(made.error(), Catalogue(Language::english));
}

inline const Party& party_with(const Document& document, std::string_view id) {
  for (const Party& party : document.inventory->parties) {
    if (party.id == id) return party;
  }
  check(false, "a party of a test is there");
  std::abort();
}

}  // namespace samenhang::test

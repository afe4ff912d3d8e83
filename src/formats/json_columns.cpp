#include "formats/json_columns.h"

#include <array>

namespace samenhang {
namespace {

using enum CellForm;

constexpr std::array kProjectFacts{
    JsonColumn{"municipality", "gemeente"},
    JsonColumn{"municipality_code", "gemeentecode"},
    JsonColumn{"reference_date", "peildatum", date},
    JsonColumn{"scheme", "regeling"},
};

constexpr std::array kCodeLists{
    JsonColumn{"list", "Lijst"},          JsonColumn{"key", "Sleutel"},       JsonColumn{"label_nl", "Label (nl)"},
    JsonColumn{"label_en", "Gloss (en)"}, JsonColumn{"flags", "Extra", many},
};

constexpr std::array kNeighbourhoods{
    JsonColumn{"code", "Wijkcode"},
    JsonColumn{"name", "Wijk"},
    JsonColumn{"inhabitants", "Inwoners", number},
    JsonColumn{"socioeconomic_position", "Sociaaleconomische positie"},
    JsonColumn{"priority", "Aandachtswijk", yes_no},
};

constexpr std::array kParties{
    JsonColumn{"id", "Partij-id"},
    JsonColumn{"name", "Naam"},
    JsonColumn{"abbreviation", "Afkorting"},
    JsonColumn{"kind", "Soort partij", code, ListId::party_kind},
    JsonColumn{"domain", "Domein", code, ListId::domain},
    JsonColumn{"secondary_domains", "Nevendomeinen", codes, ListId::domain},
    JsonColumn{"scale", "Schaal", code, ListId::scale},
    JsonColumn{"in_core_team", "In kernteam", yes_no},
    JsonColumn{"key_party", "Sleutelpartij", yes_no},
    JsonColumn{"target_groups", "Doelgroepen", codes, ListId::target_group},
    JsonColumn{"neighbourhoods", "Wijken", many},
    JsonColumn{"works_with_experience_experts", "Werkt met ervaringsdeskundigen", code, ListId::answer},
    JsonColumn{"part_of", "Onderdeel van"},
    JsonColumn{"also_known_as", "Ook bekend als", many},
    JsonColumn{"active", "Actief", yes_no},
    JsonColumn{"note", "Opmerking"},
};

constexpr std::array kInitiatives{
    JsonColumn{"id", "Initiatief-id"},
    JsonColumn{"name", "Naam"},
    JsonColumn{"kind", "Soort", code, ListId::initiative_kind},
    JsonColumn{"lead", "Trekker"},
    JsonColumn{"components", "SPUK-onderdelen", codes, ListId::component},
    JsonColumn{"chains", "Ketenaanpak", codes, ListId::chain_approach},
    JsonColumn{"neighbourhoods", "Wijken", many},
    JsonColumn{"target_groups", "Doelgroepen", codes, ListId::target_group},
    JsonColumn{"involvement", "Inwoners betrokken", code, ListId::involvement},
    JsonColumn{"status", "Status", code, ListId::initiative_status},
    JsonColumn{"start", "Startdatum", date},
    JsonColumn{"end", "Einddatum", date},
    JsonColumn{"funding", "Financiering"},
    JsonColumn{"goals", "GALA-doelen", many},
    JsonColumn{"amount", "Bedrag"},
};

constexpr std::array kParticipations{
    JsonColumn{"initiative", "Initiatief-id"},
    JsonColumn{"party", "Partij-id"},
    JsonColumn{"role", "Rol", code, ListId::participation_role},
};

constexpr std::array kRelations{
    JsonColumn{"id", "Relatie-id"},
    JsonColumn{"from", "Van"},
    JsonColumn{"to", "Naar"},
    JsonColumn{"kind", "Soort relatie", code, ListId::relation_kind},
    JsonColumn{"strength", "Sterkte", number},
    JsonColumn{"frequency", "Frequentie", code, ListId::frequency},
    JsonColumn{"status", "Status", code, ListId::relation_status},
    JsonColumn{"confirmed_by", "Bevestigd door", code, ListId::confirmed_by},
    JsonColumn{"note", "Toelichting"},
    JsonColumn{"strength_from", "Sterkte volgens van", number},
    JsonColumn{"strength_to", "Sterkte volgens naar", number},
    JsonColumn{"last_confirmed", "Laatst bevestigd op", date},
    JsonColumn{"source", "Bron"},
};

constexpr std::array kAgreements{
    JsonColumn{"id", "Afspraak-id"},
    JsonColumn{"title", "Titel"},
    JsonColumn{"parties", "Partijen", many},
    JsonColumn{"access_factors", "Toegangsfactoren", codes, ListId::access_factor},
    JsonColumn{"initiatives", "Initiatieven", many},
    JsonColumn{"status", "Status", code, ListId::agreement_status},
    JsonColumn{"start", "Startdatum", date},
    JsonColumn{"end", "Einddatum", date},
    JsonColumn{"recorded_in", "Vastgelegd in"},
};

constexpr std::array kGuidance{
    JsonColumn{"initiative", "Initiatief-id"},
    JsonColumn{"question", "Vraag", code, ListId::guiding_question},
    JsonColumn{"answer", "Antwoord", code, ListId::answer},
};

constexpr std::array kAccess{
    JsonColumn{"initiative", "Initiatief-id"},
    JsonColumn{"party", "Partij-id"},
    JsonColumn{"factor", "Toegangsfactor", code, ListId::access_factor},
    JsonColumn{"answer", "Antwoord", code, ListId::answer},
    JsonColumn{"note", "Toelichting"},
};

constexpr std::array kRatings{
    JsonColumn{"from", "Van"},
    JsonColumn{"about", "Over"},
    JsonColumn{"item", "Onderdeel", code, ListId::rated_item},
    JsonColumn{"score", "Score", number},
    JsonColumn{"date", "Datum", date},
};

constexpr std::array kContacts{
    JsonColumn{"id", "Contact-id"},
    JsonColumn{"party", "Partij-id"},
    JsonColumn{"name", "Naam"},
    JsonColumn{"function", "Functie"},
    JsonColumn{"e_mail", "E-mail"},
    JsonColumn{"telephone", "Telefoon"},
    JsonColumn{"role", "Rol"},
    JsonColumn{"consent", "Toestemming"},
    JsonColumn{"consent_on", "Toestemming op", date},
    JsonColumn{"keep_until", "Bewaren tot", date},
};

constexpr std::array kTables{
    JsonTable{"code_lists", "codelijsten.csv", kCodeLists},
    JsonTable{"neighbourhoods", "wijken.csv", kNeighbourhoods},
    JsonTable{"parties", "partijen.csv", kParties},
    JsonTable{"initiatives", "initiatieven.csv", kInitiatives},
    JsonTable{"participations", "deelnames.csv", kParticipations},
    JsonTable{"relations", "relaties.csv", kRelations},
    JsonTable{"agreements", "afspraken.csv", kAgreements},
    JsonTable{"guidance", "leidraad.csv", kGuidance},
    JsonTable{"access", "toegang.csv", kAccess},
    JsonTable{"ratings", "beoordelingen.csv", kRatings},
    JsonTable{"contacts", "contactpersonen.csv", kContacts},
};

}  // namespace

std::span<const JsonTable> json_tables() {
  return kTables;
}

std::span<const JsonColumn> json_project_facts() {
  return kProjectFacts;
}

}  // namespace samenhang

#include "gaps/access_factor_uncovered.h"
#include "gaps/agreement_not_valid.h"
#include "gaps/chain_missing_side.h"
#include "gaps/core_departments_not_connected.h"
#include "gaps/core_team_misses_domain.h"
#include "gaps/cut_vertex.h"
#include "gaps/department_without_residents.h"
#include "gaps/desired_relation_open.h"
#include "gaps/domain_not_in_initiatives.h"
#include "gaps/domain_without_department.h"
#include "gaps/domain_without_party.h"
#include "gaps/gap_rule.h"
#include "gaps/guiding_question_weak.h"
#include "gaps/initiative_low_participation.h"
#include "gaps/initiative_single_domain.h"
#include "gaps/initiative_without_lead.h"
#include "gaps/isolated_party.h"
#include "gaps/key_parties_unconnected.h"
#include "gaps/neighbourhood_without_initiative.h"
#include "gaps/neighbourhood_without_resident_party.h"
#include "gaps/one_sided_relation.h"
#include "gaps/overloaded_hub.h"
#include "gaps/partner_without_experience_experts.h"
#include "gaps/priority_neighbourhood_underserved.h"
#include "gaps/provider_missing_access_factor.h"
#include "gaps/resident_party_detached.h"
#include "gaps/separate_component.h"
#include "gaps/single_bridge.h"
#include "gaps/spuk_component_without_initiative.h"
#include "gaps/target_group_without_voice.h"
#include "gaps/troubled_relation.h"

#include <algorithm>
#include <array>

namespace samenhang {
namespace {

using enum NeededTable;

constexpr std::array kInitiativesAndParticipations{initiatives, participations};
constexpr std::array kRelationsInitiativesAndParticipations{relations, initiatives, participations};
constexpr std::array kInitiatives{initiatives};
constexpr std::array kRelations{relations};
constexpr std::array kAgreements{agreements};
constexpr std::array kAgreementsInitiativesAndParticipations{agreements, initiatives, participations};
constexpr std::array kNeighbourhoodsAndInitiatives{neighbourhoods, initiatives};
constexpr std::array kNeighbourhoods{neighbourhoods};
constexpr std::array kRelationsAndInitiatives{relations, initiatives};
constexpr std::array kGuidanceAndInitiatives{guidance, initiatives};
constexpr std::array<NeededTable, 0> kNothing{};

// The domain is a column that every list of parties has; a plain list or a network file may know none.
bool has_domains(const Situation& situation) {
  return std::ranges::any_of(situation.inventory().parties, [](const Party& party) { return !party.domain.empty(); });
}

constexpr Condition kDomains{has_domains, message("cannot be determined: no domain of any party is known")};
constexpr Condition kActiveInitiative{has_active_initiative,
                                      message("cannot be determined: no running or planned initiatives")};

constexpr std::array kRules{
    GapRule{"core_team_misses_domain", message("Core team misses a domain"),
            message("Looks at the core domains: those that touch the causes behind health differences. For each of "
                    "them somebody should be in the core team."),
            message("Ask a party from this domain to join the core team, or agree who in the core team speaks for "
                    "this domain."),
            SubjectKind::domain, kNothing, core_team_misses_domain, &kDomains},
    GapRule{"domain_without_department", message("No municipal department for this domain"),
            message("Looks for each core domain whether a municipal department works on it."),
            message("Find out which department deals with this domain and add it to the list, or add the domain to "
                    "a department that is there."),
            SubjectKind::domain, kNothing, domain_without_department, &kDomains},
    GapRule{"domain_without_party", message("Domain without a party"),
            message("Looks for each domain of the list whether any party works on it."),
            message("Look for parties that work on this domain, or check whether a party that you know works on it "
                    "too."),
            SubjectKind::domain, kNothing, domain_without_party, &kDomains},
    GapRule{"domain_not_in_initiatives", message("Domain takes part nowhere"),
            message("Looks for each domain whether a party from it takes part in a running or planned initiative."),
            message("Talk with parties from this domain about what they could add to an initiative."),
            SubjectKind::domain, kInitiativesAndParticipations, domain_not_in_initiatives, &kDomains},
    GapRule{"initiative_single_domain", message("Initiative within one domain"),
            message("Looks at the running and planned initiatives of which all participants work on the same "
                    "domain. Other domains often help to tackle causes."),
            message("Consider together which other domain could help, and invite a party from it."),
            SubjectKind::initiative, kInitiativesAndParticipations, initiative_single_domain},
    GapRule{"core_departments_not_connected", message("Departments do not find each other"),
            message("Looks at each two municipal departments with a core domain: is there a tie, or do they take "
                    "part in the same initiative?"),
            message("Bring the two departments together around a theme that both work on."), SubjectKind::parties,
            kRelationsInitiativesAndParticipations, core_departments_not_connected},
    GapRule{"spuk_component_without_initiative", message("SPUK component without an initiative"),
            message("Looks for each component of the SPUK scheme whether a running or planned initiative names it."),
            message("Check whether something is done for this component already. If not, decide together whether an"
                    " initiative is needed."),
            SubjectKind::nobody, kInitiatives, spuk_component_without_initiative},
    GapRule{"chain_missing_side", message("Chain lacks a side"),
            message("A chain approach joins care and the social domain. Looks whether parties from both sides take "
                    "part in the initiatives of the chain."),
            message("Invite a party from the side that is missing to take part in the chain."), SubjectKind::chain,
            kInitiativesAndParticipations, chain_missing_side},
    GapRule{"department_without_residents", message("Department without a line to residents"),
            message("Looks for each municipal department whether it has a tie or a shared initiative with a citizen"
                    " initiative or a self-organisation."),
            message("Ask a citizen initiative or self-organisation that you know to get acquainted with this "
                    "department."),
            SubjectKind::parties, kRelationsInitiativesAndParticipations, department_without_residents},
    GapRule{"resident_party_detached", message("Citizen initiative or self-organisation stands apart"),
            message("Looks for each group of residents whether it has a tie with a municipal department, the core "
                    "team or a neighbourhood team."),
            message("Agree who from the municipality or the neighbourhood team is the contact for this group."),
            SubjectKind::parties, kRelations, resident_party_detached},
    GapRule{"partner_without_experience_experts", message("Does not (yet) work with experts by experience"),
            message("Looks at partners outside the municipality that take part in an initiative: do they work with "
                    "experts by experience? Not every party can or needs to; it is a start for a talk."),
            message("Ask what this partner needs, and bring it in touch with a group of experts by experience if it"
                    " wants that."),
            SubjectKind::parties, kRelationsInitiativesAndParticipations, partner_without_experience_experts},
    GapRule{"initiative_low_participation", message("Residents not involved or only informed"),
            message("Looks at the step on the ladder of participation of each running or planned initiative. "
                    "Reported are the steps Not involved and Inform."),
            message("Consider with residents how they could think along or take part."), SubjectKind::initiative,
            kInitiatives, initiative_low_participation},
    GapRule{"target_group_without_voice", message("Target group without a voice of its own"),
            message("Looks for each target group of the initiatives whether a group of residents speaks for it."),
            message("Look for a citizen initiative, self-organisation, key persons or experts by experience from "
                    "this group."),
            SubjectKind::target_group, kInitiatives, target_group_without_voice},
    GapRule{"access_factor_uncovered", message("Access factor is secured nowhere"),
            message("Looks for each access factor whether a valid agreement names it. Valid is: agreed or signed, "
                    "and not ended on the reference date."),
            message("Make an agreement with partners on this factor, or conclude a draft that is there."),
            SubjectKind::nobody, kAgreements, access_factor_uncovered},
    GapRule{"provider_missing_access_factor", message("Provider lacks agreements on access"),
            message("Looks at providers of care and support in the initiatives: which access factors are in no "
                    "valid agreement with this party? Factors that are secured nowhere are left out here."),
            message("Discuss with this provider how these factors can be secured in an agreement."),
            SubjectKind::parties, kAgreementsInitiativesAndParticipations, provider_missing_access_factor},
    GapRule{"agreement_not_valid", message("Agreement is a draft or has expired"),
            message("Looks at agreements that are still a draft, and at those that ended before the reference date."),
            message("Conclude the draft or renew the agreement. If it is no longer needed, give it the status "
                    "Ended."),
            SubjectKind::agreement, kAgreements, agreement_not_valid},
    GapRule{"neighbourhood_without_initiative", message("Neighbourhood without an initiative"),
            message("Looks for each neighbourhood whether a running or planned initiative names it. Initiatives for"
                    " the whole municipality do not count here."),
            message("Find out with residents and professionals what is needed in this neighbourhood."),
            SubjectKind::neighbourhood, kNeighbourhoodsAndInitiatives, neighbourhood_without_initiative},
    GapRule{"priority_neighbourhood_underserved", message("Priority neighbourhood gets less than average"),
            message("Compares the number of initiatives per inhabitant in a priority neighbourhood with the average"
                    " of all neighbourhoods."),
            message("See whether an initiative from another neighbourhood could also start here."),
            SubjectKind::neighbourhood, kNeighbourhoodsAndInitiatives, priority_neighbourhood_underserved},
    GapRule{"neighbourhood_without_resident_party", message("Neighbourhood without a group of residents in view"),
            message("Looks for each neighbourhood whether a group of residents is active there."),
            message("Ask the neighbourhood team and residents which groups there are, and add them to the list."),
            SubjectKind::neighbourhood, kNeighbourhoods, neighbourhood_without_resident_party},
    GapRule{"isolated_party", message("Party without any tie"),
            message("Looks at parties that have no tie with another party and take part in no running or planned "
                    "initiative."),
            message("Ask the party with whom it works together, or with whom it would like to."), SubjectKind::parties,
            kRelationsInitiativesAndParticipations, isolated_party},
    GapRule{"separate_component", message("Separate island"),
            message("Looks at groups of parties that have ties with each other, but none with the largest group of "
                    "the network."),
            message("Look for one party that can join this group to the rest of the network."), SubjectKind::parties,
            kRelations, separate_component},
    GapRule{"cut_vertex", message("Vulnerable link"),
            message("Looks what happens to the largest group of the network if one party drops out: are other "
                    "parties cut off then?"),
            message("Give the parties that would be cut off a second tie with the rest of the network."),
            SubjectKind::parties, kRelations, cut_vertex},
    GapRule{"single_bridge", message("Only tie between two groups"),
            message("Looks at ties that alone join two groups of parties."),
            message("Make a second tie between the two groups, so that they do not depend on one contact."),
            SubjectKind::parties, kRelations, single_bridge},
    GapRule{"overloaded_hub", message("Overloaded hub"),
            message("Looks at parties with many more ties than average, and at parties that lead many initiatives."),
            message("Ask whether it is still manageable, and which party can take over a task."), SubjectKind::parties,
            kRelationsAndInitiatives, overloaded_hub},
    GapRule{"key_parties_unconnected", message("Key parties without a (firm) tie"),
            message("Looks at each two key parties: is there a tie, and is it stronger than knowing each other? If "
                    "no party is marked as key party, the parties with the strongest position in between count."),
            message("Ask both parties whether a (firmer) tie would help them. Sometimes it is fine as it is."),
            SubjectKind::parties, kRelations, key_parties_unconnected},
    GapRule{"troubled_relation", message("Bottleneck in working together"),
            message("Looks at relations that were given the status Troubled."),
            message("Talk with both parties about what is needed. An independent third party can help."),
            SubjectKind::relation, kRelations, troubled_relation},
    GapRule{"desired_relation_open", message("Desired tie not made yet"),
            message("Looks at relations with the status Desired between parties that have no tie yet."),
            message("Agree who takes the first step, and when."), SubjectKind::relation, kRelations,
            desired_relation_open},
    GapRule{"one_sided_relation", message("Named by one side"),
            message("Looks at relations that were confirmed by one of the two parties only."),
            message("Ask the other party whether it sees this relation too."), SubjectKind::relation, kRelations,
            one_sided_relation},
    GapRule{"initiative_without_lead", message("Initiative without a lead"),
            message("Looks at running and planned initiatives for which no lead has been filled in."),
            message("Agree which party leads the initiative."), SubjectKind::initiative, kInitiatives,
            initiative_without_lead},
    GapRule{"guiding_question_weak", message("Guiding question lags behind"),
            message("Looks for each guiding question which share of the running and planned initiatives answers "
                    "yes. A missing answer does not count as yes."),
            message("Discuss this question at the next meeting of the initiatives that did not answer yes."),
            SubjectKind::nobody, kGuidanceAndInitiatives, guiding_question_weak, &kActiveInitiative},
};

}  // namespace

std::span<const GapRule> all_gap_rules() {
  return kRules;
}

}  // namespace samenhang

#pragma once

#include "base/message.h"

#include <compare>
#include <cstddef>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

class NameSearch;

// By what a party can be told.
struct PartyNames {
  std::string name;
  std::string abbreviation;
  std::vector<std::string> also_known_as;

  bool operator==(const PartyNames&) const = default;
};

// Two names about which the user said that they are not one party; the smaller first. Made by names_apart(): without
// case, accents and punctuation, legal forms in full. Unlike plain_name() it keeps legal forms, parts and brackets, so
// that “Stichting Wonen” and “Afdeling Wonen” can be kept apart. Both may be the same: two parties of one name.
struct NamesApart {
  std::string a;
  std::string b;

  auto operator<=>(const NamesApart&) const = default;
};

using KeptApart = std::set<NamesApart>;

NamesApart names_apart(std::string_view a, std::string_view b);

/// `name` as it is compared: without case, accents, punctuation, a part in brackets, and at its beginning legal forms
/// (stichting, st., stg., vereniging, ver., coöp., bv, nv) and words that say only that it is a part (gemeente, gem.,
/// afdeling, afd., team); legal forms go at its end too. “&” is “en”, “e.o.” is “en omgeving”, “G.G.D.” is “ggd”. Words
/// stay words, joined by one space. Never empty for a name with a letter: then the words stay. The words that count as
/// such stand in data/intake/name_words.csv.
std::string plain_name(std::string_view name);

// A party that a name may stand for.
struct NameMatch {
  std::size_t party = 0;    // index in what was searched
  double similarity = 0.0;  // 0 .. 1; 1: the same once folded
  Sentence reason;          // “only accents differ”

  bool operator==(const NameMatch&) const = default;
};

// Parties to look names up in. Immutable; copies share it.
class NameIndex {
 public:
  explicit NameIndex(std::span<const PartyNames> parties);

  /// Those that are the same but for case, accents, punctuation, white space, legal form, abbreviation or alias. An
  /// abbreviation may also stand in brackets behind a name (“Stichting Welzijn Lindeveen (SWL)”). More than one: the
  /// name is ambiguous. Names with different legal forms (a foundation, an association) are not the same.
  std::vector<NameMatch> same(std::string_view name) const;

  /// Those that may be the same, best first; `same` ones included. At most `most`. They may differ by typing errors,
  /// shortened words (“Woningcorp.”), the order of words, one word written as several, small words, or words that only
  /// one of the two has; never in what merge_proposals() never takes for one.
  std::vector<NameMatch> similar(std::string_view name, std::size_t most = 5) const;

 private:
  std::shared_ptr<const NameSearch> search_;
};

// Parties that may be one.
struct MergeProposal {
  std::vector<std::size_t> parties;  // indices, ascending; at least two
  double similarity = 0.0;           // of the least alike pair that joins them
  Sentence reason;                   // of that pair

  bool operator==(const MergeProposal&) const = default;
};

/// Which of `parties` may be one, most alike first. Never two names that differ in a number, a compass point, or what
/// stands in brackets at their ends (“Bergen (L.)” and “Bergen (NH.)”), unless the one is told as the abbreviation or
/// another name of the other; nor two names of which each has a word that the other lacks; nor a pair in `apart`. A
/// name of which others have all words (“GGD”), or that is an abbreviation, is proposed only where those others may all
/// be one. A party stands in one proposal at the most. The order of the parties plays no part. Cost: about linear for
/// thousands of parties (only names that share a beginning or an end of a rare word are compared).
std::vector<MergeProposal> merge_proposals(std::span<const PartyNames> parties, const KeptApart& apart = {});

/// Whether a party's name looks like that of a person: a title (“mevr. De Wit”), initials (“K. Boswijk”, “Boswijk, K.”)
/// or a frequent first name (“Nadia Veenman”), and then a surname of one or two words. Not where a word of bodies
/// stands in it (“Dr. Bosmanschool”, “Anne Frank Huis”), nor a first name alone. A profession before a surname
/// (“Huisarts De Boer”) is a practice, so a party.
bool looks_like_person(std::string_view name);

// What personal data a free text holds.
enum class PersonalTrace { none, e_mail, telephone, citizen_number };

/// The gravest that is in it: a citizen service number before an e-mail address before a telephone number.
/// A telephone number has ten digits and begins with one 0, or nine behind +31 or 0031; in groups as people write them,
/// so that a date is none. A citizen service number has nine digits d1 … d9 that do the eleven test: 9·d1 + 8·d2 + … +
/// 2·d8 − d9 can be divided by 11, and is not 0.
PersonalTrace personal_trace(std::string_view text);

}  // namespace samenhang

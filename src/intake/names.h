#pragma once

#include "base/message.h"

#include <compare>
#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace samenhang {

// By what a party can be told.
struct PartyNames {
  std::string name;
  std::string abbreviation;
  std::vector<std::string> also_known_as;
};

// Two names about which the user said that they are not one party; the smaller first. Folded by plain_name().
struct NamesApart {
  std::string a;
  std::string b;

  auto operator<=>(const NamesApart&) const = default;
};

using KeptApart = std::set<NamesApart>;

NamesApart names_apart(std::string_view a, std::string_view b);

/// `name` as it is compared: without case, accents, punctuation, legal forms (stichting, st., stg., vereniging, ver.,
/// coöp., bv, nv), words that say only that it is a part (gemeente, gem., afdeling, afd., team) and a part in brackets;
/// words stay words, joined by one space. Never empty for a name with a letter: then the words stay.
std::string plain_name(std::string_view name);

// A party that a name may stand for.
struct NameMatch {
  std::size_t party = 0;    // index in what was searched
  double similarity = 0.0;  // 0 .. 1; 1: the same once folded
  Sentence reason;          // “only accents differ”

  bool operator==(const NameMatch&) const = default;
};

// Parties to look names up in.
class NameIndex {
 public:
  explicit NameIndex(std::span<const PartyNames> parties);

  /// Those that are the same but for case, accents, punctuation, white space, legal form, abbreviation or alias. More
  /// than one: the name is ambiguous.
  std::vector<NameMatch> same(std::string_view name) const;

  /// Those that may be the same, best first; `same` ones included. At most `most`.
  std::vector<NameMatch> similar(std::string_view name, std::size_t most = 5) const;

 private:
  struct Entry {
    std::size_t party = 0;
    std::string plain;
    std::vector<std::string> words;
  };
  std::vector<Entry> entries_;
};

// Parties that may be one.
struct MergeProposal {
  std::vector<std::size_t> parties;  // indices, ascending; at least two
  double similarity = 0.0;           // of the least alike pair that joins them
  Sentence reason;

  bool operator==(const MergeProposal&) const = default;
};

/// Which of `parties` may be one, most alike first. Never two names that differ in a number, a compass point, or what
/// stands in brackets at their end where the rest is the same (“Bergen (L.)” and “Bergen (NH.)”), nor a pair in
/// `apart`. A party stands in one proposal at the most.
/// Cost: about linear for thousands of parties (only names that share a word or a beginning are compared).
std::vector<MergeProposal> merge_proposals(std::span<const PartyNames> parties, const KeptApart& apart = {});

/// Whether a party's name looks like that of a person (“K. Boswijk”, “Nadia Veenman”, “mevr. De Wit”).
bool looks_like_person(std::string_view name);

/// What personal data a free text holds; rule of the eleven test for citizen service numbers.
enum class PersonalTrace { none, e_mail, telephone, citizen_number };
PersonalTrace personal_trace(std::string_view text);

}  // namespace samenhang

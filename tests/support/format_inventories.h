#pragma once

#include "base/catalogue.h"
#include "base/files.h"
#include "inventory/tables.h"
#include "network/network.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

namespace samenhang {

inline Party format_party(const char* id, const char* name, const char* kind, const char* domain) {
  Party party;
  party.id = PartyId(id);
  party.name = name;
  party.kind = PartyKind(kind);
  party.domain = Domain(domain);
  return party;
}

inline Relation format_relation(const char* id, const char* from, const char* to, int strength) {
  Relation relation;
  relation.id = RelationId(id);
  relation.from = PartyId(from);
  relation.to = PartyId(to);
  relation.kind = RelationKind("coordination");
  relation.strength = strength;
  return relation;
}

// Three parties in two relations, one of them troubled, an initiative, and what is private.
inline Inventory small_inventory() {
  Inventory made;
  made.project.municipality = "Lindeveen";
  made.project.reference_date = Date{2024, 3, 1};
  made.neighbourhoods = {{NeighbourhoodCode("WK990101"), "Noord", 100, "Laag", true}};
  made.parties = {format_party("P1", "Woonwijs \"De Kade\" & <zoon>", "housing_corporation", "housing"),
                  format_party("P2", "Afdeling Wonen\\Zorg", "municipal_department", "housing"),
                  format_party("P3", "Café Één", "citizen_initiative", "")};
  made.parties.own(0).note = "geheime opmerking";
  made.parties.own(1).in_core_team = true;
  made.parties.own(2).domain = Domain("welfare");
  made.initiatives = {Initiative{}};
  made.initiatives.own(0).id = InitiativeId("I1");
  made.initiatives.own(0).name = "Buurtmoestuin";
  made.initiatives.own(0).lead = PartyId("P3");
  made.participations = {{InitiativeId("I1"), PartyId("P3"), ParticipationRole::lead},
                         {InitiativeId("I1"), PartyId("P1"), ParticipationRole::participant}};
  made.relations = {format_relation("R1", "P1", "P2", 3), format_relation("R2", "P3", "P2", 1)};
  made.relations.own(1).status = RelationStatus::troubled;
  made.relations.own(1).note = "ruzie over geld";
  Contact contact;
  contact.id = ContactId("C1");
  contact.party = PartyId("P1");
  contact.name = "Jansen";
  contact.e_mail = "jansen@example.org";
  made.contacts = {contact};
  return made;
}

inline std::string in_english(const Sentence& sentence) {
  return say(Catalogue(Language::english), sentence);
}

inline std::vector<std::string> english_lines(const Problems& problems) {
  std::vector<std::string> lines;
  for (const Problem& problem : problems) lines.push_back(line_of(problem, Catalogue(Language::english)));
  return lines;
}

// A folder of its own for each test, gone when the test ends.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    path_ = std::filesystem::temp_directory_path() / (std::string("samenhang-") + test->test_suite_name() + "-" +
                                                      test->name() + "-" + std::to_string(::getpid()));
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

  std::filesystem::path put(const char* name, std::string_view bytes) const {
    const std::filesystem::path file = path_ / name;
    EXPECT_TRUE(write_file(file, bytes).has_value());
    return file;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace samenhang

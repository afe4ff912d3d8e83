#include "intake/names.h"
#include "support/inventories.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

TEST(PersonNames, HaveInitialsAndASurname) {
  EXPECT_TRUE(looks_like_person("K. Boswijk"));
  EXPECT_TRUE(looks_like_person("K.J. van den Berg"));
  EXPECT_TRUE(looks_like_person("Th. de Wit-Jansen"));
  EXPECT_TRUE(looks_like_person("Boswijk, K."));
}

TEST(PersonNames, HaveAFirstNameAndASurname) {
  EXPECT_TRUE(looks_like_person("Kees Boswijk"));
  EXPECT_TRUE(looks_like_person(" Nadia Veenman "));
  EXPECT_TRUE(looks_like_person("Fatima el Amrani"));
  EXPECT_TRUE(looks_like_person("Veenman, Nadia"));
}

TEST(PersonNames, HaveATitle) {
  EXPECT_TRUE(looks_like_person("mevr. De Wit"));
  EXPECT_TRUE(looks_like_person("dr. P. Jansen"));
  EXPECT_TRUE(looks_like_person("de heer Jansen"));
  EXPECT_TRUE(looks_like_person("Familie Jansen"));
}

TEST(PersonNames, AreNotAFirstNameAlone) {
  EXPECT_FALSE(looks_like_person("Kees"));
  EXPECT_FALSE(looks_like_person("mevr."));
  EXPECT_FALSE(looks_like_person(""));
}

TEST(PersonNames, HaveNoWordOfBodies) {
  EXPECT_FALSE(looks_like_person("Anne Frank Huis"));
  EXPECT_FALSE(looks_like_person("Dr. Bosmanschool"));
  EXPECT_FALSE(looks_like_person("Johan Cruyff Foundation"));
  EXPECT_FALSE(looks_like_person("G.G.D. Veenstreek"));
  EXPECT_FALSE(looks_like_person("S.V. Lindeveen"));
}

TEST(PersonNames, AreNotAPracticeNamedAfterOne) {
  EXPECT_FALSE(looks_like_person("Huisarts De Boer"));
  EXPECT_FALSE(looks_like_person("Fysiotherapie Jansen"));
}

TEST(PersonNames, AreNoneOfThePartiesOfTheExample) {
  for (const Party& party : test::example_inventory().parties)
    EXPECT_FALSE(looks_like_person(party.name)) << party.name;
}

TEST(PersonNames, AreNoMunicipalities) {
  for (const char* name : {"Bergen (L.)",
                           "Bergen op Zoom",
                           "Den Haag",
                           "De Bilt",
                           "Het Hogeland",
                           "Sint Anthonis",
                           "Sint-Michielsgestel",
                           "'s-Hertogenbosch",
                           "Wijk bij Duurstede",
                           "Aa en Hunze",
                           "Capelle aan den IJssel",
                           "Alphen aan den Rijn",
                           "Baarle-Nassau",
                           "Hollands Kroon",
                           "De Marne",
                           "Peel en Maas",
                           "Reusel-De Mierden",
                           "Súdwest-Fryslân",
                           "Krimpenerwaard",
                           "Ten Boer",
                           "Mook en Middelaar",
                           "Land van Cuijk",
                           "Gemeente Haren",
                           "Gulpen-Wittem",
                           "Edam-Volendam"}) {
    EXPECT_FALSE(looks_like_person(name)) << name;
  }
}

TEST(PersonalTraces, AreEMailAddresses) {
  EXPECT_EQ(personal_trace("mail naar contact030@lindeveen.example."), PersonalTrace::e_mail);
  EXPECT_EQ(personal_trace("@lindeveen"), PersonalTrace::none);
  EXPECT_EQ(personal_trace("2 @ 5 euro"), PersonalTrace::none);
}

TEST(PersonalTraces, AreTelephoneNumbers) {
  for (const char* text : {"0990-104110", "tel. 0990 - 10 41 10", "06 12345678", "06-12 34 56 78", "+31 990 101781",
                           "0031 6 12345678", "+31 (0)6 12345678", "(0990) 104110", "bel 0612345678!"}) {
    EXPECT_EQ(personal_trace(text), PersonalTrace::telephone) << text;
  }
}

TEST(PersonalTraces, AreNotDatesAmountsAndAccounts) {
  for (const char* text : {"", "01-10-2023 10:00", "2023-10-01 2024-10-01", "€ 1.250.000,00", "NL91ABNA0417164300",
                           "06-2021 tot 06-2022", "1234 AB", "0990-10411", "7x ja"}) {
    EXPECT_EQ(personal_trace(text), PersonalTrace::none) << text;
  }
}

// 111222333: 9+8+7 + 2·(6+5+4) + 3·(3+2) − 3 = 66 = 6·11.
TEST(PersonalTraces, AreCitizenServiceNumbersThatDoTheElevenTest) {
  EXPECT_EQ(personal_trace("BSN 111222333"), PersonalTrace::citizen_number);
  EXPECT_EQ(personal_trace("1112.22.333"), PersonalTrace::citizen_number);
  EXPECT_EQ(personal_trace("111222334"), PersonalTrace::none);
  EXPECT_EQ(personal_trace("000000000"), PersonalTrace::none);
  EXPECT_EQ(personal_trace("1112223330"), PersonalTrace::none);
}

TEST(PersonalTraces, AreToldByTheGravest) {
  EXPECT_EQ(personal_trace("06 12345678, a@b.nl"), PersonalTrace::e_mail);
  EXPECT_EQ(personal_trace("a@b.nl, 111222333"), PersonalTrace::citizen_number);
}

}  // namespace
}  // namespace samenhang

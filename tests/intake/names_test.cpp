#include "intake/names.h"

#include <gtest/gtest.h>

#include <string>

namespace samenhang {
namespace {

TEST(PlainName, LeavesOutCaseAccentsAndPunctuation) {
  EXPECT_EQ(plain_name("Diëtistenpraktijk  SMAAKVOL!"), "dietistenpraktijk smaakvol");
  EXPECT_EQ(plain_name("Buurttafel “De Kade”"), "buurttafel de kade");
  EXPECT_EQ(plain_name(" GGD-Haaglanden "), "ggd haaglanden");
}

TEST(PlainName, LeavesOutLegalFormsAtBothEnds) {
  EXPECT_EQ(plain_name("Stichting Welzijn Lindeveen"), "welzijn lindeveen");
  EXPECT_EQ(plain_name("St. Welzijn Lindeveen"), "welzijn lindeveen");
  EXPECT_EQ(plain_name("Stg. Welzijn Lindeveen"), "welzijn lindeveen");
  EXPECT_EQ(plain_name("Ver. Dorpsbelang"), "dorpsbelang");
  EXPECT_EQ(plain_name("Coöp. Oosterhof"), "oosterhof");
  EXPECT_EQ(plain_name("Zorg Thuis B.V."), "zorg thuis");
}

TEST(PlainName, LeavesOutWordsThatSayOnlyThatItIsAPart) {
  EXPECT_EQ(plain_name("Gemeente Lindeveen"), "lindeveen");
  EXPECT_EQ(plain_name("gem. Lindeveen"), "lindeveen");
  EXPECT_EQ(plain_name("Afd. Armoede & Schulden"), "armoede en schulden");
  EXPECT_EQ(plain_name("Team Sport en Bewegen"), "sport en bewegen");
}

TEST(PlainName, LeavesOutWhatStandsInBrackets) {
  EXPECT_EQ(plain_name("Stichting Welzijn Lindeveen (SWL)"), "welzijn lindeveen");
  EXPECT_EQ(plain_name("Dienst (afdeling (oud)) Zuid"), "dienst zuid");
}

TEST(PlainName, KeepsTheWordsWhereNothingElseIsLeft) {
  EXPECT_EQ(plain_name("Gemeente"), "gemeente");
  EXPECT_EQ(plain_name("Stichting Team"), "stichting team");
  EXPECT_EQ(plain_name("(SWL)"), "swl");
  EXPECT_EQ(plain_name("–"), "");
}

TEST(PlainName, WritesInitialsAsOneWordAndShortWordsInFull) {
  EXPECT_EQ(plain_name("G.G.D. Veenstreek"), "ggd veenstreek");
  EXPECT_EQ(plain_name("Loosdrecht e.o."), "loosdrecht en omgeving");
  EXPECT_EQ(plain_name("afd.Wonen"), "wonen");
}

TEST(NamesApart, HaveTheSmallerFirst) {
  EXPECT_EQ(names_apart("Wonen", "Bieb"), names_apart("bieb!", "WONEN"));
  EXPECT_EQ(names_apart("Wonen", "Bieb"), (NamesApart{"bieb", "wonen"}));
}

TEST(NamesApart, TellLegalFormsAndBracketsApart) {
  EXPECT_NE(names_apart("Stichting Wonen", "Zwembad"), names_apart("Afdeling Wonen", "Zwembad"));
  EXPECT_NE(names_apart("Bergen (L.)", "Zwembad"), names_apart("Bergen (NH.)", "Zwembad"));
  EXPECT_EQ(names_apart("St. Wonen", "Zwembad"), names_apart("Stichting Wonen", "Zwembad"));
}

}  // namespace
}  // namespace samenhang

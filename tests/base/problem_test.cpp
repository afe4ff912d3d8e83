#include "base/problem.h"

#include "base/catalogue.h"

#include <gtest/gtest.h>

namespace samenhang {
namespace {

const Catalogue kEnglish(Language::english);

TEST(Problem, IsALineWithPlaceMessageAndHint) {
  const Problem problem{Severity::error,
                        "partijen.csv",
                        "Blad1",
                        3,
                        "Naam",
                        "",
                        {Message{"This cell is empty."}},
                        {Message{"Fill in a name."}}};
  EXPECT_EQ(line_of(problem, kEnglish), "partijen.csv:Blad1:3:Naam: This cell is empty. (Fill in a name.)");
}

TEST(Problem, LeavesPartsThatDoNotApplyEmpty) {
  EXPECT_EQ(line_of(file_problem("partijen.csv", {Message{"Gone."}}), kEnglish), "partijen.csv:::: Gone.");
}

TEST(Problems, HaveAnErrorOnlyWhereOneIs) {
  Problem warning = file_problem("a.csv", {Message{"Doubtful."}});
  warning.severity = Severity::warning;
  EXPECT_FALSE(has_error({warning}));
  EXPECT_TRUE(has_error({warning, file_problem("a.csv", {Message{"Wrong."}})}));
}

}  // namespace
}  // namespace samenhang

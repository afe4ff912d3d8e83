#include "base/files.h"
#include "project/project.h"
#include "project/sqlite_bytes.h"
#include "support/documents.h"
#include "support/project_folder.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

// Files that are no project, or that someone has tampered with: a clear word, and nothing happens.
namespace samenhang {
namespace {

using testing::HasSubstr;

std::string line_for(std::string bytes) {
  const auto reading = read_project_bytes(std::move(bytes), "proef.samenhang");
  return reading ? "" : line_of(reading.error(), Catalogue(Language::english));
}

// A saved project after another program ran `sql` on it.
std::string tampered(const std::string& sql) {
  const test::ProjectFolder folder;
  const std::string path = folder / "proef.samenhang";
  check(write_file(path, project_bytes(test::small_document())).has_value(), "a test can write its file");
  sqlite3* database = nullptr;
  check(sqlite3_open(path.c_str(), &database) == SQLITE_OK, "another program opens the file");
  check(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK,
        "another program changes the file");
  sqlite3_close(database);
  return read_file(path).value();
}

TEST(OpenProject, RefusesWhatIsNoSqliteFile) {
  EXPECT_THAT(line_for(""), HasSubstr("proef.samenhang"));
  EXPECT_THAT(line_for(""), HasSubstr("This is not a project of Samenhang."));
  EXPECT_THAT(line_for("Partij-id;Naam\nP001;Buurthuis\n"), HasSubstr("not a project"));
  EXPECT_THAT(line_for(std::string(4096, '\0')), HasSubstr("not a project"));
  EXPECT_THAT(line_for(project_bytes(test::small_document()).substr(0, 50)), HasSubstr("not a project"));
}

TEST(OpenProject, RefusesADatabaseOfAnotherProgram) {
  EXPECT_THAT(line_for(tampered("PRAGMA application_id=7")), HasSubstr("not a project"));
  EXPECT_THAT(line_for(tampered("PRAGMA user_version=0")), HasSubstr("not a project"));
}

TEST(OpenProject, SaysThatANewerVersionMadeTheProject) {
  const std::string line = line_for(tampered("PRAGMA user_version=3"));
  EXPECT_THAT(line, HasSubstr("newer version"));
  EXPECT_THAT(line, HasSubstr("version 3; this program reads up to 2"));
}

TEST(OpenProject, RefusesWhatSamenhangDoesNotPutThere) {
  EXPECT_THAT(line_for(tampered("CREATE TRIGGER snare AFTER INSERT ON partijen BEGIN DELETE FROM partijen; END")),
              HasSubstr("Another program has changed this file: snare."));
  EXPECT_THAT(line_for(tampered("CREATE VIEW sight AS SELECT * FROM partijen")), HasSubstr("sight"));
  EXPECT_THAT(line_for(tampered("CREATE INDEX finger ON partijen(Naam)")), HasSubstr("finger"));
  EXPECT_THAT(line_for(tampered("CREATE VIRTUAL TABLE ghost USING fts5(x)")), HasSubstr("ghost"));
  EXPECT_THAT(line_for(tampered("CREATE TABLE sum (a TEXT, b TEXT AS (a || a))")), HasSubstr("sum"));
  EXPECT_THAT(line_for(tampered("PRAGMA journal_mode=WAL")), HasSubstr("write-ahead log"));
}

TEST(OpenProject, RefusesAFileThatWasCutOff) {
  const std::string whole = project_bytes(test::example_document());
  for (const std::size_t kept : {whole.size() - 1, whole.size() / 2, std::size_t{4096}, std::size_t{100}}) {
    EXPECT_THAT(line_for(whole.substr(0, kept)), HasSubstr("The project file is damaged.")) << kept;
  }
}

TEST(OpenProject, NeverFallsOverABrokenByte) {
  const std::string whole = project_bytes(test::small_document());
  constexpr std::size_t kStep = 509;
  std::size_t opened = 0;
  for (std::size_t at = 0; at < whole.size(); at += kStep) {
    std::string broken = whole;
    broken[at] = static_cast<char>(~broken[at]);
    if (read_project_bytes(broken, "proef.samenhang")) ++opened;
  }
  EXPECT_LT(opened, whole.size() / kStep);
}

TEST(OpenProject, NamesTableAndRowOfAValueThatIsTooLarge) {
  const auto reading = read_project_bytes(
      tampered("UPDATE partijen SET Naam = printf('%.*c', 20000000, 'x') WHERE \"Partij-id\" = 'P002'"),
      "proef.samenhang");
  ASSERT_FALSE(reading);
  EXPECT_EQ(reading.error().sheet, "partijen");
  EXPECT_EQ(reading.error().row, 3);
  EXPECT_THAT(line_of(reading.error(), Catalogue(Language::english)), HasSubstr("too large"));
}

TEST(OpenProject, LeavesOutRowsThatDoNotHoldAndSaysWhich) {
  const auto reading = read_project_bytes(
      tampered(
          "UPDATE relaties SET Naar='P009' WHERE \"Relatie-id\"='R001'; INSERT INTO pins VALUES ('P001','x','2');"
          "INSERT INTO pins VALUES ('P002','1','2'); INSERT INTO pins VALUES ('P009','1','2');"
          "UPDATE settings SET value='nonsense' WHERE key='layout';"
          "INSERT INTO finding_states VALUES ('r','s','d','nonsense','','',''); CREATE TABLE \"own\" (\"a\" TEXT)"),
      "proef.samenhang");
  ASSERT_TRUE(reading);
  EXPECT_EQ(reading->document.inventory->relations.size(), 1U);
  EXPECT_EQ(reading->document.pins->size(), 1U);
  EXPECT_EQ(reading->document.settings, MapSettings{});
  EXPECT_TRUE(reading->document.finding_states->empty());
  std::vector<std::string> places;
  for (const Problem& problem : reading->problems) {
    if (problem.severity == Severity::error) places.push_back(problem.sheet + " " + std::to_string(problem.row));
    EXPECT_EQ(problem.file, "proef.samenhang");
  }
  EXPECT_THAT(places, testing::UnorderedElementsAre("relaties 2", "pins 2", "settings 3", "finding_states 2", "own 0"));
}

TEST(OpenProject, LeavesOutPlacesThatDoNotHoldAndSaysWhich) {
  const auto reading = read_project_bytes(
      tampered("INSERT INTO places VALUES ('relations','neato','P001','1','2'), ('nonsense','neato','P002','1','2'),"
               "('relations','nonsense','P002','1','2'), ('relations','dot','P002','1','2'),"
               "('relations','neato','P002','x','2'), ('relations','neato','P009','1','2'),"
               "('two-mode','dot','','','')"),
      "proef.samenhang");
  ASSERT_TRUE(reading);
  EXPECT_EQ(reading->document.placement(NetworkChoice::relations), (Placement{"neato", {{"P001", Point{1, 2}}}}));
  EXPECT_EQ(reading->document.placement(NetworkChoice::two_mode), (Placement{"dot", {}}));
  std::vector<long> rows;
  for (const Problem& problem : reading->problems) {
    if (problem.sheet == "places") rows.push_back(problem.row);
  }
  EXPECT_THAT(rows, testing::ElementsAre(3, 4, 5, 6));
}

TEST(OpenProject, ReadsNumbersBlobsAndNothingAsText) {
  const auto reading = read_project_bytes(
      tampered("UPDATE wijken SET Inwoners=12; UPDATE partijen SET Naam=x'C328' WHERE \"Partij-id\"='P001';"
               "UPDATE partijen SET Wijken=NULL"),
      "proef.samenhang");
  ASSERT_TRUE(reading);
  EXPECT_EQ(reading->document.inventory->neighbourhoods[0].inhabitants, 12);
  EXPECT_EQ(reading->document.inventory->parties[0].name, "\uFFFD(");
}

TEST(SqliteBytes, HoldTheTablesInTheirOrder) {
  const std::vector<TextTable> tables{
      {"f", "b\"x", {1, {"c d", "e"}}, {{2, {"1", ""}}, {3, {std::string("a\0b", 3), "\n"}}}},
      {"f", "a", {1, {"x"}}, {}}};
  const auto read = sqlite_tables(sqlite_bytes(tables, {1, 2}), "f");
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, tables);
  EXPECT_EQ(sqlite_marks(sqlite_bytes(tables, {1, 2})), (SqliteMarks{1, 2}));
}

}  // namespace
}  // namespace samenhang

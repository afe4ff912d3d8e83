#include "layouts/helper_protocol.h"

#include <gtest/gtest.h>

#include <limits>

namespace samenhang {
namespace {

HelperRequest some_request() {
  return {{.layout_id = "domain-islands",
           .seed = 7,
           .time_ms = 1234,
           .memory_bytes = 1ULL << 33,
           .groups = {0, kNoGroup, 2},
           .ties = {{.from = 0, .to = 1, .weight = 4}, {.from = 1, .to = 2, .weight = 1}}},
          4242};
}

TEST(HelperProtocol, GivesARequestBackAsItWas) {
  const auto read = decode_request(encode_request(some_request()));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->task.layout_id, "domain-islands");
  EXPECT_EQ(read->task.seed, 7U);
  EXPECT_EQ(read->task.time_ms, 1234U);
  EXPECT_EQ(read->task.memory_bytes, 1ULL << 33);
  EXPECT_EQ(read->parent, 4242U);
  EXPECT_EQ(read->task.groups, some_request().task.groups);
  ASSERT_EQ(read->task.ties.size(), 2U);
  EXPECT_EQ(read->task.ties[0].weight, 4);
  EXPECT_EQ(read->task.ties[1].to, 2U);
}

TEST(HelperProtocol, RefusesARequestThatIsCutOrHasMore) {
  const std::string bytes = encode_request(some_request());
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    EXPECT_FALSE(decode_request(std::string_view(bytes).substr(0, length))) << length;
  }
  EXPECT_FALSE(decode_request(bytes + '\0'));
}

TEST(HelperProtocol, RefusesATieToAMemberThatIsNotThere) {
  HelperRequest request = some_request();
  request.task.ties[1].to = 3;
  EXPECT_FALSE(decode_request(encode_request(request)));
}

TEST(HelperProtocol, RefusesATieToItself) {
  HelperRequest request = some_request();
  request.task.ties[0].to = 0;
  EXPECT_FALSE(decode_request(encode_request(request)));
}

TEST(HelperProtocol, RefusesAGroupOutOfRange) {
  HelperRequest request = some_request();
  request.task.groups[0] = -2;
  EXPECT_FALSE(decode_request(encode_request(request)));
}

TEST(HelperProtocol, NeverReadsPastACountThatLies) {
  std::string bytes = encode_request(some_request());
  constexpr std::size_t kMembersAt = 52;
  for (std::size_t i = 0; i < 8; ++i) bytes[kMembersAt + i] = '\xFF';
  EXPECT_FALSE(decode_request(bytes));
}

TEST(HelperProtocol, SurvivesEveryChangedByteOfARequest) {
  const std::string bytes = encode_request(some_request());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    std::string changed = bytes;
    changed[i] = static_cast<char>(changed[i] ^ 0x80);
    if (const auto read = decode_request(changed)) {
      EXPECT_EQ(read->task.member_count(), 3U);
      for (const Tie& tie : read->task.ties) EXPECT_LT(tie.to, 3U);
    }
  }
}

TEST(HelperProtocol, GivesAnAnswerBackAsItWas) {
  const HelperAnswer answer{Verdict::placed, {{1.5, -2.25}, {0.1, 1e6}}};
  const std::string bytes = encode_answer(answer);
  EXPECT_EQ(bytes.size(), most_answer_bytes(2));
  const auto read = decode_answer(bytes, 2);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->positions, answer.positions);
}

TEST(HelperProtocol, TellsThatMemoryRanOut) {
  const auto read = decode_answer(encode_answer({Verdict::out_of_memory, {}}), 5);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->verdict, Verdict::out_of_memory);
}

TEST(HelperProtocol, RefusesAnAnswerAboutAnotherNumberOfMembers) {
  const std::string bytes = encode_answer({Verdict::placed, {{0, 0}, {1, 1}}});
  EXPECT_FALSE(decode_answer(bytes, 1));
  EXPECT_FALSE(decode_answer(bytes, 3));
  EXPECT_FALSE(decode_answer(bytes + "more", 2));
  EXPECT_FALSE(decode_answer(bytes.substr(0, bytes.size() - 1), 2));
}

TEST(HelperProtocol, RefusesPlacesThatCannotBeDrawn) {
  for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 2e9}) {
    EXPECT_FALSE(decode_answer(encode_answer({Verdict::placed, {{0, bad}}}), 1)) << bad;
  }
}

TEST(HelperProtocol, RefusesAnythingElse) {
  EXPECT_FALSE(decode_answer("", 0));
  EXPECT_FALSE(decode_answer("Segmentation fault\n", 1));
  EXPECT_FALSE(decode_request("GET / HTTP/1.1\r\n\r\n"));
}

}  // namespace
}  // namespace samenhang

#pragma once

#include "layouts/layout.h"
#include "layouts/layout_task.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// What this program and the layout helper say to each other: one request over standard input, one answer over
// standard output. Numbers are little-endian and of fixed width.
//
//   request  "SHLQ" version:u32 id:char[16] seed:u64 time_ms:u64 memory_bytes:u64 parent:u32
//            members:u32 ties:u32, then group:i32 a member, then from:u32 to:u32 weight:u32 a tie
//   answer   "SHLA" version:u32 verdict:u32 members:u32, then x:f64 y:f64 a member where the verdict is placed
//
// Each side checks every number before it uses it, and that the length is exactly what the counts say.
namespace samenhang {

constexpr std::uint32_t kMostMembers = 1'000'000;
constexpr std::uint32_t kMostTies = 10'000'000;
constexpr std::size_t kMostRequestBytes = 64 + std::size_t{4} * kMostMembers + std::size_t{12} * kMostTies;
constexpr double kLargestCoordinate = 1e9;

enum class Verdict : std::uint32_t { placed, out_of_memory, failed };

struct HelperRequest {
  LayoutTask task;
  std::uint32_t parent = 0;  // the process that asks
};

struct HelperAnswer {
  Verdict verdict = Verdict::failed;
  Positions positions;  // empty unless placed
};

/// The task has at most kMostMembers and kMostTies.
std::string encode_request(const HelperRequest& request);

/// Nothing where the bytes are no request: another version, a length that does not fit its counts, a tie to a
/// member that is not there or to itself, a weight outside 1..4, a group outside kNoGroup..kMostMembers.
std::optional<HelperRequest> decode_request(std::string_view bytes);

std::string encode_answer(const HelperAnswer& answer);

/// Nothing where the bytes are no answer about `members` members, each with a finite place within
/// kLargestCoordinate of the origin.
std::optional<HelperAnswer> decode_answer(std::string_view bytes, std::uint32_t members);

/// How long an answer about `members` members can be.
std::size_t most_answer_bytes(std::uint32_t members);

}  // namespace samenhang

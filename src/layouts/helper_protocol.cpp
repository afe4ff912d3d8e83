#include "layouts/helper_protocol.h"

#include "base/check.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace samenhang {
namespace {

constexpr std::string_view kRequestMark = "SHLQ";
constexpr std::string_view kAnswerMark = "SHLA";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kTieBytes = 12;
constexpr std::size_t kAnswerHeadBytes = 16;
constexpr std::size_t kPointBytes = 16;

template <class Unsigned>
void put(std::string& bytes, Unsigned value) {
  for (std::size_t i = 0; i < sizeof value; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

void put_double(std::string& bytes, double value) {
  put(bytes, std::bit_cast<std::uint64_t>(value));
}

// Takes numbers from the front; reading past the end gives zeros and is remembered.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : left_(bytes) {}

  std::string_view take(std::size_t count) {
    const std::string_view taken = left_.substr(0, count);
    left_.remove_prefix(taken.size());
    whole_ = whole_ && taken.size() == count;
    return taken;
  }

  template <class Unsigned>
  Unsigned number() {
    Unsigned value = 0;
    std::size_t shift = 0;
    for (const char byte : take(sizeof value)) {
      value |= static_cast<Unsigned>(static_cast<Unsigned>(static_cast<unsigned char>(byte)) << shift);
      shift += 8;
    }
    return value;
  }

  double real() { return std::bit_cast<double>(number<std::uint64_t>()); }
  std::size_t left() const { return left_.size(); }
  bool whole() const { return whole_; }

 private:
  std::string_view left_;
  bool whole_ = true;
};

bool read_groups(Reader& reader, std::uint32_t members, LayoutTask& task) {
  task.groups.reserve(members);
  for (std::uint32_t i = 0; i < members; ++i) {
    const auto group = std::bit_cast<std::int32_t>(reader.number<std::uint32_t>());
    if (group < kNoGroup || group > static_cast<std::int32_t>(kMostMembers)) return false;
    task.groups.push_back(group);
  }
  return true;
}

bool read_ties(Reader& reader, std::uint32_t ties, LayoutTask& task) {
  task.ties.reserve(ties);
  for (std::uint32_t i = 0; i < ties; ++i) {
    const auto from = reader.number<std::uint32_t>();
    const auto to = reader.number<std::uint32_t>();
    const auto weight = reader.number<std::uint32_t>();
    if (from >= to || to >= task.member_count() || weight < 1 || weight > 4) return false;
    task.ties.push_back({.from = from, .to = to, .weight = static_cast<int>(weight)});
  }
  return true;
}

bool can_be_drawn(const Point& point) {
  return std::abs(point.x) <= kLargestCoordinate && std::abs(point.y) <= kLargestCoordinate;
}

}  // namespace

std::string encode_request(const HelperRequest& request) {
  const LayoutTask& task = request.task;
  check(task.layout_id.size() <= kIdBytes, "the id of a layout is short");
  check(task.groups.size() <= kMostMembers && task.ties.size() <= kMostTies, "the task is not too large to send");
  std::string bytes(kRequestMark);
  put(bytes, kVersion);
  bytes += task.layout_id + std::string(kIdBytes - task.layout_id.size(), '\0');
  put(bytes, task.seed);
  put(bytes, task.time_ms);
  put(bytes, task.memory_bytes);
  put(bytes, request.parent);
  put(bytes, task.member_count());
  put(bytes, static_cast<std::uint32_t>(task.ties.size()));
  for (const std::int32_t group : task.groups) put(bytes, std::bit_cast<std::uint32_t>(group));
  for (const Tie& tie : task.ties) {
    put(bytes, tie.from);
    put(bytes, tie.to);
    put(bytes, static_cast<std::uint32_t>(std::clamp(tie.weight, 1, 4)));
  }
  return bytes;
}

std::optional<HelperRequest> decode_request(std::string_view bytes) {
  Reader reader(bytes);
  if (reader.take(kRequestMark.size()) != kRequestMark || reader.number<std::uint32_t>() != kVersion) return {};
  HelperRequest request;
  const std::string_view id = reader.take(kIdBytes);
  request.task.layout_id = id.substr(0, id.find('\0'));
  request.task.seed = reader.number<std::uint64_t>();
  request.task.time_ms = reader.number<std::uint64_t>();
  request.task.memory_bytes = reader.number<std::uint64_t>();
  request.parent = reader.number<std::uint32_t>();
  const auto members = reader.number<std::uint32_t>();
  const auto ties = reader.number<std::uint32_t>();
  if (!reader.whole() || members > kMostMembers || ties > kMostTies) return {};
  if (reader.left() != std::size_t{4} * members + kTieBytes * ties) return {};
  if (!read_groups(reader, members, request.task) || !read_ties(reader, ties, request.task)) return {};
  return request;
}

std::string encode_answer(const HelperAnswer& answer) {
  std::string bytes(kAnswerMark);
  put(bytes, kVersion);
  put(bytes, static_cast<std::uint32_t>(answer.verdict));
  put(bytes, static_cast<std::uint32_t>(answer.positions.size()));
  for (const Point& point : answer.positions) {
    put_double(bytes, point.x);
    put_double(bytes, point.y);
  }
  return bytes;
}

std::optional<HelperAnswer> decode_answer(std::string_view bytes, std::uint32_t members) {
  Reader reader(bytes);
  if (reader.take(kAnswerMark.size()) != kAnswerMark || reader.number<std::uint32_t>() != kVersion) return {};
  const auto verdict = reader.number<std::uint32_t>();
  const auto placed = reader.number<std::uint32_t>();
  if (!reader.whole() || verdict > static_cast<std::uint32_t>(Verdict::failed)) return {};
  HelperAnswer answer{static_cast<Verdict>(verdict), {}};
  if (placed != (answer.verdict == Verdict::placed ? members : 0)) return {};
  if (reader.left() != kPointBytes * placed) return {};
  answer.positions.reserve(placed);
  for (std::uint32_t i = 0; i < placed; ++i) {
    const double x = reader.real();
    const Point point{x, reader.real()};
    if (!can_be_drawn(point)) return {};
    answer.positions.push_back(point);
  }
  return answer;
}

std::size_t most_answer_bytes(std::uint32_t members) {
  return kAnswerHeadBytes + kPointBytes * members;
}

}  // namespace samenhang

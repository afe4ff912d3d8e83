#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace samenhang {

enum class HelperEnd {
  answered,   // it said something and closed its side; what it said has still to be judged
  cancelled,  // asked by the stop token
  out_of_time,
  too_long,     // it said more than an answer can be
  not_started,  // no such program, or it may not be run
};

struct HelperCall {
  std::filesystem::path program;
  std::string_view request;
  std::size_t most_answer_bytes = 0;
  std::chrono::milliseconds time_ms{0};
};

struct HelperRun {
  HelperEnd end = HelperEnd::not_started;
  std::string answer;  // empty where it died without a word
};

/// Runs `call.program` once: gives it the request over standard input and takes what it says over standard output;
/// its standard error is thrown away. However it ends, the process is gone and reaped on return.
HelperRun run_helper(const HelperCall& call, const std::stop_token& stop);

/// Where the helper is: what SAMENHANG_LAYOUT_HELPER says, else beside the running program.
std::filesystem::path helper_program();

}  // namespace samenhang

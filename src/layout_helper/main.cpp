#include "layout_helper/graphviz_layout.h"
#include "layout_helper/limits.h"
#include "layouts/domain_islands.h"
#include "layouts/helper_protocol.h"
#include "layouts/spacing.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <new>
#include <string>

namespace samenhang {
namespace {

std::string read_all(int file, std::size_t most_bytes) {
  std::string bytes;
  std::array<char, 65'536> buffer{};
  while (bytes.size() <= most_bytes) {
    const ssize_t count = read(file, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    bytes.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return bytes;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

HelperAnswer answer_to(const LayoutTask& task) {
  try {
    if (task.layout_id == kDefaultLayout) return {Verdict::placed, domain_islands(task)};
    auto positions = graphviz_layout(task);
    if (!positions || positions->size() != task.groups.size()) return {Verdict::failed, {}};
    return {Verdict::placed, centred(*std::move(positions))};
  } catch (const std::bad_alloc&) {
    return {Verdict::out_of_memory, {}};
  }
}

int serve() {
  const auto request = decode_request(read_all(STDIN_FILENO, kMostRequestBytes));
  if (!request || !end_with_parent(request->parent)) return 1;
  keep_within_limits(request->task);
  return write_all(STDOUT_FILENO, encode_answer(answer_to(request->task))) ? 0 : 1;
}

}  // namespace
}  // namespace samenhang

int main() {
  // Without the clean-up of a normal end, which is slow and adds nothing: the answer has been given.
  _exit(samenhang::serve());
}

#include "fuzz/fuzz.h"

#include "base/catalogue.h"
#include "base/check.h"
#include "base/fold.h"

#include <cstddef>
#include <cstdint>

namespace samenhang {

void look_at(const Problems& problems) {
  static const Catalogue kDutch(Language::dutch);
  static const Catalogue kEnglish(Language::english);
  for (const Problem& problem : problems) {
    check(is_utf8(line_of(problem, kDutch)), "a problem is said in UTF-8");
    check(is_utf8(line_of(problem, kEnglish)), "a problem is said in UTF-8");
    check(problem.message != Sentence{}, "a problem says something");
  }
}

}  // namespace samenhang

// The name by which libFuzzer calls it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  samenhang::fuzz({reinterpret_cast<const char*>(data), size});
  return 0;
}

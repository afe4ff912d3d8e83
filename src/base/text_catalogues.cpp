#include "base/text_catalogues.h"

#include "embedded/texts_nl.h"

namespace samenhang {

std::string_view compiled_texts(Language language) {
  return language == Language::dutch ? embedded::texts_nl() : std::string_view{};
}

}  // namespace samenhang

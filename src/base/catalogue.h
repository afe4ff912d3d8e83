#pragma once

#include "base/message.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace samenhang {

// The texts of the program in one language. Read from a compiled gettext catalogue, not
// through the process's locale, so Dutch shows on a machine that knows only "C".
class Catalogue {
 public:
  /// The texts of `language`, from the catalogue built into the program.
  explicit Catalogue(Language language);

  /// Reads a compiled catalogue (.mo, either byte order). A broken one gives an empty
  /// catalogue: every text is then said in English.
  Catalogue(Language language, std::string_view mo_bytes);

  Language language() const { return language_; }

  /// The wording for `count` things; the English one where there is no translation.
  std::string_view operator()(Message message, long count = 1) const;

 private:
  Language language_;
  std::unordered_map<std::string, std::string> texts_;  // English, or English NUL "many" form -> translation
};

/// The whole sentence in the language of `catalogue`, blanks filled in. A translation
/// whose blanks do not fit is said in English instead.
std::string say(const Catalogue& catalogue, const Sentence& sentence);
std::string say(const Catalogue& catalogue, Message message);

/// A counted message, its number in the blank {count}.
std::string counted(const Catalogue& catalogue, Message message, long count);

/// One filling as it stands in a sentence.
std::string say(const Catalogue& catalogue, const Filling& filling);

}  // namespace samenhang

#pragma once

#include "base/catalogue.h"

#include <string>

namespace CLI {
class App;
}

namespace samenhang {

/// The manual page in the form that man(1) reads, made from the verbs and options of `app`.
std::string manual_page(const CLI::App& app, const Catalogue& catalogue);

}  // namespace samenhang

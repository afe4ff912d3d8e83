#pragma once

#include "base/catalogue.h"
#include "command_line/options.h"

namespace CLI {
class App;
}

namespace samenhang {

// What each verb takes and does; the rows of table.cpp point here.

void declare_import(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_import(const Options& options, const Catalogue& catalogue);

void declare_check(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_check(const Options& options, const Catalogue& catalogue);

void declare_measure(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_measure(const Options& options, const Catalogue& catalogue);

void declare_groups(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_groups(const Options& options, const Catalogue& catalogue);

void declare_gaps(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_gaps(const Options& options, const Catalogue& catalogue);

void declare_layout(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_layout(const Options& options, const Catalogue& catalogue);

void declare_draw(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_draw(const Options& options, const Catalogue& catalogue);

void declare_convert(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_convert(const Options& options, const Catalogue& catalogue);

void declare_list(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_list(const Options& options, const Catalogue& catalogue);

void declare_open(CLI::App& verb, Options& options, const Catalogue& catalogue);
int run_open(const Options& options, const Catalogue& catalogue);

}  // namespace samenhang

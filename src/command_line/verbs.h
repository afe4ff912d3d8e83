#pragma once

#include "base/catalogue.h"
#include "command_line/declaration.h"

namespace samenhang {

// What each verb takes and does; the rows of table.cpp point here.

void declare_import(Declaration& verb);
int run_import(const Options& options, const Catalogue& catalogue);

void declare_check(Declaration& verb);
int run_check(const Options& options, const Catalogue& catalogue);

void declare_measure(Declaration& verb);
int run_measure(const Options& options, const Catalogue& catalogue);

void declare_groups(Declaration& verb);
int run_groups(const Options& options, const Catalogue& catalogue);

void declare_gaps(Declaration& verb);
int run_gaps(const Options& options, const Catalogue& catalogue);

void declare_layout(Declaration& verb);
int run_layout(const Options& options, const Catalogue& catalogue);

void declare_draw(Declaration& verb);
int run_draw(const Options& options, const Catalogue& catalogue);

void declare_convert(Declaration& verb);
int run_convert(const Options& options, const Catalogue& catalogue);

void declare_template(Declaration& verb);
int run_template(const Options& options, const Catalogue& catalogue);

void declare_validation(Declaration& verb);
int run_validation(const Options& options, const Catalogue& catalogue);

void declare_list(Declaration& verb);
int run_list(const Options& options, const Catalogue& catalogue);

void declare_open(Declaration& verb);
int run_open(const Options& options, const Catalogue& catalogue);

}  // namespace samenhang

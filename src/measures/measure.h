#pragma once

#include "base/message.h"
#include "network/network.h"

#include <cmath>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace samenhang {

// One number for each member (or tie), in the order of the network. NaN stands for "not
// defined": shown as "n.v.t.", written empty, never 0.
using Scores = std::vector<double>;

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

// What a measure may read. Kernels take the network alone.
struct MeasureInput {
  const Network& network;
  const Inventory& inventory;  // the one the network was made of
};

enum class ScoreKind { count, number, yes_no };  // yes_no: 1 and 0

// "screen": among the ten that a coordinator sees; the rest stands under "for analysts".
enum class Audience { screen, analyst };

// What the program knows of one measure of parties. The table in table.cpp is the only list:
// the command line, the panels and the reports all read it, in its order.
struct PartyMeasure {
  std::string_view id;  // the column of the command line, so it never changes
  Message name;         // on screen
  Message explanation;  // what it tells, in plain words
  std::string_view source;
  ScoreKind kind;
  Audience audience;
  Scores (*compute)(const MeasureInput&);
};

struct TieMeasure {
  std::string_view id;
  Message name;
  Message explanation;
  std::string_view source;
  ScoreKind kind;
  Scores (*compute)(const MeasureInput&);
};

struct NetworkMeasure {
  std::string_view id;
  Message name;
  Message explanation;
  std::string_view source;
  ScoreKind kind;
  double (*compute)(const MeasureInput&);
};

std::span<const PartyMeasure> party_measures();
std::span<const TieMeasure> tie_measures();
std::span<const NetworkMeasure> network_measures();

// Null if no measure bears this id.
const PartyMeasure* find_party_measure(std::string_view id);

}  // namespace samenhang

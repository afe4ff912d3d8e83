#include "panels/party_rows.h"
#include "panels/wording.h"

#include <cmath>

namespace samenhang {
namespace {

std::string value_text(const View& view, const PartyMeasure& measure, double score) {
  if (std::isnan(score)) return say(view.catalogue, message("n/a"));
  switch (measure.kind) {
    case ScoreKind::yes_no:
      return say(view.catalogue, score > 0.5 ? message("yes") : message("no"));
    case ScoreKind::count:
      return say(view.catalogue, Filling{std::lround(score)});
    case ScoreKind::number:
      break;
  }
  return say(view.catalogue, Filling{Decimal{score, 2}});
}

struct Rank {
  long place = 1;
  long of = 0;
};

// Among the parties, by the largest score; equal scores share a place.
Rank rank_of(const View& view, const Scores& scores, Vertex vertex) {
  Rank rank;
  for (Vertex v = 0; v < view.network.vertex_count(); ++v) {
    if (std::isnan(scores[v]) || view.network.members()[v].is_initiative) continue;
    ++rank.of;
    if (scores[v] > scores[vertex]) ++rank.place;
  }
  return rank;
}

std::string rank_text(const View& view, const MeasureScores& scores, Vertex vertex) {
  const double score = (*scores.scores)[vertex];
  const bool ranked = !std::isnan(score) && score != 0.0 && scores.measure->kind != ScoreKind::yes_no &&
                      !view.network.members()[vertex].is_initiative;
  if (!ranked) return {};
  const Rank rank = rank_of(view, *scores.scores, vertex);
  return say(view.catalogue, {message("no. {place} of {of}"), {{"place", rank.place}, {"of", rank.of}}});
}

}  // namespace

std::vector<MeasureRow> measure_rows(const View& view, std::string_view id) {
  std::vector<MeasureRow> rows;
  const std::optional<Vertex> vertex = view.network.find(id);
  if (!vertex) return rows;
  for (const MeasureScores& scores : view.measures) {
    const bool known = scores.scores != nullptr && scores.scores->size() == view.network.vertex_count();
    if (!known) continue;
    rows.push_back({say(view.catalogue, scores.measure->name),
                    value_text(view, *scores.measure, (*scores.scores)[*vertex]), rank_text(view, scores, *vertex),
                    say(view.catalogue, scores.measure->explanation)});
  }
  return rows;
}

}  // namespace samenhang

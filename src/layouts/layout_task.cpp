#include "layouts/layout_task.h"

namespace samenhang {

std::vector<std::vector<Vertex>> neighbours_of(const LayoutTask& task) {
  std::vector<std::vector<Vertex>> neighbours(task.groups.size());
  for (const Tie& tie : task.ties) {
    neighbours[tie.from].push_back(tie.to);
    neighbours[tie.to].push_back(tie.from);
  }
  return neighbours;
}

}  // namespace samenhang

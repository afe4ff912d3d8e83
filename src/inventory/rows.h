#pragma once

#include "base/shared.h"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace samenhang {

// The rows of a table, in order. A copy shares all rows with the original, and after a change of one all others still:
// so the many states of an inventory cost little more than what differs between them. A row that was read stays where
// it is as long as any copy has it.
template <class Row>
class Rows {
  using Pointer = std::shared_ptr<Row>;
  using Pointers = std::vector<Pointer>;

 public:
  class Iterator {
   public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using pointer = const Row*;
    using reference = const Row&;

    Iterator() = default;
    explicit Iterator(const Pointer* at) : at_(at) {}

    reference operator*() const { return **at_; }
    pointer operator->() const { return at_->get(); }
    reference operator[](difference_type steps) const { return *at_[steps]; }

    Iterator& operator++() { return *this += 1; }
    Iterator operator++(int) { return Iterator(at_++); }
    Iterator& operator--() { return *this -= 1; }
    Iterator operator--(int) { return Iterator(at_--); }
    Iterator& operator+=(difference_type steps) {
      at_ += steps;
      return *this;
    }
    Iterator& operator-=(difference_type steps) { return *this += -steps; }

    friend Iterator operator+(Iterator at, difference_type steps) { return at += steps; }
    friend Iterator operator+(difference_type steps, Iterator at) { return at += steps; }
    friend Iterator operator-(Iterator at, difference_type steps) { return at -= steps; }
    friend difference_type operator-(Iterator a, Iterator b) { return a.at_ - b.at_; }
    auto operator<=>(const Iterator&) const = default;

   private:
    const Pointer* at_ = nullptr;
  };
  using value_type = Row;
  using const_iterator = Iterator;

  Rows() = default;
  Rows(std::initializer_list<Row> rows) : Rows(std::vector<Row>(rows)) {}
  Rows(std::vector<Row> rows) {
    reserve(rows.size());
    for (Row& row : rows) push_back(std::move(row));
  }

  std::size_t size() const { return rows_->size(); }
  bool empty() const { return rows_->empty(); }
  const Row& operator[](std::size_t place) const { return *(*rows_)[place]; }
  const Row& at(std::size_t place) const { return *rows_->at(place); }  // std::out_of_range where there is none
  const Row& front() const { return *rows_->front(); }
  const Row& back() const { return *rows_->back(); }
  Iterator begin() const { return Iterator(rows_->data()); }
  Iterator end() const { return Iterator(rows_->data() + rows_->size()); }

  void reserve(std::size_t size) { rows_.own().reserve(size); }
  void clear() { rows_ = Pointers(); }
  void pop_back() { rows_.own().pop_back(); }
  void push_back(Row row) { rows_.own().push_back(std::make_shared<Row>(std::move(row))); }

  /// The row to change, for this table alone. Copies of the table that are made later share it: not to be kept.
  Row& own(std::size_t place) {
    Pointer& row = rows_.own()[place];
    if (row.use_count() != 1) row = std::make_shared<Row>(*row);
    return *row;
  }

  /// Changes the rows that `is_meant` says, and leaves the others shared.
  template <class IsMeant, class Change>
  void change_where(IsMeant is_meant, Change change) {
    for (std::size_t place = 0; place < size(); ++place) {
      if (is_meant((*this)[place])) change(own(place));
    }
  }

  template <class Change>
  void change_all(Change change) {
    change_where([](const Row&) { return true; }, change);
  }

  void erase(std::size_t place) { rows_.own().erase(rows_->begin() + static_cast<std::ptrdiff_t>(place)); }

  /// Takes out the rows that `goes` says; where there are none, all stays shared.
  template <class Goes>
  void erase_where(Goes goes) {
    Pointers left;
    left.reserve(size());
    for (const Pointer& row : *rows_) {
      if (!goes(std::as_const(*row))) left.push_back(row);
    }
    if (left.size() < size()) rows_ = std::move(left);
  }

  bool is_shared_with(const Rows& other) const { return rows_.is_shared_with(other.rows_); }

  /// Calls `visit` with each row that no other table has.
  template <class Visit>
  void visit_own(Visit visit) const {
    for (const Pointer& row : *rows_) {
      if (row.use_count() == 1) visit(std::as_const(*row));
    }
  }

  friend bool operator==(const Rows& a, const Rows& b) {
    return a.rows_.is_shared_with(b.rows_) ||
           std::equal(a.rows_->begin(), a.rows_->end(), b.rows_->begin(), b.rows_->end(),
                      [](const Pointer& x, const Pointer& y) { return x == y || *x == *y; });
  }

 private:
  Shared<Pointers> rows_;
};

}  // namespace samenhang

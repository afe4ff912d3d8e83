#pragma once

#include <memory>
#include <utility>

namespace samenhang {

// A value of which copies share one until it is changed. Equal when the values are.
template <class T>
class Shared {
 public:
  Shared() : value_(std::make_shared<T>()) {}
  Shared(T value) : value_(std::make_shared<T>(std::move(value))) {}

  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_.get(); }
  std::shared_ptr<const T> pointer() const { return value_; }  // never null

  /// The value to change, for this one alone: first copied where others share it.
  T& own() {
    if (value_.use_count() != 1) value_ = std::make_shared<T>(*value_);
    return *value_;
  }

  bool is_shared_with(const Shared& other) const { return value_ == other.value_; }

  friend bool operator==(const Shared& a, const Shared& b) { return a.is_shared_with(b) || *a == *b; }

 private:
  std::shared_ptr<T> value_;
};

}  // namespace samenhang

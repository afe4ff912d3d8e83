#include "workbooks/zip_writing.h"

#include "base/check.h"

#include <zip.h>

#include <cstdint>
#include <memory>

namespace samenhang {
namespace {

constexpr std::uint16_t kFirstDay = (1U << 5U) | 1U;  // 1 January 1980, as MS-DOS writes it
constexpr zip_int32_t kAsUsual = 0;
constexpr zip_uint32_t kLevel = 6;

struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};

using Source = std::unique_ptr<zip_source_t, FreeSource>;

void add_part(zip_t* zip, const ZipPart& part) {
  zip_source_t* const bytes = zip_source_buffer(zip, part.bytes.data(), part.bytes.size(), 0);
  check(bytes != nullptr, "there is memory for the part of a zip");
  const zip_int64_t added = zip_file_add(zip, part.name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
  check(added >= 0, "a zip takes the part");
  const auto index = static_cast<zip_uint64_t>(added);
  const bool is_set = zip_set_file_compression(zip, index, part.is_stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                               part.is_stored ? 0 : kLevel) == 0 &&
                      zip_file_set_dostime(zip, index, 0, kFirstDay, 0) == 0;
  check(is_set, "a zip takes how a part is kept");
}

std::string bytes_of(zip_source_t* source) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  check(zip_source_stat(source, &stat) == 0 && zip_source_open(source) == 0, "a zip in memory can be read");
  std::string bytes(stat.size, '\0');
  check(zip_source_read(source, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()),
        "a zip in memory can be read");
  zip_source_close(source);
  return bytes;
}

}  // namespace

std::string zip_of(std::span<const ZipPart> parts) {
  const Source made(zip_source_buffer_create(nullptr, 0, kAsUsual, nullptr));
  check(made != nullptr, "there is memory for a zip");
  zip_t* const zip = zip_open_from_source(made.get(), ZIP_TRUNCATE, nullptr);
  check(zip != nullptr, "there is memory for a zip");
  zip_source_keep(made.get());
  for (const ZipPart& part : parts) add_part(zip, part);
  check(zip_close(zip) == 0, "a zip in memory can be written");
  return bytes_of(made.get());
}

}  // namespace samenhang

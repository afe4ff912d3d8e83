#include "workbooks/zip_reading.h"

#include "workbooks/read_workbook.h"

#include <zip.h>

#include <algorithm>
#include <vector>

namespace samenhang {
namespace {

constexpr std::size_t kPiece_bytes = std::size_t{1} << 16U;

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using PartFile = std::unique_ptr<zip_file_t, CloseFile>;

std::string folded_name(std::string_view name) {
  std::string folded(name);
  for (char& c : folded) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '\\') c = '/';
  }
  return folded;
}

bool is_too_large(std::size_t unpacked, std::size_t packed) {
  if (unpacked > kLargestPart_bytes) return true;
  return unpacked > kSmallPart_bytes && unpacked / std::max<std::size_t>(packed, 1) > kLargestRatio;
}

PartEnd give_pieces(zip_file_t* file, std::size_t packed, const std::function<bool(std::string_view)>& take) {
  std::vector<char> piece(kPiece_bytes);
  std::size_t unpacked = 0;
  for (;;) {
    const zip_int64_t count = zip_fread(file, piece.data(), piece.size());
    if (count < 0) return PartEnd::broken;
    if (count == 0) return PartEnd::whole;
    unpacked += static_cast<std::size_t>(count);
    if (is_too_large(unpacked, packed)) return PartEnd::too_large;
    if (!take({piece.data(), static_cast<std::size_t>(count)})) return PartEnd::stopped;
  }
}

}  // namespace

void ZipReading::Close::operator()(zip* opened) const {
  zip_discard(opened);
}

ZipReading::ZipReading(zip* opened) : zip_(opened) {
  const std::size_t count = std::min(part_count(), kMostEntries);
  for (std::size_t i = 0; i < count; ++i) {
    zip_stat_t stat;
    if (zip_stat_index(opened, i, ZIP_FL_ENC_RAW, &stat) != 0 || stat.name == nullptr) continue;
    indexes_.try_emplace(folded_name(stat.name), i);
    const bool is_xml = std::string_view(stat.name).ends_with(".xml");
    if (is_xml) total_bytes_ += std::min<std::size_t>(stat.size, kLargestPart_bytes);
  }
}

std::optional<ZipReading> ZipReading::open(std::string_view bytes) {
  zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  if (source == nullptr) return std::nullopt;
  zip_t* const opened = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  if (opened == nullptr) {
    zip_source_free(source);
    return std::nullopt;
  }
  return ZipReading(opened);
}

std::size_t ZipReading::part_count() const {
  return static_cast<std::size_t>(std::max<zip_int64_t>(zip_get_num_entries(zip_.get(), 0), 0));
}

std::optional<std::size_t> ZipReading::index_of(std::string_view name) const {
  const auto found = indexes_.find(folded_name(name));
  return found == indexes_.end() ? std::nullopt : std::optional(found->second);
}

PartEnd ZipReading::unpack(std::string_view name, const std::function<bool(std::string_view)>& take) const {
  const auto index = index_of(name);
  if (!index) return PartEnd::missing;
  zip_stat_t stat;
  if (zip_stat_index(zip_.get(), *index, 0, &stat) != 0) return PartEnd::broken;
  if (stat.encryption_method != ZIP_EM_NONE) return PartEnd::locked;
  if (is_too_large(stat.size, stat.comp_size)) return PartEnd::too_large;
  const PartFile file(zip_fopen_index(zip_.get(), *index, 0));
  return file ? give_pieces(file.get(), stat.comp_size, take) : PartEnd::broken;
}

}  // namespace samenhang

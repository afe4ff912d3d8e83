#include "reports/png_resolution.h"

#include "base/check.h"

#include <cmath>
#include <cstdint>

namespace samenhang {
namespace {

// Signature, then the header chunk: length, name, 13 bytes, checksum.
constexpr std::size_t kHeaderEnd = 8 + 4 + 4 + 13 + 4;
constexpr double kMetresPerInch = 0.0254;

// The checksum of a chunk's name and content (CRC-32 as in ISO 3309).
std::uint32_t checksum(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

std::string big_endian(std::uint32_t number) {
  std::string bytes;
  for (unsigned shift = 32; shift > 0; shift -= 8) bytes += static_cast<char>((number >> (shift - 8)) & 0xFFU);
  return bytes;
}

}  // namespace

std::string with_resolution(std::string_view png, double dpi) {
  check(png.size() > kHeaderEnd && png.substr(12, 4) == "IHDR", "a PNG starts with its header");
  const std::string pixels_per_metre = big_endian(static_cast<std::uint32_t>(std::lround(dpi / kMetresPerInch)));
  const std::string body = "pHYs" + pixels_per_metre + pixels_per_metre + '\1';
  const std::string chunk = big_endian(9) + body + big_endian(checksum(body));
  return std::string(png.substr(0, kHeaderEnd)) + chunk + std::string(png.substr(kHeaderEnd));
}

}  // namespace samenhang

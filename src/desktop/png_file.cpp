#include "desktop/png_file.h"

#include "base/check.h"

#include <png.h>

#include <cstddef>

namespace samenhang {

std::string png_of(const Picture& picture) {
  std::vector<std::uint8_t> opaque;
  opaque.reserve(picture.bytes.size() / 4 * 3);
  for (std::size_t at = 0; at + 3 < picture.bytes.size(); at += 4) {
    opaque.insert(opaque.end(), {picture.bytes[at], picture.bytes[at + 1], picture.bytes[at + 2]});
  }
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = picture.width_px;
  image.height = picture.height_px;
  image.format = PNG_FORMAT_RGB;
  png_alloc_size_t length = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(length, '\0');
  const int written = png_image_write_to_memory(&image, bytes.data(), &length, 0, opaque.data(), 0, nullptr);
  check(written != 0, "a picture in memory can be written as PNG");
  bytes.resize(length);
  return bytes;
}

}  // namespace samenhang

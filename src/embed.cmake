# Writes ${MADE}.cpp and ${MADE}.h, which hold the bytes of ${FILE} (see samenhang_embed).
file(READ ${FILE} bytes HEX)
string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
file(WRITE ${MADE}.h "#pragma once

#include <string_view>

namespace samenhang::embedded {
std::string_view ${NAME}();
}
")
file(WRITE ${MADE}.cpp "#include \"${MADE}.h\"

namespace samenhang::embedded {
namespace {
constexpr char kBytes[] = {${bytes} '\\0'};
}
std::string_view ${NAME}() { return {kBytes, sizeof kBytes - 1}; }
}
")

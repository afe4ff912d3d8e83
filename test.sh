#!/usr/bin/env bash
# ./test.sh: installs what the tests need, builds the dev preset (address and undefined-behaviour
# sanitizers, warnings are errors) and runs every test.
set -euo pipefail

top=$(cd "$(dirname "$0")" && pwd)

echo "== Packages"
"$top/third_party/install.sh" run test

echo "== Building the dev preset"
cd "$top"
cmake --preset dev
cmake --build --preset dev --target all all_verify_interface_header_sets

echo "== Running the tests"
ctest --preset dev -j "$(nproc)"

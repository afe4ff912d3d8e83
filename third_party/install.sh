#!/usr/bin/env bash
# Installs the packages of debian-packages.txt that are missing, for the purposes named:
#   third_party/install.sh run | run test | run test check
set -euo pipefail

list=$(dirname "$0")/debian-packages.txt
wanted=()
for purpose in "$@"; do
  mapfile -t -O "${#wanted[@]}" wanted < <(awk -v purpose="$purpose" '!/^#/ && $2 == purpose {print $1}' "$list")
done

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} = 0 ]; then
  echo "All packages for '$*' are installed."
  exit 0
fi

echo "Installing ${#missing[@]} Debian packages for '$*': ${missing[*]}"
as_root=()
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "These packages are missing, and there is no sudo to install them with. Ask your administrator for:" >&2
    echo "  apt-get install ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"

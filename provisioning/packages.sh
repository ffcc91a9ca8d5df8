#!/usr/bin/env bash
# The Debian packages that pip cannot bring. Usage: packages.sh run|test
# Installs what is missing where it may; else prints the line to run and stops.
set -euo pipefail

run=(python3-venv mosquitto libzbar0 libgl1 libglib2.0-0 fonts-noto-cjk)
test=("${run[@]}" chromium procps)

case "${1:-}" in
  run) wanted=("${run[@]}") ;;
  test) wanted=("${test[@]}") ;;
  *) echo "usage: $0 run|test" >&2; exit 2 ;;
esac

missing=()
for name in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
done
[ ${#missing[@]} -eq 0 ] && exit 0

line="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
echo "缺少 Debian 软件包 / missing Debian packages: ${missing[*]}"
# policy-rc.d semantics: we never want Debian to start a broker of its own for us.
install() {
  "$@" apt-get update -q=2
  "$@" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install -q=2 -y --no-install-recommends "${missing[@]}" >/dev/null
}
if [ "$(id -u)" = 0 ]; then
  install env
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  install sudo
else
  echo "请先运行这一行，然后重试 / run this line, then try again:"
  echo "    sudo sh -c '$line'"
  exit 1
fi

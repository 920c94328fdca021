#!/usr/bin/env bash
# Debian packages for ./dev; usage: tools/system.sh check|install run|test|release. `install` needs root.
set -euo pipefail

QGIS=(python3-qgis qgis qgis-providers)
RUN=(python3-venv python3-requests xvfb xauth fonts-open-sans fonts-noto-core fonts-noto-cjk)
RELEASE=(git python3-venv)
TEST=("${RUN[@]}" chromium git gdal-bin openbox postgresql xdotool)
# Other people's tus programs run on it; it may be there from elsewhere, which Debian's npm would not go with.
{ command -v node && command -v npm; } >/dev/null || TEST+=(nodejs npm)
SOURCE=/etc/apt/sources.list.d/qgis-certification-backports.list

missing() { # those of the packages named that are not installed
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || echo "$package"
  done
}

qgis_installed() { # QGIS 3.40 or later, from wherever
  dpkg --compare-versions "$(dpkg-query -W -f '${Version}' python3-qgis 2>/dev/null || echo 0)" ge 3.40 &&
    [ -z "$(missing "${QGIS[@]}")" ]
}

qgis_offered() { # without backports, as in later releases of Debian
  local candidate
  candidate=$(apt-cache policy python3-qgis 2>/dev/null | sed -n 's/^  Candidate: //p')
  [ -n "$candidate" ] && [ "$candidate" != "(none)" ] && dpkg --compare-versions "$candidate" ge 3.40
}

sources() { # of Debian's own packages for a codename, as "mirror file:line"
  apt-get indextargets --format '$(ORIGIN) $(COMPONENT) $(SITE) $(SOURCESENTRY)' 'Created-By: Packages' \
    "Codename: $1" 2>/dev/null | sed -nE 's/^Debian( Backports)? main //p' | head -n 1
}

name_backports() { # with the same mirror and the same key as the machine's own Debian source
  local mirror entry key
  [ -z "$(sources "$codename-backports")" ] || return 0
  read -r mirror entry < <(sources "$codename") || true
  [ -n "$mirror" ] || { echo "apt knows no source for Debian's $codename. Add one, then try again." >&2; exit 1; }
  key=$(grep -ioE 'signed-by[:=] */[^] ]+' "${entry%:*}" | head -n 1 | sed -E 's/^[^/]*//') || true
  echo "deb ${key:+[signed-by=$key] }$mirror $codename-backports main" >"$SOURCE"
  apt-get update -q
}

install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" </dev/null; }

group=${2:?run, test or release}
case "$group" in
  run) packages=("${RUN[@]}") ;;
  test) packages=("${TEST[@]}") ;;
  release) packages=("${RELEASE[@]}") ;;
  *) echo "unknown group: $group" >&2; exit 2 ;;
esac

case "$1" in
  check) qgis_installed && [ -z "$(missing "${packages[@]}")" ] ;;
  install)
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    apt-get update -q
    if ! qgis_installed; then
      if qgis_offered; then
        install "${QGIS[@]}"
      else
        name_backports
        install -t "$codename-backports" "${QGIS[@]}"
      fi
    fi
    if [[ " ${packages[*]} " == *" postgresql "* ]] && [ ! -e /etc/postgresql-common ]; then
      # The tests make a cluster of their own: Debian's package shall not start one here.
      mkdir -p /etc/postgresql-common/createcluster.d
      echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/qgis-certification.conf
    fi
    mapfile -t wanted < <(missing "${packages[@]}")
    [ ${#wanted[@]} -eq 0 ] || install "${wanted[@]}"
    ;;
  *) echo "unknown act: $1" >&2; exit 2 ;;
esac

#!/bin/sh
# Makes the virtual environment in the folder named, with a Python that fits: tools/make_venv.sh .venv
# PYTHON=/some/python chooses another one.
set -eu
venv=$1

fits() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

may_install() {
    command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" = 0 ] || sudo -n true >/dev/null 2>&1; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

python=
for candidate in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11 python; do
    if command -v "$candidate" >/dev/null 2>&1 && fits "$candidate"; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "NAM Reader needs Python 3.11 or newer, and there is none on this computer's PATH." >&2
    echo "Debian and Ubuntu: sudo apt install python3 python3-venv. Others: https://www.python.org/downloads/" >&2
    exit 1
fi

if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if may_install; then
        echo "Installing python$version-venv, which Python needs to make a virtual environment."
        as_root apt-get update -qq
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "python$version-venv" >/dev/null
    else
        echo "Python's venv module is incomplete here: sudo apt install python$version-venv" >&2
        exit 1
    fi
fi

echo "Making the virtual environment $venv with $("$python" --version)."
"$python" -m venv "$venv"

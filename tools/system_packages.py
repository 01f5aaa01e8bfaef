"""Install what the window needs of a Debian or Ubuntu system, where that is allowed; else name it and go on.

    python tools/system_packages.py window|tests

On other systems nothing is installed. Run it with the project's own Python: the table of libraries is the one
that the program itself looks at before it shows a window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from nam_reader.cli import display

FONTS = ("fonts-dejavu-core", "fonts-inter", "fonts-paratype")  # the window is readable without, not as fair
PROGRAMS = {"Xvfb": "xvfb", "xvfb-run": "xvfb", "xauth": "xauth"}


def main(purpose: str) -> int:
    """Bring the system up to what the window, or the tests of it, need."""
    if not sys.platform.startswith("linux"):
        return 0
    needed, fonts = _missing_libraries(), _missing_fonts()
    if purpose == "tests":
        needed += [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if not needed and not fonts:
        return 0
    names = " ".join(dict.fromkeys([*needed, *fonts]))
    if shutil.which("apt-get") is None:
        print(f"The window needs more of this system; Debian's names for it: {names}")
        return 0
    root = _root()
    if root is None:
        print(f"The window needs more of this system: sudo apt install {names}")
        return 0
    print(f"Installing {names}", flush=True)
    _apt(root, "update")
    for packages in (needed, fonts):  # apart: a missing font holds up nothing else
        if packages and not _apt(
            root, "install", "--yes", "--no-install-recommends", *dict.fromkeys(packages)
        ):
            print(f"That did not work: {' '.join(packages)}. The command line does without.")
    return 0


def _missing_libraries() -> list[str]:
    libraries = {**display.COMMON, **display.XCB}
    return [package for library, package in libraries.items() if not display.loads(library)]


def _missing_fonts() -> list[str]:
    """Name the fonts that are not installed; none where dpkg does not know."""
    if shutil.which("dpkg-query") is None:
        return []
    query = ["dpkg-query", "--show", "--showformat", "${db:Status-Status}\n"]
    states = [subprocess.run([*query, font], capture_output=True, check=False).stdout for font in FONTS]
    return [font for font, state in zip(FONTS, states, strict=True) if state.strip() != b"installed"]


def _apt(root: Sequence[str], *arguments: str) -> bool:
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    done = subprocess.run([*root, *quiet, *arguments], check=False, stdout=subprocess.DEVNULL)
    return done.returncode == 0


def _root() -> list[str] | None:
    """Return what to put before a command that only root may run; None where that cannot be."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "window"))

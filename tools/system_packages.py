"""Install what the window needs of a Debian or Ubuntu system, where that is allowed; else name it and go on.

    python tools/system_packages.py window|tests

On other systems nothing is done. Run it with the project's own Python: the table of libraries is the one
that the program itself looks at before it shows a window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from nam_reader.cli import display

FONTS = {  # a file that fontconfig knows by this family → package
    "DejaVu Sans": "fonts-dejavu-core",
    "Inter": "fonts-inter",
    "PT Serif": "fonts-paratype",
}
PROGRAMS = {"Xvfb": "xvfb", "xvfb-run": "xvfb", "xauth": "xauth"}


def main(purpose: str) -> int:
    """Bring the system up to what the window, or the tests of it, need."""
    if not sys.platform.startswith("linux"):
        return 0
    packages = _missing(purpose)
    if not packages:
        return 0
    if shutil.which("apt-get") is None:
        print("The window may lack: " + ", ".join(packages) + " (names of Debian packages).")
        return 0
    root = _root()
    if root is None:
        print(f"The window needs more of this system: sudo apt install {' '.join(packages)}")
        return 0
    print(f"Installing {' '.join(packages)}", flush=True)
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    subprocess.run([*apt, "update"], check=False)
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if subprocess.run(install, check=False, stdout=subprocess.DEVNULL).returncode:
        print("That did not work; the command line and most tests do without.")
    return 0


def _missing(purpose: str) -> list[str]:
    libraries = {**display.COMMON, **display.XCB}
    packages = [package for library, package in libraries.items() if not display.loads(library)]
    packages += [package for family, package in FONTS.items() if not _has_font(family)]
    if purpose == "tests":
        packages += [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    return list(dict.fromkeys(packages))


def _has_font(family: str) -> bool:
    listed = shutil.which("fc-list")
    if listed is None:  # no fontconfig tools: ask the package manager instead
        package = FONTS[family]
        return subprocess.run(["dpkg", "-s", package], capture_output=True, check=False).returncode == 0
    return bool(subprocess.run([listed, family], capture_output=True, check=False).stdout)


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

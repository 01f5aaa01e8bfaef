"""Run a command on the display that is there, or on an Xvfb made for it: ``with_display.py COMMAND [ARG…]``.

The exit status is the command's own; 1 with one line where there is neither a display nor an Xvfb.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

SCREEN = "1600x1000x24"


def main(command: list[str]) -> int:
    """Run the command; an Xvfb of ours ends with it."""
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return subprocess.run(command, check=False).returncode
    server_program = shutil.which("Xvfb")
    if server_program is None:
        print("There is no display, and Xvfb (Debian's package xvfb) is not installed.", file=sys.stderr)
        return 1
    read, write = os.pipe()
    server = subprocess.Popen(
        [server_program, "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

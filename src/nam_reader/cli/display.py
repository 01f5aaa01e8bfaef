"""Can a window be shown here? A cheap look before Qt is loaded, for Qt ends the program where it cannot.

Only on Linux and its like: elsewhere there is always a screen to ask for.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

# What Qt needs from the system → the Debian and Ubuntu package that has it.
COMMON: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libzstd.so.1": "libzstd1",
}
XCB: Mapping[str, str] = {
    "libxcb.so.1": "libxcb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND: Mapping[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
NO_DISPLAY = "No window can be shown: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)."


def obstacle() -> str:
    """Say in a sentence or two why no window can be shown; "" where nothing stands in the way."""
    if sys.platform in ("win32", "darwin", "cygwin"):
        return ""
    wanted = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if wanted and wanted not in ("xcb", "wayland"):
        return _lacking(COMMON)
    wayland = wanted != "xcb" and bool(os.environ.get("WAYLAND_DISPLAY"))
    screen = wanted != "wayland" and bool(os.environ.get("DISPLAY"))
    if not (wayland or screen):
        return NO_DISPLAY
    lacking = _lacking(COMMON)
    if lacking:
        return lacking
    if wayland and not _wayland_obstacle():
        return ""
    return _xcb_obstacle() if screen else _wayland_obstacle()


def _lacking(libraries: Mapping[str, str]) -> str:
    """Name the libraries that cannot be loaded, and the packages that have them."""
    missing = [name for name in libraries if not loads(name)]
    if not missing:
        return ""
    packages = " ".join(dict.fromkeys(libraries[name] for name in missing))
    be = "is" if len(missing) == 1 else "are"
    return (
        f"No window can be shown: {', '.join(missing)} {be} missing. "
        f"On Debian and Ubuntu: sudo apt install {packages}"
    )


def loads(name: str) -> bool:
    """Say whether a shared library is there and can be loaded."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _xcb_obstacle() -> str:
    lacking = _lacking(XCB)
    if lacking:
        return lacking
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return (
            f"No window can be shown: the X server of DISPLAY={os.environ['DISPLAY']} does not answer, "
            "or does not let this user in."
        )
    # The connection stays open while the program runs: a server whose last client goes starts anew, and Qt,
    # which connects next, would wait for that.
    return ""


def _wayland_obstacle() -> str:
    lacking = _lacking(WAYLAND)
    if lacking:
        return lacking
    name = os.environ["WAYLAND_DISPLAY"]
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)  # an absolute name stands for itself
    if not socket.exists():
        return f"No window can be shown: the Wayland display {name} does not answer."
    return ""

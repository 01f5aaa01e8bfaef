"""The look at the display before Qt is loaded: what it names, and that it names everything."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nam_reader.cli import display

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
# Always there: the C and C++ runtime, the loader, and what Python itself cannot do without.
RUNTIME = re.compile(r"(ld-linux.*|lib(c|m|dl|pthread|rt|gcc_s|stdc\+\+|z))\.so.*")


def needed(file: Path) -> list[str]:
    """Return the libraries that a file of machine code asks for by name."""
    listing = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+?)\]", listing)


@linux
@pytest.mark.skipif(shutil.which("readelf") is None, reason="needs readelf")
@pytest.mark.parametrize(
    ("plugin", "table"),
    [
        ("libqxcb.so", {**display.COMMON, **display.XCB}),
        ("libqwayland.so", {**display.COMMON, **display.WAYLAND}),
    ],
)
def test_every_library_that_qt_asks_of_the_system_is_looked_for(plugin: str, table: dict[str, str]) -> None:
    import PySide6

    home = Path(PySide6.__path__[0])
    own = {file.name: file for folder in (home, home / "Qt" / "lib") for file in folder.glob("*.so*")}
    waiting = [home / "Qt" / "plugins" / "platforms" / plugin]
    waiting += [next(home.glob(f"{module}.*so")) for module in ("QtCore", "QtGui", "QtWidgets")]
    asked: set[str] = set()
    seen: set[Path] = set()
    while waiting:
        file = waiting.pop()
        if file in seen:
            continue
        seen.add(file)
        for name in needed(file):
            if name in own:
                waiting.append(own[name])
            elif not RUNTIME.fullmatch(name) and "shiboken" not in name:
                asked.add(name)
    assert asked <= set(table)
    assert "libxkbcommon.so.0" in asked


@linux
def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setattr(display, "COMMON", {"libc.so.6": "libc6"})
    monkeypatch.setattr(display, "XCB", {"libxcb-nosuch.so.0": "libxcb-nosuch0", "libnope.so.1": "libnope1"})
    sentence = display.obstacle()
    assert "libxcb-nosuch.so.0, libnope.so.1 are missing" in sentence
    assert sentence.endswith("sudo apt install libxcb-nosuch0 libnope1")


@linux
def test_a_platform_chosen_by_name_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.obstacle() == ""
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert "DISPLAY" in display.obstacle()


@linux
def test_a_real_display_is_seen_and_the_look_is_quick() -> None:
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("needs Xvfb")
    code = (
        "import time; from nam_reader.cli import display\n"
        "began = time.perf_counter(); print(repr(display.obstacle()), time.perf_counter() - began)"
    )
    command = ["xvfb-run", "--auto-servernum", sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    sentence, seconds = done.stdout.split()
    assert sentence == "''"
    assert float(seconds) < 0.1


def test_elsewhere_there_is_nothing_to_look_at(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform in ("win32", "darwin"):
        monkeypatch.setattr(sys, "platform", platform)
        began = time.perf_counter()
        assert display.obstacle() == ""
        assert time.perf_counter() - began < 0.05

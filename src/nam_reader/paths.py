"""Where things are: the library folder, and the resources that come with the program."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

LIBRARY_VARIABLE = "NAM_READER_LIBRARY"
PORTABLE_MARK = "portable"
PACK_SUFFIX = ".nampack"


class LibraryFolder(NamedTuple):
    """A library's folder. ``default`` libraries get the bundled archive when they are first opened."""

    path: Path
    default: bool


def library_folder(chosen: str | os.PathLike[str] | None = None) -> LibraryFolder:
    """Return the folder to use: the chosen one, ``NAM_READER_LIBRARY``, ``data/`` beside a portable program,
    or the platform's place for user data.
    """
    elsewhere = chosen or os.environ.get(LIBRARY_VARIABLE)
    if elsewhere:
        return LibraryFolder(Path(elsewhere).expanduser().absolute(), default=False)
    program = program_folder()
    if (program / PORTABLE_MARK).exists():
        return LibraryFolder(program / "data", default=True)
    return LibraryFolder(_user_data(), default=True)


def _user_data() -> Path:
    """Return the program's place among a person's data."""
    named, home = os.environ.get("XDG_DATA_HOME", "").strip(), os.environ.get("HOME", "")
    base = named or (home and f"{home}/.local/share")
    if sys.platform == "linux" and base.startswith("/") and "ANDROID_DATA" not in os.environ:
        return Path(base, "nam-reader")  # what platformdirs says, whose import would take a start 4 ms
    import platformdirs

    return Path(platformdirs.user_data_dir("nam-reader", appauthor=False))


def program_folder() -> Path:
    """Return the folder that the program was started from: the frozen executable's, or the script's."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(sys.argv[0] or ".").resolve().parent


@cache
def resources() -> Path:
    """Return the folder of resources: in the frozen program, in the installed package, or the checkout's."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package / "resources", package.parents[1] / "resources"]
    if frozen:
        places.insert(0, Path(frozen) / "nam_reader" / "resources")
    for place in places:
        if (place / "archive").is_dir():
            return place
    raise FileNotFoundError(f"The program's resources are missing; looked in {', '.join(map(str, places))}.")


def starter_template(name: str) -> str:
    """Return the text that a person's own template begins with; ``name`` ends in .md.j2 or .html.j2."""
    ending = ".html.j2" if name.endswith(".html.j2") else ".md.j2"
    return (resources() / "starters" / f"notes{ending}").read_text("utf-8")


def bundled_archive() -> tuple[Path, ...]:
    """Return what a default library is filled with: the bundled packs, or else the folder of digests."""
    folder = resources() / "archive"
    packs = tuple(sorted(folder.glob(f"*{PACK_SUFFIX}")))
    return packs or (folder,)

"""The person's settings: one typed value, its defaults, and how it is kept in the library folder."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, NamedTuple

FILE_NAME = "settings.json"
LEAST_SIZE, MOST_SIZE = 12, 32  # px of the article's text
INTERFACE_SIZES = (100, 115, 130, 150, 175, 200)  # per cent, of everything


class Settings(NamedTuple):
    """Everything that a person can choose; a missing or unfit value in the file means the default."""

    language: str = ""  # of the interface: en, be, ru, pl, uk; "" for the system's
    theme: str = "system"  # system, light, sepia, dark, contrast, contrast-dark
    text_family: str = ""  # "" is the built-in stack
    text_size: int = 17  # px, 12 to 32
    interface_size: int = 100  # per cent, of everything: one of INTERFACE_SIZES
    reduced_motion: bool = False  # nothing moves by itself; where the system asks for it nothing does anyhow
    caret_browsing: bool = True  # the arrows move a caret through the text; else they scroll it
    list_order: str = "newest"
    list_grouping: str = ""  # the list's headings: year, month, author, source, or none
    search_order: str = "relevance"  # of what a search found
    last_article: str = ""
    search_history: bool = True  # what was searched for is remembered
    note_preview: bool = False  # beside a note that is written
    export_choices: str = ""  # JSON: the format and the options chosen last, names and times never among them
    citation_style: str = "chicago"  # of copied quotes and of exports: apa, chicago, iso690, mla
    citation_language: str = ""  # of a citation's words: en, be, ru, pl, uk; "" for the article's own
    # keys of actions, where they are not those that they have by themselves; values are replaced, not changed
    shortcuts: dict[str, list[str]] = {}  # noqa: RUF012 -- as said
    recent_commands: list[str] = []  # noqa: RUF012 -- replaced, too: what the palette did, the last first
    hint_given: bool = False  # how to make a first highlight was told
    last_list: str = ""  # JSON: the part of the library, or the search, that the list showed
    last_page: str = ""  # "notebook" where that was shown in place of list and text
    window_geometry: str = ""  # base64 of what Qt saves
    pane_widths: str = ""  # JSON: panes shown and their widths, for each mode


class Loaded(NamedTuple):
    """What was found: the settings, and how the file is called now that had to be set aside, "" for none."""

    settings: Settings
    broken: str = ""


def load(folder: Path) -> Settings:
    """Read the settings of a library folder, as ``read`` does."""
    return read(folder).settings


def read(folder: Path) -> Loaded:
    """Read the settings of a library folder, and tell whether the file was broken.

    A file that cannot be read as settings is set aside as ``settings-broken-….json``, and the defaults are
    used.
    """
    path = folder / FILE_NAME
    try:
        found: Any = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError, RecursionError):
        return Loaded(Settings(), _set_aside(path))
    if not isinstance(found, dict):
        return Loaded(Settings(), _set_aside(path))
    defaults = Settings()
    kept = defaults._asdict()
    fit = {name: found[name] for name, usual in kept.items() if type(found.get(name)) is type(usual)}
    if not LEAST_SIZE <= fit.get("text_size", defaults.text_size) <= MOST_SIZE:
        del fit["text_size"]
    if fit.get("interface_size") not in INTERFACE_SIZES:
        fit.pop("interface_size", None)
    return Loaded(defaults._replace(**fit))


def save(folder: Path, settings: Settings) -> None:
    """Write the settings beside the old ones and move them into place: a crash leaves one or the other."""
    path = folder / FILE_NAME
    part = path.with_suffix(".part")
    part.write_text(json.dumps(settings._asdict(), indent=1), "utf-8")
    part.replace(path)


def _set_aside(path: Path) -> str:
    """Give a broken file a name of its own and return that; where this cannot be done it is left, "" then."""
    aside = path.with_name(time.strftime("settings-broken-%Y-%m-%d-%H%M%S.json"))
    try:
        path.rename(aside)
    except OSError:
        return ""
    return aside.name

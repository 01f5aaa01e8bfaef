"""Which lexicon this is: an index that another one has made is out of date. It loads none of it."""

from __future__ import annotations

from functools import cache

from nam_reader.paths import resources

VERSION = "2"  # of the rules of this room: to be raised when what the index holds changes


@cache
def made_of() -> str:
    """Return what the dictionaries say they were made of, "" where there are none."""
    account = resources() / "lexicon" / "made_of.json"
    return account.read_text("utf-8").strip() if account.is_file() else ""


def analysis() -> str:
    """Return what decides what the index holds: rules and dictionaries."""
    return f"{VERSION} {made_of()}".strip()

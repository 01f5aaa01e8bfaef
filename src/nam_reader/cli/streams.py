"""What goes in and out: UTF-8 whatever the locale, JSON for scripts, nothing that harms a terminal."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Iterator
from typing import IO

# Control characters, C1 too: in a title from a file of unknown origin they could command the terminal.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# What is no text (part of a file's name), and what some programs take for the end of a line or of a string.
_ESCAPED = re.compile(r"[\ud800-\udfff\x7f-\x9f\u2028\u2029]")


def prepare() -> None:
    """Make standard output and error UTF-8, with line ends as they are and no character that can fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def readable(text: str) -> str:
    """Return text with what is not Unicode (undecodable bytes of an argument) as replacement characters."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(text: str) -> str:
    """Return text on one line, without control characters: a title or a file name fit for a list."""
    return " ".join(safe(text).split())


def safe(text: str) -> str:
    """Return text without the control characters that could command a terminal; line ends stay."""
    return _CONTROLS.sub(" ", text)


def strong(text: str) -> str:
    """Return text in bold where standard output is a terminal that knows it."""
    if sys.platform == "win32" or not sys.stdout.isatty() or os.environ.get("TERM", "dumb") == "dumb":
        return text
    return f"\x1b[1m{text}\x1b[22m"


def say(text: str, *, styled: bool = False) -> None:
    """Write a line to standard output; on a terminal without control characters, unless we styled it."""
    if sys.stdout is not None:
        _write(sys.stdout, text, styled)


def tell(text: str) -> None:
    """Write a line beside the answer: to standard error."""
    if sys.stderr is not None:
        _write(sys.stderr, text)


def lines() -> Iterator[str]:
    """Read standard input line by line, as each comes; what is not UTF-8 becomes replacement characters."""
    if sys.stdin is not None:
        for line in sys.stdin.buffer:
            yield line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "replace")


def answer(value: object, *, compact: bool = False) -> None:
    """Write a value as JSON: indented, or all on one line."""
    say(to_json(value, compact=compact))


def to_json(value: object, *, compact: bool = False) -> str:
    """Return JSON with letters as they are; only what could do harm in a line of text is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=None if compact else 1, allow_nan=False)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def give(data: bytes) -> None:
    """Write bytes to standard output as they are."""
    if sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def _write(stream: IO[str], text: str, styled: bool = False) -> None:
    if not styled and stream.isatty():
        text = safe(text)
    stream.write(text + "\n")
    stream.flush()


def close_quietly() -> None:
    """Let standard output go nowhere: nobody reads it any more, and Python would complain at its end."""
    if sys.stdout is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def close_if_stuck() -> None:
    """Close standard output if what waits in it cannot be written; Python would try again at its end."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        close_quietly()

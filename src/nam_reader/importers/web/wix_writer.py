"""Writes a body from the pieces that a walk through an editor's content meets: paragraphs, lists, tables."""

from __future__ import annotations

from html import escape
from typing import NamedTuple
from urllib.parse import urlsplit

from nam_reader.text.looks import Look

PLAIN = Look()

# No one sees these, so a paragraph of nothing else is empty.
_EDGES = " \t\n\r\f\v"
_UNSEEN = _EDGES + "\u00a0\u00ad\u200c\u200d\u200e\u200f\u2060"
# Wix's editors put these into empty lines and behind links: they have no width and mean nothing.
_FILLING = str.maketrans("", "", "\u200b\ufeff")


class Item(NamedTuple):
    """A list item; ``depth`` is what its own list says of it, 0 for an item that is not set in."""

    ordered: bool
    depth: int
    html: str
    start: str = ""  # the number that an ordered list begins with


class _Run(NamedTuple):
    """Characters of one look, or an image as HTML, or a line break (empty text)."""

    text: str
    look: Look
    image: str = ""


class BodyWriter:
    """Takes text and blocks in reading order; gives HTML.

    Characters stay as they are, except that white space at the edges of a block goes, and blocks of which
    nothing can be seen. An image becomes a paragraph of its own, so that it never stands in a heading.
    """

    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._runs: list[_Run] = []
        self._items: list[Item] = []
        self._anchor = ""

    # --- in a block -----------------------------------------------------------------------------------

    def text(self, text: str, look: Look = PLAIN) -> None:
        """Append characters to the open block."""
        text = without_filling(text)
        if not text:
            return
        last = self._runs[-1] if self._runs else None
        if last is not None and last.text and last.look == look:
            self._runs[-1] = last._replace(text=last.text + text)
        else:
            self._runs.append(_Run(text, look))

    def line_break(self, look: Look = PLAIN) -> None:
        """Break the line inside the open block."""
        self._runs.append(_Run("", look))

    def image(self, html: str, look: Look = PLAIN) -> None:
        """Append an image; ``html`` is its tag."""
        self._runs.append(_Run("", look, html))

    def anchor(self, name: str) -> None:
        """Name the next block, for links inside the page."""
        self._anchor = self._anchor or name

    # --- blocks ---------------------------------------------------------------------------------------

    def close(self, tag: str = "p") -> None:
        """Close the open block as a ``tag``; an empty one leaves nothing."""
        runs, self._runs = self._runs, []
        for piece in _apart(runs):
            if piece[0].image:
                self.add(f"<p>{_inline(piece)}</p>")
            elif tag == "pre":
                self.add(f"<pre>\n{_inline(piece)}</pre>")
            else:
                plain = [run._replace(look=run.look._replace(strong=False)) for run in piece]
                self.add(f"<{tag}>{_inline(piece if tag == 'p' else plain)}</{tag}>")

    def add(self, html: str) -> None:
        """Append a finished block."""
        self.close()
        self._end_list()
        self._blocks.append(self._named(html))

    def quote(self, html: str) -> None:
        """Append a block quote; quotes that follow each other are one."""
        self.close()
        last = self._blocks[-1] if self._blocks and not self._items else ""
        if html and last.startswith("<blockquote>") and not self._anchor:
            self._blocks[-1] = f"{last.removesuffix('</blockquote>')}\n{html}</blockquote>"
        elif html:
            self.add(f"<blockquote>{html}</blockquote>")

    def item(self, item: Item) -> None:
        """Append a list item; items that follow each other make one list, nested by their depth."""
        self.close()
        if item.html:
            self._items.append(item._replace(html=self._name_only() + item.html))

    def new_list(self) -> None:
        """Let the next item begin a list of its own."""
        self.close()
        self._end_list()

    def finish(self) -> str:
        """Return all that was written."""
        self.close()
        self._end_list()
        return "\n".join(self._blocks)

    def finish_inside(self) -> str:
        """Return all that was written, for a list item or a cell: a first paragraph needs no tags there."""
        html = self.finish()
        if html.startswith("<p>"):
            first, _, rest = html[3:].partition("</p>")
            return first + rest
        return html

    def _end_list(self) -> None:
        items, self._items = self._items, []
        if items:
            self._blocks.append(nested(items))

    def _named(self, html: str) -> str:
        name, self._anchor = self._anchor, ""
        tag, end, rest = html.partition(">")
        return f'{tag} id="{escape(name)}"{end}{rest}' if name else html

    def _name_only(self) -> str:
        name, self._anchor = self._anchor, ""
        return f'<span id="{escape(name)}"></span>' if name else ""


def nested(items: list[Item]) -> str:
    """Return the lists of a row of items, each deeper one inside the item before it.

    A depth is taken as at most one more than that of the item before: a list has no empty items.
    """
    parts: list[str] = []
    opened: list[str] = []
    for item in items:
        tag = "ol" if item.ordered else "ul"
        depth = min(item.depth, len(opened))
        while len(opened) > depth + 1 or (len(opened) == depth + 1 and opened[-1] != tag):
            parts.append(f"</li></{opened.pop()}>")
        if len(opened) == depth + 1:
            parts.append("</li>")
        else:
            start = f' start="{item.start}"' if item.start and item.ordered else ""
            parts.append(f"<{tag}{start}>")
            opened.append(tag)
        parts.append(f"<li>{item.html}")
    parts.extend(f"</li></{tag}>" for tag in reversed(opened))
    return "".join(parts)


def linked(text: str, href: str) -> str:
    """Return a paragraph that stands for something that cannot be shown: a link, by its host where it has no
    text; "" where there is neither.
    """
    shown = escape(" ".join(text.split()) or host_of(href), quote=False)
    if not shown:
        return ""
    return f'<p><a href="{escape(href)}">{shown}</a></p>' if href else f"<p>{shown}</p>"


def host_of(href: str) -> str:
    """Return the host of an address as people know it, "" where it has none."""
    try:
        return (urlsplit(href).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def without_filling(text: str) -> str:
    """Return a text without the characters of no width that Wix's editors fill lines with."""
    return text.translate(_FILLING) if "\u200b" in text or "\ufeff" in text else text


def seen(text: str) -> bool:
    """Tell whether a text has a character that can be seen."""
    return bool(text.strip(_UNSEEN))


def _apart(runs: list[_Run]) -> list[list[_Run]]:
    """Return the runs of the block, trimmed, with each image for itself; what cannot be seen is left out."""
    pieces: list[list[_Run]] = [[]]
    for run in runs:
        if run.image:
            pieces += [[run], []]
        else:
            pieces[-1].append(run)
    found = [piece if piece and piece[0].image else _trimmed(piece) for piece in pieces]
    return [piece for piece in found if piece]


def _trimmed(runs: list[_Run]) -> list[_Run]:
    if not any(seen(run.text) for run in runs):
        return []
    first = next(place for place, run in enumerate(runs) if run.text.strip(_EDGES))
    last = next(place for place in reversed(range(len(runs))) if runs[place].text.strip(_EDGES))
    kept = runs[first : last + 1]
    kept[0] = kept[0]._replace(text=kept[0].text.lstrip(_EDGES))
    kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(_EDGES))
    return kept


def _inline(runs: list[_Run]) -> str:
    """Return runs as HTML; what two neighbours share stays open between them."""
    parts: list[str] = []
    opened: list[str] = []
    for run in runs:
        wanted = _tags(run.look)
        same = 0
        while same < min(len(wanted), len(opened)) and wanted[same] == opened[same]:
            same += 1
        parts += _closing(opened[same:])
        parts += [f"<{tag}>" for tag in wanted[same:]]
        opened = wanted
        parts.append(run.image or escape(run.text, quote=False) or "<br>")
    return "".join(parts + _closing(opened))


def _closing(tags: list[str]) -> list[str]:
    return [f"</{tag.partition(' ')[0]}>" for tag in reversed(tags)]


def _tags(look: Look) -> list[str]:
    tags = [f'a href="{escape(look.href)}"'] if look.href else []
    tags += ["strong"] * look.strong + ["em"] * look.emphasis + ["s"] * look.strike
    if look.vertical:
        tags.append("sup" if look.vertical > 0 else "sub")
    return tags + ["code"] * look.code

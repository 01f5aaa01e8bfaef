"""Links of an EPUB's chapter: in-page where they can be, and the notes that they lead to brought along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.epub_chapters import Text, read_text
from nam_reader.importers.epub_members import Members
from nam_reader.importers.epub_package import Package
from nam_reader.importers.epub_purposes import is_notes
from nam_reader.importers.fragment import leading_blocks, read_fragment, text_of

MOST_NOTES = 2_000  # of one chapter
MOST_PARAGRAPHS = 8  # of one note
LONGEST_NOTE = 20_000  # characters of HTML

_HOLDERS = frozenset({"aside", "blockquote", "dd", "div", "li", "p", "section", "td"})
_OUTWARD = ("http://", "https://", "mailto:")

Place = tuple[str, str]  # a file of the book, and a name in it


class _Note(NamedTuple):
    name: str
    html: str


class Links:
    """Settles the links of chapters. What it has read of notes it keeps for the next chapter."""

    def __init__(self, members: Members, package: Package) -> None:
        self._members = members
        self._package = package
        self._titles = {place.file: place.title for place in reversed(package.contents)}
        self._places: dict[str, dict[str, LexborNode]] = {}

    def lead_out(self, text: Text, link: LexborNode) -> bool:
        """Tell whether a link leads to another text of the book."""
        file, _ = self._members.resolve(text.file, link.attrs.get("href") or "")
        return file not in ("", text.file)

    def settle(self, texts: Sequence[Text]) -> str:
        """Change the links of a chapter's texts, and return the HTML of the notes that they lead to."""
        prefixes = {text.file: f"{number}-" if len(texts) > 1 else "" for number, text in enumerate(texts)}
        for text in texts:
            _name_places(text.body, prefixes[text.file])
        notes: dict[Place, _Note] = {}
        for text in texts:
            for link in text.body.css("a[href]"):
                place = self._place(text.file, link)
                if place is None or place[0] in prefixes:
                    self._lead(link, text.file, prefixes)
                    continue
                note = notes.get(place) or self._bring(place, prefixes, len(notes) + 1)
                if note is None or len(notes) >= MOST_NOTES:
                    del link.attrs["href"]
                else:
                    notes[place] = note
                    link.attrs["href"] = f"#{note.name}"
        return "\n".join([note.html for note in notes.values()])

    def _place(self, file: str, link: LexborNode) -> Place | None:
        """Return where in the book a link leads, None for links out of it."""
        href = (link.attrs.get("href") or "").strip()
        return None if href.lower().startswith(_OUTWARD) else self._members.resolve(file, href)

    def _lead(self, link: LexborNode, file: str, prefixes: dict[str, str]) -> None:
        """Make a link one inside of the article, where it leads there; those out of the book stay."""
        place = self._place(file, link)
        if place is None:
            return
        if place[1] and place[0] in prefixes:
            link.attrs["href"] = f"#{prefixes[place[0]]}{place[1]}"
        else:
            del link.attrs["href"]

    def _bring(self, place: Place, prefixes: dict[str, str], number: int) -> _Note | None:
        """Return the note at a place of another file, with its own links settled."""
        target = self._places_of_notes(place[0]).get(place[1])
        html = _html_of_note(target) if target is not None else ""
        if not 0 < len(html) <= LONGEST_NOTE:
            return None
        body = read_fragment(html)
        for named in body.css("[id]"):
            del named.attrs["id"]
        for link in body.css("a[href]"):
            self._lead(link, place[0], prefixes)
        name = f"brought-note-{number}"
        return _Note(name, f'<div id="{name}">{body.inner_html}</div>')

    def _places_of_notes(self, file: str) -> dict[str, LexborNode]:
        """Return the named places of a file that holds notes only; of others none."""
        if file not in self._places:
            self._places[file] = {}
            try:
                text = read_text(self._members, self._package, file) if file else None
            except UnreadableFileError:
                text = None
            if text is not None and self._holds_notes(text):
                _name_places(text.body, "")
                self._places[file] = {node.attrs.get("id") or "": node for node in text.body.css("[id]")}
        return self._places[file]

    def _holds_notes(self, text: Text) -> bool:
        if text.file in self._package.aside or text.file not in self._package.spine:
            return True
        leading = leading_blocks(text.body, 1)
        return is_notes(text, self._titles.get(text.file) or (text_of(leading[0]) if leading else ""))


def _name_places(body: LexborNode, prefix: str) -> None:
    """Name all places of a text in one way, and tell them from those of other texts by a prefix."""
    for node in body.css("a[name]"):
        if "id" not in node.attrs:
            node.attrs["id"] = node.attrs.get("name")
    if prefix:
        for node in body.css("[id]"):
            node.attrs["id"] = f"{prefix}{node.attrs.get('id')}"


def _html_of_note(target: LexborNode) -> str:
    """Return the HTML of the note that a name stands in or on: its item, or its paragraphs."""
    holder: LexborNode | None = target
    while holder is not None and holder.tag not in _HOLDERS:
        holder = holder.parent
    if holder is None:
        return ""
    if holder.tag == "p" and holder.parent is not None and holder.parent.tag in {"aside", "li"}:
        holder = holder.parent
    if holder.tag == "li" and holder.parent is not None and holder.parent.tag == "ol":
        return f'<ol start="{_ordinal(holder)}">{holder.html}</ol>'
    if holder.tag != "p":
        return holder.html or ""
    paragraphs = [holder.html or ""]
    following = _next_element(holder)
    while following is not None and following.tag == "p" and len(paragraphs) < MOST_PARAGRAPHS:
        if following.css_first("[id],a[href]") is not None:
            break
        paragraphs.append(following.html or "")
        following = _next_element(following)
    return "".join(paragraphs)


def _ordinal(item: LexborNode) -> int:
    """Return the number of an item of a list."""
    start = (item.parent.attrs.get("start") or "") if item.parent is not None else ""
    number = int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1
    before = item.prev
    while before is not None:
        number += before.tag == "li"
        before = before.prev
    return number


def _next_element(node: LexborNode) -> LexborNode | None:
    following = node.next
    while following is not None and not following.is_element_node:
        following = following.next
    return following

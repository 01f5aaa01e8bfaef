"""One entry for each annotated article, as both BibTeX and BibLaTeX read it (UTF-8)."""

from __future__ import annotations

import re
from urllib.parse import quote

from nam_reader.exporters.book import Book
from nam_reader.exporters.references import Name, Reference, references

# As babel, TeX's package for languages, calls them.
_LANGUAGES = {"en": "english", "be": "belarusian", "ru": "russian", "pl": "polish", "uk": "ukrainian"}
# What means something to TeX; braces would have to be in pairs even behind a backslash.
_SPECIAL = re.compile(r"[\\{}&%$#_~^]")
_WRITTEN = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def render(book: Book) -> str:
    """Return the document; quotes and notes stand in ``annote``."""
    return "\n".join([_entry(reference) for reference in references(book.articles)])


def _entry(reference: Reference) -> str:
    article, date = reference.article, reference.date
    fields = {
        "author": " and ".join(map(_name, reference.names)),
        "title": f"{{{_escaped(article.title)}}}" if article.title else "",  # as it is written, capitals too
        "organization": _escaped(article.source),
        "year": str(date[0]) if date else "",
        "month": str(date[1]) if len(date) > 1 else "",
        "date": article.published or "" if date else "",
        "url": quote(article.url or "", safe=":/?#@!$&'()*+,;=-._~%"),
        "langid": _LANGUAGES.get(article.language, ""),
        "keywords": ", ".join([_escaped(tag.replace(",", " ")) for tag in reference.tags]),
        "annote": " ".join(map(_escaped, filter(None, reference.remarks))),
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@misc{{{reference.key},\n{''.join(lines)}}}\n"


def _name(name: Name) -> str:
    if name.body:
        return f"{{{_escaped(name.family)}}}"
    return ", ".join(filter(None, (_escaped(name.family), _escaped(name.given))))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: _WRITTEN.get(found[0], f"\\{found[0]}"), " ".join(text.split()))

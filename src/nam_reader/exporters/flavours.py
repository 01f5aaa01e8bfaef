"""The filters of Markdown templates: quotes, labels and facts as lines, and what Obsidian and Logseq want."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from nam_reader.exporters import markers
from nam_reader.exporters.document_words import DocumentWords
from nam_reader.exporters.escaping import escaped
from nam_reader.exporters.pages import ArticlePage, NotePage, SectionPage, readable_time

# Stand for the edges of a quote while the sentence around it is escaped; no text of an article holds them.
_OPENS, _CLOSES = "\ufdd0", "\ufdd1"
_NOT_IN_TAGS = re.compile(r"[^\w/-]+")
_NOT_IN_PAGES = str.maketrans({"[": "(", "]": ")", "<": "‹", ">": "›"})
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$")
_BULLET = re.compile(r"^([ \t]*)-(?=[ \t]|$)")
_PROPERTY = re.compile(r"^(\s*[^\s:`>]+)::")


def quote_lines(note: NotePage) -> list[str]:
    """Return the paragraphs of a quote as Markdown; in a sentence of its own the quote is marked."""
    if not note.before and not note.after:
        return list(map(escaped, note.paragraphs))
    lines = [f"{_OPENS}{line}{_CLOSES}" for line in note.paragraphs]
    lines[0] = note.before.lstrip() + lines[0]
    lines[-1] += note.after.rstrip()
    return [escaped(line).replace(_OPENS, "<mark>").replace(_CLOSES, "</mark>") for line in lines]


def facts(article: ArticlePage, words: DocumentWords) -> str:
    """Return the line that says what an article is: its citation, or the plain facts."""
    if article.citation:
        return article.citation
    source = f"*{escaped(article.source)}*" if article.source else ""
    address = f"<{article.link}>" if article.link else escaped(article.url)
    date = escaped(words.date(article.published))
    known = (escaped(article.authors), source, date, escaped(article.language_name), address)
    return " · ".join(filter(None, known))


def label(note: NotePage, article: ArticlePage, write_tag: Callable[[str], str], words: DocumentWords) -> str:
    """Return the line under a quote: sign and meaning of its colour, style, tags, and what was asked for."""
    number = f"{note.number} " if article.text else ""
    first = f"{note.ink.sign} {number}{escaped(note.meaning)}"
    return " · ".join([first, *label_words(note, filter(None, map(write_tag, note.tags)), words, escaped)])


def label_words(
    note: NotePage, tags: Iterable[str], words: DocumentWords, write: Callable[[str], str] = str
) -> list[str]:
    """Return what is said of a note behind the meaning of its colour; ``write`` is for the author's name."""
    lost = words.lost if note.lost else ""
    said = (note.style_word, *tags, lost, write(note.author), readable_time(note.made, words))
    return [word for word in said if word]


def plain_tag(name: str) -> str:
    """Return a tag as it stands in a line of Markdown."""
    return "#" + escaped(name)


def obsidian_tag(name: str) -> str:
    """Return a tag as Obsidian knows them: letters, digits, hyphens, slashes, and not a number alone."""
    tag = _NOT_IN_TAGS.sub("-", name.strip()).strip("-")
    if not tag:
        return ""
    return f"#{tag}" if not tag.replace("/", "").isdecimal() else f"#n{tag}"


def logseq_tag(name: str) -> str:
    """Return a tag as Logseq knows them: a link to a page."""
    word = " ".join(name.translate(_NOT_IN_PAGES).split())
    return f"#{word}" if re.fullmatch(r"[\w/-]+", word) else f"#[[{word}]]"


_TAGS: Mapping[str, Callable[[str], str]] = {
    "": plain_tag,
    "obsidian": obsidian_tag,
    "logseq": logseq_tag,
}


def filters(flavour: str, words: DocumentWords) -> dict[str, Callable[..., Any]]:
    """Return the filters that the templates of a flavour have besides Jinja's own."""
    write_tag = _TAGS[flavour]

    def labelled(note: NotePage, article: ArticlePage) -> str:
        return label(note, article, write_tag, words)

    return {
        "quote": quote_lines,
        "facts": partial(facts, words=words),
        "label": labelled,
        "tag": write_tag,
        "part": part,
        "part_key": part_key,
        "block_id": block_id,
        "property": one_property,
        "outline": outline,
        "level": level,
        "time": partial(readable_time, words=words),
    }


def part(section: SectionPage) -> str:
    """Return the comment that says which part of a document begins here."""
    return f"<!-- nam-reader part={part_key(section)} -->"


def part_key(section: SectionPage) -> str:
    """Return the name of a part, as a comment or a property can hold it."""
    return markers.safe(section.sign or section.title)


def block_id(key: str) -> str:
    """Return a name as Obsidian's block ids are: Latin letters, digits and hyphens."""
    return re.sub(r"[^A-Za-z0-9-]", "-", key)


def properties(known: Mapping[str, object]) -> str:
    """Return Obsidian's properties of a document, as YAML."""
    import yaml

    said: dict[str, object] = {"title": known["title"]}
    articles: list[ArticlePage] = known["articles"]  # type: ignore[assignment] # it was put there as such
    if known["alone"]:
        article = articles[0]
        alone = {
            "author": article.authors,
            "source": article.source,
            "published": article.published,
            "url": article.url,
            "language": article.language,
        }
        said |= {name: value for name, value in alone.items() if value}
    tags: list[str] = known["tags"]  # type: ignore[assignment] # as above
    written = list(dict.fromkeys(tag.removeprefix("#") for tag in map(obsidian_tag, tags) if tag))
    if written:
        said["tags"] = written
    text: str = yaml.safe_dump(said, allow_unicode=True, sort_keys=False, width=2**20)
    return text


def one_property(text: str) -> str:
    """Return a text as the value of a Logseq property."""
    return " ".join(text.translate(_NOT_IN_PAGES).split())


def outline(text: str, depth: int) -> str:
    """Return a text as one block of an outline: its lines behind a bullet and below it."""
    first, *rest = text.strip("\n").split("\n")
    indent = "\t" * depth
    return "\n".join([f"{indent}- {first}", *[f"{indent}  {line}" if line else "" for line in rest]])


def level(text: str) -> str:
    """Return Markdown that stays in one block of an outline: no bullets, headings or properties in it."""
    lines, fence = [], ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
        elif not fence:
            heading = _HEADING.match(line)
            line = f"**{heading[1]}**" if heading and heading[1] else line
            line = _PROPERTY.sub(r"\1&#58;&#58;", _BULLET.sub(r"\1*", line))
        lines.append(line)
    return "\n".join(lines)

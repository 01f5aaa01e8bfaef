"""Articles as bibliographic references: what BibTeX, RIS and CSL-JSON are written from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from nam_reader.model import ArticleNotes, ArticleRef

_MOST_WORDS = 4  # of a person's name
_PARTICLES = frozenset("van von der den de da di du la le el al bin ibn zu af av".split())  # noqa: SIM905 -- one line
# A word that a person's name has not: these authors are bodies, which have one name only.
_BODY = re.compile(
    r"\b(?:team|staff|press|service|office|group|council|cabinet|committee|centre|center|management|foundation|news"
    r"|agency|editors?|redakcja|zespół|biuro|пресс?|служба|рэдакцыя|редакция|редакція|савет|совет|рада|цэнтр|центр"
    r"|камітэт|комитет|штаб|фонд|группа|група|кабинет|кабінет)\b",
    re.IGNORECASE,
)
# Official lists write "Family Given Patronymic". Of two words this tells nothing: family names end so too.
_PATRONYMIC = re.compile(
    r"[^\W\d_]+(?:[оеёэ]вич|[оеё]вна|ьич|инична|[оеаэ]віч|[оеаэ]ўна|йович|івна|ївна)", re.IGNORECASE
)
_POSSIBLE = ((1, 9999), (1, 12), (1, 31))
_LETTERS = re.compile(r"[^\W\d_]+")
_TRANSLITERATED = dict(
    zip(
        "абвгґдеёєжзиіїйклмнопрстуўфхцчшщыьэюя",
        "a b v h g d e e ie zh z i i i i k l m n o p r s t u u f kh ts ch sh shch y _ e iu ia".split(),  # noqa: SIM905 -- one line
        strict=True,
    )
)


class Name(NamedTuple):
    """An author: a person has a family name, a body only ``family``, which is all of its name."""

    family: str
    given: str = ""
    body: bool = False


class Reference(NamedTuple):
    """One article, ready to be cited. ``date`` is year, month and day as far as they are known."""

    key: str  # letters, digits and hyphens, unlike any other in a document
    article: ArticleRef
    names: tuple[Name, ...]
    date: tuple[int, ...]
    tags: tuple[str, ...]
    remarks: tuple[str, ...]  # each quote in quotation marks, with the note on it behind a dash


def references(articles: Sequence[ArticleNotes]) -> tuple[Reference, ...]:
    """Return a reference for each article, in the same order."""
    return tuple([_reference(notes) for notes in articles])


def _reference(notes: ArticleNotes) -> Reference:
    article = notes.article
    names = tuple([split_name(author) for author in article.authors])
    date = date_parts(article.published)
    tags = dict.fromkeys(tag for placed in notes.annotations for tag in placed.annotation.tags)
    remarks = [remark(placed.annotation.anchor.exact, placed.annotation.note) for placed in notes.annotations]
    first = names[0].family if names else article.source or article.title
    parts = [_ascii(first)[:20], str(date[0]) if date else "", article.uid[:8]]
    return Reference("-".join(filter(None, parts)), article, names, date, tuple(tags), tuple(remarks))


def split_name(author: str) -> Name:
    """Return an author's name in its parts: the last word, and particles before it, are the family name.

    Where the last of three words is a patronymic, the first one is.
    """
    words = author.split()
    if "," in author and len(words) <= _MOST_WORDS:
        family, _, given = author.partition(",")
        return Name(family.strip(), given.strip())
    if not 2 <= len(words) <= _MOST_WORDS or _is_body(author, words):
        return Name(" ".join(words), body=True)
    if family := _in_capitals(words):
        return Name(family, " ".join([word for word in words if word != family]))
    if len(words) == 3 and _PATRONYMIC.fullmatch(words[2]) and not _PATRONYMIC.fullmatch(words[1]):
        return Name(words[0], f"{words[1]} {words[2]}")
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return Name(" ".join(words[start:]), " ".join(words[:start]))


def _is_body(author: str, words: Sequence[str]) -> bool:
    """Whether a name has a word of bodies, small words, or begins with an abbreviation ("NAM Lawyers")."""
    first, *rest = words
    abbreviated = first.isalpha() and first.isupper() and 2 < len(first) < 5 and not " ".join(rest).isupper()
    return bool(_BODY.search(author)) or not _are_capitalised(words) or abbreviated


def _in_capitals(words: Sequence[str]) -> str:
    """Return the one word that is written in capitals, as a family name may be among others; "" for none."""
    found = [word for word in words if word.isupper() and len(word) > 2 and "." not in word]
    return found[0] if len(found) == 1 < len(words) else ""


def _are_capitalised(words: Sequence[str]) -> bool:
    return all(word[0].isupper() or word.lower() in _PARTICLES for word in words)


def remark(quote: str, note: str) -> str:
    """Return a quote with the note on it, on one line."""
    quoted = f"“{' '.join(quote.split())}”" if quote.strip() else ""
    return " — ".join(filter(None, (quoted, " ".join(note.split()))))


def date_parts(published: str | None) -> tuple[int, ...]:
    """Return year, month and day of an ISO date as far as they are known and can be."""
    parts = (published or "")[:10].split("-")[:3]
    if not all(part.isascii() and part.isdecimal() for part in parts):
        return ()
    numbers = tuple(map(int, parts))
    possible = [low <= number <= high for number, (low, high) in zip(numbers, _POSSIBLE, strict=False)]
    return numbers[: [*possible, False].index(False)]


def _ascii(text: str) -> str:
    """Return the letters of a text as small Latin ones, so that any program takes them as a key."""
    spelled = "".join([_TRANSLITERATED.get(letter, letter) for letter in text.lower().replace("ł", "l")])
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return "".join(_LETTERS.findall(plain))

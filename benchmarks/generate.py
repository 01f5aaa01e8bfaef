"""Articles to measure with: words of a Zipf-like frequency, the same for the same seed.

The commonest words are those of English, so that the language is found as for real articles; the rest are
made of syllables, each with some inflected forms that are rarer than itself; a name stands here and there.
``python benchmarks/generate.py FOLDER N`` writes N articles of each kind.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path

VOCABULARY = 100_000  # forms of the archives that are searched
FEW = 40_000  # forms of what is imported
PARAGRAPH = 75  # words, about
_COMMON = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "is",
    "that",
    "for",
    "it",
    "as",
    "was",
    "with",
    "be",
    "by",
    "on",
    "not",
    "he",
    "his",
    "but",
    "at",
    "are",
    "this",
    "have",
    "from",
    "or",
    "had",
    "an",
    "they",
    "which",
    "one",
    "you",
    "were",
    "all",
    "her",
    "she",
    "there",
    "would",
    "their",
    "we",
    "him",
    "been",
    "has",
    "when",
    "who",
    "will",
    "no",
    "more",
    "if",
    "out",
    "so",
    "what",
    "up",
]
_ONSETS = [
    "b",
    "br",
    "ch",
    "d",
    "dr",
    "f",
    "g",
    "gr",
    "h",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "r",
    "s",
    "sl",
    "st",
    "sv",
    "t",
    "tr",
    "v",
    "vl",
    "z",
]
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ou", "ia"]
_CODAS = ["", "", "", "", "n", "r", "s", "l", "k", "st"]
_ENDINGS = ["s", "ed", "ing", "er", "ers", "est", "ly", "ness"]
_INFLECTED = 2  # forms of a word beside itself, about
_NAMES = [
    "Lukashenko",
    "Lukashenka",
    "Tsikhanouskaya",
    "Tikhanovskaya",
    "Latushka",
    "Latushko",
    "Bialiatski",
    "Putin",
    "Zelensky",
    "Zelenskyy",
    "Kalesnikava",
    "Kolesnikova",
    "Babaryka",
    "Viktor",
    "Kavalkova",
    "Hrodna",
    "Grodno",
    "Vitebsk",
    "Viciebsk",
    "Brussels",
]
_NAME_EVERY = 60  # words
_FIRST = 1
_SENTENCE = (8, 25)


def plain_articles(n: int, words: int = 600, seed: int = 1, forms: int = FEW) -> Iterator[tuple[str, str]]:
    """Yield titles and texts; a text has about so many words, in paragraphs with a blank line between two."""
    write = _writer(seed, forms)
    for number in range(_FIRST, _FIRST + n):
        title, paragraphs = write(number, words)
        yield title, "\n\n".join(paragraphs)


def markdown_articles(n: int, words: int = 600, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Yield titles and whole Markdown files: front matter, headings, emphasis, links, a list and a quote."""
    write = _writer(seed, FEW)
    for number in range(_FIRST, _FIRST + n):
        title, paragraphs = write(number, words)
        yield title, f"{_front_matter(number, title)}\n{_decorate(number, paragraphs)}\n"


def write_plain(folder: Path, n: int, words: int = 600, seed: int = 1) -> list[Path]:
    """Write plain-text files: the title on a line of its own, then the text. Returns them in order."""
    pages = ((title, f"{title}\n\n{text}\n") for title, text in plain_articles(n, words, seed))
    return _write(folder, ".txt", pages)


def write_markdown(folder: Path, n: int, words: int = 600, seed: int = 1) -> list[Path]:
    """Write Markdown files with front matter. Returns them in order."""
    return _write(folder, ".md", markdown_articles(n, words, seed))


@cache
def vocabulary(seed: int = 1, count: int = VOCABULARY) -> list[str]:
    """Return the forms, the commonest first."""
    rng = random.Random(seed)
    words = dict.fromkeys(_COMMON)
    while len(words) < count // (1 + _INFLECTED):
        syllables = rng.choices((1, 2, 3), (5, 8, 2))[0]
        word = "".join(
            rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS) for _ in range(syllables)
        )
        words[word] = None
    forms = {word: float(rank) for rank, word in enumerate(words)}
    for rank, word in enumerate(list(words)[len(_COMMON) :], start=len(_COMMON)):
        for ending in rng.sample(_ENDINGS, _INFLECTED):
            forms.setdefault(word + ending, rank * rng.uniform(1.5, 6))
    return sorted(forms, key=forms.__getitem__)[:count]


def names() -> list[str]:
    """Return the names."""
    return list(_NAMES)


def _writer(seed: int, forms: int) -> Callable[[int, int], tuple[str, list[str]]]:
    rng = random.Random(seed)
    words = vocabulary(seed, forms)
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))

    def draw(count: int) -> list[str]:
        return [
            word if number % _NAME_EVERY else rng.choice(_NAMES)
            for number, word in enumerate(
                rng.choices(words, cum_weights=weights, k=count), start=rng.randrange(_NAME_EVERY)
            )
        ]

    def sentence() -> str:
        found = draw(rng.randint(*_SENTENCE))
        found[0] = found[0][:1].upper() + found[0][1:]
        if len(found) > _SENTENCE[1] - 5:
            found[len(found) // 2] += ","
        return " ".join(found) + "."

    def article(number: int, length: int) -> tuple[str, list[str]]:
        title = " ".join(draw(rng.randint(4, 8))).capitalize() + f" {number}"
        paragraphs: list[str] = []
        written = 0
        while written < length:
            sentences: list[str] = []
            size = 0
            while size < min(PARAGRAPH, length - written):
                sentences.append(sentence())
                size += sentences[-1].count(" ") + 1
            paragraphs.append(" ".join(sentences))
            written += size
        return title, paragraphs

    return article


def _front_matter(number: int, title: str) -> str:
    date = f"{2020 + number % 5}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return (
        f'---\ntitle: "{title}"\nauthor: Author {number % 50}\ndate: {date}\nlang: en\n'
        f"source: Source {number % 7}\ntags: [one, tag{number % 20}]\n---\n"
    )


def _decorate(number: int, paragraphs: list[str]) -> str:
    """Mark up some of the paragraphs as an author would."""
    pieces: list[str] = []
    for place, paragraph in enumerate(paragraphs):
        found = paragraph.split(" ")
        if place % 3 == 0:
            pieces.append(f"## {' '.join(found[1:5]).strip('.,').capitalize()}")
        if place % 2 == 0:
            found[3] = f"**{found[3].strip('.,')}**"
            found[5] = f"[{found[5].strip('.,')}](https://example.org/{number}/{place})"
        else:
            found[4] = f"*{found[4].strip('.,')}*"
        pieces.append(("> " if place == 4 else "") + " ".join(found))
        if place == 2:
            pieces.append("\n".join(f"- {' '.join(found[at : at + 6])}" for at in (6, 12, 18)))
    return "\n\n".join(pieces)


def _write(folder: Path, suffix: str, pages: Iterator[tuple[str, str]]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    for number, (_, page) in enumerate(pages, start=_FIRST):
        path = folder / f"{number:06}{suffix}"
        path.write_text(page, encoding="utf-8", newline="\n")
        paths.append(path)
    return paths


if __name__ == "__main__":
    target, count = Path(sys.argv[1]), int(sys.argv[2])
    write_plain(target / "plain", count)
    write_markdown(target / "markdown", count)

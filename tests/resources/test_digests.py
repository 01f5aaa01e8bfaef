"""The bundled digests: whole, of the agreed shape, in our own words, and true to the articles they sum up.

The articles themselves are not ours and are not in the repository. Where the saved search page lies beside
the checkout the digests are compared with it; elsewhere those comparisons are skipped and only the shape is
checked.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
ARCHIVE = ROOT / "resources" / "archive"
SOURCE = ROOT.parent / "shared" / "archive" / "site-search-results.txt"

DIGESTS = 12
WORDS = range(120, 251)
PARAGRAPHS = range(2, 5)
COPIED_RUN = 7  # so many words in a row are copying, not chance

REQUIRED = ("title", "authors", "source", "language", "kind", "topics")
ORDER = ("title", "authors", "source", "language", "published", "kind", "topics")
TOPICS = {
    "accountability",
    "border",
    "diplomacy",
    "economy",
    "eu",
    "human-rights",
    "law",
    "migration",
    "military",
    "poland",
    "propaganda",
    "russia",
    "sanctions",
    "security",
    "society",
    "ukraine",
    "war",
}
TOPICS_EACH = range(2, 6)

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
SPELLED_OUT = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBER_WORDS = {word: str(value) for value, word in enumerate(SPELLED_OUT, start=2)}


@dataclass(frozen=True)
class Digest:
    """One bundled file, taken apart."""

    slug: str
    front: dict[str, object]
    body: str

    @property
    def title(self) -> str:
        """The title as a string; a wrong type is for the test of the front matter to report."""
        return str(self.front.get("title"))


def read_digest(path: Path) -> Digest:
    """Split a file into its front matter and its body."""
    opening, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    assert opening == "", f"{path.name} does not begin with its front matter"
    fields = yaml.safe_load(front)
    assert isinstance(fields, dict), f"{path.name}: the front matter is not a mapping"
    return Digest(path.stem, fields, body.strip())


def tokens(text: str) -> list[str]:
    """List the lower-cased words and numbers of a text; a number keeps its separators."""
    return TOKEN.findall(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").lower())


def runs(text: str) -> set[tuple[str, ...]]:
    """Collect every run of words in a text that would be too long to share."""
    words = tokens(text)
    return {tuple(words[at : at + COPIED_RUN]) for at in range(len(words) - COPIED_RUN + 1)}


def numbers(text: str) -> set[str]:
    """Collect the numbers of a text, in digits also where the text spells them out."""
    return set(NUMBER.findall(text)) | {NUMBER_WORDS[word] for word in tokens(text) if word in NUMBER_WORDS}


def read_source(path: Path) -> dict[str, str]:
    """Read the saved search page: a line with a bullet and the title, then the body on one line."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return {line.removeprefix("•").strip(): body for line, body in pairwise(lines) if line.startswith("•")}


PATHS = sorted(ARCHIVE.glob("*.md"))


@pytest.fixture(params=PATHS, ids=lambda path: path.stem)
def digest(request: pytest.FixtureRequest) -> Digest:
    """Give each bundled digest in turn."""
    return read_digest(request.param)


@pytest.fixture(scope="module")
def articles() -> dict[str, str]:
    """Give the real articles by title, where they are at hand."""
    if not SOURCE.is_file():
        pytest.skip(f"the source articles are not distributed with the program ({SOURCE.name} is not there)")
    return read_source(SOURCE)


def test_there_are_twelve_with_titles_of_their_own() -> None:
    """Nothing is missing and nothing stands there twice."""
    titles = {read_digest(path).title for path in PATHS}
    assert len(PATHS) == DIGESTS
    assert len(titles) == DIGESTS


def test_the_slug_is_plain(digest: Digest) -> None:
    """File names are short ASCII words with hyphens, safe on every platform."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", digest.slug)


def test_the_front_matter_is_complete(digest: Digest) -> None:
    """Every field is there, in the agreed order and of the right type."""
    front = digest.front
    assert list(front) == [name for name in ORDER if name in REQUIRED or name in front]
    for name in ("title", "source"):
        value = front[name]
        assert isinstance(value, str), name
        assert value == value.strip() != "", name
    authors = front["authors"]
    assert isinstance(authors, list)
    assert all(isinstance(author, str) and author.strip() for author in authors)
    assert front["language"] == "en"
    assert front["kind"] == "digest"
    assert isinstance(front.get("published", dt.date.min), dt.date)


def test_the_topics_come_from_the_shared_vocabulary(digest: Digest) -> None:
    """A topic means the same in every digest."""
    topics = digest.front["topics"]
    assert isinstance(topics, list)
    assert len(topics) in TOPICS_EACH
    assert len(set(topics)) == len(topics)
    assert set(topics) <= TOPICS


def test_the_body_has_the_agreed_length(digest: Digest) -> None:
    """A digest is a few short paragraphs, neither a stub nor the article over again."""
    assert len(digest.body.split()) in WORDS
    assert len(re.split(r"\n\s*\n", digest.body)) in PARAGRAPHS


def test_the_body_is_prose_without_heading_or_quotation(digest: Digest) -> None:
    """The title is not repeated, and nobody is quoted."""
    assert not re.search(r"^\s*(#|>|[-*+] )", digest.body, re.MULTILINE)
    assert not re.search(r"[\"“”„«»]", digest.body)


def test_the_titles_are_those_of_the_source(articles: dict[str, str]) -> None:
    """The twelve titles are those of the twelve articles, character for character."""
    assert {read_digest(path).title for path in PATHS} == set(articles)


def test_no_run_of_words_is_copied(digest: Digest, articles: dict[str, str]) -> None:
    """The words are ours: no long run of them stands in any of the articles."""
    copied = {" ".join(run) for body in articles.values() for run in runs(digest.body) & runs(body)}
    assert copied == set()


def test_every_number_stands_in_the_article(digest: Digest, articles: dict[str, str]) -> None:
    """A figure, a date or an amount is taken from the article it belongs to."""
    assert digest.title in articles
    assert numbers(digest.body) - numbers(articles[digest.title]) == set()

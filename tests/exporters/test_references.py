"""Reference lists, read back by programs of others."""

from __future__ import annotations

import json
from typing import Any

import bibtexparser
import pytest
import rispy  # type: ignore[import-untyped]  # it has no types

from nam_reader import exporters
from nam_reader.exporters.references import Name, split_name
from nam_reader.model import Anchor, Annotation, ArticleNotes, ArticleRef, Located, Place, PlacedAnnotation

ONE = ArticleRef(
    "abcdefghij2345672345",
    "100 % of {Bank} & River_Side: $5 #1",
    ("Павел Латушко", "NAM Press Service", "Ludwig van der Berg"),
    "Quiet Water",
    "https://example.org/a_b?c=d%20e&f={g}",
    "2024-03-28",
    "be",
)
TWO = ArticleRef("bbcdefghij2345672345", "Без даты", (), "", None, None, "")
QUOTES = {ONE: ("Рака паднялася = 5 %\nі {ўсё}", "back\\slash ~ ^ _"), TWO: ("plain",)}


def notes() -> list[ArticleNotes]:
    made = []
    for article, quotes in QUOTES.items():
        placed = []
        for number, quote in enumerate(quotes):
            anchor = Anchor(quote, "", "", 100 * number, 100 * number + len(quote), "9f" * 32)
            annotation = Annotation(f"0b8a6c1e-1111-4222-8333-{number:012d}", article, anchor)
            annotation = annotation._replace(note="see\n*this*", tags=("дзённік", "two words"))
            placed.append(PlacedAnnotation(annotation, Located(Place.EXACT, anchor.start, anchor.end)))
        made.append(ArticleNotes(article, tuple(placed)))
    return made


def document(name: str) -> str:
    return exporters.export(name, notes()).data.decode("utf-8")


def flat(text: str) -> str:
    return " ".join(text.split())


def plain(tex: str) -> str:
    """Read TeX as it is set."""
    for written, sign in (
        ("\\textbackslash{}", "\\"),
        ("\\textbraceleft{}", "{"),
        ("\\textbraceright{}", "}"),
        ("\\textasciitilde{}", "~"),
        ("\\textasciicircum{}", "^"),
        *((f"\\{sign}", sign) for sign in "&%$#_"),
    ):
        tex = tex.replace(written, sign)
    return tex


def test_bibtex_is_read_back() -> None:
    library = bibtexparser.parse_string(  # type: ignore[attr-defined]  # it does not say what it exports
        document("bibtex")
    )
    assert not library.failed_blocks
    assert len(library.entries) == len(QUOTES)
    entry = next(entry for entry in library.entries if "url" in entry)
    assert plain(entry["title"]).strip("{}") == ONE.title
    assert entry["author"] == "Латушко, Павел and {NAM Press Service} and van der Berg, Ludwig"
    assert (entry["date"], entry["year"], entry["month"]) == ("2024-03-28", "2024", "3")
    assert (entry["langid"], entry["organization"]) == ("belarusian", "Quiet Water")
    assert entry["url"] == "https://example.org/a_b?c=d%20e&f=%7Bg%7D"
    for quote in QUOTES[ONE]:
        assert f"“{flat(quote)}” — see *this*" in plain(entry["annote"])
    other = next(entry for entry in library.entries if "url" not in entry)
    assert "author" not in other
    assert "year" not in other


def test_ris_is_read_back() -> None:
    entries: list[dict[str, Any]] = rispy.loads(document("ris"))
    assert len(entries) == len(QUOTES)
    entry = next(entry for entry in entries if "authors" in entry)
    assert entry["title"] == ONE.title
    assert entry["authors"] == ["Латушко, Павел", "NAM Press Service", "van der Berg, Ludwig"]
    assert (entry["year"], entry["date"], entry["language"]) == ("2024", "2024/03/28/", "be")
    assert entry["urls"] == [ONE.url]
    assert entry["keywords"] == ["дзённік", "two words"]
    assert entry["notes"] == [f"“{flat(quote)}” — see *this*" for quote in QUOTES[ONE]]


def test_csl_json_is_read_back() -> None:
    items = json.loads(document("csl-json"))
    assert len(items) == len(QUOTES)
    item = next(item for item in items if "author" in item)
    assert item["title"] == ONE.title
    assert item["author"][0] == {"family": "Латушко", "given": "Павел"}
    assert item["author"][1] == {"literal": "NAM Press Service"}
    assert item["issued"] == {"date-parts": [[2024, 3, 28]]}
    assert item["URL"] == ONE.url
    assert item["note"].split("\n") == [f"“{flat(quote)}” — see *this*" for quote in QUOTES[ONE]]


@pytest.mark.parametrize("name", ["bibtex", "ris", "csl-json"])
def test_nothing_gives_an_empty_document(name: str) -> None:
    assert exporters.export(name, []).data.strip() in (b"", b"[]")


def test_keys_are_plain_and_all_different() -> None:
    keys = [item["id"] for item in json.loads(document("csl-json"))]
    assert keys == ["latushko-2024-abcdefgh", "bezdaty-bbcdefgh"] or sorted(keys) == [
        "bezdaty-bbcdefgh",
        "latushko-2024-abcdefgh",
    ]


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Pavel Latushka", Name("Latushka", "Pavel")),
        ("Latushka, Pavel", Name("Latushka", "Pavel")),
        ("Анна Мария Ковальская", Name("Ковальская", "Анна Мария")),
        ("Ludwig van Beethoven", Name("van Beethoven", "Ludwig")),
        ("Plato", Name("Plato", body=True)),
        ("National Anti-Crisis Management", Name("National Anti-Crisis Management", body=True)),
        ("Пресс-служба НАУ", Name("Пресс-служба НАУ", body=True)),
        ("the editors of this site", Name("the editors of this site", body=True)),
    ],
)
def test_a_name_is_split(author: str, name: Name) -> None:
    assert split_name(author) == name


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
def test_a_spreadsheet_runs_nothing(cell: str) -> None:
    article = ONE._replace(title=cell)
    made = [ArticleNotes(article, notes()[0].annotations)]
    lines = exporters.export("csv", made).data.decode("utf-8-sig").splitlines()
    assert lines[1].startswith(f"'{cell}") or lines[1].startswith(f"\"'{cell}")

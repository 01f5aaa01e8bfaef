"""A document's own words in five languages; quotes, places and what is renewed do not depend on them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from nam_reader.exporters import export, make_book
from nam_reader.exporters.document_words import WORDS, DocumentWords, document_words
from nam_reader.exporters.renewing import words_in
from nam_reader.exporters.verifying import claims_of
from nam_reader.model import (
    About,
    AnnotationFilter,
    ArticleNotes,
    ArticleRef,
    Colour,
    ExportOptions,
    Grouping,
    ListQuery,
    Located,
    Place,
    Style,
)
from nam_reader.workspace import Workspace

Notes = Callable[..., ArticleNotes]
pytestmark = pytest.mark.usefixtures("qapp")  # else PDF makes an application that is in other tests' way
MARKDOWN = ("markdown", "obsidian", "logseq")
READABLE = (*MARKDOWN, "html", "odt", "docx")
OTHERS = [language for language in WORDS if language != "en"]
MACHINES = re.compile(  # what only programs read
    r"(?s:<style.*?</style>|<[^>]*>)|^\s*[\w-]+:: .*$|\w+=|\[!\w+\]", re.MULTILINE
)
every_other = pytest.mark.parametrize("language", OTHERS)


def said(words: DocumentWords) -> dict[str, str]:
    """Return all that a language says, by names."""
    found: dict[str, str] = {}
    for field, value in words._asdict().items():
        items = (
            value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, tuple) else ()
        )
        found |= {f"{field}.{key}": str(each) for key, each in items} or {field: str(value)}
    return found


@every_other
def test_every_language_says_all_that_english_says(language: str) -> None:
    english, other = said(document_words("en")), said(document_words(language))
    assert other.keys() == english.keys()
    for name, text in other.items():
        assert text.strip(), name
        assert re.findall(r"\{\d\}", text) == re.findall(r"\{\d\}", english[name]), name
        assert text != english[name], name
        if language != "pl":
            assert (
                not re.search(r"[A-Za-z]", re.sub(r"\{\d\}|nam-reader verify", "", text))
                or name == "language"
            )


@pytest.mark.parametrize(
    ("language", "counts", "told"),
    [
        ("en", (1, 0, 1), "1 highlight in 1 article"),
        ("en", (2, 1, 3), "2 highlights and 1 note in 3 articles"),
        ("en", (0, 0, 0), "0 highlights in 0 articles"),
        ("en", (0, 2, 0), "2 notes"),
        ("be", (21, 3, 5), "21 вылучэнне і 3 нататкі ў 5 артыкулах"),
        ("be", (11, 0, 1), "11 вылучэнняў у 1 артыкуле"),
        ("ru", (22, 12, 21), "22 выделения и 12 заметок в 21 статье"),
        ("pl", (22, 21, 2), "22 zakreślenia i 21 notatek w 2 artykułach"),
        ("uk", (5, 101, 1), "5 виділень та 101 нотатка у 1 статті"),
    ],
)
def test_numbers_go_with_their_words(language: str, counts: tuple[int, int, int], told: str) -> None:
    assert document_words(language).summary(*counts) == told


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("be", ["14 сакавіка 2024", "май 2024", "2024"]),
        ("ru", ["14 марта 2024", "май 2024", "2024"]),
        ("pl", ["14 marca 2024", "maj 2024", "2024"]),
        ("uk", ["14 березня 2024", "травень 2024", "2024"]),
        ("xx", ["14 March 2024", "May 2024", "2024"]),
    ],
)
def test_dates_are_those_of_the_language(language: str, dates: list[str]) -> None:
    assert [document_words(language).date(iso) for iso in ("2024-03-14", "2024-05", "2024")] == dates


def many(notes: Notes) -> list[ArticleNotes]:
    """Return articles without words of their own that could be ours."""
    known = notes(ArticleRef("a" * 20, "Ποταμός", language="be", published="2024-03-14"), style=Style.STRIKE)
    nameless = notes(ArticleRef("b" * 20, ""), id="id-2", colour=Colour.ORANGE, tags=("νερό",))
    lost = nameless.annotations[0]._replace(located=Located(Place.ORPHAN, 0, 0))
    free = notes(ArticleRef("", ""), id="id-3", about=About.NOTHING, note="Σκέψη")
    return [known, nameless._replace(annotations=(lost,)), free]


def text_of(data: bytes, form: str) -> str:
    if form == "odt":
        data = zipfile.ZipFile(io.BytesIO(data)).read("content.xml")
    elif form == "docx":
        data = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
    return data.decode()


@every_other
@pytest.mark.parametrize("form", READABLE)
@pytest.mark.parametrize("grouping", [Grouping.ARTICLE, Grouping.TAG, Grouping.COLOUR])
def test_a_document_says_nothing_in_english(
    notes: Notes, form: str, language: str, grouping: Grouping
) -> None:
    asked = ExportOptions(grouping=grouping, words=language, times=True)
    made, again = (export(form, make_book(many(notes), asked)).data for _ in range(2))
    english = export(form, make_book(many(notes), asked._replace(words=""))).data
    assert made == again
    text = MACHINES.sub(" ", text_of(made, form))
    words = {word for name, word in said(document_words("en")).items() if name not in {"language", "note"}}
    assert not [word for word in words if re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)]
    assert document_words(language).meanings[Colour.ORANGE] in text
    claims = [set(claims_of(data)) for data in (made, english)]
    assert claims[0] == claims[1]


def test_english_is_the_usual_language(notes: Notes) -> None:
    for form in (*READABLE, "csv", "bibtex"):
        usual, english = (
            export(form, make_book(many(notes), ExportOptions(words=words))).data for words in ("", "en")
        )
        assert usual == english
        assert b"nam-reader words=" not in usual
        assert b"nam-words" not in usual


@pytest.mark.parametrize("form", MARKDOWN)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_document_says_which_language_it_is_in(notes: Notes, form: str, newline: str) -> None:
    made = export(form, make_book(many(notes), ExportOptions(words="uk"))).data.decode()
    assert words_in(made.replace("\n", newline)) == "uk"
    assert words_in(export(form, make_book(many(notes))).data.decode()) == ""


@pytest.mark.parametrize("form", MARKDOWN)
def test_what_is_renewed_stays_in_the_documents_language(form: str, tmp_path: Path) -> None:
    text = tmp_path / "a.md"
    text.write_text("# Ποταμός\n\nΈνας ποταμός περνά από το χωριό.\n", "utf-8")
    file = tmp_path / "notes.md"
    everything = AnnotationFilter()
    with Workspace(tmp_path / "library") as space:
        space.import_paths([text])
        uid = space.article_rows(ListQuery())[0].uid
        made = space.highlight_quote(uid, "ποταμός περνά", note="ένα")
        by_tag = ExportOptions(grouping=Grouping.TAG)
        file.write_bytes(space.export(form, everything, by_tag._replace(words="be")).data)
        assert space.renew_export(file, form, everything, by_tag) == (0, 1, 0, 0, 0)
        space.edit_annotation(made.id, note="δύο")
        space.highlight_quote(uid, "χωριό", colour=Colour.PINK)
        assert space.renew_export(file, form, everything, by_tag._replace(words="ru")) == (1, 0, 1, 0, 0)
        fresh = space.export(form, everything, by_tag._replace(words="be")).data
    renewed = file.read_bytes()
    assert "Без меткі" in renewed.decode()
    assert "◆ Пытанне" in renewed.decode()
    assert sorted(filter(None, renewed.splitlines())) == sorted(filter(None, fresh.splitlines()))


def test_a_template_of_ones_own_has_the_words(notes: Notes, tmp_path: Path) -> None:
    template = "{{ words.contents }} {{ articles | summary }} {{ '2024-05-03' | date }}"
    (tmp_path / "mine.md.j2").write_text(template, "utf-8")
    (tmp_path / "ours.md.j2").write_text("{% include 'nam-reader/notes.md.j2' %}", "utf-8")
    asked = ExportOptions(template="mine.md.j2", words="pl")
    made = export("markdown", make_book([notes()], asked), tmp_path).data.decode()
    assert made == "Spis treści 1 zakreślenie w 1 artykule 3 maja 2024\n"
    ours = export("markdown", make_book([notes()], asked._replace(template="ours.md.j2")), tmp_path)
    assert ours.data == export("markdown", make_book([notes()], ExportOptions(words="pl"))).data


def test_names_of_colours_are_the_persons_own(notes: Notes) -> None:
    asked = ExportOptions(words="be", colour_names=((Colour.YELLOW, "Важна"),))
    assert "● Важна" in export("markdown", make_book([notes()], asked)).data.decode()

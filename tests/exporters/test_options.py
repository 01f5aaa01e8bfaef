"""What is asked of an export: parts, order, sentences around quotes, times and names, notes left out."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable

import pytest
from selectolax.lexbor import LexborHTMLParser

from nam_reader.errors import CancelledError, ExportError
from nam_reader.exporters import FORMATS, Watch, export, make_book
from nam_reader.exporters.context import context_of
from nam_reader.exporters.verifying import claims_of
from nam_reader.model import (
    About,
    Anchor,
    ArticleNotes,
    ArticleRef,
    Colour,
    Document,
    ExportOptions,
    ExportOrder,
    Grouping,
    Located,
    Place,
    PlacedAnnotation,
    Style,
)
from nam_reader.text.articles import make_article

Notes = Callable[..., ArticleNotes]
pytestmark = pytest.mark.usefixtures("qapp")  # else PDF makes an application that is in other tests' way
READABLE = ("markdown", "obsidian", "logseq", "html")
VERIFIABLE = (*READABLE, "odt", "docx", "pdf", "csv", "jsonld")
TEXT = "It was the year. The river rose by a third, they said. Then it fell.\nA second paragraph."


def text_of(form: str, *articles: ArticleNotes, **options: object) -> str:
    asked = ExportOptions(**options)  # type: ignore[arg-type]  # its fields
    return export(form, make_book(articles, asked, document_of)).data.decode()


def document_of(_uid: str) -> Document | None:
    from nam_reader.text.blocks import parse_blocks

    body = "".join([f"<p>{line}</p>" for line in TEXT.split("\n")])
    article = make_article(title="Title", body=body)
    return Document(article, parse_blocks(article.body))


def placed(notes: Notes, quote: str, text: str = TEXT, **changed: object) -> ArticleNotes:
    start = text.index(quote)
    anchor = Anchor(quote, "", "", start, start + len(quote), "9f2c" * 16)
    made = notes(anchor=anchor, **changed)
    located = Located(Place.EXACT, start, start + len(quote))
    return made._replace(annotations=(PlacedAnnotation(made.annotations[0].annotation, located),))


# --- order and parts ------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [*READABLE, "csv", "bibtex", "ris", "csl-json"])
def test_a_dossier_is_in_order_of_the_articles_dates(notes: Notes, form: str) -> None:
    dates = [("b", "2024-05"), ("c", "2023"), ("a", None), ("d", "2024-03-14")]
    articles = [
        notes(ArticleRef(f"uid-{title}", f"Title {title}.", published=date), id=f"id-{title}")
        for title, date in dates
    ]
    text = text_of(form, *articles, order=ExportOrder.DATE)
    found = list(dict.fromkeys(re.findall(r"Title (.)\.", text)))
    assert found == ["c", "d", "b", "a"]


@pytest.mark.parametrize("form", READABLE)
def test_parts_by_tag_have_what_carries_it(notes: Notes, form: str) -> None:
    both, none = notes(tags=("b", "A")), notes(ArticleRef("other", "Other"), id="x")
    text = text_of(form, both, none, grouping=Grouping.TAG)
    parts = [re.escape(name) if form != "html" else name for name in ("#A", "#b", "Without a tag")]
    heading = r"<h2 class=\"part\">{}" if form == "html" else r"## \\?{}"
    places = [text.index(re.search(heading.format(part), text)[0]) for part in parts]  # type: ignore[index] # it is there
    assert places == sorted(places)
    assert len(claims_of(text.encode())) == 3


def test_no_id_is_twice_in_a_page(notes: Notes) -> None:
    page = LexborHTMLParser(text_of("html", notes(tags=("a", "b")), grouping=Grouping.TAG))
    ids = [node.attributes["id"] for node in page.css("[id]")]
    assert len(ids) == len(set(ids)) == 4
    blocks = re.findall(
        r"^\^\S+$", text_of("obsidian", notes(tags=("a", "b")), grouping=Grouping.TAG), re.MULTILINE
    )
    assert len(set(blocks)) == 2


@pytest.mark.parametrize("form", READABLE)
def test_parts_by_colour_are_named_as_the_person_named_them(notes: Notes, form: str) -> None:
    blue = notes(ArticleRef("other", "Other"), id="x", colour=Colour.BLUE)
    names = ((Colour.BLUE, "Claim <1>"),)
    text = text_of(form, blue, notes(), grouping=Grouping.COLOUR, colour_names=names)
    page = LexborHTMLParser(text).text() if form == "html" else text.replace("&lt;", "<")
    assert page.index("● Key point") < page.index("▲ Claim <1>")


# --- the sentence around a quote ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "before", "after"),
    [
        ("river rose", "The ", " by a third, they said."),
        ("It was", "", " the year."),
        ("The river rose by a third, they said.", "", ""),
        ("year. The river", "It was the ", " rose by a third, they said."),
        ("fell.\nA second", "Then it ", " paragraph."),
        ("paragraph.", "A second ", ""),
    ],
)
def test_the_sentence_around_a_quote(notes: Notes, quote: str, before: str, after: str) -> None:
    (annotation,) = placed(notes, quote).annotations
    assert context_of(annotation, TEXT) == (before, after)


def test_a_quote_that_is_not_there_has_no_sentence(notes: Notes) -> None:
    (annotation,) = placed(notes, "river rose").annotations
    assert context_of(annotation._replace(located=Located(Place.ORPHAN)), TEXT) == ("", "")
    assert context_of(annotation, TEXT.replace("rose", "fell")) == ("", "")
    assert context_of(annotation, TEXT.replace("third", "third" * 200)).after == ""


@pytest.mark.parametrize("form", VERIFIABLE)
@pytest.mark.parametrize("quote", ["river rose", "fell.\nA second", "*a* <b>"])
def test_the_quote_in_its_sentence_is_still_the_quote(notes: Notes, form: str, quote: str) -> None:
    text = TEXT.replace("year", "*a* <b> &amp; year")
    article = make_article(title="T", body="".join([f"<p>{line}</p>" for line in text.split("\n")]))
    article = article._replace(text=text)
    options = ExportOptions(context=True)
    book = make_book([placed(notes, quote, text)], options, lambda _uid: Document(article, ()))
    (claim,) = claims_of(export(form, book).data)
    assert claim.quote.split() == quote.split()


# --- privacy --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"jsonld", "epub-annotations", "odt", "docx", "pdf"}))
def test_when_and_by_whom_is_told_where_it_is_asked_for_only(notes: Notes, form: str) -> None:
    made = notes(author="Ян Крот-Зялёны", note="n")
    quiet = text_of(form, made)
    assert "Зялёны" not in quiet
    assert not re.search(r"2024-03-28|28 March|10:11", quiet)
    if form not in {"bibtex", "ris", "csl-json"}:
        told = text_of(form, made, author=True, times=True)
        assert "Зялёны" in told
        assert re.search("10:11", told)


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"jsonld", "epub-annotations", "odt", "docx", "pdf"}))
def test_notes_can_be_left_out(notes: Notes, form: str) -> None:
    about = notes(
        id="x", note="SECRET of the article", about=About.ARTICLE, anchor=Anchor("", "", "", 0, 0, "")
    )
    made = notes(note="SECRET of the quote")
    text = text_of(form, made._replace(annotations=made.annotations + about.annotations), notes=False)
    assert "SECRET" not in text
    assert "The river rose" in text


def test_what_is_for_exchange_holds_notes_whole(notes: Notes) -> None:
    with pytest.raises(ExportError, match="JSON-LD is for exchange"):
        text_of("jsonld", notes(), notes=False)
    made = text_of("jsonld", notes(), order=ExportOrder.DATE, grouping=Grouping.TAG, context=True)
    assert made == text_of("jsonld", notes())


# --- styles, citations, tables --------------------------------------------------------------------------


@pytest.mark.parametrize("form", READABLE)
@pytest.mark.parametrize("style", list(Style))
def test_a_style_is_told_by_a_word(notes: Notes, form: str, style: Style) -> None:
    word = {Style.UNDERLINE: "underlined", Style.STRIKE: "struck through", Style.SQUIGGLE: "wavy line"}
    text = text_of(form, notes(style=style))
    text = text[text.index("</style>") :] if form == "html" else text
    for other, said in word.items():
        assert (said in text) is (other is style)


@pytest.mark.parametrize("form", READABLE)
def test_an_article_is_cited_in_the_style_asked_for(notes: Notes, form: str) -> None:
    text = text_of(form, notes(), style="apa")
    plain = LexborHTMLParser(text).text() if form == "html" else text.replace("*", "")
    assert "(2024, March 14). What the bottles tell. Quiet Water." in plain


def test_a_table_has_a_column_for_what_is_asked_for(notes: Notes) -> None:
    def columns(**options: object) -> list[str]:
        table = text_of("csv", placed(notes, "river rose"), **options)
        return next(csv.reader(io.StringIO(table.lstrip("\ufeff"))))

    usual = columns()
    assert set(columns(context=True, style="mla", author=True, times=True)) - set(usual) == {
        "sentence", "citation", "author", "made",
    }  # fmt: skip
    assert set(usual) - set(columns(notes=False)) == {"note"}
    table = text_of("csv", placed(notes, "river rose"), context=True)
    row = next(csv.DictReader(io.StringIO(table)))
    assert row["sentence"] == "The river rose by a third, they said."


# --- notes that are about no quote ----------------------------------------------------------------------


@pytest.mark.parametrize("form", READABLE)
def test_a_note_on_an_article_and_a_free_one_have_no_quote(notes: Notes, form: str) -> None:
    nowhere = Anchor("", "", "", 0, 0, "")
    on_article = notes(id="a", note="On all of it", about=About.ARTICLE, anchor=nowhere)
    free = notes(ArticleRef("", ""), id="f", note="Just a thought", about=About.NOTHING, anchor=nowhere)
    made = notes()
    text = text_of(form, free, made._replace(annotations=on_article.annotations + made.annotations))
    assert text.index("On all of it") < text.index("The river rose") < text.rindex("Free notes")
    assert text.rindex("Free notes") < text.index("Just a thought")
    assert len(claims_of(text.encode())) == 1
    assert text.count("Key point") == 1  # a colour means nothing where nothing is coloured
    assert "¶" in text


@pytest.mark.parametrize("form", [*READABLE, "odt"])
def test_a_link_in_a_note_is_told_by_its_name(notes: Notes, form: str) -> None:
    note = "See [[The river|abcdef]] and [[Other]], not `[[a|b]]`."
    data = export(form, [notes(note=note)]).data.decode("utf-8", "replace")
    assert "|abcdef" not in data
    assert "[[a|b]]" in data
    if form in {"html", "odt"}:
        assert ">The river<" in data or "See The river and Other," in data
    else:
        assert "See [[The river]] and [[Other]]," in data


# --- progress -------------------------------------------------------------------------------------------


def test_each_article_is_a_step_and_each_step_can_be_the_last(notes: Notes) -> None:
    articles = [notes(ArticleRef(str(n), f"Title {n}"), id=str(n), tags=("a", "b")) for n in range(9)]
    seen: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: seen.append((done, total)))
    watch.expect(9)
    export("html", make_book(articles, ExportOptions(grouping=Grouping.TAG), watch=watch))
    assert seen == [(round(1000 * done / 9), 1000) for done in range(1, 10)]
    for form in ("html", "markdown", "csv", "docx", "odt", "pdf"):
        stopped = Watch(None, lambda: True)
        with pytest.raises(CancelledError):
            export(form, make_book(articles, watch=stopped))


@pytest.mark.parametrize("form", ["html", "docx", "odt", "pdf"])
def test_progress_never_goes_back(notes: Notes, form: str) -> None:
    articles = [notes(ArticleRef(str(n), f"Title {n}"), id=str(n)) for n in range(30)]
    seen: list[int] = []
    watch = Watch(lambda done, _total: seen.append(done), share=0.2)
    watch.expect(30)
    export(form, make_book(articles, watch=watch))
    watch.finish()
    assert seen == sorted(seen)
    assert seen[-1] == 1000
    assert seen[-2] < 1000


def test_json_is_as_ever(notes: Notes) -> None:
    assert json.loads(text_of("jsonld", notes()))["items"][0]["created"] == "2024-03-28T10:11:12.345Z"

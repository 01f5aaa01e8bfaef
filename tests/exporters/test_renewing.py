"""A file that somebody has edited, renewed: what is ours is made anew, the rest is there byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.exporters import export, make_book, own_templates
from nam_reader.exporters.outlines import lines_of
from nam_reader.exporters.renewing import names_in, renewed
from nam_reader.exporters.scanning import scan
from nam_reader.model import (
    Anchor,
    Annotation,
    ArticleNotes,
    ArticleRef,
    Document,
    ExportOptions,
    Grouping,
    Layout,
    Located,
    Place,
    PlacedAnnotation,
)
from nam_reader.text.articles import make_article
from nam_reader.text.blocks import parse_blocks, reading_text

FLAVOURS = ("markdown", "obsidian", "logseq")
every_flavour = pytest.mark.parametrize("flavour", FLAVOURS)
ARTICLES = tuple(ArticleRef(f"uid{number}", f"Article {number}", ("A. B.",)) for number in range(4))

Noted = dict[str, tuple[int, str]]  # id → article and note


def name(number: int) -> str:
    return f"0b8a6c1e-1111-4222-8333-{number:012d}"


def articles_of(noted: Noted) -> list[ArticleNotes]:
    found: dict[int, list[PlacedAnnotation]] = {}
    for key, (article, note) in noted.items():
        start = 10 * int(key[-12:])
        anchor = Anchor(f"quote of {key[-3:]}", "", "", start, start + 5, "r")
        tags = ("river",) if int(key[-1]) % 2 else ()
        annotation = Annotation(key, ARTICLES[article], anchor, note=note, tags=tags)
        found.setdefault(article, []).append(
            PlacedAnnotation(annotation, Located(Place.EXACT, start, start + 5))
        )
    return [ArticleNotes(ARTICLES[number], tuple(placed)) for number, placed in found.items()]


def document(flavour: str, noted: Noted, *, goes_on: bool = False, by_tag: bool = False) -> str:
    options = ExportOptions(grouping=Grouping.TAG if by_tag else Grouping.ARTICLE)
    book = make_book(articles_of(noted), options)._replace(goes_on=goes_on)
    return export(flavour, book).data.decode()


def renew(old: str, flavour: str, before: Noted, after: Noted, **more: bool) -> str:
    fresh = document(flavour, after, goes_on=True, **more)
    return renewed(old, fresh, before.keys() - after.keys())[0]


def outside(text: str, own: Iterable[str] = ()) -> str:
    """Return a document without what is ours in it; with ``own`` only without these."""
    found = scan(text)
    lines = list(found.lines)
    for span in found.spans:
        if not own or span.key in own:
            lines[span.first : span.last] = [""] * (span.last - span.first)
    return "".join(lines)


# --- the examples that people would give ---------------------------------------------------------------

OLD: Noted = {name(1): (0, "one"), name(2): (0, "two"), name(3): (1, "three")}


@every_flavour
def test_nothing_new_changes_nothing(flavour: str) -> None:
    old = document(flavour, OLD) + "\nMy own text.\n"
    new, report = renewed(old, document(flavour, OLD, goes_on=True), ())
    assert new == old
    assert report == (0, 3, 0, 0, 0)


@every_flavour
def test_a_changed_note_is_renewed_and_what_stands_around_it_is_not(flavour: str) -> None:
    old = "Before all.\n\n" + document(flavour, OLD).replace("Article 1", "My own title") + "\nBehind."
    new, report = renewed(old, document(flavour, {**OLD, name(2): (0, "other")}, goes_on=True), ())
    assert new == old.replace("two", "other")
    assert report == (1, 2, 0, 0, 0)


@every_flavour
def test_what_is_gone_is_taken_out(flavour: str) -> None:
    old = document(flavour, OLD)
    after = {key: value for key, value in OLD.items() if key != name(2)}
    new, report = renewed(old, document(flavour, after, goes_on=True), {name(2)})
    assert new == outside(old, {name(2)})
    assert report == (0, 2, 0, 1, 0)
    assert name(2) not in new


def in_order(text: str, *words: str) -> bool:
    found = [text.index(word) for word in words]
    return found == sorted(found)


def test_a_new_one_goes_before_the_next_and_behind_what_was_written_on_the_last() -> None:
    old = document("markdown", OLD)
    old = old.replace("start=10 end=15 -->\n", "start=10 end=15 -->\n\nMy thoughts on one.\n")
    old = old.replace("start=20 end=25 -->\n", "start=20 end=25 -->\n\nMy thoughts on two.\n")
    new = renew(old, "markdown", OLD, {**OLD, name(0): (0, "zero"), name(9): (0, "nine")})
    assert in_order(new, "zero", "quote of 001", "thoughts on one", "quote of 002", "thoughts on two", "nine")
    assert in_order(new, "nine", "Article 1", "three")


def test_a_new_article_goes_where_it_belongs_and_the_last_one_to_the_end() -> None:
    old = document("markdown", {name(1): (0, "one"), name(5): (2, "five")}) + "\nThe end.\n"
    after: Noted = {name(1): (0, "one"), name(3): (1, "three"), name(5): (2, "five"), name(7): (3, "seven")}
    new = renew(old, "markdown", {}, after)
    assert in_order(new, "Article 0", "Article 1", "Article 2", "The end.", "Article 3", "seven")
    assert renew(new, "markdown", {}, after) == new


def test_an_outline_keeps_replies_and_gives_new_ones_the_depth_of_their_neighbours() -> None:
    old = document("logseq", OLD).replace("\t-", "\t\t-").replace("\t  ", "\t\t  ")
    old = old.replace("\t\t  two\n", "\t\t  two\n\t\t\t- my reply\n")
    after: Noted = {**OLD, name(4): (0, "four"), name(1): (0, "uno")}
    new = renew(old, "logseq", OLD, after)
    assert "\t\t  two\n\t\t\t- my reply\n\t\t- ● Key point\n" in new
    assert f"\t\t  id:: {name(4)}\n" in new
    assert "\t\t  uno\n" in new
    gone = {key: value for key, value in after.items() if key != name(2)}
    kept, report = renewed(new, document("logseq", gone, goes_on=True), {name(2)})
    assert kept == new
    assert report.untouched == 1


def test_an_annotation_without_one_of_its_marks_is_left_alone() -> None:
    old = document("markdown", OLD).replace(f"<!-- nam-reader begin={name(2)} -->\n", "")
    new, report = renewed(old, document("markdown", {**OLD, name(2): (0, "x")}, goes_on=True), ())
    assert new == old
    assert report == (0, 2, 0, 0, 1)


def test_a_mark_within_a_note_is_no_mark() -> None:
    note = f"```\n<!-- nam-reader begin={name(3)} -->\n```"
    noted: Noted = {**OLD, name(1): (0, note)}
    old = document("markdown", noted)
    assert names_in(old) == OLD.keys()
    assert renew(old, "markdown", noted, noted) == old


def test_parts_by_tag_are_kept_apart() -> None:
    old = document("markdown", OLD, by_tag=True)
    after = {**OLD, name(5): (1, "five"), name(4): (1, "four")}
    new = renew(old, "markdown", OLD, after, by_tag=True)
    assert new.index("quote of 003") < new.index("quote of 005") < new.index("Without a tag")
    assert new.index("Without a tag") < new.index("quote of 002") < new.index("quote of 004")
    assert renew(new, "markdown", after, after, by_tag=True) == new


def test_a_whole_text_is_renewed_with_its_marks() -> None:
    article = make_article(title="Article 0", body="<p>x</p>")
    ref = article.ref._replace(uid=ARTICLES[0].uid)

    def whole(text: str, *, goes_on: bool) -> str:
        blocks = parse_blocks(f"<p>{text}</p>")
        document_ = Document(article._replace(text=reading_text(blocks)), blocks)
        (notes,) = articles_of({name(1): (0, "n")})
        placed = notes.annotations[0]._replace(located=Located(Place.EXACT, 0, 12))
        options = ExportOptions(layout=Layout.ARTICLES)
        book = make_book([ArticleNotes(ref, (placed,))], options, lambda _uid: document_)
        return export("markdown", book._replace(goes_on=goes_on)).data.decode()

    old = whole("quote of 001 and more", goes_on=False) + "\nMine.\n"
    assert renewed(old, whole("quote of 001 and more", goes_on=True), ())[0] == old
    new = renewed(old, whole("quote of 001 and less", goes_on=True), ())[0]
    assert new == old.replace("and more", "and less")


def test_a_document_of_a_template_that_marks_no_articles_is_renewed_too() -> None:
    note = "{{ n.begin }}\n\n* {{ n.note }}\n\n{{ n.finish }}\n\n"
    source = f"{{% for a in articles %}}{{% for n in a.notes %}}{note}{{% endfor %}}{{% endfor %}}"

    def made(noted: Noted) -> str:
        book = make_book(articles_of(noted), ExportOptions(template="mine.md.j2"))
        return own_templates.render("markdown", book, None, source)

    old = "Mine.\n\n" + made(OLD) + "\nThe end.\n"
    new = renewed(old, made({**OLD, name(1): (0, "uno"), name(4): (1, "four")}), ())[0]
    assert new.replace("uno", "one").startswith(old.removesuffix("The end.\n").rstrip())
    assert in_order(new, "Mine.", "uno", "two", "three", "The end.", "four")


# --- whatever somebody writes, and whatever happens in the notebook -------------------------------------

PLAIN = ["", "my text", "> my quote", "- an item", "# my heading", "Ж\u2028ў\x0b", "| a | b |", "text\r"]
HOSTILE = [
    *PLAIN, "```", "~~~", "<div>", "</div>", "<!-- open", "-->", "    code", "<script>", "<pre>", "\t", "- ",
    "---", "===", "title:: x", "nam-annotation:: x", "  low", "\t\t  x",
    f"<!-- nam-reader begin={name(1)} -->",
    f"<!-- nam-reader id={name(2)} uid=uid0 revision=r start=20 end=25 -->",
    "<!-- nam-reader article=uid0 -->",
]  # fmt: skip

notebooks = st.dictionaries(
    st.integers(0, 11).map(name),
    st.tuples(st.integers(0, 3), st.sampled_from(["", "a", "b\n\n- c", "```\nd"])),
)


def edited(text: str, edits: Sequence[tuple[float, str]], *, only_outside: bool) -> str:
    """Put lines somewhere into a document; with ``only_outside`` not into what is ours."""
    lines = lines_of(text)
    inside = {
        line for span in scan(text).spans for line in range(span.first + 1, span.last)
    } if only_outside else set()  # fmt: skip
    for place, line in sorted(edits, reverse=True):
        at = int(place * len(lines))
        while at in inside:
            at += 1
        lines.insert(at, f"{line}\n")
    return "".join(lines)


def places(lines: Sequence[str]) -> st.SearchStrategy[list[tuple[float, str]]]:
    return st.lists(st.tuples(st.floats(0, 1), st.sampled_from(lines)), max_size=8)


def is_within(some: Iterable[str], lines: Iterable[str]) -> bool:
    """Say whether lines stand among others in the same order."""
    rest = iter(lines)
    return all(line in rest for line in some)


@every_flavour
@settings(max_examples=100)
@given(before=notebooks, after=notebooks, edits=places(PLAIN), crlf=st.booleans(), cut=st.booleans())
def test_all_of_ours_is_new_and_all_of_theirs_is_there(
    flavour: str, before: Noted, after: Noted, edits: list[tuple[float, str]], crlf: bool, cut: bool
) -> None:
    old = document(flavour, before)
    old = edited(old, edits, only_outside=True)
    old = old.replace("\n", "\r\n") if crlf else old
    old = old.rstrip("\r\n") if cut else old
    if not names_in(old):
        return
    fresh = document(flavour, after, goes_on=True)
    new, report = renewed(old, fresh, before.keys() - after.keys())
    assert names_in(new) == after.keys()
    assert [report.renewed + report.unchanged, report.added] == [
        len(before.keys() & after.keys()),
        len(after.keys() - before.keys()),
    ]
    made = {span.key: block(scan(fresh).lines[span.first : span.last]) for span in scan(fresh).spans}
    found = scan(new)
    for span in found.spans:
        assert block(found.lines[span.first : span.last]) == made[span.key]
    assert is_within(lines_of(outside(old)), lines_of(new) if old.endswith("\n") else bare_too(new))
    if not after.keys() - before.keys():
        assert outside(new) == outside(old)
    assert renewed(new, fresh, ())[0] == new


def bare_too(text: str) -> list[str]:
    """Return the lines of a text, each also without its end: the last one may have got one."""
    return [part for line in lines_of(text) for part in (line.rstrip("\r\n"), line)]


def block(lines: Sequence[str]) -> str:
    return "\n".join([line.rstrip("\r\n") for line in lines])


@every_flavour
@settings(max_examples=100)
@given(before=notebooks, after=notebooks, edits=places(HOSTILE), crlf=st.booleans())
def test_nothing_that_somebody_writes_makes_us_write_into_it(
    flavour: str, before: Noted, after: Noted, edits: list[tuple[float, str]], crlf: bool
) -> None:
    old = edited(document(flavour, before), edits, only_outside=False)
    old = old.replace("\n", "\r\n") if crlf else old
    fresh = document(flavour, after, goes_on=True)
    new, _ = renewed(old, fresh, before.keys() - after.keys())
    ours = names_in(old)
    assert is_within(lines_of(outside(old, ours)) if ours else lines_of(old), lines_of(new))
    again = renewed(new, fresh, before.keys() - after.keys())[0]
    assert again == new
    assert len(re.findall("quote of", new)) <= len(re.findall("quote of", old)) + len(after)

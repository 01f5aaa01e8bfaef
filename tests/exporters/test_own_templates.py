"""A person's own templates: what they make, what they cannot do, and how they are told what is wrong."""

from __future__ import annotations

import dataclasses
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from nam_reader.errors import CancelledError, ExportError
from nam_reader.exporters import Watch, export, make_book, own_templates
from nam_reader.exporters.document_words import document_words
from nam_reader.exporters.flavours import filters
from nam_reader.exporters.pages import ArticlePage, NotePage, SectionPage
from nam_reader.exporters.renewing import names_in
from nam_reader.exporters.verifying import claims_of
from nam_reader.model import ArticleNotes, ExportOptions, Template

Notes = Callable[..., ArticleNotes]
GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide" / "templates.md"


def made(folder: Path, source: str, *notes: ArticleNotes, form: str = "markdown", name: str = "") -> str:
    ending = "html.j2" if form == "html" else "md.j2"
    template = name or f"mine.{ending}"
    (folder / template).write_text(source, "utf-8")
    book = make_book(notes, ExportOptions(template=template))
    return export(form, book, folder).data.decode()


def test_the_example_of_the_guide_can_be_checked_and_renewed(notes: Notes, tmp_path: Path) -> None:
    example = re.search(r"```jinja\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert example
    text = made(tmp_path, example[1], notes(note="Ask *them*."))
    assert text.startswith("# What the bottles tell\n\n## What the bottles tell\n\nPiotr Zielnik")
    assert "> The river rose" in text
    assert (
        names_in(text)
        == {claim.id for claim in claims_of(text.encode())}
        == {notes().annotations[0].annotation.id}
    )


def test_a_web_page_goes_on_from_ours(notes: Notes, tmp_path: Path) -> None:
    source = '{% extends "nam-reader/notes.html.j2" %}{% block styles %}h1 { color: red }{% endblock %}'
    text = made(tmp_path, source, notes(), form="html")
    assert "h1 { color: red }" in text
    assert [claim.quote for claim in claims_of(text.encode())] == ["The river rose"]


def test_text_is_escaped_in_web_pages(notes: Notes, tmp_path: Path) -> None:
    article = notes().article._replace(title="<script>")
    text = made(
        tmp_path,
        "{{ articles[0].title }}{{ articles[0].notes[0].html }}",
        notes(article, note="*n*"),
        form="html",
    )
    assert text == "&lt;script&gt;<p><em>n</em></p>\n"


def test_they_are_listed_by_name(tmp_path: Path) -> None:
    for name in ("b.html.j2", "a.md.j2", "other.txt", "c.j2"):
        (tmp_path / name).write_text("", "utf-8")
    assert own_templates.listed(tmp_path) == (Template("a.md.j2", "markdown"), Template("b.html.j2", "html"))
    assert own_templates.listed(tmp_path / "none") == ()


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("a\n{{ nothing.here }}", "line 2: 'nothing' is undefined."),
        ("a\n\n{% for x in %}", "line 3: Expected an expression"),
        ("a\n{{ articles[0].nothing }}", "line 2: "),
        ("{{ 1 // 0 }}", "line 1: ZeroDivisionError"),
        ('{% include "../secret.md.j2" %}', "line 1: there is no template “../secret.md.j2”."),
        ('{% include "/etc/passwd" %}', "line 1: there is no template “/etc/passwd”."),
        ("\n{{ ''.__class__.__mro__ }}", "line 2: access to attribute '__class__' of"),
        ("{{ title.__init__.__globals__ }}", "is unsafe."),
        ("{{ articles[0].notes.append(1) }}", "line 1: "),
        ("{% for a in range(10**9) %}{% endfor %}", "line 1: OverflowError"),
        ("{% for a in range(90000) %}{{ 'x' * 100000 }}{% endfor %}", ": it makes a document without end."),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "it calls itself without end."),
        ("\ud800", "it is not text in UTF-8."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(
    notes: Notes, tmp_path: Path, source: str, sentence: str
) -> None:
    (tmp_path.parent / "secret.md.j2").write_text("secret", "utf-8")
    (tmp_path / "mine.md.j2").write_bytes(source.encode("utf-8", "surrogatepass"))
    book = make_book([notes()], ExportOptions(template="mine.md.j2"))
    with pytest.raises(ExportError) as error:
        export("markdown", book, tmp_path)
    assert str(error.value).startswith("Template “mine.md.j2”")
    assert sentence in str(error.value)
    assert "\n" not in str(error.value)


def test_a_mistake_in_a_template_that_is_included_is_told_by_its_name(notes: Notes, tmp_path: Path) -> None:
    (tmp_path / "part.md.j2").write_text("\n\n{{ missing }}", "utf-8")
    with pytest.raises(ExportError, match=r"Template “part\.md\.j2”, line 3: 'missing' is undefined"):
        made(tmp_path, 'a\n{% include "part.md.j2" %}', notes())


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows does not limit a process's memory so")
def test_memory_is_limited(notes: Notes, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="line 1: it wants more memory than there is for it"):
        made(tmp_path, "{{ 'x' * 10**10 }}", notes())


LOOP = "{% for a in range(9**5) %}" * 3 + "{% endfor %}" * 3


def test_a_loop_without_end_is_ended(notes: Notes, tmp_path: Path) -> None:
    book = make_book([notes()], ExportOptions(template="loop.md.j2"))
    with pytest.raises(ExportError, match=r"Template “loop\.md\.j2”: it was not done after 1 seconds"):
        own_templates.render("markdown", book, tmp_path, LOOP, seconds=1)


def test_one_can_be_stopped(notes: Notes, tmp_path: Path) -> None:
    end = time.monotonic() + 1.0
    watch = Watch(None, lambda: time.monotonic() > end)
    book = make_book([notes()], ExportOptions(template="loop.md.j2"), watch=watch)
    with pytest.raises(CancelledError):
        own_templates.render("markdown", book, tmp_path, LOOP)
    assert time.monotonic() < end + 5


@pytest.mark.parametrize(
    ("form", "template", "sentence"),
    [
        ("pdf", "a.md.j2", "Only Markdown and web pages are made by templates."),
        ("html", "a.md.j2", "ends in .html.j2, unlike “a.md.j2”"),
        ("markdown", "../a.md.j2", "There is no template “../a.md.j2”; there are a.md.j2."),
        ("markdown", "b.md.j2", "There is no template “b.md.j2”"),
    ],
)
def test_only_a_template_for_the_format_will_do(
    notes: Notes, tmp_path: Path, form: str, template: str, sentence: str
) -> None:
    (tmp_path / "a.md.j2").write_text("", "utf-8")
    with pytest.raises(ExportError, match=re.escape(sentence)):
        export(form, make_book([notes()], ExportOptions(template=template)), tmp_path)


def test_the_guide_tells_of_all_that_templates_see() -> None:
    guide = GUIDE.read_text("utf-8")
    for page in (NotePage, ArticlePage, SectionPage):
        for field in dataclasses.fields(page):
            assert f"`{field.name}`" in guide, f"{page.__name__}.{field.name}"
    for name in filters("", document_words("")):
        assert f"| {name}" in guide.replace("\\|", "|"), name

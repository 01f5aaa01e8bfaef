"""Links from notes to articles and notes, and back; notes on articles and free ones; the lists of both."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from nam_reader.model import (
    About,
    Annotation,
    AnnotationFilter,
    ArticleRef,
    Colour,
    LinkTarget,
    ListQuery,
    Place,
    Scope,
)
from nam_reader.workspace import Workspace, links_in

ARTICLE = """---
title: {0}
authors: [Mira Osten]
source: {2}
date: {1}
lang: en
---
The river rose in March. The town moved its archive to the second floor of the house called “{2}”.
"""
TITLES = (
    ("The river and the town", "2024-02-21", "Quiet Water"),
    ("Хто жыве ў Сорвічах", "2023-01-01", "Сшытак"),
    ("Twice told", "2022-01-01", "One"),
    ("Twice told", "2024-01-01", "Two"),
    ("Brackets [sic] here", "2021-01-01", "Three"),
)


@pytest.fixture
def space(tmp_path: Path) -> Iterator[Workspace]:
    paths = []
    for number, (title, date, source) in enumerate(TITLES):
        path = tmp_path / f"{number}.md"
        path.write_text(ARTICLE.format(f'"{title}"', date, source), "utf-8")
        paths.append(path)
    with Workspace(tmp_path / "library") as opened:
        opened.import_paths(paths)
        yield opened


def ref(space: Workspace, title: str) -> ArticleRef:
    """The newest article of a title."""
    rows = [row for row in space.article_rows(ListQuery()) if row.title == title]
    return space.article(rows[0].uid).ref


def resolved(space: Workspace, text: str) -> str:
    found = space.resolve_link(text)
    return found.target if found else ""


def test_a_title_leads_to_its_article(space: Workspace) -> None:
    river = ref(space, "The river and the town")
    assert space.resolve_link(" the RIVER  and the town") == LinkTarget(
        river.uid, "The river and the town", About.ARTICLE, "The river and the town"
    )
    assert resolved(space, f"whatever|{river.uid}") == river.uid
    assert resolved(space, river.uid) == river.uid
    assert resolved(space, "The river and the town|nothing") == river.uid
    for nothing in ("The river", "", " ", "x|y", "[[a]]", "a\nb", "`"):
        assert space.resolve_link(nothing) is None


def test_of_two_articles_of_a_title_the_link_says_which(space: Workspace) -> None:
    newest = ref(space, "Twice told")
    assert newest.published == "2024-01-01"
    assert resolved(space, "twice told") == newest.uid
    targets = space.link_targets("twice")
    assert {target.written for target in targets} == {f"Twice told|{target.target}" for target in targets}
    assert {resolved(space, target.written) for target in targets} == {target.target for target in targets}
    assert len(targets) == 2


def test_a_title_with_signs_of_a_link_is_led_to_by_its_uid(space: Workspace) -> None:
    (target,) = space.link_targets("brackets sic")
    assert target.title == "Brackets [sic] here"
    assert target.written == f"Brackets sic here|{target.target}"
    assert resolved(space, target.written) == target.target


def test_what_is_proposed_has_the_words_that_are_typed(space: Workspace) -> None:
    note = space.free_note(note="# The *river* again\n\nand the sea")
    titles = [target.title for target in space.link_targets("river tow")]
    assert titles == ["The river and the town"]
    assert [target.title for target in space.link_targets("riv")] == ["The river again", titles[0]]
    assert [target.title for target in space.link_targets("сорв")] == ["Хто жыве ў Сорвічах"]
    assert space.link_targets("riv")[0] == LinkTarget(
        note.id, "The river again", About.NOTHING, f"The river again|{note.id}"
    )
    assert [target.title for target in space.link_targets("iver")] == []
    assert len(space.link_targets("", 3)) == 3
    assert space.link_targets('" OR *') == space.link_targets("or")


def test_a_free_note_is_led_to_by_its_first_line_or_its_id(space: Workspace) -> None:
    note = space.free_note(note="Plan\nmore")
    assert resolved(space, "plan") == note.id
    assert resolved(space, f"Plan|{note.id}") == note.id
    assert resolved(space, f"Plan|urn:uuid:{note.id}") == note.id
    space.edit_annotation(note.id, note="Another plan")
    assert resolved(space, f"Plan|{note.id}") == note.id
    assert resolved(space, "plan") == ""
    space.delete_annotations([note.id])
    assert resolved(space, f"Plan|{note.id}") == ""


def test_backlinks_come_from_every_note_that_leads_there(space: Workspace) -> None:
    river, newest = ref(space, "The river and the town"), ref(space, "Twice told")
    by_title = space.note_on_article(newest, note="See [[the river and the town]].")
    by_uid = space.free_note(note=f"[[x|{river.uid}]] and `[[Twice told]]`")
    space.free_note(note=f"[[The river and the town|{newest.uid}]]")
    space.note_on_article(river, note="no link")
    assert {note.id for note in space.backlinks(river.uid)} == {by_title.id, by_uid.id}
    space.delete_annotations([by_uid.id])
    assert [note.id for note in space.backlinks(river.uid)] == [by_title.id]
    space.undo()
    assert len(space.backlinks(river.uid)) == 2
    space.edit_annotation(by_title.id, note=f"[[{newest.uid}]]")
    assert [note.id for note in space.backlinks(river.uid)] == [by_uid.id]
    assert len(space.backlinks(newest.uid)) == 2


def test_a_note_has_backlinks_too(space: Workspace) -> None:
    plan = space.free_note(note="Plan [[Plan]]")
    other = space.free_note(note=f"[[the plan|{plan.id}]]")
    assert [note.id for note in space.backlinks(plan.id)] == [other.id]
    assert space.backlinks("nothing") == ()


def test_links_to_an_article_that_is_not_here_wait_for_it(space: Workspace, tmp_path: Path) -> None:
    note = space.free_note(note="[[To come]]")
    assert resolved(space, "To come") == ""
    later = tmp_path / "later.md"
    later.write_text(ARTICLE.format("To come", "2025-01-01", "Later"), "utf-8")
    (uid,) = space.import_paths([later]).articles
    assert resolved(space, "To come") == uid
    assert [found.id for found in space.backlinks(uid)] == [note.id]


def test_links_of_a_note_are_told_by_their_places() -> None:
    assert [(link.start, link.end) for link in links_in("a [[b]] `[[c]]`")] == [(2, 7)]


def test_notes_on_articles_and_free_ones_are_no_orphans(space: Workspace) -> None:
    river = ref(space, "The river and the town")
    quote = space.highlight_quote(river.uid, "The river")
    on_article, free = space.note_on_article(river, note="whole"), space.free_note(note="free", tags=("t",))
    placed = space.article_annotations(river.uid)
    assert [(item.annotation.id, item.located.place) for item in placed] == [
        (on_article.id, Place.EXACT),
        (quote.id, Place.EXACT),
    ]
    assert [group.article.uid for group in space.annotations(AnnotationFilter())] == ["", river.uid]
    assert space.free_notes() == (free,)
    counts = space.counts()
    assert (counts.annotations, counts.free_notes, counts.highlighted, counts.binned) == (3, 1, 1, 0)
    row = space.rows_of([river.uid])[0]
    assert (row.highlights, row.notes) == (1, 1)
    space.delete_annotations([on_article.id, free.id])
    assert space.counts().binned == 2
    assert {note.id for note in space.bin()} == {on_article.id, free.id}


def test_collections_and_states_are_lists(space: Workspace) -> None:
    river, told = ref(space, "The river and the town"), ref(space, "Twice told")
    made = space.make_collection("Water")
    space.collect(made.id, [river.uid, told.uid, "not here"])
    assert space.collections() == space.counts().collections == (made._replace(articles=2),)
    assert space.collections_of(river.uid) == (made._replace(articles=2),)
    query = ListQuery(Scope.COLLECTION, made.id)
    assert {row.uid for row in space.article_rows(query)} == {river.uid, told.uid}
    assert space.article_total(query) == 2
    space.opened(river.uid)
    space.set_read([told.uid], True)
    assert [row.uid for row in space.article_rows(ListQuery(Scope.READING))] == [river.uid]
    assert [row.uid for row in space.article_rows(ListQuery(Scope.DONE))] == [told.uid]
    counts = space.counts()
    assert (counts.reading, counts.done, counts.unread) == (1, 1, 3)
    assert [row.uid for row in space.reading_history(5)] == [river.uid]
    space.clear_reading_history()
    assert space.reading_history(5) == ()


def test_names_are_kept(space: Workspace) -> None:
    space.set_colour_name(Colour.BLUE, "Number")
    space.set_author_name("Ада")
    assert space.colour_names()[Colour.BLUE] == "Number"
    assert (space.author_name(), space.free_note(note="n").author) == ("Ада", "Ада")
    assert space.history().undo == "Add note"
    space.keep_history(False)
    assert not space.history_kept()


def test_searches_are_undone(space: Workspace) -> None:
    kept = space.save_search("Rivers", "river")
    assert space.rename_search(kept.id, "Water").searches
    space.delete_search(kept.id)
    assert space.saved_searches() == ()
    space.undo()
    space.undo()
    assert space.saved_searches() == (kept,)


def test_a_changed_article_is_reported(space: Workspace, tmp_path: Path) -> None:
    river = ref(space, "The river and the town")
    made = space.highlight_quote(river.uid, "The town moved its archive to the second floor")
    space.note_on_article(river, note="whole")
    text = ARTICLE.format('"The river and the town"', "2024-02-21", "Quiet Water")
    (tmp_path / "0.md").write_text(text.replace("second floor", "third floor"), "utf-8")
    space.import_paths([tmp_path / "0.md"])
    report = space.change_report(river.uid)
    assert [item.annotation.id for item in report.fuzzy] == [made.id]
    assert (report.exact, report.moved, report.orphaned) == ((), (), ())


def test_backlinks_among_many_notes_take_no_time(space: Workspace) -> None:
    river = ref(space, "The river and the town")
    notes: list[Annotation] = [
        space.free_note(note=f"Note {number} [[Note {number - 1}]]") for number in range(300)
    ]
    before = time.perf_counter()
    assert [note.id for note in space.backlinks(notes[100].id)] == [notes[101].id]
    assert space.backlinks(river.uid) == ()
    assert time.perf_counter() - before < 0.5

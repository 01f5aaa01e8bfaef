"""The notebook page's lists: grouped, in order, counted; places only where they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nam_reader.model import AnnotationFilter, Colour, Place
from nam_reader.model.listing import NotesGroup, NotesGrouping, NotesOrder, NotesView, Tally
from nam_reader.workspace import Workspace

RIVER = "The river rose by a third in March, and again in the spring"
TEXTS = {
    (
        "River",
        "2024-03-14",
        "Mira Osten",
    ): f"{RIVER} of the next year. Nobody had asked for that.",
    ("Archive", "2019", "Piotr Zielnik"): "The town moved its archive to the second floor before the flood.",
    ("Каталог", "2024-03-02", "Ганна Ляшчынка"): "Кожная картка мае дзень, подпіс і памылкі.",
}


def write(folder: Path, title: str, date: str, author: str, text: str) -> None:
    head = f"---\ntitle: {title}\nauthors: [{author}]\nsource: Quiet Water\ndate: {date}\nlang: en\n---\n"
    (folder / f"{title}.md").write_text(head + text + "\n", "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    for (title, date, author), text in TEXTS.items():
        write(made, title, date, author, text)
    return made


@pytest.fixture
def space(tmp_path: Path, folder: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "library") as opened:
        opened.import_paths([folder])
        yield opened


@pytest.fixture
def quotes(space: Workspace) -> dict[str, str]:
    """Highlight a few quotes; return their ids by quote, in the order in which they were made."""
    made = {}
    for title, quote, colour, note, tags in (
        ("River", "Nobody had asked for that", Colour.GREEN, "", ("Method",)),
        ("River", RIVER, Colour.BLUE, "How much is a third?", ("method", "numbers")),
        ("Каталог", "подпіс і памылкі", Colour.GREEN, "", ()),
        ("Archive", "moved its archive", Colour.YELLOW, "When?", ("numbers",)),
    ):
        uid = space.search(f'title:"{title}"').hits[0].row.uid
        made[quote] = space.highlight_quote(uid, quote, colour=colour, note=note, tags=tags).id
    return made


def groups(space: Workspace, grouping: NotesGrouping, order: NotesOrder) -> list[NotesGroup]:
    return list(space.list_notes(AnnotationFilter(), NotesView(grouping, order)).groups)


def names(space: Workspace, grouping: NotesGrouping, order: NotesOrder) -> list[str]:
    return [group.name for group in groups(space, grouping, order)]


def ids(group: NotesGroup) -> list[str]:
    return [sketch.id for sketch in group.sketches]


@pytest.mark.usefixtures("quotes")
def test_articles_stand_by_date_by_title_and_by_their_newest_note(space: Workspace) -> None:
    by = NotesGrouping.ARTICLE
    assert names(space, by, NotesOrder.LATEST) == ["River", "Каталог", "Archive"]
    assert names(space, by, NotesOrder.EARLIEST) == ["Archive", "Каталог", "River"]
    assert names(space, by, NotesOrder.TITLE) == ["Archive", "River", "Каталог"]
    assert set(names(space, by, NotesOrder.NEWEST)) == {"Archive", "River", "Каталог"}


def test_within_an_article_notes_stand_in_text_order(space: Workspace, quotes: dict[str, str]) -> None:
    river = groups(space, NotesGrouping.ARTICLE, NotesOrder.LATEST)[0]
    assert ids(river) == [quotes[RIVER], quotes["Nobody had asked for that"]]
    assert river.article is not None
    assert river.article.authors == ("Mira Osten",)


def test_a_note_stands_under_each_of_its_tags(space: Workspace, quotes: dict[str, str]) -> None:
    found = groups(space, NotesGrouping.TAG, NotesOrder.EARLIEST)
    assert [group.name.casefold() for group in found] == ["method", "numbers", ""]
    assert ids(found[1]) == [quotes["moved its archive"], quotes[RIVER]]
    assert ids(found[2]) == [quotes["подпіс і памылкі"]]
    listing = space.list_notes(AnnotationFilter(), NotesView(NotesGrouping.TAG))
    assert (listing.shown, listing.total, listing.articles) == (4, 4, 3)


@pytest.mark.usefixtures("quotes")
def test_groups_of_colours_and_days(space: Workspace) -> None:
    assert names(space, NotesGrouping.COLOUR, NotesOrder.LATEST) == ["yellow", "green", "blue"]
    (day,) = groups(space, NotesGrouping.DAY, NotesOrder.LATEST)
    assert len(day.name) == len("2024-03-14")
    (everything,) = groups(space, NotesGrouping.NONE, NotesOrder.TITLE)
    assert len(everything.sketches) == 4


def test_a_filter_leaves_the_totals(space: Workspace, quotes: dict[str, str]) -> None:
    listing = space.list_notes(AnnotationFilter(text="third"))
    (river,) = listing.groups
    assert (listing.shown, listing.total, listing.articles) == (1, 4, 1)
    assert (ids(river), river.total) == ([quotes[RIVER]], 2)
    assert space.list_notes(AnnotationFilter(colours=(Colour.PINK,))).groups == ()


def test_a_change_is_seen_at_once(space: Workspace, quotes: dict[str, str]) -> None:
    assert space.list_notes(AnnotationFilter()).shown == 4
    space.delete_annotations([quotes["moved its archive"]])
    listing = space.list_notes(AnnotationFilter())
    assert (listing.shown, listing.total) == (3, 3)
    binned = space.list_notes(AnnotationFilter(binned=True), NotesView(NotesGrouping.NONE))
    assert ids(binned.groups[0]) == [quotes["moved its archive"]]
    assert binned.total == 1
    space.undo()
    assert space.list_notes(AnnotationFilter()).shown == 4


@pytest.mark.usefixtures("quotes")
def test_tallies_count_what_can_be_filtered_by(space: Workspace) -> None:
    tallies = space.note_tallies()
    assert {tally.value: tally.number for tally in tallies.colours} == {"green": 2, "blue": 1, "yellow": 1}
    assert sorted((tally.value.casefold(), tally.number) for tally in tallies.tags) == [
        ("method", 2),
        ("numbers", 2),
    ]
    assert {tally.name: tally.number for tally in tallies.articles} == {
        "River": 2,
        "Archive": 1,
        "Каталог": 1,
    }
    assert tallies.article_authors[0] == Tally("Mira Osten", 2)
    assert (tallies.with_note, tallies.without_note) == (2, 2)


def test_texts_are_read_by_name(space: Workspace, quotes: dict[str, str]) -> None:
    wanted = [quotes["moved its archive"], "nobody", quotes[RIVER]]
    assert [one.note for one in space.annotations_named(wanted)] == ["When?", "How much is a third?"]


def test_altered_and_lost_quotes_are_found_once_they_are_placed(
    space: Workspace, folder: Path, quotes: dict[str, str]
) -> None:
    write(
        folder,
        "River",
        "2024-03-14",
        "Mira Osten",
        "The river rose by the third in March, and again in the spring of the next year.",
    )
    space.import_paths([folder])
    altered, lost = NotesView(altered=True), NotesView(lost=True)
    assert space.list_notes(AnnotationFilter(), lost).shown == 0, "nothing has been looked for"
    placed, of = space.place_some(AnnotationFilter(), 0.0)
    assert 0 < placed < of == 4, "a little at a time"
    assert space.place_some(AnnotationFilter(), 60.0) == (4, 4)
    (river,) = space.list_notes(AnnotationFilter(), altered).groups
    assert ids(river) == [quotes[RIVER]]
    (river,) = space.list_notes(AnnotationFilter(), lost).groups
    assert ids(river) == [quotes["Nobody had asked for that"]]
    both = space.list_notes(AnnotationFilter(), NotesView(altered=True, lost=True))
    assert both.shown == 2
    found = space.place_annotations(space.annotations_named(list(quotes.values())))
    assert found[quotes["moved its archive"]].place is Place.EXACT
    assert found[quotes[RIVER]].place is Place.FUZZY

"""The façade on real files: what a person does in the order they do it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nam_reader import paths
from nam_reader.errors import NotFoundError, QuoteNotFoundError
from nam_reader.model import (
    AnnotationFilter,
    Colour,
    Failure,
    ImportProgress,
    ImportReport,
    Kind,
    ListOrder,
    ListQuery,
    Merge,
    Place,
    Scope,
)
from nam_reader.text.articles import make_uid
from nam_reader.workspace import Workspace, build_pack, make_anchor, pack_info, report_text

ARTICLE = """---
title: The river and the town
authors: [Mira Osten]
source: Quiet Water
date: 2024-02-21
lang: en
---
The river rose in March. The town moved its archive to the second floor.

Nobody had asked for that. The town was glad of it in April.
"""


@pytest.fixture
def space(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "library") as opened:
        yield opened


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def digest(text: str) -> str:
    return text.replace("lang: en\n", "lang: en\nkind: digest\n").replace(
        "Nobody had asked", "No one had asked"
    )


def test_the_bundled_archive_is_installed_once(space: Workspace) -> None:
    assert space.install_bundled(paths.bundled_archive()) == 12
    assert space.install_bundled(paths.bundled_archive()) == 0
    assert space.counts().articles == 12
    assert {row.kind for row in space.article_rows(ListQuery())} == {"digest"}


def test_an_import_tells_how_it_goes_and_what_it_did(space: Workspace, tmp_path: Path) -> None:
    good, bad = write(tmp_path, "a.md", ARTICLE), tmp_path / "b.md"
    bad.write_bytes(b"\0\1\2" * 100)
    told: list[ImportProgress] = []
    report = space.import_paths([good, bad], told.append)
    assert (report.added, len(report.failed)) == (1, 1)
    assert report.failed[0].path == str(bad)
    assert (told[-1].done, told[-1].total, told[-1].failed) == (2, 2, 1)
    assert space.import_paths([good]).unchanged == 1


def test_a_cancelled_import_keeps_what_came_in(space: Workspace, tmp_path: Path) -> None:
    files = [write(tmp_path, f"{n}.md", ARTICLE.replace("river", f"river {n}")) for n in range(5)]
    report = space.import_paths(files, cancelled=lambda: True)
    assert report.cancelled
    assert space.counts().articles == report.added


def test_a_full_article_takes_the_place_of_its_digest(space: Workspace, tmp_path: Path) -> None:
    space.import_paths([write(tmp_path, "digest.md", digest(ARTICLE))])
    (short,) = space.article_rows(ListQuery())
    space.import_paths([write(tmp_path, "full.md", ARTICLE)])
    (full,) = space.article_rows(ListQuery())
    assert full.kind == "article"
    assert space.document(full.uid).twin_uid == short.uid
    assert space.search("asked").total == 1


def test_a_digest_with_notes_stays_beside_the_full_article(space: Workspace, tmp_path: Path) -> None:
    space.import_paths([write(tmp_path, "digest.md", digest(ARTICLE))])
    (short,) = space.article_rows(ListQuery())
    space.highlight_quote(short.uid, "The river rose")
    space.import_paths([write(tmp_path, "full.md", ARTICLE)])
    assert {row.kind for row in space.article_rows(ListQuery())} == {"article", "digest"}
    assert space.document(short.uid).twin_uid is not None


def test_highlights_come_back_where_they_were_after_the_text_changed(
    space: Workspace, tmp_path: Path
) -> None:
    space.import_paths([write(tmp_path, "a.md", ARTICLE)])
    (row,) = space.article_rows(ListQuery())
    second = space.article(row.uid).text.index("The town was glad")
    article = space.article(row.uid)
    space.highlight(article.ref, make_anchor(article, second, second + len("The town")))
    changed = ARTICLE.replace("The river rose", "A word before. The town waited. The river rose")
    assert space.import_paths([write(tmp_path, "a.md", changed)]).updated == 1
    (placed,) = space.article_annotations(row.uid)
    assert placed.located.place is Place.MOVED
    text = space.article(row.uid).text
    assert text[placed.located.start :].startswith("The town was glad")


def test_a_lost_quote_is_an_orphan_and_still_there(space: Workspace, tmp_path: Path) -> None:
    space.import_paths([write(tmp_path, "a.md", ARTICLE)])
    (row,) = space.article_rows(ListQuery())
    space.highlight_quote(row.uid, "Nobody had asked for that", note="who?")
    space.import_paths([write(tmp_path, "a.md", ARTICLE.replace("Nobody had asked for that.", ""))])
    (placed,) = space.article_annotations(row.uid)
    assert (placed.located.place, placed.annotation.note) == (Place.ORPHAN, "who?")


def test_scopes_and_counts_follow_the_notebook(space: Workspace, tmp_path: Path) -> None:
    for number in range(3):
        space.import_paths([write(tmp_path, f"{number}.md", ARTICLE.replace("river", f"river {number}"))])
    first, second, third = (row.uid for row in space.article_rows(ListQuery(order=ListOrder.TITLE)))
    space.set_read(first, True)
    space.set_starred(second, True)
    space.highlight_quote(third, "Nobody had asked", colour=Colour.PINK, note="n", tags=["flood"])

    def shown(scope: Scope, value: str = "") -> list[str]:
        query = ListQuery(scope, value, ListOrder.TITLE)
        rows = space.article_rows(query)
        assert space.article_total(query) == len(rows)
        return [row.uid for row in rows]

    assert shown(Scope.UNREAD) == [second, third]
    assert shown(Scope.STARRED) == [second]
    assert shown(Scope.HIGHLIGHTED) == [third]
    assert shown(Scope.TAG, "flood") == [third]
    counts = space.counts()
    assert (counts.articles, counts.unread, counts.starred, counts.highlighted) == (3, 2, 1, 1)
    assert (counts.annotations, counts.tags) == (1, (("flood", 1),))
    (row,) = space.rows_of([third])
    assert (row.highlights, row.notes, row.unread, row.starred) == (1, 1, True, False)


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("in:notes towns", "archive of the <town>"),  # the note
        ("in:notes moves", "<moved> its archive"),  # the quote
        ("(in:notes moves) april", "<moved> its archive"),
        ('in:notes "of the town"', "archive <of the town>"),
        ("in:notes", "The river rose in March."),
        ("river", "The <river> rose in March."),
    ],
)
def test_what_was_found_in_notes_is_shown(space: Workspace, tmp_path: Path, query: str, shown: str) -> None:
    space.import_paths([write(tmp_path, "a.md", ARTICLE)])
    (row,) = space.article_rows(ListQuery())
    space.highlight_quote(row.uid, "moved its archive", note="The archive of the town")
    (hit,) = space.search(query).hits
    text = hit.snippet.text
    for start, end in reversed(hit.snippet.marks):
        text = f"{text[:start]}<{text[start:end]}>{text[end:]}"
    assert shown in text


def test_notes_are_grouped_and_outlive_their_article(space: Workspace, tmp_path: Path) -> None:
    space.import_paths([write(tmp_path, "a.md", ARTICLE)])
    (row,) = space.article_rows(ListQuery())
    later = space.highlight_quote(row.uid, "Nobody had asked")
    earlier = space.highlight_quote(row.uid, "The river rose")
    (group,) = space.annotations(AnnotationFilter())
    assert [item.annotation.id for item in group.annotations] == [earlier.id, later.id]
    assert group.article.title == "The river and the town"
    space.close()
    for path in (tmp_path / "library").glob("library.db*"):
        path.unlink()
    with Workspace(tmp_path / "library") as again:
        (group,) = again.annotations(AnnotationFilter())
        assert group.article.title == "The river and the town"
        assert {item.located.place for item in group.annotations} == {Place.ORPHAN}


def test_what_is_not_there_is_said(space: Workspace, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no article “zzzzzzzz”"):
        space.document("zzzzzzzz")
    space.import_paths([write(tmp_path, "a.md", ARTICLE)])
    (row,) = space.article_rows(ListQuery())
    with pytest.raises(QuoteNotFoundError, match="The river and the town"):
        space.highlight_quote(row.uid, "a flood of words")
    with pytest.raises(NotFoundError):
        space.edit_annotation("no such note", note="x")


def test_a_pack_carries_a_library_to_another_machine(tmp_path: Path) -> None:
    files = [write(tmp_path, f"{n}.md", ARTICLE.replace("river", f"river {n}")) for n in range(3)]
    pack = tmp_path / "river.nampack"
    info, report = build_pack(files, pack, "River")
    assert info is not None
    assert (info.articles, info.title, report.added) == (3, "River", 3)
    assert pack_info(pack) == info
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.md", "1.md", "2.md", "river.nampack"]
    with Workspace(tmp_path / "other") as other:
        assert other.install_pack(pack).added == 3
        assert other.install_pack(pack).unchanged == 3
        assert other.search('"river 1"').total == 1


def test_no_pack_is_made_of_nothing(tmp_path: Path) -> None:
    empty = write(tmp_path, "empty.md", "")
    info, report = build_pack([empty], tmp_path / "a.nampack", "Nothing")
    assert info is None
    assert len(report.failed) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["empty.md"]


# --- what several files give --------------------------------------------------------------------------------

LONG = "\n\n".join(
    " ".join(f"word{paragraph}x{number}" for number in range(30)) + "." for paragraph in range(6)
)
PAGE = f"""---
title: The river and the town once more
source: Quiet Water
url: https://example.org/river
date: 2024-02-21
lang: en
---
{LONG}
"""


def test_files_of_one_article_are_merged_and_the_report_says_so(space: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    write(folder, "1.md", PAGE)
    short = write(folder, "2.md", PAGE.replace("lang: en", "author: Mira Osten").replace(LONG[-300:], ""))
    copy = write(folder, "3.md", PAGE)
    report = space.import_paths([folder])
    assert (report.added, report.updated, report.unchanged) == (1, 0, 0)
    (uid,) = report.articles
    title = "The river and the town once more"
    assert report.merged == ((str(short), uid, title), (str(copy), uid, title))
    assert len(report.files) == 3
    assert space.article(uid).authors == ("Mira Osten",)
    assert space.article(uid).words == len(LONG.split())
    again = space.import_paths([folder])
    assert (again.added, again.updated, again.unchanged, again.merged) == (0, 0, 3, ())
    assert f"{short} → {title} ({uid})" in report_text(report)


def test_an_excerpt_is_counted_as_one_until_its_article_comes(space: Workspace, tmp_path: Path) -> None:
    first = LONG.split("\n\n", maxsplit=1)[0]
    stub = write(tmp_path, "stub.md", PAGE.replace("lang: en", "kind: stub").replace(LONG, first))
    page = write(tmp_path, "page.md", PAGE)
    report = space.import_paths([stub])
    assert (report.added, report.stubs) == (1, 1)
    (uid,) = report.articles
    quote = space.highlight_quote(uid, "word0x3 word0x4", note="kept")
    report = space.import_paths([page, stub])
    assert (report.updated, report.stubs, report.articles) == (1, 0, (uid,))
    assert space.article(uid).kind == "article"
    (placed,) = space.article_annotations(uid)
    assert (placed.annotation.id, placed.located.place) == (quote.id, Place.EXACT)


def test_notes_on_an_article_that_became_part_of_another_are_found(space: Workspace, tmp_path: Path) -> None:
    (uid,) = space.import_paths([write(tmp_path, "page.md", PAGE)]).articles
    other = space.article(uid).ref._replace(uid="another")
    anchor = make_anchor(space.article(uid), 0, 7)
    elsewhere = space.highlight(other, anchor)
    assert space.article_annotations(uid) == ()
    unnamed = PAGE.replace("url: https://example.org/river\n", "")
    report = space.import_paths([write(tmp_path, "text.md", unnamed)])
    assert report.merged[0].uid == uid
    known_as = make_uid(
        url=None,
        source="Quiet Water",
        title="The river and the town once more",
        published="2024-02-21",
        kind=Kind.ARTICLE,
    )
    assert space.article(known_as).uid == uid
    note = space.highlight(other._replace(uid=known_as), anchor)
    assert [placed.annotation.id for placed in space.article_annotations(uid)] == [note.id]
    notes = {entry.article.uid: len(entry.annotations) for entry in space.annotations(AnnotationFilter())}
    assert notes == {uid: 1, "another": 1}
    assert space.annotation(elsewhere.id).article.uid == "another"


def test_a_translation_is_found_and_the_place_in_it(space: Workspace, tmp_path: Path) -> None:
    english = PAGE.replace(LONG, "One thing.\n\nIn 1998 it was another.\n\nThe end.")
    belarusian = PAGE.replace("lang: en", "lang: be").replace("/river", "/be/river")
    belarusian = belarusian.replace(LONG, "Адна рэч.\n\nУ 1998 была іншая.\n\nКанец.\n\nПераклала Ганна.")
    report = space.import_paths([write(tmp_path, "en.md", english), write(tmp_path, "be.md", belarusian)])
    one, other = report.articles
    (sibling,) = space.siblings(one)
    assert (sibling.uid, sibling.language) == (other, "be")
    assert space.document(other).siblings[0].uid == one
    place = space.article(one).text.index("In 1998")
    assert space.place_in_sibling(one, place, other) == space.article(other).text.index("У 1998")


def test_a_report_as_text_has_a_line_for_each_thing() -> None:
    report = ImportReport(
        added=1,
        failed=(Failure("a\nb.html", "It is empty."),),
        files=(("c.html", ("uid1",)),),
        remarks=("12 pages have no article.",),
        cancelled=True,
        merged=(Merge("d.html", "uid1", "Title"),),
        stubs=1,
    )
    assert report_text(report).split("\n") == [
        "NAM Reader: report of an import",
        "Stopped; kept so far: 1 added, 0 updated, 1 merged, 0 unchanged, 1 of them an excerpt only,"
        " 1 file could not be read.",
        "",
        "Merged with an article of another file (1):",
        "  d.html → Title (uid1)",
        "",
        "Not read (1):",
        "  a b.html: It is empty.",
        "",
        "Remarks (1):",
        "  12 pages have no article.",
        "",
        "Files and the articles that they gave (1):",
        "  c.html: uid1",
        "",
    ]

"""Packs: they give what was put in, the same bytes each time, and nothing that was altered gets through."""

# The SQL of these tests is put together from constants.
# ruff: noqa: S608

from __future__ import annotations

import hashlib
import json
import signal
import struct
import zlib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import apsw
import pytest

from nam_reader.errors import PackError
from nam_reader.library import packs
from nam_reader.library.articles import ArticleStore, Outcome
from nam_reader.library.pack_format import COLUMNS, FORMAT, SCHEMA, Manifest, PackedArticle, Seal
from nam_reader.library.pack_reader import ALTERED, _manifest, open_pack
from nam_reader.library.schema import MIGRATIONS, open_library
from nam_reader.model import Article, ImportProgress, ImportReport, Kind, StoredImage
from nam_reader.text.articles import make_article, make_uid, revision_of
from nam_reader.text.rasters import admit

DAY = date(2024, 5, 3)


def articles() -> list[Article]:
    return [
        make_article(title="Statement", body="<p>about the border</p>", source="NAM", language="en"),
        make_article(title="Statement", body="<p>about sanctions</p>", source="NAM", language="en"),
        make_article(title="Statement", body="<p>about prisoners</p>", source="NAM", language="en"),
        make_article(
            title="Граница «закрыта»",
            body='<h2>Ґрунт</h2><p>Санкцыі &amp; 👩‍👩‍👧 <a href="https://example.org">link</a></p><ul><li>a</li></ul>',
            authors=("Павел", 'A "q"'),
            byline="By П",
            url="https://example.org/a",
            published="2024-05",
            topics=("eu",),
            language="be",
        ),
        make_article(title="Digest", body="<p>short</p>", kind=Kind.DIGEST, language="en"),
        make_article(title="Digest", body="<p>the whole text</p>", language="en"),
    ]


def fill(connection: apsw.Connection, given: list[Article]) -> list[str]:
    store = ArticleStore(connection)
    claimed: set[str] = set()
    with store.saving():
        return [store.save(article, claimed)[0] for article in given]


def install(connection: apsw.Connection, pack: Path) -> ImportReport:
    with ArticleStore(connection).saving():
        return packs.install(connection, pack)


def content(connection: apsw.Connection) -> list[tuple[Any, ...]]:
    return connection.execute(
        f"SELECT {COLUMNS} FROM article JOIN body ON id = article_id ORDER BY uid"
    ).fetchall()


@pytest.fixture
def pack(library: apsw.Connection, tmp_path: Path) -> Path:
    fill(library, articles())
    path = tmp_path / "archive.nampack"
    packs.seal(library, path, "An archive", created=DAY)
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[apsw.Connection]:
    connection = open_library(tmp_path / "empty.db")
    yield connection
    connection.close()


# --- there and back ---------------------------------------------------------------------------------------


def test_a_pack_says_what_it_holds(pack: Path) -> None:
    info = packs.info(pack)
    assert (info.title, info.articles, info.words) == ("An archive", 6, sum(a.words for a in articles()))
    assert info.languages == (("en", 5), ("be", 1))
    assert (info.created, info.size, info.schema) == ("2024-05-03", pack.stat().st_size, len(MIGRATIONS))
    assert info.problems == ()
    assert len(info.sha256) == 64


def test_a_pack_brings_everything_into_an_empty_library(
    pack: Path, library: apsw.Connection, empty: apsw.Connection
) -> None:
    report = install(empty, pack)
    assert (report.added, report.updated, report.unchanged, report.failed) == (6, 0, 0, ())
    assert content(empty) == content(library)
    assert set(report.articles) == {row[0] for row in content(library)}
    assert report.files[0][0] == str(pack)
    empty.execute("INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)")
    assert empty.execute("SELECT count(*) FROM article_fts WHERE article_fts MATCH 'санкцыі'").get == 1


def test_installing_twice_changes_nothing(
    pack: Path, library: apsw.Connection, empty: apsw.Connection
) -> None:
    install(empty, pack)
    for connection in (empty, library):
        report = install(connection, pack)
        assert (report.added, report.updated, report.unchanged) == (0, 0, 6)


def test_a_pack_merges_into_a_full_library(pack: Path, empty: apsw.Connection) -> None:
    mine = make_article(title="Mine", body="<p>mine</p>")
    older = make_article(title="Digest", body="<p>an older text</p>", language="en")
    fill(empty, [mine, older])
    report = install(empty, pack)
    assert (report.added, report.updated, report.unchanged) == (5, 1, 0)
    store = ArticleStore(empty)
    assert store.get(mine.uid) == mine
    assert store.revision_text(older.uid, older.revision) == "an older text"


def test_the_same_articles_give_the_same_bytes(pack: Path, empty: apsw.Connection, tmp_path: Path) -> None:
    first, second, third, *others = articles()
    fill(empty, [make_article(title="Digest", body="<p>an older text</p>", language="en")])
    fill(empty, [*reversed(others), first, second, third])
    ArticleStore(empty).hide_digests(keep=())
    ArticleStore(empty).set_mark("bundled", "done")
    packs.seal(empty, tmp_path / "other.nampack", "An archive", created=DAY)
    assert (tmp_path / "other.nampack").read_bytes() == pack.read_bytes()


def test_a_pack_tells_nothing_else_of_the_library(empty: apsw.Connection, tmp_path: Path) -> None:
    fill(empty, [make_article(title="A", body="<p>secretly replaced wording</p>")])
    fill(empty, [make_article(title="A", body="<p>present text</p>")])
    ArticleStore(empty).set_mark("private", "mark")
    packs.seal(empty, tmp_path / "a.nampack", "A", created=DAY)
    sealed = (tmp_path / "a.nampack").read_bytes()
    assert b"present text" in sealed
    assert b"secretly" not in sealed
    assert b"private" not in sealed
    assert not list(tmp_path.glob("*.part*"))
    assert not list(tmp_path.glob(".*"))


def test_an_empty_library_makes_an_empty_pack(empty: apsw.Connection, tmp_path: Path) -> None:
    info = packs.seal(empty, tmp_path / "a.nampack", "Nothing")
    assert (info.articles, info.words, info.languages, info.problems) == (0, 0, (), ())
    assert install(empty, tmp_path / "a.nampack") == ImportReport()


def test_progress_is_told(pack: Path, empty: apsw.Connection) -> None:
    told: list[ImportProgress] = []
    with ArticleStore(empty).saving():
        packs.install(empty, pack, told.append)
    assert [step.done for step in told] == [1, 2, 3, 4, 5, 6]
    assert told[-1] == ImportProgress(6, 6, "archive.nampack", 6, 0, 0, 0)


def test_a_pack_is_never_written_to(pack: Path, empty: apsw.Connection) -> None:
    before = pack.read_bytes()
    pack.chmod(0o444)
    packs.info(pack)
    install(empty, pack)
    assert pack.read_bytes() == before
    assert not list(pack.parent.glob("archive.nampack-*"))


# --- writing goes wrong -----------------------------------------------------------------------------------


def test_a_pack_that_cannot_be_moved_into_place_leaves_nothing(
    library: apsw.Connection, tmp_path: Path
) -> None:
    target = tmp_path / "a.nampack"
    (target / "something").mkdir(parents=True)
    with pytest.raises(PackError, match=r"^a\.nampack cannot be written: "):
        packs.seal(library, target, "New")
    assert sorted(path.name for path in tmp_path.iterdir() if "library" not in path.name) == ["a.nampack"]


def test_a_full_disk_leaves_the_old_pack(pack: Path, library: apsw.Connection, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = pack.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, limits[1]))
    try:
        with pytest.raises(PackError, match=r"^archive\.nampack cannot be written: "):
            packs.seal(library, pack, "New")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, heard)
    assert pack.read_bytes() == before
    assert not list(tmp_path.glob(".sealing-*"))


@pytest.mark.parametrize("name", ["no/such/folder/a.nampack", "x" * 300 + ".nampack"])
def test_a_pack_that_has_no_place_is_one_sentence(
    library: apsw.Connection, tmp_path: Path, name: str
) -> None:
    with pytest.raises(PackError, match="cannot be written: "):
        packs.seal(library, tmp_path / name, "A")


# --- what is no pack --------------------------------------------------------------------------------------


def other_database(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE t(a); INSERT INTO t VALUES (1)")
    connection.close()


def plain_library(path: Path) -> None:
    open_library(path).close()


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"PK\x03\x04 something else"),
        lambda path: path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000),
        lambda path: path.mkdir(),
        Path,
        other_database,
        plain_library,
    ],
)
def test_what_is_no_pack_is_one_sentence(
    tmp_path: Path, empty: apsw.Connection, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "no.nampack"
    make(path)
    for reading in (packs.info, lambda pack: install(empty, pack)):
        with pytest.raises(PackError, match=r"^no\.nampack .*\.$") as told:
            reading(path)
        assert "\n" not in str(told.value)


def rewrite(pack: Path, *statements: str) -> None:
    """Alter a pack as someone would who knows SQLite."""
    connection = apsw.Connection(str(pack))
    for statement in statements:
        connection.execute(statement)
    connection.close()


def reseal(pack: Path) -> None:
    """Make the hashes of an altered pack right again: they are no signature, and anyone can."""
    connection = apsw.Connection(str(pack))
    seal = Seal()
    for row in connection.execute(f"SELECT {COLUMNS} FROM article JOIN body ON id = article_id ORDER BY uid"):
        seal.add(PackedArticle(*row))
    stated = {name: json.loads(value) for name, value in connection.execute("SELECT * FROM manifest")}
    right = json.dumps(seal.over(_manifest(stated)))
    connection.execute("UPDATE manifest SET value = ? WHERE name = 'sha256'", (right,))
    connection.close()


@pytest.mark.parametrize(
    "change",
    [
        f"UPDATE manifest SET value = '{FORMAT + 1}' WHERE name = 'format'",
        f"PRAGMA user_version = {len(MIGRATIONS) + 1}",
    ],
)
def test_a_newer_pack_is_refused(pack: Path, change: str) -> None:
    rewrite(pack, change)
    with pytest.raises(PackError, match="newer NAM Reader"):
        packs.info(pack)


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TRIGGER bad AFTER INSERT ON meta BEGIN DELETE FROM article; END",
        "CREATE VIEW more AS SELECT 1",
        "CREATE TABLE extra(a)",
        "CREATE INDEX other ON article(words)",
        "DROP TRIGGER body_changed",
        "DROP TABLE vocabulary; CREATE VIEW vocabulary AS SELECT 1 AS term, 2 AS docs",
        "ALTER TABLE meta ADD COLUMN more TEXT",
        "PRAGMA user_version = 0",
    ],
)
def test_foreign_parts_are_refused(pack: Path, empty: apsw.Connection, change: str) -> None:
    rewrite(pack, change)
    with pytest.raises(PackError, match="parts that a pack must not have"):
        packs.info(pack)
    with pytest.raises(PackError, match="parts that a pack must not have"):
        install(empty, pack)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE article SET title = 'Other' WHERE kind = 'digest'",
        "UPDATE article SET published = NULL",
        "UPDATE article SET words = words + 1",
        "UPDATE body SET html = html || '<p>more</p>'",
        "UPDATE body SET text = text || ' '",
        "DELETE FROM article WHERE kind = 'digest'",
        "UPDATE manifest SET value = '\"Other\"' WHERE name = 'title'",
        "UPDATE manifest SET value = '7' WHERE name = 'articles'",
        "UPDATE manifest SET value = '\"0\"' WHERE name = 'sha256'",
    ],
)
def test_altered_content_is_a_problem_and_is_not_installed(
    pack: Path, empty: apsw.Connection, change: str
) -> None:
    rewrite(pack, change)
    assert packs.info(pack).problems == (ALTERED,)
    with pytest.raises(PackError, match=r"damaged or altered\. Nothing was installed\.$"):
        install(empty, pack)
    assert ArticleStore(empty).count() == 0


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM manifest WHERE name = 'title'",
        "UPDATE manifest SET value = '{' WHERE name = 'words'",
        "UPDATE manifest SET value = '\"six\"' WHERE name = 'articles'",
        "UPDATE manifest SET value = '[[1, 2]]' WHERE name = 'languages'",
        "UPDATE manifest SET value = replace(hex(zeroblob(50000)), '0', '[') WHERE name = 'created'",
        "UPDATE manifest SET value = CAST(x'ff' AS TEXT) WHERE name = 'title'",
        "UPDATE article SET title = CAST(x'ff' AS TEXT)",
    ],
)
def test_a_damaged_pack_is_one_sentence(pack: Path, change: str) -> None:
    rewrite(pack, change)
    with pytest.raises(PackError, match=r"^archive\.nampack is damaged: parts of it cannot be read\.$"):
        packs.info(pack)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE body SET html = replace(html, 'border', 'coast'), text = replace(text, 'border', 'coast')",
        "UPDATE article SET uid = 'aaaaaaaaaaaaaaaaaaaa' WHERE kind = 'digest'",
        "UPDATE article SET source = 'Other'",
        "UPDATE article SET ordinal = 9 WHERE ordinal = 2",
        "UPDATE article SET kind = 'novel' WHERE kind = 'digest'",
        "UPDATE article SET authors = '{}'",
        "UPDATE article SET topics = '[1]'",
        "UPDATE article SET topics = '['",
    ],
)
def test_nothing_that_a_forged_pack_says_is_believed(pack: Path, empty: apsw.Connection, change: str) -> None:
    rewrite(pack, change)
    reseal(pack)
    assert packs.info(pack).problems == ()
    with pytest.raises(PackError, match=r"^archive\.nampack"):
        install(empty, pack)
    assert ArticleStore(empty).count() == 0


def test_a_forged_body_is_made_safe(pack: Path, empty: apsw.Connection) -> None:
    evil = '<p onclick="x()">short</p><script>alert(1)</script><img src="file:///etc/passwd">'
    rewrite(pack, f"UPDATE body SET html = '{evil}' WHERE html = '<p>short</p>'")
    reseal(pack)
    install(empty, pack)
    digest = articles()[4]
    assert ArticleStore(empty).get(digest.uid) == digest


def test_a_forged_text_is_not_taken(pack: Path, empty: apsw.Connection) -> None:
    revision = revision_of("Digest", "lies")
    rewrite(
        pack,
        "UPDATE body SET text = 'lies' WHERE html = '<p>short</p>'",
        f"UPDATE article SET revision = '{revision}' WHERE kind = 'digest'",
    )
    reseal(pack)
    with pytest.raises(PackError, match="“Digest” is not the article that it claims to be"):
        install(empty, pack)


def test_no_byte_can_be_changed_unnoticed(pack: Path, tmp_path: Path) -> None:
    """Whatever byte is wrong: the pack is refused, or what it gives is what was sealed."""
    with open_pack(pack) as reader:
        given = list(reader.articles())
    sealed = pack.read_bytes()
    bad = tmp_path / "bad.nampack"
    told = []
    for position in [*range(100), *range(100, len(sealed), 89)]:
        altered = bytearray(sealed)
        altered[position] ^= 0xFF
        bad.write_bytes(altered)
        try:
            with open_pack(bad) as reader:
                assert reader.info().problems or list(reader.articles()) == given
        except PackError as error:
            told.append(str(error))
    assert len(told) > 20
    assert all(sentence.startswith("bad.nampack") for sentence in told)


def test_a_truncated_pack_is_refused(pack: Path, tmp_path: Path) -> None:
    sealed = pack.read_bytes()
    bad = tmp_path / "bad.nampack"
    for length in range(0, len(sealed), 1777):
        bad.write_bytes(sealed[:length])
        with pytest.raises(PackError, match=r"^bad\.nampack"):
            packs.info(bad)


# --- images, further names, translations ------------------------------------------------------------------


def png(width: int, height: int) -> bytes:
    """Return what is read of a PNG."""
    header = b"IHDR" + struct.pack(">LLBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">L", 13) + header + struct.pack(">L", zlib.crc32(header))


LONG = " ".join(f"word{n}" for n in range(120))


def illustrated(connection: apsw.Connection) -> tuple[str, StoredImage]:
    """Fill a library with an article of two files that shows an image and names a translation."""
    image = admit(png(30, 20))
    assert image is not None
    page = make_article(
        title="The mill on the border river",
        body=f'<p>{LONG}</p><p>More.</p><p><img src="nam-image:{image.sha256}" alt="A mill"></p>',
        url="https://example.org/en/mill",
        source="NAM",
        language="en",
        alternates=(("be", "https://example.org/be/mill"),),
    )
    unnamed = make_article(
        title="The mill on the border river", body=f"<p>{LONG}</p>", source="NAM", language="en"
    )
    store = ArticleStore(connection)
    claimed: set[str] = set()
    with store.saving():
        store.keep_images([image])
        uid, _ = store.save(unnamed, claimed)
        assert store.save(page, claimed) == (uid, Outcome.MERGED)
    return uid, image


def test_a_pack_carries_images_further_names_and_translations(
    library: apsw.Connection, empty: apsw.Connection, tmp_path: Path
) -> None:
    uid, image = illustrated(library)
    pack = tmp_path / "a.nampack"
    assert packs.seal(library, pack, "A", created=DAY).problems == ()
    (installed,) = install(empty, pack).articles
    store = ArticleStore(empty)
    assert store.image(image.sha256) == image
    assert store.document(installed).images == ((image.sha256, 30, 20),)
    assert store.get(uid) == store.get(installed)
    assert (
        make_uid(url=store.get(uid).url, source="", title="", published=None, kind=Kind.ARTICLE) == installed
    )
    assert empty.execute("SELECT language, url FROM alternate").fetchall() == [
        ("be", "https://example.org/be/mill")
    ]
    again = tmp_path / "again.nampack"
    packs.seal(empty, again, "A", created=DAY)
    assert again.read_bytes() == pack.read_bytes()
    for connection in (library, empty):
        report = install(connection, pack)
        assert (report.unchanged, report.merged) == (1, ())


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE image SET data = CAST(data || x'00' AS BLOB)",
        "UPDATE image SET width = 31",
        "DELETE FROM article_image",
        "UPDATE alias SET identity = 'other'",
        "UPDATE alternate SET url = 'https://evil.example'",
    ],
)
def test_altered_images_and_names_are_a_problem(
    library: apsw.Connection, tmp_path: Path, change: str
) -> None:
    illustrated(library)
    pack = tmp_path / "a.nampack"
    packs.seal(library, pack, "A", created=DAY)
    rewrite(pack, change)
    assert packs.info(pack).problems == (ALTERED,)


def test_what_is_no_image_is_not_taken_from_a_pack(
    library: apsw.Connection, empty: apsw.Connection, tmp_path: Path
) -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    name = hashlib.sha256(svg).hexdigest()
    store = ArticleStore(library)
    with store.saving():
        store.keep_images([StoredImage(name, "image/png", 3, 2, svg)])
        body = f'<p>a <img src="nam-image:{name}" alt="b"></p>'
        uid, _ = store.save(make_article(title="A", body=body), set())
    pack = tmp_path / "a.nampack"
    packs.seal(library, pack, "A", created=DAY)
    install(empty, pack)
    assert ArticleStore(empty).image(name) is None
    assert ArticleStore(empty).document(uid).images == ()


def test_a_further_name_takes_nothing_from_anyone(
    library: apsw.Connection, empty: apsw.Connection, tmp_path: Path
) -> None:
    illustrated(library)
    library.execute("UPDATE alias SET identity = 'mine'")
    pack = tmp_path / "a.nampack"
    packs.seal(library, pack, "A", created=DAY)
    mine = make_article(title="Mine", body="<p>mine</p>")._replace(uid="mine")
    fill(empty, [mine])
    install(empty, pack)
    assert ArticleStore(empty).get("mine").title == "Mine"


def test_a_pack_of_the_second_version_is_taken_in(
    library: apsw.Connection, empty: apsw.Connection, tmp_path: Path
) -> None:
    fill(library, articles())
    pack = tmp_path / "old.nampack"
    old = apsw.Connection(str(pack))
    for step in (*MIGRATIONS[:2], SCHEMA):
        old.execute(step)
    seal = Seal()
    for number, row in enumerate(content(library), start=1):
        seal.add(PackedArticle(*row))
        values = (number, *row[:-2])
        old.execute(
            f"INSERT INTO article(id, {COLUMNS.removesuffix(', text, html')}, title_key, excerpt, added_at)"
            f" VALUES ({', '.join('?' * len(values))}, '', '', '')",
            values,
        )
        old.execute("INSERT INTO body VALUES (?, ?, ?)", (number, *row[-2:]))
    manifest = Manifest("Old", 6, 20, (("en", 5), ("be", 1)), "2024-05-03")
    stated = manifest.stored() | {"sha256": json.dumps(seal.over(manifest))}
    old.executemany("INSERT INTO manifest VALUES (?, ?)", stated.items())
    old.execute("PRAGMA user_version = 2")
    old.close()
    info = packs.info(pack)
    assert (info.schema, info.problems) == (2, ())
    assert install(empty, pack).added == 6
    assert content(empty) == content(library)

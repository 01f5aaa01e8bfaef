"""Taking articles in: what is new, what is a new revision, what is nothing new, and what a crash leaves."""

from __future__ import annotations

import itertools
import subprocess
import sys
import time
from pathlib import Path

import apsw
import pytest

from nam_reader.database import BUSY_TIMEOUT_MS, Access, connect
from nam_reader.errors import LibraryError
from nam_reader.library.articles import ArticleStore, Outcome
from nam_reader.library.schema import open_library
from nam_reader.model import Article, Kind
from nam_reader.text.articles import make_article

ADDED, UPDATED, UNCHANGED, MERGED = Outcome.ADDED, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.MERGED


def article(title: str, text: str, *, url: str | None = None, topics: tuple[str, ...] = ()) -> Article:
    return make_article(title=title, body=f"<p>{text}</p>", source="NAM", url=url, topics=topics)


def save(store: ArticleStore, *articles: Article) -> list[tuple[str, Outcome]]:
    """Import articles in one run."""
    claimed: set[str] = set()
    with store.saving():
        saved = [store.save(each, claimed) for each in articles]
    assert claimed == {uid for uid, _ in saved}
    return saved


def found(connection: apsw.Connection, expression: str) -> int:
    connection.execute("INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)")
    return int(
        connection.execute("SELECT count(*) FROM article_fts WHERE article_fts MATCH ?", (expression,)).get
    )


def test_an_article_comes_out_as_it_went_in(store: ArticleStore) -> None:
    given = make_article(
        title="“Кавычки” and é — dash",
        body="<h2>Ґрунт</h2><p>One <em>two</em> 👩‍👩‍👧 e\u0301</p><ul><li>item</li></ul>",
        authors=("Павел Латушка", 'A "quoted" name'),
        byline="Pavel Latushka, Deputy Head",
        source="NAM",
        url="https://example.org/a?b=1",
        published="2024-05",
        language="be",
        topics=("sanctions", "ЕС"),
    )
    ((uid, outcome),) = save(store, given)
    assert (uid, outcome) == (given.uid, ADDED)
    assert store.get(uid) == given


def test_an_article_can_be_read_before_its_transaction_ends(store: ArticleStore) -> None:
    given = article("A", "text")
    with store.saving():
        uid, _ = store.save(given, set())
        assert store.get(uid) == given
        assert store.revision_text(uid, given.revision) == "text"


def test_the_same_again_changes_nothing(store: ArticleStore, library: apsw.Connection) -> None:
    articles = [article(f"Title {n}", f"text {n}") for n in range(5)]
    first = save(store, *articles)
    changes = library.total_changes()
    assert save(store, *articles) == [(uid, UNCHANGED) for uid, _ in first]
    assert library.total_changes() == changes


def test_a_changed_text_is_a_new_revision_and_the_old_one_is_kept(
    store: ArticleStore, library: apsw.Connection
) -> None:
    old, new = article("Title", "first wording"), article("Title", "second wording")
    uid = save(store, old)[0][0]
    assert save(store, new) == [(uid, UPDATED)]
    assert store.get(uid) == new
    assert store.revision_text(uid, old.revision) == "first wording"
    assert store.revision_text(uid, new.revision) == "second wording"
    assert store.revision_text(uid, "0" * 64) is None
    assert (found(library, "first"), found(library, "second")) == (0, 1)
    assert save(store, old) == [(uid, UPDATED)]
    assert save(store, new) == [(uid, UPDATED)]
    assert store.get(uid) == new


def test_changed_metadata_alone_is_an_update_of_the_same_revision(
    store: ArticleStore, library: apsw.Connection
) -> None:
    first = article("Title", "text")
    save(store, first)
    richer = first._replace(topics=("eu",), authors=("Ada",), byline="By Ada", language="en")
    assert save(store, richer) == [(first.uid, UPDATED)]
    assert store.get(first.uid) == richer
    assert found(library, "{author} : ada") == 1
    assert library.execute("SELECT count(*) FROM revision").get == 0


def test_changed_markup_alone_is_an_update_and_another_spelling_of_it_is_not(store: ArticleStore) -> None:
    plain = make_article(title="T", body="<p>one two</p>")
    bold = make_article(title="T", body="<p>one <strong>two</strong></p>")
    save(store, plain)
    assert save(store, bold) == [(plain.uid, UPDATED)]
    assert store.get(plain.uid).body == bold.body
    assert save(store, bold._replace(body=bold.body.replace("<p>", "<p >"))) == [(plain.uid, UNCHANGED)]


def test_two_texts_of_one_title_in_one_run_are_two_articles(store: ArticleStore) -> None:
    one, two = article("Statement", "about the border"), article("Statement", "about sanctions")
    (first, _), (second, outcome) = save(store, one, two)
    assert first == one.uid
    assert outcome is ADDED
    assert second != first
    assert (store.get(first).text, store.get(second).text) == ("about the border", "about sanctions")


def test_uids_stay_whatever_order_the_files_come_in(store: ArticleStore) -> None:
    texts = [
        "about the border guards",
        "about sanctions on banks",
        "about political prisoners",
        "about media",
    ]
    articles = [article("Statement", text) for text in texts]
    uids = {each.revision: uid for each, (uid, _) in zip(articles, save(store, *articles), strict=True)}
    assert len(set(uids.values())) == 4
    for order in itertools.permutations(articles):
        assert save(store, *order) == [(uids[each.revision], UNCHANGED) for each in order]


def test_of_several_of_one_title_the_most_similar_one_is_revised(store: ArticleStore) -> None:
    border = article("Statement", "the border guards closed the border again today")
    banks = article("Statement", "sanctions on banks and on exchange houses")
    (first, _), (second, _) = save(store, border, banks)
    revised = article("Statement", "sanctions on many banks and on exchange houses")
    assert save(store, revised) == [(second, UPDATED)]
    assert save(store, revised, border) == [(second, UNCHANGED), (first, UNCHANGED)]


def test_one_text_twice_in_one_run_is_one_article_and_its_first_file_speaks(store: ArticleStore) -> None:
    one, two = article("A", "text", topics=("one",)), article("A", "text", topics=("other",))
    uid = one.uid
    assert save(store, one, one, two) == [(uid, ADDED), (uid, UNCHANGED), (uid, MERGED)]
    assert save(store, two, one) == [(uid, UNCHANGED), (uid, UNCHANGED)]
    assert store.get(uid).topics == ("one",)


def test_one_url_is_one_article_and_no_text_is_lost(store: ArticleStore) -> None:
    one = article("A", "one and more", url="https://example.org/a")
    two = article("B", "two", url="http://www.example.org/a/#part")
    uid = one.uid
    for outcomes in ((ADDED, MERGED), (UNCHANGED, UNCHANGED)):
        assert save(store, one, two) == [(uid, outcome) for outcome in outcomes]
        assert store.get(uid) == one
        assert store.revision_text(uid, two.revision) == "two"
    assert save(store, two) == [(uid, UNCHANGED)]
    assert save(store, article("C", "three", url="https://example.org/a")) == [(uid, UPDATED)]
    assert store.get(uid).title == "C"


def test_a_digest_and_its_article_are_two(store: ArticleStore) -> None:
    full = article("A", "the whole text")
    digest = make_article(title="A", body="<p>short</p>", source="NAM", kind=Kind.DIGEST)
    assert [outcome for _, outcome in save(store, full, digest)] == [ADDED, ADDED]
    assert store.get(digest.uid).text == "short"


def test_a_run_may_span_transactions(store: ArticleStore) -> None:
    claimed: set[str] = set()
    outcomes = []
    for text in ("one", "two", "one"):
        with store.saving():
            outcomes.append(store.save(article("Same", text), claimed))
    assert [outcome for _, outcome in outcomes] == [ADDED, ADDED, UNCHANGED]
    assert outcomes[0][0] == outcomes[2][0]


def test_more_articles_than_are_held_back_at_once(store: ArticleStore, library: apsw.Connection) -> None:
    save(store, *(article(f"Title {n}", f"common word{n}") for n in range(450)))
    assert found(library, "common") == 450
    assert found(library, "word449") == 1


def test_an_enormous_article_does_not_wait_for_others(store: ArticleStore, library: apsw.Connection) -> None:
    with store.saving():
        store.save(article("Huge", "слово " * 1_000_000), set())
        assert library.execute("SELECT count(*) FROM body").get == 1


def test_a_failed_transaction_leaves_nothing(store: ArticleStore, library: apsw.Connection) -> None:
    save(store, article("Kept", "kept"))
    broken = article("Broken", "broken")._replace(text=b"no text")  # type: ignore[arg-type]  # on purpose
    with pytest.raises(TypeError):
        save(store, article("Lost", "lost"), article("Kept", "changed"), broken)
    assert store.count() == 1
    assert (found(library, "lost"), found(library, "kept")) == (0, 1)
    save(store, article("Next", "next"))
    assert (store.count(), found(library, "next")) == (2, 1)


KILLED = """
import os, signal, sys
from pathlib import Path
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.text.articles import make_article

connection = open_library(Path(sys.argv[1]))
store = ArticleStore(connection)
claimed = set()
with store.saving():
    store.save(make_article(title="Before", body="<p>before</p>"), claimed)
with store.saving():
    for number in range(300):
        store.save(make_article(title=f"Lost {number}", body="<p>lost</p>"), claimed)
    store.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_a_killed_import_leaves_whole_transactions(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    ended = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False, timeout=60)
    assert ended.returncode == -9
    connection = open_library(path)
    store = ArticleStore(connection)
    assert store.count() == 1
    assert (found(connection, "before"), found(connection, "lost")) == (1, 0)
    connection.close()


def test_a_full_disk_is_one_sentence_and_the_library_goes_on(
    store: ArticleStore, library: apsw.Connection
) -> None:
    save(store, article("Kept", "kept"))
    pages = library.pragma("page_count")
    library.pragma("max_page_count", pages + 5)
    with pytest.raises(LibraryError, match=r"^library\.db cannot be written: .*full"):
        save(store, article("Big", "many words " * 20_000))
    library.pragma("max_page_count", pages + 500)
    save(store, article("Small", "small"))
    assert (found(library, "many"), found(library, "small"), found(library, "kept")) == (0, 1, 1)


def test_a_reader_sees_only_what_is_committed(store: ArticleStore, tmp_path: Path) -> None:
    save(store, article("A", "text"))
    reader = connect(tmp_path / "library.db", Access.READ)
    shelf = ArticleStore(reader)
    with store.saving():
        store.save(article("B", "text"), set())
        store.flush()
        assert shelf.count() == 1
    assert shelf.count() == 2
    reader.close()


@pytest.mark.parametrize("changed", [0, 3, 600])
def test_tidying_keeps_everything_and_empties_the_log(
    store: ArticleStore, library: apsw.Connection, tmp_path: Path, changed: int
) -> None:
    for run in range(6):
        save(store, *(article(f"Title {run} {n}", "common text") for n in range(100)))
    store.tidy(changed)
    assert found(library, "common") == 600
    assert (tmp_path / "library.db-wal").stat().st_size == 0


def test_tidying_makes_one_piece_of_an_index_that_changed_much(
    store: ArticleStore, library: apsw.Connection
) -> None:
    segments = "SELECT count(DISTINCT segid) FROM article_fts_idx"
    for number in range(3):
        save(store, article(f"Title {number}", "common text"))
    assert library.execute(segments).get == 3
    store.tidy(0)
    assert library.execute(segments).get == 3
    store.tidy(1)
    assert library.execute(segments).get == 1


def test_tidying_does_not_wait_long_for_a_reader(
    store: ArticleStore, library: apsw.Connection, tmp_path: Path
) -> None:
    save(store, article("A", "text"))
    reader = connect(tmp_path / "library.db", Access.READ)
    reader.execute("BEGIN; SELECT count(*) FROM article")
    save(store, article("B", "text"))
    began = time.monotonic()
    store.tidy(1)
    assert time.monotonic() - began < 5
    assert library.pragma("busy_timeout") == BUSY_TIMEOUT_MS
    reader.execute("ROLLBACK")
    reader.close()
    assert store.count() == 2


def test_tidying_waits_for_no_writer_and_no_room(
    store: ArticleStore, library: apsw.Connection, tmp_path: Path
) -> None:
    for number in range(5):
        save(store, article(f"Title {number}", "common " + " ".join(map(str, range(number, 30_000)))))
    other = open_library(tmp_path / "library.db")
    library.set_busy_timeout(10)
    with ArticleStore(other).saving():
        store.tidy(5)
    other.close()
    library.pragma("max_page_count", library.pragma("page_count"))
    store.tidy(5)
    assert found(library, "common") == 5


def test_marks_are_remembered(store: ArticleStore) -> None:
    assert store.mark("bundled") is None
    store.set_mark("bundled", "1")
    store.set_mark("bundled", "2")
    assert store.mark("bundled") == "2"

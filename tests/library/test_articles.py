"""Reading the library: one article, pages of lists, and digests that give way to their articles."""

from __future__ import annotations

import apsw
import pytest

from nam_reader.errors import NotFoundError
from nam_reader.library.articles import ArticleStore
from nam_reader.library.rows import excerpt
from nam_reader.model import Article, ArticleRow, Kind, ListOrder
from nam_reader.text.articles import make_article

MANY = 10_000


def article(
    title: str, published: str | None = None, *, kind: Kind = Kind.ARTICLE, source: str = ""
) -> Article:
    body = f"<p>Text of {title}</p>"
    return make_article(title=title, body=body, source=source, published=published, kind=kind)


def save(store: ArticleStore, *articles: Article) -> list[str]:
    claimed: set[str] = set()
    with store.saving():
        return [store.save(each, claimed)[0] for each in articles]


def indexed(library: apsw.Connection, expression: str) -> int:
    return int(
        library.execute("SELECT count(*) FROM article_fts WHERE article_fts MATCH ?", (expression,)).get
    )


def titles(store: ArticleStore, order: ListOrder) -> list[str]:
    return [row.title for row in store.rows(order)]


# --- one article ------------------------------------------------------------------------------------------


def test_a_unique_beginning_of_a_uid_stands_for_it(store: ArticleStore) -> None:
    given = article("A")
    (uid,) = save(store, given)
    assert store.get(uid[:6]) == store.get(f" {uid[:8].upper()} ") == store.get(uid) == given


@pytest.mark.parametrize(
    "uid", ["", "abcde", "nosuchuid", "ü" * 8, "%%%%%%", "\x00" * 7, "\ud800" * 6, "a" * 9_999]
)
def test_an_unknown_uid_is_not_found(store: ArticleStore, uid: str) -> None:
    save(store, article("A"))
    assert not store.has(uid)
    assert store.twin(uid) is None
    assert store.revision_text(uid, "x") is None
    with pytest.raises(NotFoundError, match="no article"):
        store.get(uid)


def test_a_beginning_that_two_uids_share_is_not_found(store: ArticleStore, library: apsw.Connection) -> None:
    one, two = save(store, article("A"), article("B"))
    library.execute("UPDATE article SET uid = 'abcdefg1' WHERE uid = ?", (one,))
    library.execute("UPDATE article SET uid = 'abcdefg2' WHERE uid = ?", (two,))
    assert store.get("abcdefg1").title == "A"
    with pytest.raises(NotFoundError):
        store.get("abcdefg")


def test_has_wants_the_whole_uid(store: ArticleStore) -> None:
    (uid,) = save(store, article("A"))
    assert store.has(uid)
    assert not store.has(uid[:10])


# --- lists ------------------------------------------------------------------------------------------------


@pytest.fixture
def dated(store: ArticleStore) -> ArticleStore:
    save(
        store,
        article("beta", "2024-05"),
        article("Żagle"),
        article("Alpha", "2024-05-03"),
        article("гамма", "2023"),
        article("ґанак"),
        article("“Delta”", "2024-05-03"),
    )
    return store


def test_newest_first_with_the_undated_last_by_title(dated: ArticleStore) -> None:
    assert titles(dated, ListOrder.NEWEST) == ["“Delta”", "Alpha", "beta", "гамма", "Żagle", "ґанак"]


def test_oldest_first_with_the_undated_last_too(dated: ArticleStore) -> None:
    assert titles(dated, ListOrder.OLDEST) == ["гамма", "beta", "“Delta”", "Alpha", "Żagle", "ґанак"]


def test_by_title_whatever_its_case(dated: ArticleStore) -> None:
    assert titles(dated, ListOrder.TITLE) == ["“Delta”", "Alpha", "beta", "Żagle", "гамма", "ґанак"]


def test_last_added_first(dated: ArticleStore) -> None:
    assert titles(dated, ListOrder.ADDED) == ["“Delta”", "ґанак", "гамма", "Alpha", "Żagle", "beta"]
    save(dated, article("beta", "2024-05")._replace(topics=("new",)))
    assert titles(dated, ListOrder.ADDED)[-1] == "beta"


def test_a_row_is_what_a_list_needs(store: ArticleStore) -> None:
    given = make_article(
        title="Title",
        body="<h2>First</h2>" + "<p>слово and more</p>" * 40,
        authors=("Ada", "Ян"),
        source="NAM",
        url="https://example.org/",
        published="2024",
        language="be",
    )
    (uid,) = save(store, given)
    (row,) = store.rows(ListOrder.NEWEST)
    assert row == ArticleRow(
        uid, "Title", ("Ada", "Ян"), "NAM", given.url, "2024", "be", Kind.ARTICLE, given.words, row.excerpt
    )
    assert row.excerpt.startswith("First слово and more слово")
    assert row.excerpt.endswith("…")
    assert 120 < len(row.excerpt) <= 240
    assert store.rows_of([uid, "unknown", uid]) == {uid: row}


@pytest.mark.parametrize("text", ["", "word", "x" * 1000, "word " * 47 + "x" * 1000, "a\nb"])
def test_an_excerpt_is_one_short_line(store: ArticleStore, text: str) -> None:
    save(store, article("A")._replace(text=text))
    (row,) = store.rows(ListOrder.TITLE)
    assert len(row.excerpt) <= 240
    assert "\n" not in row.excerpt
    assert row.excerpt.removesuffix("…") == " ".join(text.split())[: len(row.excerpt.removesuffix("…"))]


def test_an_empty_library_has_empty_pages(store: ArticleStore) -> None:
    for order in ListOrder:
        assert store.rows(order) == store.rows(order, only=["x"]) == store.rows(order, offset=7) == ()
    assert store.count() == 0
    store.hide_digests(keep=["x"])
    store.tidy(0)


def test_only_and_without(dated: ArticleStore) -> None:
    uids = [row.uid for row in dated.rows(ListOrder.NEWEST)]
    only = {uids[4], uids[1], uids[0], "unknown"}
    assert [row.uid for row in dated.rows(ListOrder.NEWEST, only=only)] == [uids[0], uids[1], uids[4]]
    assert dated.count(only=only) == 3
    without = frozenset({uids[0], "unknown"})
    assert [row.uid for row in dated.rows(ListOrder.NEWEST, without=without)] == uids[1:]
    assert dated.count(without=without) == 5
    assert [row.uid for row in dated.rows(ListOrder.NEWEST, only=only, without=without)] == [uids[1], uids[4]]
    assert dated.rows(ListOrder.NEWEST, only=()) == ()
    assert dated.count(only=()) == 0


def test_pages_of_ten_thousand_articles(store: ArticleStore) -> None:
    pattern = article("A")
    with store.saving():
        for number in range(MANY):
            date = f"20{number % 20:02}-{number % 12 + 1:02}" if number % 7 else None
            uid = f"{number:020}"
            store.save(pattern._replace(uid=uid, title=f"Title {number}", published=date), set())
    every = {row.uid for row in store.rows(ListOrder.ADDED, limit=MANY + 1)}
    assert len(every) == store.count() == MANY
    for order in ListOrder:
        pages = [store.rows(order, offset=offset, limit=999) for offset in range(0, MANY + 999, 999)]
        rows = [row for page in pages for row in page]
        assert {row.uid for row in rows} == every
        assert len(rows) == MANY
        assert pages[-1] == () or len(pages[-1]) < 999
    half = [f"{number:020}" for number in range(0, MANY, 2)]
    assert store.count(without=half) == store.count(only=half) == MANY // 2
    assert store.rows(ListOrder.NEWEST, limit=0) == store.rows(ListOrder.NEWEST, limit=-5) == ()


@pytest.mark.parametrize("order", ListOrder)
def test_no_page_makes_sqlite_sort_the_library(library: apsw.Connection, order: ListOrder) -> None:
    asked: list[str] = []
    library.trace_v2(apsw.SQLITE_TRACE_STMT, lambda event: asked.append(event["sql"]))
    ArticleStore(library).rows(order)
    library.trace_v2(0, None)
    plan = library.execute(f"EXPLAIN QUERY PLAN {asked[0]}", (1, 1)).fetchall()
    assert "USING INDEX" in str(plan[0][3])
    assert not [step for step in plan if "TEMP B-TREE" in str(step[3])]


# --- digests ----------------------------------------------------------------------------------------------


def test_a_digest_gives_way_to_its_article_and_both_are_linked(
    store: ArticleStore, library: apsw.Connection
) -> None:
    digest, full = (
        article("Double  “talk”", kind=Kind.DIGEST, source="Ours"),
        article('double "Talk"', "2024"),
    )
    save(store, digest, article("Unrelated", kind=Kind.DIGEST))
    store.hide_digests(keep=())
    assert store.count() == 2
    assert store.twin(digest.uid) is None
    save(store, full)
    assert store.twin(digest.uid) == full.uid
    assert indexed(library, "talk") == 2
    store.hide_digests(keep=())
    assert titles(store, ListOrder.TITLE) == ['double "Talk"', "Unrelated"]
    assert indexed(library, "talk") == 1
    assert store.count() == 2
    assert store.count(only=[digest.uid]) == 0
    assert (store.twin(full.uid), store.twin(digest.uid)) == (digest.uid, full.uid)
    assert store.get(digest.uid) == digest
    assert store.rows_of([digest.uid])[digest.uid].kind is Kind.DIGEST


def test_a_digest_that_carries_annotations_stays(store: ArticleStore) -> None:
    digest, full = article("Talk", kind=Kind.DIGEST), article("Talk")
    save(store, digest, full)
    store.hide_digests(keep=())
    store.hide_digests(keep={digest.uid, "another"})
    assert store.count() == 2
    store.hide_digests(keep={"another"})
    assert store.count() == 1


def test_a_stub_or_another_digest_is_no_twin(store: ArticleStore) -> None:
    digest = article("Talk", kind=Kind.DIGEST)
    save(store, digest, article("Talk", kind=Kind.STUB), article("Talk", "2024", kind=Kind.DIGEST))
    store.hide_digests(keep=())
    assert store.count() == 3
    assert store.twin(digest.uid) is None


def test_articles_without_a_title_are_nobodys_twins(store: ArticleStore) -> None:
    digest = article("", kind=Kind.DIGEST)
    save(store, digest, article(""))
    store.hide_digests(keep=())
    assert store.count() == 2
    assert store.twin(digest.uid) is None


def test_of_several_twins_the_one_of_the_same_source_is_meant(store: ArticleStore) -> None:
    digest, other, same = (
        article("Talk", kind=Kind.DIGEST, source="NAM"),
        article("Talk", "2025", source="Other"),
        article("Talk", "2020", source="NAM"),
    )
    save(store, digest, other, same)
    assert store.twin(digest.uid) == same.uid
    assert store.twin(other.uid) == digest.uid


def test_an_excerpt_begins_after_the_byline() -> None:
    assert excerpt("Ada Byron, Ambassador\nThe river rose.", "Ada Byron, Ambassador") == "The river rose."
    assert excerpt("Ada Byron, Ambassador", "Ada Byron, Ambassador") == "Ada Byron, Ambassador"
    assert excerpt("The river rose.", "Ada Byron") == "The river rose."


def test_the_day_on_which_an_article_came_in_is_kept(store: ArticleStore) -> None:
    (uid,) = save(store, article("Вада"))
    assert len(store.added_on(uid)) == len("2024-03-02")
    assert store.added_on("nowhere") == ""

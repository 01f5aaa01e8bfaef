"""The engine: what is found, in which order, with what marked; and that a search can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nam_reader.errors import CancelledError
from nam_reader.library.articles import ArticleStore
from nam_reader.model import Article, Kind, ListOrder, Match, SearchResult, Snippet, Sort
from nam_reader.search.engine import LOOSENED, SearchEngine
from nam_reader.text.articles import make_article

Shelve = Callable[..., list[str]]


def article(title: str, text: str, published: str | None = None, *, byline: str = "") -> Article:
    paragraphs = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    return make_article(title=title, body=paragraphs, published=published, byline=byline)


def titles(result: SearchResult) -> list[str]:
    assert result.total >= len(result.hits)
    return [hit.row.title for hit in result.hits]


@pytest.fixture
def archive(shelve: Shelve) -> None:
    shelve(
        article(
            "Sanctions on banks",
            "The council met.\nNew  restrictions against anti-crisis measures.",
            "2024-05",
        ),
        article("The council", "It spoke of sanctions and of forced labour in Łódź.", "2023"),
        article("Граница", "Санкцыі і эканоміка: Лукашэнка сказаў, што ўсё добра.", "2024-05-03"),
        article("Diary", "A mobile café for the mobilised. Forced into labour.", byline="By Sanctions Desk"),
    )


pytestmark = pytest.mark.usefixtures("archive")


# --- finding ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("council", {"Sanctions on banks", "The council"}),
        ("COUNCIL", {"Sanctions on banks", "The council"}),
        ("council labour", {"The council"}),
        ('"forced labour"', {"The council"}),
        ("“forced labour”", {"The council"}),
        ("forced labour", {"The council", "Diary"}),
        ("forced -lodz", {"Diary"}),
        ("forced -łódź", {"Diary"}),
        ("mobili*", {"Diary"}),
        ("mobil*", {"Diary"}),
        ("mobilise", {"Diary"}),
        ("mobili", set()),
        ("restriction", {"Sanctions on banks"}),
        ('"restriction"', set()),
        ("anti-crisis", {"Sanctions on banks"}),
        ("crisis-anti", set()),
        ("cafe", {"Diary"}),
        ("cafe\u0301", {"Diary"}),
        ("ЛУКАШЭНКА", {"Граница"}),
        ("усе", {"Граница"}),
        ('"усё"', set()),
        ("ўсё", {"Граница"}),
        ("граница OR diary", {"Граница", "Diary"}),
        ("(граница | diary) -cafe", {"Граница"}),
        ("-council", {"Граница", "Diary"}),
        ("-council -diary", {"Граница"}),
        ("-council OR labour", {"Граница", "Diary", "The council"}),
        ("-nothingofthekind", {"Граница", "Diary", "The council", "Sanctions on banks"}),
        ("sanctions — & restrictions", {"Sanctions on banks"}),
        ("sanctions AND restrictions", {"Sanctions on banks"}),
        ("", set()),
        ("   ", set()),
        ("—", set()),
        ("-—", set()),
    ],
)
def test_what_is_typed_finds_what_it_means(engine: SearchEngine, typed: str, found: set[str]) -> None:
    result = engine.search(typed)
    assert result.query == typed
    assert (set(titles(result)), result.total, result.hint) == (found, len(found), "")
    assert engine.search(typed, sort=Sort.DATE).total == len(found)


def test_the_title_counts_most_then_the_byline_then_the_text(engine: SearchEngine) -> None:
    result = engine.search("sanctions")
    assert titles(result) == ["Sanctions on banks", "Diary", "The council"]
    scores = [hit.score for hit in result.hits]
    assert scores == sorted(scores, reverse=True)
    assert min(scores) > 0


def test_by_date_is_newest_first_and_undated_last(engine: SearchEngine) -> None:
    result = engine.search("sanctions OR санкцыі", sort=Sort.DATE)
    assert titles(result) == ["Граница", "Sanctions on banks", "The council", "Diary"]
    assert all(hit.score > 0 for hit in result.hits)


def test_everything_but_is_newest_first(engine: SearchEngine) -> None:
    result = engine.search("-nothingofthekind")
    assert titles(result) == ["Граница", "Sanctions on banks", "The council", "Diary"]
    assert {hit.score for hit in result.hits} == {0.0}


def test_any_word_is_enough_if_so_asked(engine: SearchEngine) -> None:
    result = engine.search("forced labour camp in łódź -diary", match=Match.ANY)
    assert titles(result)[0] == "The council"
    assert "Diary" not in titles(result)
    assert result.hint == ""
    assert engine.search("nothing ofthekind", match=Match.ANY).total == 0


def test_a_question_is_asked_word_by_word(engine: SearchEngine, shelve: Shelve) -> None:
    shelve(article("Aircraft", "Flight at the speed of sound at 5 degrees needs high pressure."))
    shelve(article("Poem", "Pan Tadeusz was printed in Paris."))
    assert titles(engine.search("what of high-speed/supersonic aircraft", match=Match.ANY))[0] == "Aircraft"
    assert titles(engine.search("Kto napisał „Pana Tadeusza”?", match=Match.ANY)) == ["Poem"]
    assert titles(engine.search("is it - at -5 degrees - high pressure?", match=Match.ANY))[0] == "Aircraft"
    # What is no sentence has its signs.
    assert titles(engine.search('"Pana Tadeusza" "high pressure"', match=Match.ANY)) == ["Aircraft"]
    assert not engine.search('author:"Pana Tadeusza" is it of high pressure?', match=Match.ANY).hits


def test_where_none_has_all_words_those_with_some_come(engine: SearchEngine) -> None:
    result = engine.search("council restrictions tomatoes -diary")
    assert titles(result) == ["Sanctions on banks", "The council"]
    assert result.hint == LOOSENED
    assert engine.search("council restrictions").hint == ""
    assert engine.search("potatoes tomatoes").hint == ""
    assert engine.search("tomatoes").total == 0


def test_both_hints_are_said(engine: SearchEngine) -> None:
    result = engine.search('"council tomatoes')
    assert result.hint == f"A quotation mark is not closed: searched as plain words. {LOOSENED}"


def test_pages_follow_each_other(engine: SearchEngine, shelve: Shelve) -> None:
    shelve(*(article(f"Page {n}", "needle " * (n % 5 + 1) + "hay", f"20{n % 20:02}") for n in range(57)))
    for sort in Sort:
        for typed in ("needle", "-council -sanctions"):
            whole = engine.search(typed, limit=100, sort=sort)
            pages = [engine.search(typed, limit=10, offset=offset, sort=sort) for offset in range(0, 80, 10)]
            assert [hit for page in pages for hit in page.hits] == list(whole.hits)
            assert {page.total for page in pages} == {whole.total} == {len(whole.hits)}
    assert engine.search("needle", limit=0).total == 57
    assert engine.search("needle", limit=-1, offset=-1).hits == ()


def test_hidden_digests_are_not_found(engine: SearchEngine, store: ArticleStore, shelve: Shelve) -> None:
    digest = make_article(title="The Council", body="<p>sanctions, in short</p>", kind=Kind.DIGEST)
    shelve(digest)
    assert engine.search("short").total == 1
    with store.saving():
        store.hide_digests(keep=())
    assert engine.search("short").total == 0
    assert engine.search("-diary").total == 3
    assert engine.marks(digest.uid, "short") == ()
    with store.saving():
        store.hide_digests(keep=[digest.uid])
    assert engine.search("short").total == 1


def test_what_another_connection_adds_is_found(engine: SearchEngine, shelve: Shelve) -> None:
    assert engine.search("latecomer").total == 0
    shelve(article("New", "latecomer"))
    assert engine.search("latecomer").total == 1


# --- what is shown ----------------------------------------------------------------------------------------


def test_a_hit_shows_its_row_and_marks_in_title_and_text(engine: SearchEngine, store: ArticleStore) -> None:
    (hit,) = engine.search("sanctions restrictions").hits
    assert hit.row == store.rows(ListOrder.TITLE, only=[hit.row.uid])[0]
    assert hit.title == Snippet("Sanctions on banks", ((0, 9),))
    text = "The council met. New restrictions against anti-crisis measures."
    assert hit.snippet == Snippet(text, ((21, 33),))


def test_a_snippet_is_the_place_with_most_of_the_words(engine: SearchEngine, shelve: Shelve) -> None:
    filler = "word " * 300
    shelve(article("Long", f"needle {filler} the needle in\nthe haystack {filler}"))
    (hit,) = engine.search("needle haystack").hits
    assert hit.snippet.text.startswith("…")
    assert hit.snippet.text.endswith("…")
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.marks] == ["needle", "haystack"]
    assert "\n" not in hit.snippet.text


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("ferry", 3),  # in all its forms
        ("ferry boats", 5),
        ("Лукашенко", 2),  # a name in its spellings
        ("lukash*", 1),
        ("fer* boat", 5),
        ('"two boats"', 1),
        ("timetable", 1),  # in the title alone
        ("lang:en", 0),
        ("паказаў", 2),
    ],
)
def test_a_hit_says_how_often_its_words_stand_in_the_text(
    engine: SearchEngine, shelve: Shelve, typed: str, count: int
) -> None:
    text = "The ferry and two boats. Ferries, a ferry; the boat. Lukashenka, Łukaszenko. Паказаў, паказалі."
    (uid,) = shelve(article("Timetable", text))
    (hit,) = [hit for hit in engine.search(typed).hits if hit.row.uid == uid]
    assert hit.count == count
    assert count in (len(engine.marks(uid, typed)), len(hit.title.marks))


def test_phrases_are_marked_whole(engine: SearchEngine) -> None:
    (hit,) = engine.search("“anti crisis”").hits
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.marks] == ["anti-crisis"]


def test_what_is_only_in_the_title_shows_the_beginning(engine: SearchEngine) -> None:
    (hit,) = engine.search("banks").hits
    assert hit.title.marks == ((13, 18),)
    assert hit.snippet.text.startswith("The council met.")
    assert hit.snippet.marks == ()


def test_everything_but_shows_marks_where_there_are_some(engine: SearchEngine) -> None:
    hits = {hit.row.title: hit for hit in engine.search("labour OR -council").hits}
    assert hits["The council"].snippet.marks
    assert hits["Граница"].snippet.text.startswith("Санкцыі")
    assert hits["Граница"].snippet.marks == ()


def test_marks_are_places_in_the_reading_text(engine: SearchEngine, shelve: Shelve) -> None:
    text = "👩‍👩‍👧 Санкции,\nсанкции и санкций; САНКЦИИ e\u0301t\u00e9. Étĕ"
    given = make_article(title="T санкции", body="".join(f"<p>{line}</p>" for line in text.split("\n")))
    (uid,) = shelve(given)

    def marked(query: str) -> list[str]:
        ranges = engine.marks(uid, query)
        assert list(ranges) == sorted(ranges)
        return [given.text[start:end] for start, end in ranges]

    assert marked("санкции") == ["Санкции", "санкции", "санкций", "САНКЦИИ"]
    assert marked('"санкции"') == ["Санкции", "санкции", "САНКЦИИ"]
    assert marked("санкц* -санкций") == ["Санкции", "санкции", "санкций", "САНКЦИИ"]
    assert marked('"санкции и" unknown') == ["санкции и"]
    assert marked("ete") == ["e\u0301t\u00e9", "Étĕ"]
    assert marked("-санкции") == marked("") == marked("—") == marked("unknown") == []
    assert engine.marks("unknown", "санкции") == engine.marks("\ud800", "санкции") == ()


def test_the_time_of_the_whole_answer_is_told(engine: SearchEngine) -> None:
    assert 0 < engine.search("sanctions").elapsed_ms < 5_000


# --- nothing that is typed is an error --------------------------------------------------------------------

AWKWARD = [
    "\x00",
    "a\x00b",
    '"\x00"',
    "\ud800",
    "a\udfffb",
    '"',
    '""',
    '"""',
    "'",
    "''; DROP TABLE article; --",
    "*",
    "a*b*",
    "^a",
    "+a",
    "a + b",
    "NEAR",
    "NEAR(",
    "NEAR(a b, 5)",
    "a NEAR/8 b",
    "AND",
    "OR",
    "NOT",
    "AND OR NOT",
    "a AND NOT",
    "NOT NOT",
    "title:",
    "title:x",
    "{title} : x",
    "-title:x",
    "text : x",
    "(((",
    ")))",
    ")(",
    "(" * 5_000,
    "(a " * 3_000,
    "-" * 5_000,
    "x" * 100_000,
    "x " * 50_000,
    "\u4e2d\u6587" * 3_000,
    "👩‍👩‍👧🏽",
    "\U0010ffff\ufffe\ufeff\u200b\u00ad",
    "\u0301\u0301",
    "e\u0301" * 50,
    "%_?[a-z]",
    "\u202e\u2066abc",
    "ﷺ ﬁ ß İ ı ǅ",
]


@pytest.mark.parametrize("typed", AWKWARD)
@pytest.mark.parametrize("match", Match)
def test_awkward_queries_are_answered(engine: SearchEngine, typed: str, match: Match) -> None:
    result = engine.search(typed, match=match)
    assert result.total >= len(result.hits)
    engine.marks(engine.search("council").hits[0].row.uid, typed)


ANYTHING = st.text(st.characters(), max_size=200) | st.lists(
    st.sampled_from(
        [
            "council",
            "sanctions",
            "AND",
            "OR",
            "NOT",
            "NEAR",
            "(",
            ")",
            '"',
            "“",
            "”",
            "-",
            "*",
            "|",
            " ",
            "title:",
        ]
    )
    | st.text(st.characters(), max_size=3),
    max_size=25,
).map("".join)


@settings(deadline=None, max_examples=500, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=ANYTHING, match=st.sampled_from(Match), sort=st.sampled_from(Sort))
def test_nothing_that_is_typed_is_an_error(
    engine: SearchEngine, typed: str, match: Match, sort: Sort
) -> None:
    result = engine.search(typed, match=match, sort=sort)
    assert result.query == typed
    assert result.total == len(result.hits)
    for hit in result.hits:
        engine.marks(hit.row.uid, typed)


# --- stopping ---------------------------------------------------------------------------------------------


def test_a_search_can_be_stopped_and_the_next_one_works(
    engine: SearchEngine, reader: apsw.Connection, shelve: Shelve
) -> None:
    shelve(*(article(f"Many {n}", f"common word{n} " * 50) for n in range(500)))
    done = threading.Event()

    def keep_stopping() -> None:
        while not done.is_set():
            engine.interrupt()

    def keep_searching() -> None:
        for _ in range(10_000):
            engine.search("common OR word* OR many", limit=200)

    for _ in range(20):
        done.clear()
        stopper = threading.Thread(target=keep_stopping)
        stopper.start()
        try:
            with pytest.raises(CancelledError):
                keep_searching()
        finally:
            done.set()
            stopper.join()
        assert not reader.in_transaction
        assert engine.search("common").total == 500


def test_a_search_can_be_stopped_between_its_statements(
    engine: SearchEngine, reader: apsw.Connection
) -> None:
    ended: list[str] = []

    def stop_at_the_first(event: dict[str, object]) -> None:
        ended.append(str(event["sql"]))
        if "bm25" in ended[-1]:
            engine.interrupt()

    reader.trace_v2(apsw.SQLITE_TRACE_PROFILE, stop_at_the_first)
    with pytest.raises(CancelledError):
        engine.search("council")
    reader.trace_v2(0, None)
    assert not [sql for sql in ended if "snippet(" in sql]
    assert engine.search("council").total == 2


def test_stopping_a_search_stops_nothing_else_on_its_connection(
    engine: SearchEngine, reader: apsw.Connection
) -> None:
    slow = """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500000)
              SELECT count(*) FROM n"""
    done = threading.Event()

    def keep_stopping() -> None:
        while not done.is_set():
            engine.interrupt()

    stopper = threading.Thread(target=keep_stopping)
    stopper.start()
    try:
        assert reader.execute(slow).get == 500_000
    finally:
        done.set()
        stopper.join()


def test_stopping_when_nothing_runs_stops_nothing(engine: SearchEngine, reader: apsw.Connection) -> None:
    engine.interrupt()
    assert ArticleStore(reader).count() == 4
    assert engine.search("council").total == 2


def test_searching_does_not_write(engine: SearchEngine, reader: apsw.Connection) -> None:
    assert reader.pragma("query_only") == 1
    before = reader.total_changes()
    engine.search("council OR mobil*")
    engine.search("-council", sort=Sort.DATE)
    assert reader.total_changes() == before
    assert not reader.in_transaction


def test_a_writers_own_connection_can_search_in_its_transaction(store: ArticleStore, shelve: Shelve) -> None:
    connection = store._connection
    engine = SearchEngine(connection)
    with store.saving():
        store.save(article("New", "latecomer"), set())
        store.flush()
        assert engine.search("latecomer").total == 1
        assert connection.in_transaction

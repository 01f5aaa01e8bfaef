"""Files of one article make one article: the fuller text wins, gaps are filled, nothing goes to and fro."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence

import apsw
import pytest

from nam_reader.library.articles import ArticleStore, Outcome
from nam_reader.library.likeness import Text, are_same, fullness, is_cut
from nam_reader.model import Article, Kind
from nam_reader.text.articles import make_article

ADDED, UPDATED, UNCHANGED, MERGED = Outcome.ADDED, Outcome.UPDATED, Outcome.UNCHANGED, Outcome.MERGED
TITLE = "Sanctions on timber of three mills"
WORDS = ("bank", "border", "camp", "council", "court", "decree", "factory", "forest", "guard", "mill", "road")


def paragraphs(seed: int, number: int = 8, words: int = 25) -> list[str]:
    """Return paragraphs that no other seed gives."""
    chosen = random.Random(seed)  # noqa: S311 - words for a test
    return [
        " ".join(f"{chosen.choice(WORDS)}{chosen.randrange(1000)}" for _ in range(words)) + "."
        for _ in range(number)
    ]


def article(
    texts: Sequence[str],
    *,
    title: str = TITLE,
    url: str | None = None,
    source: str = "Example Weekly",
    published: str | None = None,
    authors: tuple[str, ...] = (),
    topics: tuple[str, ...] = (),
    language: str = "en",
    kind: Kind = Kind.ARTICLE,
) -> Article:
    return make_article(
        title=title,
        body="".join(f"<p>{text}</p>" for text in texts),
        url=url,
        source=source,
        published=published,
        authors=authors,
        topics=topics,
        language=language,
        kind=kind,
    )


def save(store: ArticleStore, *articles: Article) -> list[tuple[str, Outcome]]:
    """Import articles in one run."""
    claimed: set[str] = set()
    with store.saving():
        return [store.save(each, claimed) for each in articles]


def outcomes(store: ArticleStore, *articles: Article) -> list[Outcome]:
    return [outcome for _, outcome in save(store, *articles)]


FULL = paragraphs(1)
CUT = FULL[:5]
PAGE = article(FULL, url="https://example.org/timber", authors=("Anna Nowak",), published="2024-04-17")
CUT_PAGE = article(CUT, url="https://example.org/timber", topics=("timber",))
TEXT_FILE = article(FULL[:-1], published="2024")
PRINTED = article([*FULL, "Printed from the web."], url="https://example.org/timber?print=1", topics=("eu",))


def test_the_fuller_text_of_one_url_wins_and_the_other_fills_the_gaps(store: ArticleStore) -> None:
    assert outcomes(store, CUT_PAGE, PAGE) == [ADDED, MERGED]
    found = store.get(PAGE.uid)
    assert (found.text, found.authors, found.topics) == (PAGE.text, ("Anna Nowak",), ("timber",))
    assert store.revision_text(PAGE.uid, CUT_PAGE.revision) == CUT_PAGE.text
    assert outcomes(store, CUT_PAGE, PAGE) == [UNCHANGED, UNCHANGED]


def test_files_of_several_urls_or_none_are_one_article_by_title_and_text(store: ArticleStore) -> None:
    (uid, first), *later = save(store, TEXT_FILE, PAGE, PRINTED)
    assert (uid, first) == (TEXT_FILE.uid, ADDED)
    assert later == [(uid, MERGED), (uid, MERGED)]
    found = store.get(uid)
    assert found.text == PRINTED.text
    assert (found.authors, found.topics, found.published) == (("Anna Nowak",), ("eu",), "2024-04-17")
    assert found.url == "https://example.org/timber"
    assert store.count() == 1
    assert {store.get(each.uid).uid for each in (TEXT_FILE, PAGE, PRINTED)} == {uid}
    assert store.names(uid) == (uid, *sorted([PAGE.uid, PRINTED.uid]))


@pytest.mark.parametrize("order", list(itertools.permutations([PAGE, CUT_PAGE, TEXT_FILE, PRINTED])))
def test_whatever_comes_first_the_same_article_results_and_stays(
    store: ArticleStore, library: apsw.Connection, order: tuple[Article, ...]
) -> None:
    assert outcomes(store, *order) == [ADDED, MERGED, MERGED, MERGED]
    found = store.get(PAGE.uid)
    assert found.text == PRINTED.text
    assert (found.authors, set(found.topics) <= {"eu", "timber"}) == (("Anna Nowak",), True)
    changes = library.total_changes()
    for again in itertools.permutations(order):
        assert set(outcomes(store, *again)) == {UNCHANGED}
    for each in order:
        assert outcomes(store, each) == [UNCHANGED]
    assert library.total_changes() == changes
    assert store.get(PAGE.uid) == found


@pytest.mark.parametrize("order", list(itertools.permutations([PAGE, CUT_PAGE, TEXT_FILE, PRINTED])))
def test_in_runs_of_their_own_it_is_the_same(store: ArticleStore, order: tuple[Article, ...]) -> None:
    for each in order:
        save(store, each)
    assert store.count() == 1
    assert store.get(PAGE.uid).text == PRINTED.text
    save(store, *order)
    assert set(outcomes(store, *order)) == {UNCHANGED}


def test_the_article_that_is_here_keeps_its_uid(store: ArticleStore) -> None:
    assert save(store, TEXT_FILE) == [(TEXT_FILE.uid, ADDED)]
    assert save(store, PAGE) == [(TEXT_FILE.uid, MERGED)]
    assert store.get(TEXT_FILE.uid).text == PAGE.text
    assert store.has(PAGE.uid)


def test_a_cut_page_of_a_later_run_does_not_replace_the_whole_one(store: ArticleStore) -> None:
    save(store, PAGE)
    assert save(store, CUT_PAGE) == [(PAGE.uid, MERGED)]
    assert store.get(PAGE.uid).text == PAGE.text
    without_one = article(FULL[:3] + FULL[4:], url=PAGE.url)
    assert save(store, without_one) == [(PAGE.uid, MERGED)]


def test_an_edited_text_of_the_same_url_replaces_the_old_one(store: ArticleStore) -> None:
    save(store, PAGE)
    edited = article([*FULL[:-1], FULL[-1].replace("7", "8")], url=PAGE.url)
    assert edited.text != PAGE.text
    assert save(store, edited) == [(PAGE.uid, UPDATED)]
    assert store.get(PAGE.uid).text == edited.text
    assert store.get(PAGE.uid).authors == ("Anna Nowak",)


def test_a_body_with_more_to_it_is_shown_where_the_text_is_the_same(store: ArticleStore) -> None:
    plain = article(FULL)
    rich = article([FULL[0].join(("<b>", "</b>")), *FULL[1:]], url=PAGE.url)
    assert plain.revision == rich.revision
    save(store, plain, rich)
    assert store.get(plain.uid).body == rich.body
    assert outcomes(store, rich, plain) == [UNCHANGED, UNCHANGED]


@pytest.mark.parametrize(
    "other",
    [
        article(FULL, url="https://example.org/b", published="2024-06-30"),
        article(FULL, source="Another Weekly", url="https://another.org/timber"),
        article(FULL, source="", url="https://another.org/timber"),
        article(FULL, url="https://example.org/b", language="be"),
        article(paragraphs(2), url="https://example.org/b"),
        article([*FULL[:4], *paragraphs(2, 4)], url="https://example.org/b"),
        article(FULL, url="https://example.org/b", title="Sanctions on timber of four mills"),
        article(FULL, published="2024-04-17", kind=Kind.DIGEST),
    ],
)
def test_another_day_publisher_language_text_or_title_is_another_article(
    store: ArticleStore, other: Article
) -> None:
    assert outcomes(store, PAGE._replace(source="Example Weekly"), other) == [ADDED, ADDED]


def test_a_date_or_source_that_nobody_gives_says_nothing(store: ArticleStore) -> None:
    bare = article(FULL[:-1], source="", language="")
    assert save(store, bare, PAGE) == [(bare.uid, ADDED), (bare.uid, MERGED)]
    found = store.get(bare.uid)
    assert (found.source, found.language, found.published) == ("Example Weekly", "en", "2024-04-17")


@pytest.mark.parametrize("title", ["News", "Untitled", ""])
def test_strangers_of_a_title_that_says_nothing_are_not_merged(store: ArticleStore, title: str) -> None:
    notice = paragraphs(9, 2)
    strangers = [
        article([*notice, *paragraphs(seed, 6)], title=title, url=f"https://example.org/{seed}")
        for seed in range(4)
    ]
    assert outcomes(store, *strangers) == [ADDED] * 4
    assert outcomes(store, article(notice, title=title, url="https://example.org/notice")) == [ADDED]


def test_strangers_without_a_url_do_not_replace_each_other(store: ArticleStore) -> None:
    one, two = (article(paragraphs(seed), title="Untitled", source="") for seed in (1, 2))
    assert outcomes(store, one) == [ADDED]
    assert outcomes(store, two) == [ADDED]
    assert outcomes(store, two, one) == [UNCHANGED, UNCHANGED]


def test_a_title_that_very_many_articles_have_says_nothing(store: ArticleStore) -> None:
    many = [
        article(paragraphs(seed, 3), title="Daily news of the week", url=f"https://example.org/{seed}")
        for seed in range(60)
    ]
    assert set(outcomes(store, *many)) == {ADDED}
    copy = article(paragraphs(3, 3), title="Daily news of the week", url="https://example.org/copy")
    assert outcomes(store, copy) == [ADDED]


def test_short_texts_are_not_compared(store: ArticleStore) -> None:
    one, two = (article(FULL[:1], url=f"https://example.org/{name}") for name in "ab")
    assert outcomes(store, one, two) == [ADDED, ADDED]


def test_a_url_is_known_with_and_without_percent_signs(store: ArticleStore) -> None:
    plain = article(FULL, url="https://example.org/be/тэкст")
    encoded = article(CUT, url="https://example.org/be/%D1%82%D1%8D%D0%BA%D1%81%D1%82")
    (uid, _), merged = save(store, plain, encoded)
    assert merged == (uid, MERGED)
    assert outcomes(store, encoded, plain) == [UNCHANGED, UNCHANGED]


def test_one_url_in_two_languages_is_two_articles(store: ArticleStore) -> None:
    english = article(FULL, url="https://example.org/a")
    belarusian = article(paragraphs(2), url="https://example.org/a", language="be")
    for outcome in (ADDED, UNCHANGED):
        assert outcomes(store, english, belarusian) == [outcome, outcome]
        assert outcomes(store, belarusian, english) == [UNCHANGED, UNCHANGED]
    edited = article([*paragraphs(2)[:-1], *paragraphs(3, 1)], url="https://example.org/a", language="be")
    assert outcomes(store, edited) == [UPDATED]
    assert store.get(english.uid).text == english.text


# --- excerpts -----------------------------------------------------------------------------------------------

STUB = article([FULL[0] + " …"], url="https://www.example.org/timber/", kind=Kind.STUB, topics=("feed",))


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("order", [(STUB, PAGE), (PAGE, STUB)])
def test_a_stub_never_stands_in_for_its_article(
    store: ArticleStore, order: tuple[Article, Article], together: bool
) -> None:
    if together:
        save(store, *order)
    else:
        for each in order:
            save(store, each)
    assert store.count() == 1
    found = store.get(PAGE.uid)
    assert (found.kind, found.text, found.topics) == (Kind.ARTICLE, PAGE.text, ("feed",))
    for again in itertools.permutations(order):
        assert outcomes(store, *again) == [UNCHANGED, UNCHANGED]
    for each in order:
        assert outcomes(store, each) == [UNCHANGED]


def test_an_article_takes_the_place_of_its_stub(store: ArticleStore) -> None:
    assert save(store, STUB) == [(STUB.uid, ADDED)]
    assert store.get(STUB.uid).kind is Kind.STUB
    assert save(store, PAGE) == [(STUB.uid, UPDATED)]
    assert store.revision_text(STUB.uid, STUB.revision) == STUB.text


def test_a_stub_of_another_url_is_known_by_title_and_beginning(store: ArticleStore) -> None:
    feed = article([FULL[0]], url="https://feeds.example.org/1", kind=Kind.STUB, published="2024-04-17")
    save(store, PAGE)
    assert save(store, feed) == [(PAGE.uid, MERGED)]
    assert store.get(PAGE.uid).text == PAGE.text


def test_a_longer_stub_is_a_newer_one(store: ArticleStore) -> None:
    save(store, STUB)
    longer = article([FULL[0], FULL[1] + " …"], url=STUB.url, kind=Kind.STUB)
    assert save(store, longer) == [(STUB.uid, UPDATED)]


# --- measures -----------------------------------------------------------------------------------------------


def test_texts_are_compared_by_what_the_shorter_one_has() -> None:
    whole, half = Text(" ".join(FULL)), Text(" ".join(FULL[:4]))
    assert (whole.containment(half), half.containment(whole)) == (1, 1)
    assert 0.4 < whole.resemblance(half) < 0.6
    assert Text("").containment(whole) == 0
    assert are_same(whole, half, title=TITLE)
    assert not are_same(whole, half, title="News")
    assert is_cut(half, whole)
    assert not is_cut(whole, half)


def test_menus_and_broken_words_do_not_make_a_text_fuller() -> None:
    plain = article(FULL)
    links = "".join(f'<li><a href="https://example.org/{n}">Another article {n}</a></li>' for n in range(50))
    with_menu = make_article(title=TITLE, body=f"{plain.body}<ul>{links}</ul>")
    broken = article([text.replace("a", "\ufffd") for text in FULL])
    assert fullness(with_menu)[1] < fullness(article([*FULL, *FULL[:2]]))[1]
    assert fullness(broken) < fullness(plain)
    assert fullness(article([*FULL, *FULL], kind=Kind.STUB)) < fullness(plain)
    headed = make_article(title=TITLE, body=plain.body.replace("<p>", "<h2>", 1).replace("</p>", "</h2>", 1))
    assert headed.text == plain.text
    assert fullness(headed) > fullness(plain)

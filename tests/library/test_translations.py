"""Translations find each other: by what pages say, by where they stand, by what they speak of."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import apsw
import pytest

from nam_reader.library import translations
from nam_reader.library.articles import ArticleStore
from nam_reader.library.common_ground import Ground, same_author, similar_length
from nam_reader.library.places import is_front, is_numbered, place_of
from nam_reader.model import Article, Sibling
from nam_reader.text.articles import make_article

ENGLISH = """On 12 May 2024 the envoy of Lithuania met Pavel Latushka in Warsaw and spoke about
Alexander Lukashenko. The meeting lasted for 45 minutes, said Anatoly Kotov, and papers in Vilnius and
Minsk wrote of 1,200 prisoners. Later that week Tsikhanouskaya went to Brussels, where Borrell waited."""
BELARUSIAN = """12 мая 2024 года пасол Літвы сустрэў у Варшаве Паўла Латушку і казаў пра Аляксандра
Лукашэнку. Сустрэча доўжылася 45 хвілін, кажа Анатоль Котаў, а газеты ў Вільні і Мінску пісалі пра
1 200 вязняў. Праз некалькі дзён сама Ціханоўская паехала ў Брусэль, дзе чакаў Жузэп Барэль."""
POLISH = """12 maja 2024 ambasador Litwy spotkał się w Warszawie z Pawłem Łatuszką i mówił o Aleksandrze
Łukaszence. Spotkanie trwało 45 minut, mówi Anatol Kotau, a gazety w Wilnie i Mińsku pisały o 1 200
więźniach. Kilka dni później sama Cichanouska pojechała do Brukseli, gdzie czekał Josep Borrell."""
OTHER = """On the road to Grodno we met Igor Marozau and Vera Lis, who knew the mills of Brest and of
Pinsk well. In 1998 there were 370 of them, and by 2011 hardly 64, as the register in Gomel and in Vitebsk
will tell. What became of Mogilev is a story that Kastus Veras tells better than the archive in Polotsk."""


def article(
    language: str,
    text: str = "Some text.",
    *,
    url: str | None = None,
    title: str = "",
    alternates: Sequence[tuple[str, str]] = (),
    published: str | None = "2024-05-13",
    authors: tuple[str, ...] = (),
    source: str = "NAM",
) -> Article:
    return make_article(
        title=title or f"In {language}",
        body=f"<p>{text}</p>",
        url=url,
        language=language,
        alternates=alternates,
        published=published,
        authors=authors,
        source=source,
    )


def take(store: ArticleStore, *articles: Article) -> None:
    claimed: set[str] = set()
    with store.saving():
        for each in articles:
            store.save(each, claimed)
    while store.link_translations(3):
        pass


def languages(store: ArticleStore, given: Article) -> str:
    return " ".join(sibling.language for sibling in store.siblings(given.uid))


# --- what pages say ---------------------------------------------------------------------------------------

EN = article(
    "en", url="https://example.org/talks", alternates=[("be", "https://www.example.org/be/hutarki/")]
)
BE = article("be", url="https://example.org/be/hutarki")
PL = article("pl", url="https://example.org/pl/rozmowy", alternates=[("en", "https://example.org/talks#top")])


@pytest.mark.parametrize("order", list(itertools.permutations([EN, BE, PL])))
@pytest.mark.parametrize("together", [True, False])
def test_a_page_that_names_its_translation_is_linked_with_it(
    store: ArticleStore, order: tuple[Article, ...], together: bool
) -> None:
    if together:
        take(store, *order)
    else:
        for each in order:
            take(store, each)
    assert store.siblings(EN.uid) == (Sibling(BE.uid, "be", "In be"), Sibling(PL.uid, "pl", "In pl"))
    assert (languages(store, BE), languages(store, PL)) == ("en pl", "be en")
    assert store.document(BE.uid).siblings == store.siblings(BE.uid)


def test_a_second_import_links_nothing_anew(store: ArticleStore, library: apsw.Connection) -> None:
    take(store, EN, BE, PL)
    changes = library.total_changes()
    take(store, PL, BE, EN)
    assert library.total_changes() == changes


def test_front_pages_and_pages_of_the_same_language_are_no_translations(store: ArticleStore) -> None:
    named = [
        ("be", "https://example.org/be/"),
        ("ru", "https://example.org/"),
        ("en", "https://example.org/talks/2"),
    ]
    page = article("en", url="https://example.org/talks", alternates=named)
    take(
        store,
        page,
        article("be", url="https://example.org/be"),
        article("ru", url="https://example.org"),
        article("en", "Another text.", url="https://example.org/talks/2"),
    )
    assert store.siblings(page.uid) == ()


def test_a_work_has_one_article_in_a_language(store: ArticleStore) -> None:
    second = article(
        "be", "Другі тэкст.", url="https://example.org/be/inshaje", alternates=[("en", EN.url or "")]
    )
    take(store, EN, BE, second)
    assert len(store.siblings(EN.uid)) == 1


def test_an_article_that_changes_its_language_is_compared_anew(store: ArticleStore) -> None:
    take(store, EN, BE)
    take(store, BE._replace(language="en"))
    assert store.siblings(EN.uid) == ()
    take(store, BE)
    assert languages(store, EN) == "be"


def test_a_translation_that_became_part_of_an_article_is_found(store: ArticleStore) -> None:
    long = " ".join(f"слова{n}" for n in range(80))
    unnamed = article("be", long, title="Гутаркі доўжацца другі тыдзень")
    page = article("be", long, title="Гутаркі доўжацца другі тыдзень", url=BE.url)
    take(store, unnamed, page)
    take(store, EN)
    assert languages(store, unnamed) == "en"


# --- where they stand -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "linked"),
    [
        ("https://example.org/en/post/talks-go-on", "https://example.org/be/post/talks-go-on", True),
        ("https://example.org/post/talks-go-on", "https://example.org/be/post/talks-go-on", True),
        ("https://example.org/talks-go-on", "https://be.example.org/talks-go-on", True),
        ("https://example.org/talks-go-on", "https://example.org/talks-go-on?lang=be", True),
        ("https://example.org/en-us/talks", "https://example.org/be-by/talks", True),
        ("https://example.org/en/12345", "https://example.org/be/12345", True),
        ("https://example.org/en/talks", "https://another.org/be/talks", False),
        ("https://example.org/en/news/talks", "https://example.org/be/culture/talks", False),
        ("https://example.org/en", "https://example.org/be", False),
    ],
)
def test_articles_of_one_place_are_linked(store: ArticleStore, one: str, other: str, linked: bool) -> None:
    take(store, article("en", url=one))
    take(store, article("be", url=other))
    assert languages(store, article("en", url=one)) == ("be" if linked else "")


def test_a_number_alone_says_nothing_of_another_day(store: ArticleStore) -> None:
    take(
        store,
        article("en", url="https://example.org/en/12345"),
        article("be", url="https://example.org/be/12345", published="2024-05-20"),
        article("ru", url="https://example.org/?p=12345"),
        article("pl", url="https://example.org/pl/?p=12345", published=None),
    )
    assert languages(store, article("en", url="https://example.org/en/12345")) == ""
    assert languages(store, article("ru", url="https://example.org/?p=12345")) == ""


def test_a_place_of_another_season_is_another_article(store: ArticleStore) -> None:
    report = article("en", url="https://example.org/en/report")
    take(store, report, article("be", url="https://example.org/be/report", published="2022-01-13"))
    assert store.siblings(report.uid) == ()


def test_places() -> None:
    assert (
        place_of("https://www.example.org/be/post/%D1%82%D1%8D%D0%BA/?utm_source=x") == "example.org/post/тэк"
    )
    assert place_of("https://be.org/abc") == "be.org/abc"
    assert place_of("https://example.org/ab") is None
    assert place_of("https://example.org/?p=12") == "example.org?p=12"
    assert place_of("https://[broken") is None
    assert is_numbered("example.org?p=12")
    assert is_numbered("example.org/2024/05/123.html")
    assert not is_numbered("example.org/post/abc")
    assert is_front("https://example.org/pl/")
    assert is_front("https://[broken")
    assert not is_front("https://example.org/pl/abc")


# --- what they speak of -----------------------------------------------------------------------------------

SPOKEN = {
    "en": article("en", ENGLISH, authors=("Pavel Latushka",), title="A meeting in Warsaw"),
    "be": article("be", BELARUSIAN, authors=("Павел Латушка",), title="Сустрэча ў Варшаве"),
    "pl": article("pl", POLISH, authors=("Paweł Łatuszka",), title="Spotkanie w Warszawie"),
    "other": article("en", OTHER, authors=("Pavel Latushka",), title="The mills"),
}


@pytest.mark.parametrize("order", list(itertools.permutations(SPOKEN)))
def test_a_translated_title_is_found_by_day_author_and_names(
    store: ArticleStore, order: tuple[str, ...]
) -> None:
    for name in order:
        take(store, SPOKEN[name])
    assert languages(store, SPOKEN["en"]) == "be pl"
    assert languages(store, SPOKEN["be"]) == "en pl"
    assert languages(store, SPOKEN["other"]) == ""


@pytest.mark.parametrize(
    "other",
    [
        article("be", BELARUSIAN, authors=("Павел Латушка",), published="2024-05-14"),
        article("be", BELARUSIAN, authors=("Павел Латушка",), published="2024-05"),
        article("be", BELARUSIAN, authors=("Вера Ліс",)),
        article("be", BELARUSIAN),
        article("be", BELARUSIAN, authors=("Павел Латушка",), source="Another"),
        article("be", BELARUSIAN + "\n" + BELARUSIAN, authors=("Павел Латушка",)),
        article("be", "Зусім іншы тэкст. " * 14, authors=("Павел Латушка",)),
    ],
)
def test_another_day_author_publisher_length_or_subject_is_no_translation(
    store: ArticleStore, other: Article
) -> None:
    take(store, SPOKEN["en"], other)
    assert store.siblings(other.uid) == ()


def test_two_that_could_both_be_it_are_neither(store: ArticleStore) -> None:
    again = article(
        "en",
        ENGLISH.replace("45 minutes", "46 minutes"),
        authors=("Pavel Latushka",),
        title="Again in Warsaw",
    )
    take(store, SPOKEN["en"], again, SPOKEN["be"])
    assert store.siblings(SPOKEN["be"].uid) == ()


def test_a_day_of_very_many_articles_says_nothing(store: ArticleStore) -> None:
    many = [article("ru", f"Текст {n}.", title=f"Номер {n}") for n in range(translations.MOST_OF_DAY)]
    take(store, SPOKEN["en"], SPOKEN["be"], *many)
    assert store.siblings(SPOKEN["be"].uid) == ()


def test_names_and_numbers_are_known_in_any_script() -> None:
    assert Ground(ENGLISH).shared(Ground(BELARUSIAN)) > 0.7
    assert Ground(POLISH).shared(Ground(BELARUSIAN)) > 0.7
    assert Ground(ENGLISH).shared(Ground(OTHER)) < 0.3
    assert Ground("No names here.").shared(Ground(ENGLISH)) == 0
    assert same_author(["NAM", "Павел Латушка"], ["Pavel Latushka"])
    assert not same_author(["Павел Котаў"], ["Pavel Latushka"])
    assert not same_author([], ["Pavel Latushka"])
    assert similar_length(100, 150)
    assert not similar_length(100, 180)

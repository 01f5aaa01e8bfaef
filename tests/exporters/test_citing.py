"""Citations: four styles, five languages, three forms, and what is not known."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from nam_reader.errors import ExportError
from nam_reader.exporters.citation_styles import initials
from nam_reader.exporters.citing import LANGUAGES, STYLES, cite
from nam_reader.exporters.references import date_parts, split_name
from nam_reader.model import ArticleRef

CATALOGUE = ArticleRef(
    "a",
    "Каталог, які пачынаўся ў “скрынцы”",
    ("Ганна Ляшчынка",),
    "Сшытак",
    "https://e.org/a",
    "2024-03-02",
    "be",
)
SAMPLES = ArticleRef(
    "b",
    'Почему мы "пересчитали" пробы?',
    ("Лев Иванович Перелог", "Анна Иванова", "П. Петров"),
    "Тихая вода",
    "https://e.org/b",
    "2024-02",
    "ru",
)
SPRINGS = ArticleRef(
    "c", "Mały słownik źródeł", ("Zofia Łąkowska", "Jan-Maria Żak"), "Brzeg", "https://e.org/c", "2024", "pl"
)
RIVER = ArticleRef("d", "Річка піднялася", ("Шевчук Олена Іванівна",), "Хвиля", "https://e.org/d", None, "uk")
STATEMENT = ArticleRef("e", "A statement", ("Press Service",), "Press Service", None, "2024-03-05", "en")
NOBODYS = ArticleRef("f", "No author at all", (), "Quiet Water", "https://e.org/f", None, "en")


@pytest.mark.parametrize(
    ("article", "style", "wanted"),
    [
        (
            CATALOGUE,
            "apa",
            "Ляшчынка, Г. (2024, 2 сакавіка). Каталог, які пачынаўся ў “скрынцы”. Сшытак. https://e.org/a",
        ),
        (
            CATALOGUE,
            "chicago",
            "Ляшчынка, Ганна. «Каталог, які пачынаўся ў „скрынцы“». Сшытак, 2 сакавіка 2024. https://e.org/a.",
        ),
        (
            CATALOGUE,
            "iso690",
            "ЛЯШЧЫНКА, Ганна. Каталог, які пачынаўся ў “скрынцы”. У: Сшытак [анлайн]. 2 сакавіка 2024."
            " Рэжым доступу: https://e.org/a",
        ),
        (
            CATALOGUE,
            "mla",
            "Ляшчынка, Ганна. «Каталог, які пачынаўся ў „скрынцы“». Сшытак, 2 сакавіка 2024, https://e.org/a.",
        ),
        (
            SAMPLES,
            "apa",
            'Перелог, Л. И., Иванова, А., & Петров, П. (2024, февраль). Почему мы "пересчитали" пробы?'
            " Тихая вода. https://e.org/b",
        ),
        (
            SAMPLES,
            "chicago",
            "Перелог, Лев Иванович, Анна Иванова и П. Петров. «Почему мы „пересчитали“ пробы?» Тихая вода,"
            " февраль 2024. https://e.org/b.",
        ),
        (
            SAMPLES,
            "iso690",
            'ПЕРЕЛОГ, Лев Иванович, ИВАНОВА, Анна и ПЕТРОВ, П. Почему мы "пересчитали" пробы? В: Тихая вода'
            " [онлайн]. Февраль 2024. Режим доступа: https://e.org/b",
        ),
        (
            SAMPLES,
            "mla",
            "Перелог, Лев Иванович, и др. «Почему мы „пересчитали“ пробы?» Тихая вода, февраль 2024,"
            " https://e.org/b.",
        ),
        (SPRINGS, "apa", "Łąkowska, Z., & Żak, J.-M. (2024). Mały słownik źródeł. Brzeg. https://e.org/c"),
        (
            SPRINGS,
            "mla",
            "Łąkowska, Zofia, i Jan-Maria Żak. „Mały słownik źródeł”. Brzeg, 2024, https://e.org/c.",
        ),
        (RIVER, "apa", "Шевчук, О. І. (б. д.). Річка піднялася. Хвиля. https://e.org/d"),
        (
            RIVER,
            "iso690",
            "ШЕВЧУК, Олена Іванівна. Річка піднялася. У: Хвиля [онлайн]. [без дати]. Режим доступу:"
            " https://e.org/d",
        ),
        (STATEMENT, "apa", "Press Service. (2024, March 5). A statement."),
        (STATEMENT, "chicago", "Press Service. “A statement.” March 5, 2024."),
        (STATEMENT, "iso690", "PRESS SERVICE. A statement [online]. 5 March 2024."),
        (STATEMENT, "mla", "“A statement.” Press Service, 5 Mar. 2024."),
        (NOBODYS, "apa", "No author at all. (n.d.). Quiet Water. https://e.org/f"),
        (NOBODYS, "chicago", "Quiet Water. “No author at all.” n.d. https://e.org/f."),
        (NOBODYS, "mla", "“No author at all.” Quiet Water, https://e.org/f."),
    ],
)
def test_an_article_is_cited_as_the_style_wants(article: ArticleRef, style: str, wanted: str) -> None:
    assert cite(article, style) == wanted


def test_the_words_are_those_of_the_language_chosen_and_the_articles_own_is_told() -> None:
    assert cite(CATALOGUE, "apa", language="en") == (
        "Ляшчынка, Г. (2024, March 2). Каталог, які пачынаўся ў “скрынцы” [in Belarusian]. Сшытак. https://e.org/a"
    )
    assert cite(SPRINGS, "mla", language="uk").endswith("2024, https://e.org/c. Польською мовою.")
    assert cite(CATALOGUE._replace(language="de"), "apa") == cite(CATALOGUE._replace(language=""), "apa")


def test_a_copy_says_when_it_was_made() -> None:
    made = {style: cite(NOBODYS, style, archived="2024-06-01") for style in STYLES}
    assert made["apa"].endswith("Archived June 1, 2024. https://e.org/f")
    assert made["chicago"].endswith("Archived June 1, 2024. https://e.org/f.")
    assert "[archived 1 June 2024]" in made["iso690"]
    assert made["mla"].endswith("https://e.org/f. Archived 1 June 2024.")


@pytest.mark.parametrize("host", ["web.archive.org/web", "archive.ph"])
def test_an_address_in_a_web_archive_tells_the_day(host: str) -> None:
    address = f"https://{host}/20240305123456/https://e.org/f"
    assert "Archived March 5, 2024." in cite(NOBODYS._replace(url=address), "apa", archived="2025-01-01")


def test_many_authors_are_cut_where_each_style_cuts() -> None:
    many = STATEMENT._replace(authors=tuple(f"Ann {letter}ee" for letter in "ABCDEFGHIJKLMNOPQRSTUVW"))
    assert cite(many, "apa").startswith("Aee, A., Bee, A.")
    assert ", See, A., … Wee, A. (2024" in cite(many, "apa")
    assert cite(many, "chicago").startswith("Aee, Ann, Ann Bee, Ann Cee, et al. “A")
    assert cite(many, "iso690").startswith("AEE, Ann et al. A statement")
    assert cite(many, "mla").startswith("Aee, Ann, et al. “A statement.”")
    three = STATEMENT._replace(authors=many.authors[:3])
    assert cite(three, "chicago").startswith("Aee, Ann, Ann Bee, and Ann Cee. “A")


@pytest.mark.parametrize("style", STYLES)
def test_what_is_not_known_leaves_no_hole(style: str) -> None:
    assert "[Без назвы]" in cite(ArticleRef("g", "", ("Лясны",), "", None, "", "be"), style)
    assert cite(ArticleRef("", ""), style) == ""
    for article in (CATALOGUE, SAMPLES, SPRINGS, RIVER, STATEMENT, NOBODYS):
        for fields in ({}, {"authors": ()}, {"source": ""}, {"url": None}, {"published": None}):
            made = cite(article._replace(**fields), style)
            assert not re.search(r"\s\s|\.\.| [.,]|\(\)|\[\]|None|\s\Z|,\.", made), made


@pytest.mark.parametrize(
    ("given", "language", "wanted"),
    [
        ("Лев Иванович", "ru", "Л. И."),
        ("Дзмітрый", "be", "Дз."),
        ("Дзмітрый", "", "Д."),
        ("Jean-Paul", "en", "J.-P."),
        ("J.R.R.", "en", "J. R. R."),
        ("", "en", ""),
    ],
)
def test_initials(given: str, language: str, wanted: str) -> None:
    assert initials(given, language) == wanted


def test_a_patronymic_at_the_end_means_that_the_family_name_stands_first() -> None:
    assert split_name("Шевчук Олена Іванівна")[:2] == ("Шевчук", "Олена Іванівна")
    assert split_name("Ганна Іванаўна Пятровіч")[:2] == ("Пятровіч", "Ганна Іванаўна")
    assert split_name("Святлана Алексіевіч")[:2] == ("Алексіевіч", "Святлана")


@pytest.mark.parametrize(
    ("author", "wanted"),
    [
        ("NAM Lawyers", ("NAM Lawyers", "", True)),
        ("ПАВЕЛ ЛАТУШКА", ("ЛАТУШКА", "ПАВЕЛ", False)),
        ("Pavel LATUSHKA", ("LATUSHKA", "Pavel", False)),
        ("ЛАТУШКА Павел", ("ЛАТУШКА", "Павел", False)),
        ("J.R.R. Tolkien", ("Tolkien", "J.R.R.", False)),
        ("JK Rowling", ("Rowling", "JK", False)),
        ("Biuro Prasowe", ("Biuro Prasowe", "", True)),
    ],
)
def test_a_body_is_not_taken_for_a_person(author: str, wanted: tuple[str, str, bool]) -> None:
    assert split_name(author) == wanted


@pytest.mark.parametrize(
    ("iso", "wanted"),
    [("2024-13-01", (2024,)), ("2024-02-40", (2024, 2)), ("", ()), (None, ()), ("0000", ()), ("soon", ())],
)
def test_only_dates_that_can_be_are_written(iso: str | None, wanted: tuple[int, ...]) -> None:
    assert date_parts(iso) == wanted


def test_what_there_is_not_is_said() -> None:
    with pytest.raises(ExportError, match="no citation style “harvard”; there are apa, chicago"):
        cite(CATALOGUE, "harvard")
    with pytest.raises(ExportError, match="no form of citations “rtf”"):
        cite(CATALOGUE, "apa", "rtf")


class _Text(HTMLParser):
    """The text of a fragment, and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.links: list[str | None] = []

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.links.append(dict(attrs)["href"])


def read(html: str) -> _Text:
    reader = _Text()
    reader.feed(html)
    reader.close()
    return reader


ODD = st.text(alphabet=st.sampled_from("aяў*_[]<>&`\\\"'“”#.?! :/~^{}1)-\n\t\u202e\ue000"), max_size=24)


ARTICLES = st.builds(
    ArticleRef, st.just("h"), ODD, st.tuples(ODD), ODD, ODD, st.just("2024-03"), st.just("be")
)


@given(article=ARTICLES, style=st.sampled_from(sorted(STYLES)), language=st.sampled_from(LANGUAGES))
def test_all_forms_say_the_same(article: ArticleRef, style: str, language: str) -> None:
    plain = cite(article, style, language=language)
    assert "\n" not in plain
    assert read(cite(article, style, "html", language=language)).text == plain
    rendered = MarkdownIt().render(cite(article, style, "markdown", language=language))
    assert read(rendered).text.removesuffix("\n") == plain


def test_links_lead_to_the_web_only() -> None:
    for form in ("html", "markdown"):
        made = cite(NOBODYS._replace(url="javascript:alert(1)"), "apa", form)
        html = made if form == "html" else MarkdownIt().render(made)
        assert read(html).links == []
        made = cite(NOBODYS._replace(url="https://e.org/a_b?c=d&e=(f)*g*"), "apa", form)
        html = made if form == "html" else MarkdownIt().render(made)
        assert read(html).links == ["https://e.org/a_b?c=d&e=(f)*g*"]


def test_titles_and_sites_are_italic_where_the_style_wants() -> None:
    assert "<i>No author at all</i>" in cite(NOBODYS, "apa", "html")
    assert "*Quiet Water*" in cite(NOBODYS, "mla", "markdown")

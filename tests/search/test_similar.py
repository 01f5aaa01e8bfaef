"""More like this: which articles come, which never do, and that it can be asked of any article."""

from __future__ import annotations

from collections.abc import Callable

import apsw
import pytest

from nam_reader.errors import NotFoundError
from nam_reader.library.articles import ArticleStore
from nam_reader.model import Article, Kind
from nam_reader.search.similar import similar
from nam_reader.text.articles import make_article

Shelve = Callable[..., list[str]]

TIMBER = (
    "Loggers fell the pines of the reserve; the sawmill sells boards and veneer abroad. ",
    "The sawmill of the reserve hides where its pines were felled, and its veneer is sold as furniture. ",
)
PRISON = (
    "Prisoners were moved to a colony; lawyers may not visit them, and letters do not arrive. ",
    "In the colony a prisoner went on hunger strike because his lawyer was kept away. ",
)


def article(title: str, text: str, language: str = "en", kind: Kind = Kind.ARTICLE) -> Article:
    return make_article(title=title, body=f"<p>{text}</p>", language=language, kind=kind)


@pytest.fixture
def uids(store: ArticleStore, shelve: Shelve) -> dict[str, str]:
    articles = (
        article("Wood from the reserve", TIMBER[0]),
        article("Boards and furniture", TIMBER[1]),
        article("A colony far away", PRISON[0]),
        article("No letters", PRISON[1]),
        article("Пра калонію", "Пісаў Бяляцкі, што лісты не даходзяць, адвакатаў не пускаюць.", "be"),
        article("About a laureate", "The laureate Bialiatski writes that spring has come.", "en"),
        article("Unlike", "Football and weather."),
        *(article(f"Day {number}", f"The day was number{number} and of the people.") for number in range(20)),
    )
    found = shelve(*articles)
    store.tidy(len(found))
    return {one.title: uid for one, uid in zip(articles, found, strict=True)}


def like(reader: apsw.Connection, uids: dict[str, str], title: str, limit: int = 10) -> list[str]:
    titles = {uid: title for title, uid in uids.items()}
    return [titles[uid] for uid in similar(reader, uids[title], limit)]


def test_what_shares_the_telling_words_comes_first(reader: apsw.Connection, uids: dict[str, str]) -> None:
    assert like(reader, uids, "Wood from the reserve")[0] == "Boards and furniture"
    assert like(reader, uids, "Boards and furniture")[0] == "Wood from the reserve"
    assert like(reader, uids, "A colony far away")[0] == "No letters"
    assert like(reader, uids, "No letters")[0] == "A colony far away"


def test_other_forms_of_the_words_count(
    store: ArticleStore, shelve: Shelve, reader: apsw.Connection, uids: dict[str, str]
) -> None:
    (uid,) = shelve(article("Forests", "A logger and a pine, reserves, sawmills and boards."))
    assert similar(reader, uid, 1) == (uids["Wood from the reserve"],)


def test_a_name_leads_to_other_languages(reader: apsw.Connection, uids: dict[str, str]) -> None:
    assert like(reader, uids, "About a laureate")[:1] == ["Пра калонію"]


def test_an_article_is_not_like_itself(reader: apsw.Connection, uids: dict[str, str]) -> None:
    for title in uids:
        found = like(reader, uids, title, 100)
        assert title not in found
        assert len(set(found)) == len(found)


def test_neither_twins_nor_hidden_articles_come(
    store: ArticleStore, shelve: Shelve, reader: apsw.Connection, uids: dict[str, str]
) -> None:
    (digest,) = shelve(article("Wood from the reserve", TIMBER[0], kind=Kind.DIGEST))
    full = uids["Wood from the reserve"]
    assert digest not in similar(reader, full)
    assert full not in similar(reader, digest)
    assert digest in similar(reader, uids["Boards and furniture"])
    with store.saving():
        store.hide_digests(keep=())
    assert digest not in similar(reader, uids["Boards and furniture"])
    assert similar(reader, digest)[:1] == (uids["Boards and furniture"],)


def test_as_many_come_as_are_wanted(reader: apsw.Connection, uids: dict[str, str]) -> None:
    assert len(similar(reader, uids["Day 3"], 5)) == 5
    assert similar(reader, uids["Day 3"], 0) == ()


@pytest.mark.parametrize("text", ["", "—", "1 2 3", "Zzyzx qwfpg"])
def test_an_article_without_telling_words_is_like_none(
    store: ArticleStore, shelve: Shelve, reader: apsw.Connection, uids: dict[str, str], text: str
) -> None:
    (uid,) = shelve(article("—", text))
    assert similar(reader, uid) == ()


@pytest.mark.parametrize("uid", ["", "nothing", "\ud800"])
def test_an_unknown_article_is_an_error(reader: apsw.Connection, uids: dict[str, str], uid: str) -> None:
    with pytest.raises(NotFoundError):
        similar(reader, uid)

"""Images: stored once, with the articles that show them, and no longer than that."""

from __future__ import annotations

import hashlib

import apsw

from nam_reader.library.articles import ArticleStore, Outcome
from nam_reader.model import Article, ImageSize, StoredImage
from nam_reader.text.articles import make_article


def image(data: bytes, width: int = 30, height: int = 20) -> StoredImage:
    return StoredImage(hashlib.sha256(data).hexdigest(), "image/png", width, height, data)


RIVER, TOWN = image(b"river"), image(b"town", 64, 48)


def article(title: str, *images: StoredImage, text: str = "Some text.") -> Article:
    shown = "".join(f'<p><img src="nam-image:{each.sha256}" alt="A view"></p>' for each in images)
    return make_article(title=title, body=f"<p>{text}</p>{shown}")


def save(store: ArticleStore, given: Article, *images: StoredImage) -> Outcome:
    with store.saving():
        store.keep_images(images)
        return store.save(given, set())[1]


def stored(library: apsw.Connection) -> set[str]:
    return {str(name) for (name,) in library.execute("SELECT sha256 FROM image")}


def test_an_image_comes_out_as_it_went_in(store: ArticleStore) -> None:
    shown = article("A", RIVER, TOWN, RIVER)
    save(store, shown, RIVER, TOWN)
    assert store.image(RIVER.sha256) == RIVER
    assert store.image("0" * 64) is None
    assert store.image("\ud800") is None
    document = store.document(shown.uid)
    assert document.images == (ImageSize(RIVER.sha256, 30, 20), ImageSize(TOWN.sha256, 64, 48))
    assert document.article.text.count("\ufffc") == 3


def test_only_images_that_are_shown_are_stored_and_each_once(
    store: ArticleStore, library: apsw.Connection
) -> None:
    save(store, article("A", RIVER), RIVER, TOWN)
    save(store, article("B", RIVER), RIVER)
    assert stored(library) == {RIVER.sha256}
    assert store.document(article("B", RIVER).uid).images == (ImageSize(RIVER.sha256, 30, 20),)


def test_an_image_goes_when_no_article_shows_it_any_more(
    store: ArticleStore, library: apsw.Connection
) -> None:
    save(store, article("A", RIVER, TOWN), RIVER, TOWN)
    save(store, article("B", RIVER), RIVER)
    assert save(store, article("A", text="Another text.")) is Outcome.UPDATED
    assert stored(library) == {RIVER.sha256}
    save(store, article("B", TOWN), TOWN)
    assert stored(library) == {TOWN.sha256}


def test_an_import_again_changes_nothing_and_brings_what_was_missing(
    store: ArticleStore, library: apsw.Connection
) -> None:
    shown = article("A", RIVER)
    save(store, shown)
    assert store.document(shown.uid).images == ()
    assert save(store, shown, RIVER) is Outcome.UNCHANGED
    assert stored(library) == {RIVER.sha256}
    changes = library.total_changes()
    assert save(store, shown, RIVER) is Outcome.UNCHANGED
    assert library.total_changes() == changes


def test_a_body_of_the_same_text_may_have_other_images(store: ArticleStore, library: apsw.Connection) -> None:
    save(store, article("A", RIVER), RIVER)
    assert save(store, article("A", TOWN), TOWN) is Outcome.UPDATED
    assert stored(library) == {TOWN.sha256}


def test_an_article_that_is_not_kept_leaves_no_image(store: ArticleStore, library: apsw.Connection) -> None:
    text = " ".join(f"word{n}" for n in range(100))
    whole = make_article(title="A", body=f"<p>{text}</p>", url="https://example.org/a")
    cut = make_article(
        title="A",
        body=f'<p>{text[:400]}</p><p><img src="nam-image:{RIVER.sha256}" alt=""></p>',
        url="https://example.org/a",
    )
    save(store, whole)
    assert save(store, cut, RIVER) is Outcome.MERGED
    assert stored(library) == set()

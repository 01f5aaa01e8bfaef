"""An article, and notes on it."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from nam_reader.model import Anchor, Annotation, ArticleNotes, ArticleRef, Located, Place, PlacedAnnotation

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ARTICLE = ArticleRef(
    uid="abcdefghij2345672345",
    title="What the bottles tell",
    authors=("Piotr Zielnik", "Ян Крот"),
    source="Quiet Water",
    url="https://example.org/a?b=1&copy=2",
    published="2024-03-14",
    language="en",
)
ANNOTATION = Annotation(
    id="0b8a6c1e-1111-4222-8333-944455556666",
    article=ARTICLE,
    anchor=Anchor("The river rose", "the year when. ", " by a third", 20, 34, "9f2c" * 16),
    created="2024-03-28T10:11:12.345Z",
    modified="2024-03-29T13:14:15.678Z",
)
Notes = Callable[..., ArticleNotes]


@pytest.fixture
def annotation() -> Annotation:
    return ANNOTATION


@pytest.fixture
def notes() -> Notes:
    """Return a function that makes an article with one annotation, changed as asked."""

    def notes(article: ArticleRef = ARTICLE, **changed: object) -> ArticleNotes:
        annotation = ANNOTATION._replace(article=article, **changed)  # type: ignore[arg-type]  # its fields
        return ArticleNotes(article, (PlacedAnnotation(annotation, Located(Place.EXACT, 20, 34)),))

    return notes

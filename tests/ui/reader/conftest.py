"""Articles made by hand for the reader's tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from nam_reader.model import (
    Anchor,
    Annotation,
    Article,
    ArticleRef,
    Block,
    BlockKind,
    Colour,
    Document,
    Kind,
    Located,
    Place,
    PlacedAnnotation,
    Run,
    Style,
)
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.theme.theme import Theme

MakeDocument = Callable[..., Document]
MakeHighlight = Callable[..., PlacedAnnotation]


@pytest.fixture
def make_document() -> MakeDocument:
    """Return a function that makes a document of blocks, or of paragraphs given as strings."""

    def make(
        *blocks: Block | str, title: str = "A title", kind: Kind = Kind.ARTICLE, uid: str = "u1"
    ) -> Document:
        whole = tuple(
            Block(BlockKind.PARAGRAPH, (Run(block),)) if isinstance(block, str) else block for block in blocks
        )
        text = "\n".join(block.text for block in whole)
        article = Article(
            uid=uid,
            title=title,
            body="",
            text=text,
            revision="r1",
            words=len(text.split()),
            authors=("Piotr Zielnik",),
            source="Quiet Water",
            published="2024-03-14",
            language="en",
            kind=kind,
        )
        return Document(article, whole)

    return make


@pytest.fixture
def make_highlight() -> MakeHighlight:
    """Return a function that puts a highlight on a quote of a document."""

    def make(
        document: Document,
        quote: str,
        colour: Colour = Colour.YELLOW,
        note: str = "",
        tags: tuple[str, ...] = (),
        style: Style = Style.HIGHLIGHT,
        place: Place = Place.EXACT,
    ) -> PlacedAnnotation:
        start = document.article.text.index(quote)
        end = start + len(quote)
        anchor = Anchor(quote, "", "", start, end, document.article.revision)
        reference = ArticleRef(document.article.uid, document.article.title)
        name = f"id-{start}-{end}-{colour}"
        annotation = Annotation(name, reference, anchor, colour, note, tags, style=style)
        return PlacedAnnotation(annotation, Located(place, start, end))

    return make


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ReaderPane:
    """A reader pane on the screen, without an article."""
    made = ReaderPane(theme)
    qtbot.addWidget(made)
    made.resize(700, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made

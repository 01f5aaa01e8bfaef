"""The preview shows a note as it will be read, and loads nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from nam_reader.model import Block, BlockKind, Run
from nam_reader.ui.notebook.note_preview import NotePreview
from nam_reader.ui.theme.theme import Theme

BLOCKS = (
    Block(BlockKind.HEADING, (Run("Галоўнае"),), 2),
    Block(BlockKind.PARAGRAPH, (Run("see "), Run("River", href="note-link:River|abc"), Run(" and more"))),
    Block(BlockKind.ITEM, (Run("site", strong=True, href="https://example.org/"),), 1),
    Block(BlockKind.PARAGRAPH, (Run("said"),), quote=1),
    Block(BlockKind.CODE, (Run("a = 1", code=True),)),
    Block(BlockKind.RULE),
)


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme) -> NotePreview:
    made = NotePreview(theme)
    made.resize(400, 240)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_blocks(BLOCKS)
    return made


def anchors(preview: NotePreview) -> dict[str, str]:
    """Return each link's words and its address inside Qt."""
    document = preview.page.document()
    found: dict[str, str] = {}
    for position, sign in enumerate(preview.text):
        cursor = QTextCursor(document)
        cursor.setPosition(position + 1)
        if cursor.charFormat().isAnchor():
            address = cursor.charFormat().anchorHref()
            found[address] = found.get(address, "") + sign
    return {words.strip(): address for address, words in found.items()}


def test_blocks_are_shown_in_every_theme(preview: NotePreview, theme: Theme) -> None:
    assert preview.text.splitlines()[:3] == ["Галоўнае", "see River and more", "site"]
    for choice in ("sepia", "dark", "light"):
        theme.choose(choice)
        assert "see River" in preview.text
        assert not preview.grab().isNull()


def test_links_are_told_and_not_followed(qtbot: QtBot, preview: NotePreview) -> None:
    page = preview.page
    assert isinstance(page, QTextBrowser)
    with qtbot.waitSignal(preview.link_wanted) as link:
        page.anchorClicked.emit(QUrl(anchors(preview)["River"]))
    assert link.args == ["River|abc"]
    with qtbot.waitSignal(preview.address_wanted) as address:
        page.anchorClicked.emit(QUrl(anchors(preview)["site"]))
    assert address.args == ["https://example.org/"]
    assert preview.text.startswith("Галоўнае")


def test_another_note_has_links_of_its_own(qtbot: QtBot, preview: NotePreview) -> None:
    preview.show_blocks((Block(BlockKind.PARAGRAPH, (Run("Plan", href="note-link:Plan"),)),))
    with qtbot.waitSignal(preview.link_wanted) as link:
        preview.page.anchorClicked.emit(QUrl(anchors(preview)["Plan"]))
    assert link.args == ["Plan"]

"""A web page of notes about as a browser shows it, in the colours of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl, Slot

from nam_reader.model import Colour
from nam_reader.ui.reader.hardened import HardenedBrowser
from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.theme import Theme

_HEAD = re.compile(r"\A.*?<body[^>]*>", re.DOTALL)
_STYLE = re.compile(r"<style[^>]*>.*?</style>", re.DOTALL | re.IGNORECASE)
_MARKS = re.compile(r'<section class="([^"]*)"|<mark(?: class="([^"]*)")?[^>]*>|</mark>')
_HEADING = re.compile(r"<(/?)h([1-6])\b")  # Qt gives headings sizes of its own
_TAG = re.compile(r'</span> <span class="tag">')
_SIGN = re.compile(r'<span class="sign"[^>]*>([^<]*)</span>\s*<p class="label"([^>]*)>')
_COLOURS = frozenset(colour.value for colour in Colour)


def _as_paragraph(found: re.Match[str]) -> str:
    return "</p" if found[1] else f'<p class="h{found[2]}"'


class WebPreview(HardenedBrowser):
    """Knows less of style sheets than a browser: it shows what is there, and in which order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page = ""
        self.setVerticalScrollBar(ThinScrollBar(theme, self))
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QTextBrowser { background: transparent; border: 0; padding: 0 }")
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Preview"))
        self.anchorClicked.connect(self._go)
        theme.changed.connect(self._draw)

    def show_page(self, page: str) -> None:
        """Show a page from its beginning."""
        self._page = page
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if not self._page:
            return
        self.document().setDefaultFont(self._theme.font("card_quote"))
        self.document().setDefaultStyleSheet(self._style())
        body = _STYLE.sub("", _HEAD.sub("", self._page))
        body = _SIGN.sub(r'<p class="label"\2>\1 ', _TAG.sub('</span> <span class="tag">#', body))
        self.setHtml(self._coloured(_HEADING.sub(_as_paragraph, body)))

    def _style(self) -> str:
        text, quiet, accent = (self._theme.color(name).name() for name in ("text", "text2", "accent"))
        return (
            f"body, p, li {{ color: {text} }} a {{ color: {accent}; text-decoration: none }}"
            f" .h1, .h2, .h3 {{ font-weight: 600 }} .h1 {{ font-size: 19px }} .h2 {{ font-size: 17px }}"
            f" .facts, .summary, .label, .label span {{ color: {quiet}; font-size: 12px }}"
        )

    def _coloured(self, body: str) -> str:
        """Give the marks the tints of their colours: their own class, else that of the note they are in."""
        around = ""

        def replaced(found: re.Match[str]) -> str:
            nonlocal around
            if found[0] == "</mark>":
                return "</span>"
            named = _COLOURS & set((found[1] or found[2] or "").split())
            if found[1] is not None:
                around = next(iter(named), "")
                return found[0]
            colour = next(iter(named), around)
            tint = self._theme.tint(Colour(colour)).name() if colour else "transparent"
            return f'<span style="background-color: {tint}">'

        return _MARKS.sub(replaced, body)

    @Slot(QUrl)
    def _go(self, address: QUrl) -> None:
        """Go to a place in the page; the preview leads nowhere else."""
        if address.hasFragment() and not address.scheme():
            self.scrollToAnchor(address.fragment())

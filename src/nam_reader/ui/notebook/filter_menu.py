"""The menu of filters that are seldom wanted: kinds, styles, notes, quotes that have changed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nam_reader.model import About, Style
from nam_reader.model.listing import NotesTallies
from nam_reader.ui.notebook.filter_choice import FilterChoice
from nam_reader.ui.notebook.filter_words import about_name
from nam_reader.ui.reader.mark_words import style_name
from nam_reader.ui.theme.kit import PopupMenu
from nam_reader.ui.theme.locale import number

_Value = TypeVar("_Value", bound=str)


class MoreMenu(PopupMenu):
    """``chosen`` tells the whole choice as it is after a click."""

    chosen = Signal(FilterChoice)

    def __init__(self, choice: FilterChoice, tallies: NotesTallies, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(_with_note(), choice.with_note, _note(choice, not choice.with_note, False))
        self._add(_without_note(), choice.without_note, _note(choice, False, not choice.without_note))
        self.addSeparator()
        self._add(_altered(), choice.altered, choice._replace(altered=not choice.altered))
        self._add(_lost(), choice.lost, choice._replace(lost=not choice.lost))
        self.addSeparator()
        styles = {tally.value: tally.number for tally in tallies.styles}
        for style in Style:
            without = _toggled(choice.styles, style)
            words = _counted(style_name(style), styles.get(style.value, 0))
            self._add(words, style in choice.styles, choice._replace(styles=without))
        self.addSeparator()
        kinds = {tally.value: tally.number for tally in tallies.about}
        for about in About:
            words = _counted(about_name(about), kinds.get(about.value, 0))
            self._add(words, about in choice.about, choice._replace(about=_toggled(choice.about, about)))
        if tallies.authors:
            self.addSeparator()
        for tally in tallies.authors:
            words = _counted(_by(tally.value), tally.number)
            chosen = tally.value in choice.authors
            self._add(words, chosen, choice._replace(authors=_toggled(choice.authors, tally.value)))

    def _add(self, words: str, on: bool, after: FilterChoice) -> None:
        action = QAction(words, self, checkable=True, checked=on)
        action.triggered.connect(partial(self._choose, after))
        self.addAction(action)

    def _choose(self, after: FilterChoice, _checked: bool = False) -> None:
        self.chosen.emit(after)


def more_words(choice: FilterChoice) -> Iterator[tuple[str, FilterChoice]]:
    """Yield, for each filter of the menu that is on, what its chip says and the choice without it."""
    yield from _flags(choice)
    for style in choice.styles:
        yield style_name(style), choice._replace(styles=_toggled(choice.styles, style))
    for about in choice.about:
        yield about_name(about), choice._replace(about=_toggled(choice.about, about))
    for author in choice.authors:
        yield _by(author), choice._replace(authors=_toggled(choice.authors, author))


def _flags(choice: FilterChoice) -> Iterator[tuple[str, FilterChoice]]:
    if choice.with_note:
        yield _with_note(), choice._replace(with_note=False)
    if choice.without_note:
        yield _without_note(), choice._replace(without_note=False)
    if choice.altered:
        yield _altered(), choice._replace(altered=False)
    if choice.lost:
        yield _lost(), choice._replace(lost=False)


def _note(choice: FilterChoice, with_note: bool, without_note: bool) -> FilterChoice:
    return choice._replace(with_note=with_note, without_note=without_note)


def _toggled(values: tuple[_Value, ...], one: _Value) -> tuple[_Value, ...]:
    return tuple(value for value in values if value != one) if one in values else (*values, one)


def _counted(words: str, count: int) -> str:
    return f"{words.replace('&', '&&')}\t{number(count)}"


def _with_note() -> str:
    return QCoreApplication.translate("NotebookPage", "With a note")


def _without_note() -> str:
    return QCoreApplication.translate("NotebookPage", "Without a note")


def _altered() -> str:
    return QCoreApplication.translate("NotebookPage", "Altered quotes")


def _lost() -> str:
    return QCoreApplication.translate("NotebookPage", "Lost their place")


def _by(author: str) -> str:
    return QCoreApplication.translate("NotebookPage", "Notes by {0}").format(author)

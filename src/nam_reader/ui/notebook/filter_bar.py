"""The notebook's filters: colours with their counts, what else is chosen, and the menus to choose from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nam_reader.model import Colour
from nam_reader.model.listing import NotesTallies, Tally
from nam_reader.ui.notebook.choice_list import Choice
from nam_reader.ui.notebook.choice_popup import ChoicePopup
from nam_reader.ui.notebook.date_popup import DatePopup
from nam_reader.ui.notebook.filter_chip import FilterChip
from nam_reader.ui.notebook.filter_choice import FilterChoice
from nam_reader.ui.notebook.filter_menu import MoreMenu, more_words
from nam_reader.ui.notebook.filter_words import period_words
from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.notebook.tag_chips import tag_colour
from nam_reader.ui.theme.kit import PopupMenu, TextButton
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning

MOST_CHIPS = 12  # of what is chosen; the menus show the rest


class _Chosen(NamedTuple):
    """A filter that is on, as a chip that can be taken off."""

    words: str
    without: FilterChoice  # the choice without it
    dot: Colour | None = None


class FilterBar(QWidget):
    """Chips in two wrapping rows. ``changed`` tells that a person chose otherwise."""

    changed = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choice = FilterChoice()
        self._tallies = NotesTallies()
        self._chips: list[FilterChip] = []
        self._colour_chips = {colour: FilterChip(theme, meaning(colour), colour=colour) for colour in Colour}
        self._menus = {
            "tags": self._menu_chip(self.tr("Tag"), self._offer_tags),
            "articles": self._menu_chip(self.tr("Article"), self._offer_articles),
            "article_authors": self._menu_chip(self.tr("Author"), self._offer_authors),
            "collection": self._menu_chip(self.tr("Collection"), self._offer_collections),
            "date": self._menu_chip(self.tr("Date"), self._offer_dates),
            "more": self._menu_chip(self.tr("More"), self._offer_more),
        }
        self._menus["collection"].hide()
        self._clear = TextButton(theme, self.tr("Clear"), link=True)
        self._clear.setFixedHeight(28)
        self._clear.set_padding(4)
        self._clear.clicked.connect(self.cleared)
        theme.renamed.connect(self.rename_colours)
        first, self._second = FlowLayout(gap=6), FlowLayout(gap=6)
        for colour, chip in self._colour_chips.items():
            chip.toggled.connect(partial(self._toggle_colour, colour))
            first.addWidget(chip)
        for widget in (*self._menus.values(), self._clear):
            self._second.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(self._second)
        self._clear.hide()

    def _menu_chip(self, words: str, offer: object) -> FilterChip:
        chip = FilterChip(self._theme, words, after="chevron-down")
        chip.setCheckable(False)
        chip.clicked.connect(offer)
        return chip

    # --- what is chosen -------------------------------------------------------------------------------

    @property
    def choice(self) -> FilterChoice:
        """What is chosen."""
        return self._choice

    def chip(self, colour: Colour) -> FilterChip:
        """Return a colour's chip."""
        return self._colour_chips[colour]

    def menu_chip(self, name: str) -> FilterChip:
        """Return the chip that opens a menu: "tags", "articles", "article_authors", "date", "more"."""
        return self._menus[name]

    @property
    def chosen_chips(self) -> Sequence[FilterChip]:
        """The chips of what is chosen besides colours."""
        return self._chips

    def set_tallies(self, tallies: NotesTallies) -> None:
        """Tell what there is to choose from."""
        self._tallies = tallies
        counts = {tally.value: tally.number for tally in tallies.colours}
        for colour, chip in self._colour_chips.items():
            chip.set_words(meaning(colour), after="")
            chip.set_count(counts.get(colour.value, 0))
        for name in ("tags", "articles", "article_authors"):
            self._menus[name].setEnabled(bool(getattr(tallies, name)))
        self._menus["collection"].setVisible(bool(tallies.collections))
        self._show_chosen()

    @Slot()
    def rename_colours(self) -> None:
        """Say what colours mean now."""
        for colour, chip in self._colour_chips.items():
            chip.set_words(meaning(colour), after="")

    def set_clearable(self, clearable: bool) -> None:
        """Offer to clear all filters, or not."""
        self._clear.setVisible(clearable)

    def set_choice(self, choice: FilterChoice) -> None:
        """Choose without a signal."""
        self._choice = choice
        for colour, chip in self._colour_chips.items():
            chip.blockSignals(True)
            chip.setChecked(colour in choice.colours)
            chip.blockSignals(False)
            chip.updateGeometry()
            chip.update()
        self._show_chosen()

    def choose(self, choice: FilterChoice) -> None:
        """Choose as a person does."""
        if choice != self._choice:
            self.set_choice(choice)
            self.changed.emit()

    def _toggle_colour(self, colour: Colour, on: bool) -> None:
        chosen = {*self._choice.colours, colour} if on else {*self._choice.colours} - {colour}
        self.choose(self._choice._replace(colours=tuple(one for one in Colour if one in chosen)))

    # --- chips of what is chosen ----------------------------------------------------------------------

    def _show_chosen(self) -> None:
        """Make a chip for each filter that is on; the focus goes to the next one where its chip goes."""
        focused = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        for chip in self._chips:
            self._second.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, chosen in enumerate(list(self._chosen())[:MOST_CHIPS]):
            chip = FilterChip(self._theme, "", after="x")
            chip.setCheckable(True)
            chip.setChecked(True)
            chip.set_words(chosen.words, after="x", dot=chosen.dot)
            chip.setAccessibleName(self.tr("{0}, press to take off").format(chosen.words))
            chip.setToolTip(self.tr("Take off"))
            chip.clicked.connect(partial(self._take_off, chosen.without))
            self._second.insert_widget(place, chip)
            chip.show()
            self._chips.append(chip)
        if focused >= 0:
            rest = [*self._chips, self._menus["tags"]]
            rest[min(focused, len(rest) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_off(self, without: FilterChoice, _checked: bool = False) -> None:
        self.choose(without)

    def _chosen(self) -> Iterator[_Chosen]:
        choice = self._choice
        if choice.collection:
            names = _names(self._tallies.collections)
            yield _Chosen(names.get(choice.collection, ""), choice._replace(collection=""))
        for tag in choice.tags:
            yield _Chosen(tag, choice._replace(tags=_less(choice.tags, tag)), tag_colour(tag))
        titles = _names(self._tallies.articles)
        for uid in choice.articles:
            words = titles.get(uid, self.tr("An article"))
            yield _Chosen(words, choice._replace(articles=_less(choice.articles, uid)))
        for author in choice.article_authors:
            yield _Chosen(author, choice._replace(article_authors=_less(choice.article_authors, author)))
        if choice.first or choice.last:
            yield _Chosen(period_words(choice.first, choice.last), choice._replace(first="", last=""))
        for words, without in more_words(choice):
            yield _Chosen(words, without)

    # --- menus ----------------------------------------------------------------------------------------

    def popup(self, field: str, title: str) -> ChoicePopup:
        """Make the card from which the values of a field of the choice are chosen."""
        card = ChoicePopup(self._theme, title, self.window())
        card.changed.connect(partial(self._choose_values, field))
        card.closed.connect(card.deleteLater)
        return card

    def _choose_values(self, field: str, values: tuple[str, ...]) -> None:
        choice = self._choice
        match field:
            case "tags":
                self.choose(choice._replace(tags=values))
            case "articles":
                self.choose(choice._replace(articles=values))
            case _:
                self.choose(choice._replace(article_authors=values))

    def _offer(self, field: str, title: str, choices: Iterable[Choice]) -> None:
        chosen: tuple[str, ...] = getattr(self._choice, field)
        self.popup(field, title).open_for(tuple(choices), chosen, self._place(field))

    def _place(self, name: str) -> QRect:
        chip = self._menus[name]
        return QRect(chip.mapToGlobal(QPoint(0, 0)), chip.size())

    @Slot()
    def _offer_tags(self) -> None:
        tags = (Choice(one.value, one.value, one.number, tag_colour(one.value)) for one in self._tallies.tags)
        self._offer("tags", self.tr("Find a tag"), tags)

    @Slot()
    def _offer_articles(self) -> None:
        articles = sorted(self._tallies.articles, key=_name)
        self._offer("articles", self.tr("Find an article"), map(_choice, articles))

    @Slot()
    def _offer_authors(self) -> None:
        authors = map(_choice, self._tallies.article_authors)
        self._offer("article_authors", self.tr("Find an author of articles"), authors)

    @Slot()
    def _offer_collections(self) -> None:
        card = ChoicePopup(self._theme, self.tr("Find a collection"), self.window(), several=False)
        card.picked.connect(self._choose_collection)
        card.closed.connect(card.deleteLater)
        card.open_for(tuple(map(_choice, self._tallies.collections)), (), self._place("collection"))

    @Slot(str)
    def _choose_collection(self, collection: str) -> None:
        self.choose(self._choice._replace(collection=collection))

    @Slot()
    def _offer_dates(self) -> None:
        card = DatePopup(self._theme, self.window())
        card.picked.connect(self._choose_period)
        card.closed.connect(card.deleteLater)
        card.open_for(self._choice.first, self._choice.last, self._place("date"))

    @Slot(str, str)
    def _choose_period(self, first: str, last: str) -> None:
        self.choose(self._choice._replace(first=first, last=last))

    @Slot()
    def _offer_more(self) -> None:
        self.more_menu().popup(self._place("more").bottomLeft() + QPoint(0, 3))

    def more_menu(self) -> PopupMenu:
        """Make the menu of seldom filters; it goes away with its closing."""
        menu = MoreMenu(self._choice, self._tallies, self)
        menu.chosen.connect(self.choose)
        return menu


def _less(values: tuple[str, ...], one: str) -> tuple[str, ...]:
    return tuple(value for value in values if value != one)


def _names(tallies: Iterable[Tally]) -> Mapping[str, str]:
    return {tally.value: tally.name for tally in tallies}


def _name(tally: Tally) -> str:
    return (tally.name or tally.value).casefold()


def _choice(tally: Tally) -> Choice:
    return Choice(tally.value, tally.name or tally.value, tally.number)

"""What a window that is built anew in the same process takes over from the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nam_reader.restarting import Ticket
from nam_reader.ui.last_place import ticket_of

if TYPE_CHECKING:
    from nam_reader.ui.controllers.reading import Journey
    from nam_reader.ui.main_window import MainWindow
    from nam_reader.ui.notebook.filter_choice import FilterChoice
    from nam_reader.ui.problems import Problem


class Inheritance(NamedTuple):
    """What is seen, and what a person would miss; all else is on disk or in the library that stays open."""

    ticket: Ticket
    journey: Journey
    filters: FilterChoice | None  # of the notebook page, where that has been seen
    words: str  # typed into its search field
    problems: tuple[Problem, ...]
    hint: bool  # the first hint is still there


def leave(window: MainWindow) -> Inheritance:
    """Return what a window leaves, before it hands over its library."""
    page = window.late.notebook.page if window.late.pages.notebook_begun else None
    return Inheritance(
        ticket_of(window),
        window.reading.journey,
        page.filters.choice if page else None,
        page.words if page else "",
        window.session.problems.all,
        bool(window.helping.hint),
    )


def take(window: MainWindow, left: Inheritance) -> None:
    """Let a window go on with it, as soon as it is complete; what the ticket says it shows already."""
    window.reading.go_on(left.journey)
    window.session.problems.inherit(left.problems)
    if left.filters is not None:
        page = window.late.notebook.page
        page.filters.choose(left.filters)
        page.look_for(left.words)
    if left.ticket.page == "settings":
        window.choices.controller.page.focus_row("language")

"""Closing the window and opening it again, when another size of everything was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from nam_reader import restarting
from nam_reader.restarting import Ticket
from nam_reader.ui.last_place import page_of, place_of

if TYPE_CHECKING:
    from nam_reader.ui.main_window import MainWindow

LOOK_EVERY_MS = 200  # whether what is under way is done, and only while it is waited for
SOON_MS = 50  # the control that was used is painted as it is now before the window goes


class Restart(QObject):
    """Watches the settings; where the size of everything changes, the program starts itself anew.

    All is kept as when the window is closed. An import or export that is under way goes first.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._undo_offered = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go)
        window.session.settings_changed.connect(self._look)

    def wait_for_undo(self) -> None:
        """Wait until the offer to take back what was chosen has gone from the notice bar."""
        self._undo_offered = True

    @Slot()
    def _look(self) -> None:
        window, session = self._window, self._window.session
        if session.settings.interface_size == session.size_in_force:
            self._timer.stop()
            self._undo_offered = False
        elif not self._timer.isActive():
            if _is_busy(window):
                sentence = self.tr("Everything takes on its new size when the import or export is done.")
                window.late.tell(sentence)
            self._timer.start(SOON_MS)

    @Slot()
    def _go(self) -> None:
        window = self._window
        if _is_busy(window) or (self._undo_offered and window.late.notice.isVisible()):
            self._timer.start(LOOK_EVERY_MS)
            return
        place = place_of(window.shelf, with_search=True)
        restarting.leave_ticket(Ticket(window.frame(), page_of(window), place))
        window.close()
        QCoreApplication.exit(restarting.AGAIN)


def _is_busy(window: MainWindow) -> bool:
    """Return whether something is under way that closing the window would cut short."""
    late, session = window.late, window.session
    importing = late.imports_begun and late.importing.is_busy
    return importing or (late.exports_begun and late.exporting.is_busy) or session.care.busy

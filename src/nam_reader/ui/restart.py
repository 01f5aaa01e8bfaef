"""Closing the window and opening it again, when another size of everything or another language was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from nam_reader import restarting
from nam_reader.ui.language import meant_by
from nam_reader.ui.last_place import ticket_of

if TYPE_CHECKING:
    from nam_reader.ui.main_window import MainWindow

LOOK_EVERY_MS = 200  # whether what is under way is done, and only while it is waited for
SOON_MS = 50  # the control that was used is painted as it is now before the window goes


class Restart(QObject):
    """Watches the settings; where the size of everything changes, the program starts itself anew.

    Where only the language changes, the window is built anew. All is kept as when the window is closed. An
    import or export that is under way goes first.
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

    @property
    def _resizes(self) -> bool:
        session = self._window.session
        return session.settings.interface_size != session.size_in_force

    @property
    def _translates(self) -> bool:
        session = self._window.session
        return meant_by(session.settings.language) != session.language

    @Slot()
    def _look(self) -> None:
        if not (self._resizes or self._translates):
            self._timer.stop()
            self._undo_offered = False
        elif not self._timer.isActive():
            if _is_busy(self._window):
                self._window.late.tell(self._sentence())
            self._timer.start(SOON_MS)

    def _sentence(self) -> str:
        if self._resizes:
            return self.tr("Everything takes on its new size when the import or export is done.")
        return self.tr("The language changes when the import or export is done.")

    @Slot()
    def _go(self) -> None:
        window = self._window
        if not window.isVisible():
            return  # closed meanwhile: who left does not want it back
        if _is_busy(window) or (self._undo_offered and window.late.notice.isVisible()):
            self._timer.start(LOOK_EVERY_MS)
            return
        window.session.settings_changed.disconnect(self._look)  # what is kept at the end is not chosen
        if self._resizes:
            restarting.leave_ticket(ticket_of(window))
            window.close()
            QCoreApplication.exit(restarting.AGAIN)
        else:
            window.renewal_wanted.emit()


def _is_busy(window: MainWindow) -> bool:
    """Return whether something is under way that closing the window would cut short."""
    late, session = window.late, window.session
    importing = late.imports_begun and late.importing.is_busy
    return importing or (late.papers.exports_begun and late.exporting.is_busy) or session.care.busy

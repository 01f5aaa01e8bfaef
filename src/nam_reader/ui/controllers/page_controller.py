"""What the controllers of pages share: a page is read anew when something changed while it is seen."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nam_reader.model import Change
from nam_reader.ui.session import Session

translate = QCoreApplication.translate


class PageController(QObject):
    """Reads a page's content anew after a change of the notebook, if the page is seen."""

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(self, session: Session, shown: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._shown = shown
        session.notebook_changed.connect(self.refresh)

    @abstractmethod
    def reload(self) -> None:
        """Read anew what the page shows."""

    @Slot()
    def refresh(self) -> None:
        """Read the page anew if it is seen; one that is not is read when it is shown."""
        if self._shown.isVisible():
            self.reload()

    def tell_done(self, change: Change) -> None:
        """Let every pane read anew what a change has changed, and say what was done."""
        from nam_reader.ui.notebook.step_words import in_sentence, step_words  # not needed to show a page

        self._session.tell(change)
        words = in_sentence(step_words(change.label))
        done = translate("NotebookController", "Done: {0}.").format(words)
        self.message.emit(done, translate("NotebookController", "Undo"))

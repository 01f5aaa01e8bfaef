"""The check of an exported document's quotes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from nam_reader.model import Verification
from nam_reader.ui.dialogs.verify_dialog import VerifyDialog
from nam_reader.ui.operations import merging
from nam_reader.ui.session import Session

ENDINGS = ("md", "markdown", "html", "htm", "jsonld", "csv", "odt", "docx", "pdf", "txt")


class VerifyController(QObject):
    """Checks documents and shows what was found; one may read on beside it."""

    article_wanted = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._dialog: VerifyDialog | None = None

    @Slot()
    def choose_file(self) -> None:
        """Let the person choose a document."""
        documents = self.tr("Exported documents ({0})").format(" ".join(f"*.{ending}" for ending in ENDINGS))
        patterns = ";;".join((documents, self.tr("All files (*)")))
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Verify a document"), "", patterns)
        if name:
            self.verify(Path(name))

    def verify(self, path: Path) -> None:
        """Check a document; what was shown of another one goes."""
        if self._dialog is not None:
            self._dialog.reject()
        dialog = self._dialog = VerifyDialog(self._session.theme, path.name, self._window)
        dialog.article_wanted.connect(self.article_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        dialog.show()
        done, failed = partial(self._show, dialog), partial(self._fail, dialog)
        self._session.ask(self._session.reading, merging.verify_document, path, done=done, failed=failed)

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    def _show(self, dialog: VerifyDialog, found: Verification) -> None:
        if dialog is self._dialog:
            dialog.show_found(found)

    def _fail(self, dialog: VerifyDialog, sentence: str, _details: str) -> None:
        if dialog is self._dialog:
            dialog.show_failure(sentence)

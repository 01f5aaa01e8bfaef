"""The reading side of the window: the open article, the way back, the place that is kept."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from nam_reader.model import HELP, Article, PlacedAnnotation, Snippet
from nam_reader.ui import operations
from nam_reader.ui.operations import OpenArticle, OpenSibling
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session

Found = tuple[Snippet, Snippet]  # an article's title and a piece of its text, as a search found them


class Visit(NamedTuple):
    """A step of the way: an article or a page of the help, and the place in it; without a uid a page."""

    uid: str
    position: int = -1  # -1: where it was left


class Journey(NamedTuple):
    """The way back and the way forward, the next step last."""

    back: tuple[Visit, ...]
    forward: tuple[Visit, ...]


class ReadingController(QObject):
    """Opens articles in the reader and remembers where the person was."""

    article_opened = Signal(object)  # model.Article
    annotations_shown = Signal(object)  # tuple of PlacedAnnotation
    page_wanted = Signal()  # the way back leads to the page from which an article was opened
    article_missing = Signal()
    help_opened = Signal(str)  # the title of a page of the help

    def __init__(self, session: Session, pane: ReaderPane) -> None:
        super().__init__(session)
        self._session = session
        self._pane = pane
        self._article: Article | None = None
        self._help = ""  # uid of the page of the help that is shown in place of an article
        self._annotations: tuple[PlacedAnnotation, ...] = ()
        self._back: list[Visit] = []
        self._forward: list[Visit] = []
        self._at_page = False  # the way has led back to a page
        self._under_way = False  # the person has gone somewhere, and is not there yet
        self._unasked = False
        pane.back_wanted.connect(self.go_back)
        pane.forward_wanted.connect(self.go_forward)
        pane.star_wanted.connect(session.set_starred)
        pane.position_changed.connect(self._keep_position)
        pane.jumping.connect(self._leave_place)
        pane.sibling_wanted.connect(self.open_sibling)
        pane.link_activated.connect(self._follow)
        pane.forms_wanted.connect(self._find_forms)
        session.notebook_changed.connect(self._notes_changed)
        session.states_changed.connect(self._states_changed)
        session.library_changed.connect(self._library_changed)

    @property
    def article(self) -> Article | None:
        """The open article."""
        return self._article

    @property
    def shows_help(self) -> bool:
        """Whether a page of the help is shown: then no article is open."""
        return bool(self._help)

    @property
    def help_page(self) -> str:
        """The uid of the page of the help that is shown, "" for none."""
        return self._help

    @property
    def unasked(self) -> bool:
        """Whether the open article came by itself: nobody chose it."""
        return self._unasked

    @property
    def can_go_back(self) -> bool:
        """Whether the way led from anywhere."""
        return bool(self._back)

    @property
    def _here(self) -> str:
        """The uid of what is shown, "" for nothing."""
        return self._help or (self._article.uid if self._article is not None else "")

    @property
    def annotations(self) -> tuple[PlacedAnnotation, ...]:
        """The open article's annotations, in text order."""
        return self._annotations

    @property
    def journey(self) -> Journey:
        """The way back and the way forward."""
        return Journey(tuple(self._back), tuple(self._forward))

    def go_on(self, journey: Journey) -> None:
        """Take over the ways of another window on the same library."""
        self._back, self._forward = list(journey.back), list(journey.forward)
        self._pane.set_can_go(bool(self._back), bool(self._forward))

    @Slot(str, str)
    def open(
        self,
        uid: str,
        search: str = "",
        annotation: str = "",
        found: Found | None = None,
        *,
        from_page: bool = False,
        unasked: bool = False,
    ) -> None:
        """Open an article where it was left, or at one of its annotations.

        ``search`` marks its words and goes to the first of them, or to that in the snippet: ``found`` is
        the title and the snippet as the search found them. ``from_page``: the way back leads to a page.
        ``unasked``: nobody chose it.
        """
        self._leave_for(uid)
        self._at_page = False
        self._unasked = unasked
        if from_page:
            self._back.append(Visit(""))
            self._forward.clear()
        self._under_way = True
        self._load(Visit(uid), search, annotation, found)

    def _leave_for(self, uid: str) -> None:
        if self._here and self._here != uid:
            self._back.append(Visit(self._here, self._pane.position))
            self._forward.clear()

    @Slot()
    def _leave_place(self) -> None:
        """Let the way back lead to this place of the text."""
        if self._here:
            self._back.append(Visit(self._here, self._pane.position))
            self._forward.clear()
            self._pane.set_can_go(True, False)

    @Slot(str)
    def open_sibling(self, uid: str) -> None:
        """Open the article in another language, at the paragraph that is being read."""
        if self._article is not None:
            self._under_way = True
            self._session.ask(
                self._session.reading,
                operations.open_sibling,
                self._article.uid,
                self._pane.position,
                uid,
                done=self._show_sibling,
                failed=self._no_sibling,
                key="article",
            )

    def _no_sibling(self, sentence: str, _details: str) -> None:
        self._under_way = False
        self._session.failed.emit(sentence)

    def _show_sibling(self, found: OpenSibling) -> None:
        uid = found.opened.document.article.uid
        self._leave_for(uid)
        self._unasked = False
        self._show(Visit(uid, found.position), "", "", None, found.opened)

    def take(self, opened: OpenArticle, *, unasked: bool = False) -> None:
        """Show an article that has been read already: the one that the window began with."""
        self._unasked = unasked
        self._show(Visit(opened.document.article.uid), "", "", None, opened)

    @Slot(str)
    def open_help(self, uid: str, *, from_page: bool = False) -> None:
        """Show a page of the help in place of the article; the way back leads to that, or to a page."""
        self._leave_for(uid)
        self._at_page = False
        if from_page:
            self._back.append(Visit(""))
            self._forward.clear()
        self._under_way = True
        self._load(Visit(uid))

    def _load_help(self, visit: Visit) -> None:
        from nam_reader.help import choose_language  # not needed before the help is
        from nam_reader.ui.operations.helping import open_help

        read = partial(open_help, visit.uid, choose_language([QLocale().name()]))
        self._session.reading.run(read, partial(self._show_help, visit), self._not_there, key="article")

    def _show_help(self, visit: Visit, opened: OpenArticle) -> None:
        article = opened.document.article
        self._under_way = False
        self._article, self._help, self._annotations = None, article.uid, ()
        self._pane.show_page(opened.document)
        if visit.position > 0:
            self._pane.go_to(visit.position)
        self._pane.set_can_go(self.can_go_back, bool(self._forward))
        self.help_opened.emit(article.title)
        self.annotations_shown.emit(())

    def _load(self, visit: Visit, search: str = "", annotation: str = "", found: Found | None = None) -> None:
        if visit.uid.startswith(HELP):
            self._load_help(visit)
            return
        self._session.ask(
            self._session.reading,
            operations.open_article,
            visit.uid,
            search,
            done=partial(self._show, visit, search, annotation, found),
            failed=self._not_there,
            key="article",
        )

    def _show(
        self, visit: Visit, search: str, annotation: str, found: Found | None, opened: OpenArticle
    ) -> None:
        article = opened.document.article
        self._under_way = False
        self._article, self._help = article, ""
        self._annotations = opened.annotations
        self._pane.show_document(opened.document, opened.state, opened.annotations)
        self._pane.set_search_marks(opened.marks, operations.search_words(search))
        if found is not None:
            self._pane.set_title_marks(found[0].marks)
        if annotation:
            self._pane.go_to_annotation(annotation)
        elif visit.position >= 0:
            self._pane.go_to(visit.position)
        elif opened.marks:
            self._pane.go_to_mark(_place_of(found, article))
        self._pane.set_can_go(bool(self._back), bool(self._forward))
        self._session.change_settings(last_article=article.uid)
        self.article_opened.emit(article)
        self.annotations_shown.emit(opened.annotations)

    def _not_there(self, sentence: str, _details: str) -> None:
        self._under_way = False
        self.article_missing.emit()
        self._session.failed.emit(sentence)

    @Slot()
    def go_back(self) -> None:
        """Go to the article before, at the place that was left."""
        self._travel(self._back, self._forward)

    def leave_page(self) -> None:
        """Hear that the text is shown again in place of a page."""
        self._at_page = False

    @Slot()
    def go_forward(self) -> None:
        """Undo a step back."""
        self._travel(self._forward, self._back)

    def _travel(self, origin: list[Visit], other: list[Visit]) -> None:
        if origin:
            visit = origin.pop()
            if self._at_page:
                other.append(Visit(""))
            elif self._here:
                other.append(Visit(self._here, self._pane.position))
            self._at_page = not visit.uid
            if visit.uid:
                self._under_way, self._unasked = True, False
                self._load(visit)
            else:
                self._pane.set_can_go(bool(self._back), bool(self._forward))
                self.page_wanted.emit()

    def mark(self, search: str, found: Found | None = None) -> None:
        """Mark a search's words in the open article; the place stays."""
        if self._article is not None:
            self._pane.set_title_marks(found[0].marks if found is not None else ())
            self._session.ask(
                self._session.reading,
                operations.find_marks,
                self._article.uid,
                search,
                done=partial(self._show_marks, self._article.uid, search),
                key="marks",
            )

    def _show_marks(self, uid: str, search: str, marks: tuple[tuple[int, int], ...]) -> None:
        if self._article is not None and self._article.uid == uid:
            self._pane.set_search_marks(marks, operations.search_words(search))

    @Slot(str)
    def _find_forms(self, words: str) -> None:
        if self._article is not None:
            self._session.ask(
                self._session.reading,
                operations.find_marks,
                self._article.uid,
                words,
                done=partial(self._show_forms, self._article.uid, words),
                key="forms",
            )

    def _show_forms(self, uid: str, words: str, marks: tuple[tuple[int, int], ...]) -> None:
        if self._article is not None and self._article.uid == uid:
            self._pane.set_forms(marks, words)

    # --- what changed elsewhere -----------------------------------------------------------------------

    @Slot(object)
    def _notes_changed(self) -> None:
        if self._article is not None:
            self._session.ask(
                self._session.reading,
                operations.list_annotations,
                self._article.uid,
                done=partial(self._show_annotations, self._article.uid),
                key="annotations",
            )

    def _show_annotations(self, uid: str, annotations: tuple[PlacedAnnotation, ...]) -> None:
        if self._article is not None and self._article.uid == uid:
            self._annotations = annotations
            self._pane.set_annotations(annotations)
            self.annotations_shown.emit(annotations)

    @Slot(list)
    def _states_changed(self, uids: list[str]) -> None:
        if self._article is not None and self._article.uid in uids:
            self._session.ask(
                self._session.reading, operations.reading_state, self._article.uid, done=self._pane.set_state
            )

    @Slot()
    def _library_changed(self) -> None:
        if self._article is not None and not self._under_way:  # what comes next is as new as can be
            self._load(Visit(self._article.uid, self._pane.position))

    # --- what is kept ---------------------------------------------------------------------------------

    @Slot(str, int)
    def _keep_position(self, uid: str, position: int) -> None:
        self._session.ask(self._session.notebook, operations.keep_position, uid, position)

    @Slot(str)
    def _follow(self, target: str) -> None:
        """Open a link of the text in the person's own browser: the reader itself never goes online."""
        url = QUrl(target, QUrl.ParsingMode.StrictMode)
        if url.scheme() in {"http", "https", "mailto"}:
            QDesktopServices.openUrl(url)


def _place_of(found: Found | None, article: Article) -> int:
    """Return where a search's snippet stands in an article, 0 where that is not known."""
    if found is None:
        return 0
    from nam_reader.ui.search.snippet_place import place_of  # not needed before a search

    return max(0, place_of(found[1], article.text))

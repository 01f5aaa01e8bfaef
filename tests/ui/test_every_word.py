"""Whatever the window shows goes through the translations, as a language shows in which all is in ⟦ ⟧."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nam_reader import paths
from nam_reader.app import make_window
from nam_reader.model import ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace, make_anchor

from .everywhere import Place

# What a person has written here is Greek, so that any other word is one of the program's.
ARTICLES = (
    ("Ποταμός", "Ελένη Αλεξίου", "Νερό", "2024-03-14"),
    ("Βουνό", "Νίκος Δήμου", "Πέτρα", "2023-11-02"),
)
TEXT = "Ένας ποταμός περνά από το χωριό. Κανείς δεν ξέρει πόσο βαθύς είναι. " * 30
KEPT = re.compile(  # names that are the same in all languages, keys, addresses, patterns to be filled in
    r"NAM Reader|Markdown|HTML|MHTML|PDF|EPUB|ODT|DOCX|CSV|RIS|BibTeX|CSL|JSON(-LD)?|WARC|WACZ|RSS|ZIP|PNG|"
    r"SVG|Obsidian|Logseq|APA|Chicago|ISO 690|MLA|Zotero|Word|LibreOffice|English|Polski|"
    r"Ctrl|Shift|Alt|Enter|Esc|Del|PgUp|PgDown|Home|End|Tab|Space|Backspace|Return|F\d+|"
    r"[\w-]*:[\w\"-]*|DejaVu \w+|[\w/.-]*/[\w/.-]+|"
    r"\w*\.(json|db|md|html|txt|docx|odt|csv|ris|pdf|bib|jsonld|annotations)"
)
SHOWS_TEXTS = {"MarkedLabel"}  # pieces of articles and notes, never the program's words
BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[A-Za-z]{3,}")


class Brackets(QTranslator):
    """A language in which every text of ours is as in English, between brackets."""

    def translate(self, context: str, source: str, _comment: str | None = None, _number: int = -1) -> str:
        """Qt: answer with the text itself; Qt's own stay as they are."""
        return source if context.startswith("Q") else f"⟦{source}⟧"


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[None]:
    """The language, while a window is built and used."""
    translator = Brackets(qapp)
    qapp.installTranslator(translator)
    usual = QLocale()
    QLocale.setDefault(QLocale("el"))
    yield
    QLocale.setDefault(usual)
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def window(brackets: None, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The real window on two Greek articles with a note."""
    files = tmp_path / "αρχεία"
    files.mkdir()
    for number, (title, author, source, date) in enumerate(ARTICLES):
        head = f"---\ntitle: {title}\nauthor: {author}\nsource: {source}\ndate: {date}\nlang: el\n---\n"
        (files / f"{number}.md").write_text(head + TEXT, "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths([files])
        for row in space.article_rows(ListQuery()):
            article = space.article(row.uid)
            space.highlight(article.ref, make_anchor(article, 5, 12), note="Τι;", tags=("λίμνη",))
    made = make_window(qapp, LibraryFolder(tmp_path / "library", default=False), "")
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.is_complete and made.reading.article is not None, timeout=15_000)
    yield made
    made.close()
    made.deleteLater()


@cache
def written_here() -> re.Pattern[str]:
    """Return what matches the texts of the tests' own articles and notes, and of the help's pages."""
    tree = ast.parse((Path(__file__).parent / "everywhere.py").read_text("utf-8"))
    literal = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    lines = [line for text in literal if isinstance(text, str) for line in re.split(r"[\n\[\]]", text)]
    texts = {re.escape(re.sub("^(title: |#+ )", "", line)) for line in lines if len(line) > 3}
    pages = (paths.resources() / "help" / "en").glob("*.md")
    titles = {re.escape(page.read_text("utf-8").split("\n")[0].strip("# ")) for page in pages}
    rows = {f"{title}, .*…" for title in titles}
    found = "|".join(sorted(texts | titles | rows, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)|(?:{found})$|Part \d+|The (first|second) words a\w*")


def bare_words(text: str) -> list[str]:
    """Return the words of a text that no translation was asked for."""
    rest = re.sub("<[^>]*>", "", text)
    while (shorter := BRACKETED.sub(" ", rest)) != rest:
        rest = shorter
    return WORD.findall(KEPT.sub(" ", written_here().sub(" ", rest)))


def said(interface: QAccessibleInterface) -> Iterator[tuple[str, str]]:
    """Yield all that is seen and heard below a part of the window, each with what says it."""
    widget = interface.object()
    if interface.state().invisible or (isinstance(widget, QWidget) and not widget.isVisible()):
        return
    kind = type(widget).__name__ if widget is not None else interface.role().name
    yield kind, interface.text(QAccessible.Text.Name)
    yield kind, interface.text(QAccessible.Text.Description)
    if isinstance(widget, QWidget):
        yield kind, widget.toolTip()
        yield kind, str(widget.property("placeholderText") or "")
    for number in range(min(interface.childCount(), 40)):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from said(child)


def test_every_word_is_asked_of_the_translations(window: MainWindow, qtbot: QtBot, place: Place) -> None:
    """Every word that is seen or heard in a page, popup or dialog is asked of the translations."""
    place(window)
    qtbot.wait(300)
    windows = [shown for shown in QApplication.topLevelWidgets() if shown.isVisible()]
    found = []
    for shown in windows:
        tree = QAccessible.queryAccessibleInterface(shown)
        assert tree is not None
        heard = [(kind, text) for kind, text in said(tree) if kind not in SHOWS_TEXTS]
        found += [f"{kind}: {text!r}" for kind, text in heard if bare_words(text)]
        if shown is not window:
            shown.close()
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("text", "bare"), [("⟦Search⟧ Ctrl+K", []), ("⟦{0} in ⟦Notes⟧⟧", []), ("Search ⟦Notes⟧", ["Search"])]
)
def test_a_word_beside_the_translations_is_found(text: str, bare: list[str]) -> None:
    """A word that no translation was asked for is found."""
    assert bare_words(text) == bare

"""Every page, dialog, menu and popup of the window, and how each is opened, whatever the language.

A test with an argument ``place`` is made for each of them (conftest.py): it calls that with a window that
shows an article, and waits a moment.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from nam_reader import care
from nam_reader.model import AnnotationFilter, Colour, ImportProgress, ListQuery, Scope
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace, make_anchor

Place = Callable[[MainWindow], object]
PATIENCE_MS = 8_000


def pause(milliseconds: int) -> None:
    """Let Qt work for a while, and the lanes, too: ``QTest.qWait`` would keep Python to itself."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(met: Callable[[], object], milliseconds: int = PATIENCE_MS) -> None:
    """Let Qt work until a condition is met."""
    waited = 0
    while not met():
        assert waited < milliseconds, "it never came"
        pause(20)
        waited += 20


def ask_menu(widget: QWidget, at: QPoint | None = None) -> None:
    """Ask for a widget's context menu by its key, or at a point."""
    reason = QContextMenuEvent.Reason.Keyboard if at is None else QContextMenuEvent.Reason.Mouse
    place = at if at is not None else widget.rect().center()
    event = QContextMenuEvent(reason, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)


def scratch(window: MainWindow) -> Path:
    """Return a folder for files, beside the library."""
    made = window.session.folder.path.parent / "scratch"
    made.mkdir(exist_ok=True)
    return made


def annotated(window: MainWindow) -> None:
    """Let the open article have a highlight with a note, another without, and a note on itself."""
    article = window.reading.article
    assert article is not None
    if len(window.reading.annotations) >= 3:
        return
    with Workspace(window.session.folder.path) as space:
        whole = space.article(article.uid)
        for number, colour in ((0, Colour.BLUE), (1, Colour.GREEN)):
            start = number * 40 + 3
            anchor = make_anchor(whole, start, start + 25)
            note, tags = ("Why? See [[a page]].", ("water", "flood")) if number == 0 else ("", ())
            space.highlight(whole.ref, anchor, colour=colour, note=note, tags=tags)
        space.note_on_article(whole.ref, note="On the whole.", tags=())
        space.free_note(note="About nothing.", tags=())
    window.reading.open(article.uid)
    window.session.states_changed.emit([article.uid])
    window.session.library_changed.emit()
    wait_for(lambda: len(window.reading.annotations) >= 3)


# --- pages ------------------------------------------------------------------------------------------


def _search(window: MainWindow) -> None:
    window.focus_search()
    window.shelf.search_for("river OR belarus OR the")
    pause(200)


def _notebook(window: MainWindow) -> None:
    annotated(window)
    window.show_notebook()
    wait_for(lambda: window.late.notebook.page.view.model().rowCount() > 1)


def _notebook_chosen(window: MainWindow) -> None:
    _notebook(window)
    window.late.notebook.page.view.selectAll()


def _bin(window: MainWindow) -> None:
    annotated(window)
    with Workspace(window.session.folder.path) as space:
        space.delete_annotations([window.reading.annotations[0].annotation.id])
    window.show_bin()


def _words(window: MainWindow) -> None:
    window.late.pages.show_words_over_time()
    window.late.pictures.page.fields.set_queries(["river", "the"])
    window.late.pictures.reload()


def _picture_table(window: MainWindow) -> None:
    window.late.pages.show_timeline()
    window.late.pictures.page._pick_view(1)


def _narrow_list(window: MainWindow) -> None:
    window.panes.show_list()
    window.list_pane.view.setFocus()


def _imported(window: MainWindow) -> None:
    broken = scratch(window) / "broken.epub"
    broken.write_bytes(b"PK\3\4 nothing")
    good = scratch(window) / "good.md"
    good.write_text("---\ntitle: A new one\n---\nSome words about a mill.\n", "utf-8")
    window.import_files([good, broken])
    wait_for(lambda: not window.late.importing.is_busy)


def _importing(window: MainWindow) -> None:
    window.late.import_panel.show_progress(ImportProgress(3, 10, "a/long/name.html", 2, 0, 1, 0))


def _import_list(window: MainWindow) -> None:
    _imported(window)
    window.late.import_panel.show_details()


def _start(window: MainWindow) -> None:
    window.stack.setCurrentWidget(window.start.page)


def _start_damaged(window: MainWindow) -> None:
    _start(window)
    window.start.page.show_problem("The library cannot be read.", mendable=True)


def _help_page(window: MainWindow) -> None:
    window.helping.open_page("search")
    wait_for(lambda: window.reading.shows_help)


def _focus(window: MainWindow) -> None:
    window.panes.set_focus_mode(True)


# --- dialogs ----------------------------------------------------------------------------------------


def _restore(window: MainWindow) -> None:
    annotated(window)
    copy = scratch(window) / "copy.db"
    with Workspace(window.session.folder.path) as space:
        care.back_up(window.session.folder.path, copy)
        space.free_note(note="Later.", tags=())
    window.care.show_backups()
    window.care.health.offer_restore(copy)
    pause(300)


def _notes_file(window: MainWindow) -> Path:
    annotated(window)
    target = scratch(window) / "notes.jsonld"
    with Workspace(window.session.folder.path) as space:
        target.write_bytes(space.export("jsonld", AnnotationFilter()).data)
    return target


def _merge(window: MainWindow) -> None:
    window.care.merging.offer([_notes_file(window)])
    pause(300)


def _conflicts(window: MainWindow) -> None:
    """Let a colleague and the person change the same note."""
    folder, theirs = window.session.folder.path, scratch(window) / "theirs"
    notes = _notes_file(window)
    pack = scratch(window) / "all.nampack"
    changed = next(placed.annotation.id for placed in window.reading.annotations if placed.annotation.note)
    with Workspace(folder) as space:
        space.seal_pack(pack, "All")
        space.edit_annotation(changed, note="My river")
    with Workspace(theirs) as other:
        other.install_pack(pack)
        other.merge(notes)
        other.edit_annotation(changed, note="Their river")
        notes.write_bytes(other.export("jsonld", AnnotationFilter()).data)
    with Workspace(folder) as space:
        space.merge(notes)
    window.care.conflicts.count()
    window.care.merging.compare()
    pause(300)


def _verify(window: MainWindow) -> None:
    annotated(window)
    target = scratch(window) / "notes.md"
    with Workspace(window.session.folder.path) as space:
        target.write_bytes(space.export("markdown", AnnotationFilter()).data)
    window.care.verifying.verify(target)
    pause(400)


def _templates(window: MainWindow) -> None:
    annotated(window)
    window.export_notes()
    window.late.exporting.templates.open("")
    pause(300)
    window.late.exporting.templates._start("markdown")
    pause(700)


def _problems(window: MainWindow) -> None:
    window.late.tell_error("Something went wrong.")
    window.late.show_problems()


def _printing(window: MainWindow) -> None:
    annotated(window)
    window.late.papers.show_printing()


def _quote(window: MainWindow) -> None:
    annotated(window)
    placed = next(placed for placed in window.reading.annotations if placed.annotation.anchor.exact)
    window.late.papers.show_quote(placed.annotation.id)
    pause(300)


# --- cards ------------------------------------------------------------------------------------------


def _export(window: MainWindow) -> None:
    annotated(window)
    window.export_notes()
    pause(300)


def _export_more(window: MainWindow) -> None:
    _export(window)
    window.late.exporting._panel.formats.choose("html")
    pause(400)


def _edit_note(window: MainWindow) -> None:
    annotated(window)
    placed = next(placed for placed in window.reading.annotations if placed.annotation.tags)
    window.notes.edit(placed.annotation.id)
    pause(200)


def _note_preview(window: MainWindow) -> None:
    window.session.change_settings(note_preview=True)
    _edit_note(window)


def _note_popup(window: MainWindow) -> None:
    annotated(window)
    window.panes.hide_notes()
    pause(50)
    window.notes._activate(window.reading.annotations[0].annotation.id)


def _selection(window: MainWindow) -> None:
    window.reader.focus_text()
    cursor = window.reader.view.textCursor()
    cursor.setPosition(30)
    cursor.setPosition(90, QTextCursor.MoveMode.KeepAnchor)
    window.reader.view.setTextCursor(cursor)
    pause(600)


def _contents(window: MainWindow) -> None:
    text = "# One\n\nWords.\n\n" + "".join(f"## Part {n}\n\n{'Many words. ' * 40}\n\n" for n in range(12))
    path = scratch(window) / "long.md"
    path.write_text(f"---\ntitle: A long one\n---\n{text}", "utf-8")
    _open_new(window, path)
    window.reader.show_contents()


def _large_image(window: MainWindow) -> None:
    from PySide6.QtGui import QColor, QImage

    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#2b8540"))
    image.save(str(scratch(window) / "green.png"))
    path = scratch(window) / "image.md"
    path.write_text("---\ntitle: Seen\n---\nWords.\n\n![A field](green.png)\n\nMore words.\n", "utf-8")
    _open_new(window, path)
    window.reader.show_image(0)
    pause(200)


def _open_new(window: MainWindow, path: Path) -> None:
    """Import a file and open it."""
    with Workspace(window.session.folder.path) as space:
        uid = space.import_paths([path]).articles[0]
    window.session.library_changed.emit()
    window.reading.open(uid)
    wait_for(lambda: window.reading.article is not None and window.reading.article.uid == uid)
    pause(50)


def _changed(window: MainWindow) -> None:
    path = scratch(window) / "changed.md"
    head = "---\ntitle: Changed\nurl: https://example.org/changed\n---\n"
    path.write_text(head + "The first words are these. The second words are those.\n", "utf-8")
    with Workspace(window.session.folder.path) as space:
        uid = space.import_paths([path]).articles[0]
        article = space.article(uid)
        space.highlight(article.ref, make_anchor(article, 0, 20))
        space.highlight(article.ref, make_anchor(article, 27, 45))
        path.write_text(head + "Quite other words. The second worlds are those.\n", "utf-8")
        space.import_paths([path])
    window.session.library_changed.emit()
    window.reading.open(uid)
    wait_for(lambda: window.reading.article is not None and window.reading.article.uid == uid)
    window.late.show_changes()
    pause(300)


def _tags(window: MainWindow) -> None:
    annotated(window)
    window.late.show_tags()


def _picture_menu(window: MainWindow) -> None:
    window.late.pages.show_timeline()
    window.late.pictures.page.open_menu()


def _filter(name: str) -> Place:
    def opening(window: MainWindow) -> None:
        _notebook(window)
        window.late.notebook.page.filters.menu_chip(name).click()

    return opening


def _name_search(window: MainWindow) -> None:
    _search(window)
    window.late.searching.page.save_wanted.emit()


def _search_history(window: MainWindow) -> None:
    _search(window)
    window.shelf.search_for("")
    window.focus_search()
    window.late.searching.helper.history_wanted.emit()
    pause(200)


def _completion(window: MainWindow) -> None:
    window.focus_search()
    QTest.keyClicks(window.list_pane.search, "lang")
    pause(300)


# --- menus ------------------------------------------------------------------------------------------


def _menu(number: int) -> Place:
    def opening(window: MainWindow) -> None:
        window.menuBar().show()
        menu = window.menuBar().actions()[number].menu()
        assert isinstance(menu, QMenu)
        menu.popup(window.mapToGlobal(QPoint(40, 40)))

    return opening


def _article_menu(window: MainWindow) -> None:
    view = window.list_pane.view
    view.setFocus()
    ask_menu(view)


def _text_menu(window: MainWindow) -> None:
    annotated(window)
    view = window.reader.view
    view.put_caret(window.reading.annotations[1].located.start + 2)
    window.reader.focus_text()
    ask_menu(view)


def _card_menu(window: MainWindow) -> None:
    annotated(window)
    view = window.notes_pane.view
    view.choose(window.reading.annotations[0].annotation.id)
    view.setFocus()
    ask_menu(view)


def _entry_menu(window: MainWindow) -> None:
    _notebook(window)
    view = window.late.notebook.page.view
    view.setCurrentIndex(view.model().index(1, 0))
    ask_menu(view)


def _sidebar_menu(window: MainWindow) -> None:
    with Workspace(window.session.folder.path) as space:
        made = space.make_collection("Kept")
    window.session.library_changed.emit()
    window.shelf.reload()
    wait_for(lambda: any(one.id == made.id for one in window.sidebar.collections))
    window.shelf.show_list(ListQuery(Scope.COLLECTION, made.id))
    pause(100)
    view = window.sidebar._view
    view.setFocus()
    ask_menu(view)


PLACES: dict[str, Place] = {
    "library": lambda window: window.places.show_all(),
    "list": _narrow_list,
    "chosen": lambda window: window.list_pane.view.selectAll(),
    "recent": lambda window: window.shelf.show_opened(),
    "alike": lambda window: window.places.show_alike(),
    "nothing found": lambda window: window.shelf.search_for("xqzzyqx"),
    "search": _search,
    "text only": _focus,
    "find": lambda window: window.text.find_in_page(),
    "notebook": _notebook,
    "notebook chosen": _notebook_chosen,
    "bin": _bin,
    "timeline": lambda window: window.late.pages.show_timeline(),
    "picture table": _picture_table,
    "words": _words,
    "settings": lambda window: window.choices.show(),
    "help page": _help_page,
    "start": _start,
    "start damaged": _start_damaged,
    "import report": _imported,
    "importing": _importing,
    "error": lambda window: window.late.tell_error("Something went wrong."),
    # dialogs
    "backups": lambda window: window.care.show_backups(),
    "check": lambda window: window.care.show_repair(),
    "restore": _restore,
    "merge": _merge,
    "conflicts": _conflicts,
    "verify": _verify,
    "templates": _templates,
    "problems": _problems,
    "printing": _printing,
    "quote": _quote,
    "changes": _changed,
    # cards
    "appearance": lambda window: window.text.show_appearance_at_reader(),
    "palette": lambda window: window.commands.show_palette(),
    "shortcuts": lambda window: window.commands.show_shortcuts(),
    "keys": lambda window: window.helping.show_keys(),
    "help": lambda window: window.helping.show_pages(),
    "export": _export,
    "export options": _export_more,
    "free note": lambda window: window.notes.write_freely(),
    "article note": lambda window: window.notes.write_on_article(),
    "note": _edit_note,
    "note preview": _note_preview,
    "note popup": _note_popup,
    "selection": _selection,
    "contents": _contents,
    "large image": _large_image,
    "tags": _tags,
    "colours": lambda window: window.keep.keeping.name_colours(),
    "new collection": lambda window: window.keep.keeping.make_new(),
    "filter tags": _filter("tags"),
    "filter articles": _filter("articles"),
    "filter dates": _filter("date"),
    "filter more": _filter("more"),
    "name of a search": _name_search,
    "search history": _search_history,
    "completion": _completion,
    # menus
    **{f"menu {number}": _menu(number) for number in range(6)},
    "article menu": _article_menu,
    "text menu": _text_menu,
    "card menu": _card_menu,
    "entry menu": _entry_menu,
    "sidebar menu": _sidebar_menu,
    "order menu": lambda window: window.list_pane.head.button.click(),
    "picture menu": _picture_menu,
}

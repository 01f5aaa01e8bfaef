"""What the rooms below the window say is shown in the interface's language, whole."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nam_reader import care
from nam_reader.errors import NamReaderError, PackError, UnreadableFileError
from nam_reader.model import AnnotationFilter, ExportOptions, ListQuery, Sort
from nam_reader.ui.dialogs.backups_dialog import BackupsDialog
from nam_reader.ui.dialogs.import_report import ImportReportDialog
from nam_reader.ui.dialogs.merge_dialog import MergeDialog
from nam_reader.ui.dialogs.report_model import RowKind, sections_of
from nam_reader.ui.library.hint_card import HintCard
from nam_reader.ui.problems import Problem, account, to_text
from nam_reader.ui.sentences import said
from nam_reader.ui.theme.theme import Theme
from nam_reader.wording import Sentence, counted, sentence, together
from nam_reader.workspace import Workspace

WORDS = "Ένας ποταμός περνά από το χωριό. Κανείς δεν ξέρει πόσο βαθύς είναι. "
ENGLISH = re.compile(r"[A-Za-z]{4,}")
NOT_OURS = re.compile(  # file names and formats
    r"[\w-]*\.(?:db|md)|windows-125\d|library|notebook[\w-]*|backups/"
)


class Shouting(QTranslator):
    """A language in which every sentence of these rooms stands in capitals, with its numbers in ⟦ ⟧."""

    def translate(self, context: str, source: str, _comment: str | None = None, number: int = -1) -> str:
        """Qt: answer with a translation; the window's own texts stay as they are."""
        if context != "Errors":
            return source
        return "⟦" + source.upper().replace("%LN", f"#{number}") + "⟧"


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    translator = Shouting(qapp)
    qapp.installTranslator(translator)
    usual = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(usual)
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def space(tmp_path: Path) -> Iterator[Workspace]:
    """A library of one article with a note."""
    text = tmp_path / "ποταμός.md"
    text.write_text(f"# Ποταμός\n\n{WORDS * 5}\n", "utf-8")
    with Workspace(tmp_path / "library") as made:
        uid = made.import_paths([text]).articles[0]
        made.highlight_quote(uid, "Ένας ποταμός", note="Τι;")
        yield made


def lower(text: str) -> list[str]:
    """Return the English words that are not in capitals: those that nobody has translated."""
    return [word for word in ENGLISH.findall(NOT_OURS.sub("", text)) if word != word.upper()]


def words(place: QWidget) -> list[str]:
    return [label.text() for label in place.findChildren(QLabel) if label.text()]


# --- one sentence -----------------------------------------------------------------------------------


def test_a_sentence_is_translated_with_what_it_is_about(shouting: None) -> None:
    assert said(sentence("{0} holds more than {1} files.", "σπίτι.zip", 10_000)) == (
        "⟦σπίτι.zip HOLDS MORE THAN 10.000 FILES.⟧"
    )
    told = counted("%Ln notes of {0}", 1_234, "%Ln note of {0}", sentence("a book"))
    assert said(told) == "⟦#1234 NOTES OF ⟦A BOOK⟧⟧"
    both = together([sentence("It was damaged."), told])
    assert said(both) == "⟦IT WAS DAMAGED.⟧ ⟦#1234 NOTES OF ⟦A BOOK⟧⟧"
    assert together(["", told]) is told


def test_other_texts_and_bad_translations_stay_as_they_are(qapp: QApplication) -> None:
    assert said('near "FROM": syntax error') == 'near "FROM": syntax error'
    one = counted("%Ln owls of {0}", 1, "%Ln owl of {0}", "a wood")
    assert said(one) == "1 owl of a wood"
    broken = Sentence("A is b.", "{1} is {5}.", ("A", "b"))
    assert said(broken) == "A is b."


def test_a_failure_is_told_in_the_language_and_its_details_have_no_texts(shouting: None) -> None:
    try:
        raise PackError("{0}: “{1}” is not the article that it claims to be.", "a.nampack", "Μυστικό")
    except PackError as error:
        told = account(error)
    assert told.sentence == "⟦a.nampack: “Μυστικό” IS NOT THE ARTICLE THAT IT CLAIMS TO BE.⟧"
    assert "Μυστικό" not in told.details
    kind, *places = told.details.split("\n")
    assert "Μυστικό" not in to_text((Problem(0.0, told.sentence, kind, tuple(places)),), "about")


# --- what is shown ----------------------------------------------------------------------------------


def make_broken(folder: Path) -> None:
    """Fill a folder with files that cannot be read, or not without a remark."""
    folder.mkdir()
    (folder / "άδειο.md").write_bytes(b"")
    (folder / "εικόνα.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (folder / "σελίδα.html").write_text("<html><body><p>Ναι</p></body></html>", "utf-8")
    (folder / "βιβλίο.epub").write_bytes(b"PK\x03\x04 no book")
    (folder / "έγγραφο.pdf").write_bytes(b"%PDF-1.7 no document")
    (folder / "ροή.rss").write_text("<rss version='2.0'><channel></channel></rss>", "utf-8")
    (folder / "ιστός.warc").write_bytes(b"WARC/1.0\r\nno record")
    (folder / "παλιό.txt").write_bytes(
        "Паводка прыйшла ў вёску. Вада паднялася да дарогі. ".encode("cp1251") * 9
    )
    (folder / "τίτλος.md").write_text(f"---\ntitle: [α\n---\n\n{WORDS * 5}", "utf-8")
    (folder / "ημέρα.md").write_text(f"---\ndate: χθες\n---\n\n{WORDS[::-1] * 5}", "utf-8")
    with zipfile.ZipFile(folder / "σάκος.zip", "w") as archive:
        archive.writestr("άδειο.md", "")
        archive.writestr("παλιό.txt", "Зіма была доўгая, і снегу было шмат. ".encode("cp1251") * 9)


def test_the_report_of_an_import(
    shouting: None, space: Workspace, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    make_broken(tmp_path / "αρχεία")
    report = space.import_paths([tmp_path / "αρχεία"])
    assert len(report.failed) >= 8, report.failed
    assert len(report.remarks) >= 4, report.remarks
    assert not [
        told for told in (*report.remarks, *(bad.reason for bad in report.failed)) if not is_made(told)
    ]
    dialog = ImportReportDialog(theme, report)
    qtbot.addWidget(dialog)
    shown = [row for section in sections_of(report) for row in section if row.kind is not RowKind.HEADING]
    assert not [row for row in shown if lower(row.below or row.text)]
    assert any("⟦THE FILE IS EMPTY.⟧" in row.below for row in shown)


def is_made(text: str) -> bool:
    return isinstance(text, Sentence)


def test_a_health_check(shouting: None, space: Workspace, tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    space.close()
    folder = tmp_path / "library"
    dialog = BackupsDialog(theme)
    qtbot.addWidget(dialog)
    dialog.show_findings(care.examine(folder))
    assert "notebook.db: ⟦IT IS SOUND.⟧" in words(dialog)
    made = care.back_up(folder)
    Path(made.path).write_bytes(b"no notebook" * 400)
    dialog.show_backups(care.list_backups(folder))
    rows = [dialog.list.rows.row_at(number) for number in range(dialog.list.rows.rowCount())]
    (told,) = [text for row in rows if "⟦" in (text := row.lines[0].marked.text)]
    assert not lower(told)
    (folder / "notebook.db").write_bytes(b"no notebook" * 400)
    for findings in (care.examine(folder), care.check(folder)):
        dialog.show_findings(findings)
        told = [text for text in words(dialog) if text.startswith("notebook.db: ⟦")][-1]
        assert not lower(told)
        assert "SOUND" not in told


@pytest.mark.parametrize("data", [b"", b'{"type": ', b"\x00\x01\x02", b"PK\x03\x04 no archive"], ids=repr)
def test_a_merge_of_a_broken_file(
    data: bytes, shouting: None, space: Workspace, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    file = tmp_path / "σημειώσεις.jsonld"
    file.write_bytes(data)
    with pytest.raises(UnreadableFileError) as met:
        space.read_exchange(file)
    dialog = MergeDialog(theme, file.name)
    qtbot.addWidget(dialog)
    dialog.show_failure(account(met.value).sentence)
    (told,) = [text for text in words(dialog) if text.startswith("⟦")]
    assert not lower(told.replace("JSON-LD (W3C Web Annotations), EPUB", ""))


@pytest.mark.parametrize(
    "query",
    [
        "(ποταμός",
        "ποταμός)",
        '"ποταμός',
        "ποταμός OR",
        "NOT",
        "ποταμός NEAR",
        "before:χθες",
        "year:α",
        "is:xx",
    ],
)
def test_a_query_that_is_not_understood(
    query: str, shouting: None, space: Workspace, theme: Theme, qtbot: QtBot
) -> None:
    card = HintCard(theme)
    qtbot.addWidget(card)
    found = space.search(query)
    card.say_result(found, Sort.RELEVANCE)
    told = next((text for text in words(card) if "⟦" in text), "")
    assert not lower(told.partition(" KNOWS ")[0].replace(query, "")), told
    assert told or query == "NOT"


def test_several_failures_of_the_rooms(shouting: None, space: Workspace, tmp_path: Path) -> None:
    """Each is met as the window meets it."""
    uid = space.article_rows(ListQuery())[0].uid
    (tmp_path / "library" / "templates").mkdir()
    (tmp_path / "library" / "templates" / "λάθος.md.j2").write_text("{% for %}", "utf-8")
    bad = ExportOptions(template="λάθος.md.j2")
    for wish in (
        lambda: space.article("άγνωστο"),
        lambda: space.highlight_quote(uid, "δεν υπάρχει"),
        lambda: space.edit_annotation("άγνωστο", note=""),
        lambda: space.rename_tag("άγνωστη", "άλλη"),
        lambda: space.make_collection(" "),
        lambda: space.delete_collection("άγνωστη"),
        lambda: space.export("markdown", AnnotationFilter(), bad._replace(template="άγνωστο.md.j2")),
        lambda: space.renew_export(tmp_path / "ποταμός.md", "markdown", AnnotationFilter()),
        lambda: space.verify(tmp_path / "ποταμός.md"),
        lambda: care.restore(tmp_path / "library", tmp_path / "άγνωστο.db"),
    ):
        with pytest.raises(NamReaderError) as met:
            wish()
        told = account(met.value).sentence
        assert told.startswith("⟦"), told
        assert not lower(told.replace(str(tmp_path), "")), told
    with pytest.raises(NamReaderError) as met:
        space.export("markdown", AnnotationFilter(), bad)
    assert account(met.value).sentence.startswith("⟦TEMPLATE “λάθος.md.j2”, LINE 1: ")

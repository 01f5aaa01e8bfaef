"""Every step that the notebook names has words in the window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import nam_reader.notebook
from nam_reader.ui.notebook.step_words import STEPS, deleted_words, in_sentence, step_words

FOLDER = Path(nam_reader.notebook.__file__).parent
LABEL = re.compile(r'(?:doing\(|label = |_insert\(\w+, |[A-Z]+ = )"([A-Z][a-z]+ [a-z ]+)"')


def test_labels_of_the_notebook_are_known() -> None:
    found = {label for path in FOLDER.glob("*.py") for label in LABEL.findall(path.read_text("utf-8"))}
    assert {"New collection", "Rename colour", "Resize highlight", "Merge notes"} <= found
    assert found <= STEPS


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Delete 3 highlights", "Delete 3 highlights"),
        ("Delete highlight", "Delete highlight"),
        ("Mark 12 articles as reading", "Mark 12 articles as reading"),
        ("Something of tomorrow", "Something of tomorrow"),
        ("", ""),
    ],
)
def test_a_step_is_put_into_words(label: str, words: str) -> None:
    assert step_words(label) == words


def test_a_step_inside_a_sentence_begins_small() -> None:
    assert in_sentence("Delete 3 highlights") == "delete 3 highlights"


@pytest.mark.parametrize(
    ("label", "sentence"),
    [
        ("Delete highlight", "Highlight deleted."),
        ("Delete 3 highlights", "3 highlights deleted."),
        ("Delete note", "Note deleted."),
        ("Delete 2 notes", "2 notes deleted."),
    ],
)
def test_what_was_deleted_is_said(label: str, sentence: str) -> None:
    assert deleted_words(label) == sentence

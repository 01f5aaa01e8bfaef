"""Bytes to text: encodings, and what is no text."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.material import LARGEST, on_disk
from nam_reader.importers.reading import decode, read_source

CYRILLIC = "Мост стаіць ужо сто гадоў, і людзі сустракаюцца на ім: «гэта наш мост». It is so."
POLISH = "Zażółć gęślą jaźń, rzekł mój łoś; „cóż za święto”."
WESTERN = "Das Café in Köln heißt “Zur schönen Müllerin”, très français."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [CYRILLIC, POLISH, WESTERN])
def test_unicode_is_read(text: str, encoding: str) -> None:
    """With a mark or, where it shows, without one."""
    assert decode((text + " and some more words of Latin letters").encode(encoding))[0].startswith(text)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CYRILLIC, "windows-1251"),
        (POLISH, "windows-1250"),
        (WESTERN, "windows-1252"),
        ("“a” — b", "windows-1252"),
    ],
)
def test_older_encodings_are_guessed(text: str, encoding: str) -> None:
    """With a remark."""
    found, cut, remarks = decode(text.encode(encoding))
    assert found == text
    assert not cut
    assert len(remarks) == 1
    assert "not UTF-8" in remarks[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_cut_character_is_left_out(encoding: str) -> None:
    """The text before it is whole."""
    data = "мост 🚀".encode(encoding)
    text, cut, remarks = decode(data[:-1])
    assert text == "мост "
    assert cut
    assert remarks == ()


def test_damage_in_the_middle_is_told() -> None:
    """It does not make the rest unreadable."""
    data = CYRILLIC.encode()
    text, _, remarks = decode(data[:8] + b"\xff" + data[8:])
    assert text.count("\N{REPLACEMENT CHARACTER}") == 1
    assert text.replace("\N{REPLACEMENT CHARACTER}", "") == CYRILLIC
    assert "damaged" in remarks[0]


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_are_refused(data: bytes) -> None:
    """Never another failure."""
    try:
        text, _, _ = decode(data)
    except UnreadableFileError:
        return
    assert (
        "\0" not in text
        or data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\0\0"))
        or b"\0" in data
    )


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_is_never_taken_for_something_else(text: str) -> None:
    """It comes out as it went in, but for a mark at its start."""
    assert decode(text.encode())[0] == text.removeprefix("\ufeff")


def refusal(path: Path) -> str:
    """Read a file that cannot be read, and return the sentence."""
    with pytest.raises(UnreadableFileError) as error:
        read_source(on_disk(path))
    return str(error.value)


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    """In one sentence each."""
    assert refusal(tmp_path / "missing") == "There is no such file."
    assert refusal(tmp_path / "a\0b") == "There is no such file."
    assert "folder" in refusal(tmp_path)
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert refusal(huge) == "The file is larger than 50 MB."
    (tmp_path / "empty.txt").touch()
    assert refusal(tmp_path / "empty.txt") == "The file is empty."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """It might never say anything."""
    os.mkfifo(tmp_path / "pipe")
    assert "not a file" in refusal(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    """It is said so."""
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    assert refusal(path) == "You may not read this file."

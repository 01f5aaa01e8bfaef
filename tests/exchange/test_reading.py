"""Files of unknown origin: whatever they hold, there is an answer or one clear sentence."""

from __future__ import annotations

import contextlib
import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.errors import UnreadableFileError
from nam_reader.exchange import read, reading
from nam_reader.notebook.knowledge import Knowledge
from nam_reader.notebook.merging import plan

NAMES = st.sampled_from(
    [
        *("type", "@type", "id", "items", "first", "next", "target", "source", "selector", "exact", "prefix"),
        *(
            "suffix",
            "start",
            "end",
            "refinedBy",
            "body",
            "value",
            "purpose",
            "created",
            "modified",
            "creator",
        ),
        *("creator", "name", "nam:versions", "nam:deletions", "nam:deleted", "nam:article", "nam:uid"),
        *(
            "nam:colour",
            "nam:rival",
            "nam:about",
            "about",
            "dc:title",
            "rows",
            "annotations",
            "uri",
            "references",
            "text",
        ),
        *("tags", "document", "title", "time", "entries", "documents", "key", "annotationText", "data"),
        *("annotationType", "annotationColor", "parentItem", "attachments", "creators", "color", "drawer"),
        *("user_info", "display_name"),
    ]
)
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["Annotation", "AnnotationPage", "TextQuoteSelector", "TextPositionSelector", "tagging"]),
    st.sampled_from(["\ud800", "urn:uuid:", "https://[", "#ff66", "9999-99-99T99:99Z", "nothing", "article"]),
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=6)),
    max_leaves=40,
)


def taken(data: bytes) -> None:
    """Read and plan a merge; nothing but the one error may come of it."""
    with contextlib.suppress(UnreadableFileError):
        plan(reading.parse(data), Knowledge({}, {}, {}))


@given(JSON)
@settings(max_examples=100)
def test_any_json(data: object) -> None:
    taken(json.dumps(data).encode())


@given(st.dictionaries(NAMES, JSON), st.dictionaries(NAMES, JSON))
@settings(max_examples=100)
def test_an_annotation_with_anything_in_it(one: dict[str, object], target: dict[str, object]) -> None:
    quote = {"selector": {"type": "TextQuoteSelector", "exact": "q"}}
    taken(json.dumps([one | {"type": "Annotation", "target": target | quote}]).encode())


@given(st.binary(max_size=200), st.sampled_from([b"", b"PK\x03\x04", b"{", b"Highlight,Note\n", b"\xff\xfe"]))
def test_any_bytes(data: bytes, start: bytes) -> None:
    taken(start + data)


def test_a_broken_archive() -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("annotations.json", json.dumps([{"type": "Annotation"}] * 50))
    whole = file.getvalue()
    for place in range(0, len(whole), 7):
        taken(whole[:place] + b"\xaa" + whole[place + 1 :])
        taken(whole[:place])


def test_an_archive_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST", 1_000)
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("annotations.json", b" " * 2_000)
    with pytest.raises(UnreadableFileError, match="unpacks to more than"):
        reading.parse(file.getvalue())


@pytest.mark.parametrize(
    "data", [b"", b" \n", b"{}", b"words", b"a,b\n1,2\n", b'{"type": "FeatureCollection"}', b"\0"]
)
def test_what_is_not_for_us(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"^(It|The file) .*\.$"):
        reading.parse(data)


def test_a_folder_and_nothing(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="a folder"):
        read(tmp_path)
    with pytest.raises(UnreadableFileError, match="no such file"):
        read(tmp_path / "none")

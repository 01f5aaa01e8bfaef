"""The main job from end to end, as a person does it: import a saved page, search, note, take away."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests" / "data" / "site-search" / "page.txt"
REAL = ROOT.parent / "shared" / "archive" / "site-search-results.txt"  # not ours to give away


@pytest.fixture(params=[SAMPLE, REAL], ids=["sample", "real"])
def page(request: pytest.FixtureRequest) -> Path:
    """Return a saved search page."""
    file = Path(request.param)
    if not file.exists():
        pytest.skip("the source document does not lie beside this checkout")
    return file


def test_from_a_saved_page_to_an_exported_note(program: Command, page: Path, tmp_path: Path) -> None:
    answer = program("import", page, "--json").json
    assert answer["failed"] == []
    assert answer["added"] == len(answer["articles"]) == len(program("list", "--json").json) > 1
    (remark,) = answer["remarks"]
    assert re.match(rf"{answer['added']} of [\d,]+ articles are in this page", remark)
    assert program("import", page, "--json").json["unchanged"] == answer["added"]

    uid = answer["articles"][0]
    shown = program("show", uid, "--format", "json").json
    text = program("show", uid).out.removesuffix("\n")
    assert text == shown["text"]
    sentence = longest_sentence(text)
    found = program("search", f'"{sentence}"', "--json").json
    assert uid in [hit["uid"] for hit in found["hits"]]

    note = ("--note", "Ці *праўда*?", "--tag", "праверыць", "--colour", "orange")
    made = program("highlight", uid, "--quote", sentence, *note, "--json").json
    quote, place = made["target"]["selector"]
    assert quote["exact"] == sentence
    assert text[place["start"] : place["end"]] == sentence
    assert program("notes", "праўда", "--json").json == [made]

    for form in ("markdown", "html", "jsonld"):
        target = tmp_path / f"notes.{form}"
        assert program("export", "--format", form, "-o", target).code == 0
        document = target.read_text("utf-8")
        if form == "jsonld":
            assert sentence in json.dumps(json.loads(document), ensure_ascii=False)
        else:
            assert " ".join(sentence.split()) in " ".join(html.unescape(document).replace("\\", "").split())
        assert "праўда" in document
        assert "праверыць" in document


def longest_sentence(text: str) -> str:
    """Return the longest stretch of words of a text with nothing but letters, commas and spaces in it."""
    stretches: list[str] = re.findall(r"\b[A-Z][A-Za-z, ]{20,200}[a-z]\b", text)
    return max(stretches, key=len)


def test_nothing_of_the_page_is_lost(program: Command, page: Path) -> None:
    articles = program("import", page, "--json").json["articles"]
    whole = "".join("".join(program("show", uid).out.split()) for uid in articles[:4])
    source = "".join(page.read_text("utf-8").split())
    for uid in articles[:4]:
        assert "".join(program("show", uid).out.split()) in source
    assert len(whole) > 1000

"""cite."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nam_reader import workspace
from nam_reader.cli.citing import LANGUAGES, STYLES
from nam_reader.exporters import citing

Command = Callable[..., Any]


def uid_of(nam: Command, title: str) -> str:
    return next(str(row["uid"]) for row in nam("list", "--json").json if row["title"] == title)


@pytest.fixture
def sanctions(nam: Command, articles: Path) -> str:
    nam("import", articles)
    return uid_of(nam, "Sanctions and forced labour")


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        ((), "Nowak, Anna, and Jan Kowalski. “Sanctions and forced labour.” Example Weekly, June 2024."),
        (
            ("--style", "apa"),
            "Nowak, A., & Kowalski, J. (2024, June). Sanctions and forced labour. Example Weekly.",
        ),
        (
            ("--style", "mla", "--format", "markdown"),
            "Nowak, Anna, and Jan Kowalski. “Sanctions and forced labour.” *Example Weekly*, June 2024.",
        ),
        (
            ("--style", "iso690", "--language", "pl"),
            "NOWAK, Anna i KOWALSKI, Jan. Sanctions and forced labour [po angielsku]. W: Example Weekly"
            " [online]. Czerwiec 2024.",
        ),
    ],
)
def test_an_article_is_cited(nam: Command, sanctions: str, options: tuple[str, ...], wanted: str) -> None:
    assert nam("cite", sanctions, *options).out == f"{wanted}\n"


def test_the_beginning_of_a_name_is_enough_and_a_wrong_one_is_said(nam: Command, sanctions: str) -> None:
    assert nam("cite", sanctions[:8]).code == 0
    ran = nam("cite", "zzzzzzzz")
    assert (ran.code, ran.out) == (1, "")
    assert nam("cite", sanctions, "--style", "harvard").code == 2


def test_the_options_are_what_there_is() -> None:
    assert tuple(workspace.citation_styles()) == STYLES
    assert set(LANGUAGES) == set(citing.LANGUAGES)

"""The guide says what there is: each command and option, each page that is linked, each target of make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from nam_reader.cli.main import COMMANDS, group
from nam_reader.model import Colour

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide"
REFERENCE = (GUIDE / "command-line.md").read_text("utf-8")
PAGES = sorted(
    [*GUIDE.glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
)


def commands(command: click.Command, name: str = "") -> Iterator[tuple[str, click.Command]]:
    """Yield every command below a group, with its name as it is typed."""
    if not isinstance(command, click.Group):
        yield name.strip(), command
        return
    context = click.Context(command)
    for part in command.list_commands(context):
        below = command.get_command(context, part)
        assert below is not None
        yield from commands(below, f"{name} {part}")


def section(name: str) -> str:
    """Return the part of the reference that is about a command."""
    found = re.search(rf"^## {name}\n(.*?)(?=^## |\Z)", REFERENCE, re.DOTALL | re.MULTILINE)
    assert found, f"docs/guide/command-line.md has no section on {name}"
    return found[1]


EVERY = dict(commands(group))


@pytest.mark.parametrize("name", EVERY)
def test_every_command_and_option_is_in_the_reference(name: str) -> None:
    text = section(name.split()[0])
    assert f"nam-reader {name}" in text
    for parameter in EVERY[name].params:
        if isinstance(parameter, click.Option):
            for spelling in parameter.opts:
                assert re.search(rf"`[^`]*{spelling}\b[^`]*`", text), f"{name} {spelling}"
        if isinstance(parameter.type, click.Choice):
            for choice in parameter.type.choices:
                assert f"`{choice}`" in REFERENCE or choice in text, f"{name}: {choice}"


def test_the_global_options_are_in_the_reference() -> None:
    for parameter in group.params:
        for spelling in parameter.opts:
            assert re.search(rf"`[^`]*{spelling}\b[^`]*`", section("Options before the command"))


def test_the_reference_has_nothing_that_is_not_there() -> None:
    told = set(re.findall(r"^## ([a-z]+)$", REFERENCE, re.MULTILINE))
    assert told == set(COMMANDS)
    known = {
        spelling
        for command in [group, *EVERY.values()]
        for option in command.params
        for spelling in option.opts
    }
    assert set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", REFERENCE)) <= known | {"--help"}


def test_every_colour_is_in_the_guide() -> None:
    for colour in Colour:
        assert f"`{colour}`" in section("highlight")
        assert str(colour) in (GUIDE / "reading.md").read_text("utf-8")


def test_the_readme_names_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "make run" in readme
    assert "make test" in readme


def test_every_target_of_make_is_told() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    phony = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert phony
    for target in phony[1].split():
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)
        if target != "help":
            assert f"make {target} " in makefile


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for target, anchor in re.findall(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)", text):
        there = (page.parent / target).resolve() if target else page
        assert there.exists(), f"{page.name} links to {target}"
        if anchor:
            headings = re.findall(r"^#+ (.+)$", there.read_text("utf-8"), re.MULTILINE)
            slugs = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
            assert anchor in slugs, f"{page.name} links to {target}#{anchor}"


def test_every_page_of_the_guide_is_in_its_contents() -> None:
    contents = (GUIDE / "README.md").read_text("utf-8")
    for page in GUIDE.glob("*.md"):
        assert page.name == "README.md" or f"]({page.name})" in contents

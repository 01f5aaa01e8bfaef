"""Front matter, and what must not pass for it."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.importers import yaml_block
from nam_reader.importers.front_matter import FrontMatter, split
from nam_reader.model import Kind

TITLES = [
    "Plain title",
    "1.10",
    "No",
    "2024",
    "2024-05-03",
    "0x1F",
    "12:30",
    "Null results",
    "yes, and so on",
    "C# and 100%",
    "Ўсё пра Żółć",
    "it's",
    "a - b",
]


def yaml_front(block: str) -> FrontMatter:
    """Read a block of YAML."""
    found = split(f"---\n{block}\n---\nBody")
    assert found.body == "Body"
    assert found.broken == ""
    return found.front


@pytest.mark.parametrize("title", TITLES)
def test_a_title_comes_out_as_it_went_in(title: str) -> None:
    """It is no number, no date and no truth value."""
    assert yaml_front(f"title: {title}").title == title
    assert yaml_front(f'title: "{title}"').title == title
    assert yaml_front(f"title: >-\n  {title}").title == title
    quoted = title.replace("'", "''")
    assert yaml_front(f"title: '{quoted}'").title == title


@pytest.mark.parametrize("value", ["", "null", "~", '""', "[]", "{}"])
def test_no_title(value: str) -> None:
    """Nothing is nothing, however it is written."""
    assert yaml_front(f"title: {value}\nlang: en").title == ""


def test_all_fields() -> None:
    """Under each of their names, in small letters or not."""
    front = yaml_front(
        "Title: T\nauthors: [A, 'B, C']\ndate: 2024-05-03\nlang: en-GB\nsource: S\nurl: https://e.org\n"
        "tags: [x, y]\nkind: digest"
    )
    assert front == FrontMatter(
        "T", ("A", "B, C"), "2024-05-03", "en", "S", "https://e.org", ("x", "y"), Kind.DIGEST
    )
    other = yaml_front("author: A; B and C\npublished: 2024-05\nlanguage: be\ntopics: x, y z\nkind: poem")
    assert other == FrontMatter("", ("A", "B and C"), "2024-05", "be", "", None, ("x", "y z"), Kind.ARTICLE)
    nested = yaml_front("authors:\n  - A and B\n  - name: C\n    email: c@e.org\ntags:\n- x\n- y")
    assert nested == FrontMatter(authors=("A and B", "C"), topics=("x", "y"))


def test_toml() -> None:
    """The same fields between other lines."""
    found = split(
        '+++\ntitle = "T: x"\nauthors = ["A"]\ndate = 2024-05-03\nversion = 1\n[extra]\na = 1\n+++\nBody'
    )
    assert found.front == FrontMatter("T: x", ("A",), "2024-05-03")
    assert found.body == "Body"


@pytest.mark.parametrize(
    ("value", "code"), [("EN", "en"), ("be_BY", "be"), ("Polish", "pl"), ("by", "be"), ("??", ""), ("x", "")]
)
def test_languages(value: str, code: str) -> None:
    """As a code of two or three letters."""
    assert yaml_front(f"lang: '{value}'").language == code


def test_a_date_that_is_none_is_told() -> None:
    """The article comes in without."""
    found = split("---\ntitle: T\ndate: next week\n---\n")
    assert found.front.published is None
    assert found.remarks == ("The date “next week” is not understood.",)


@pytest.mark.parametrize(
    "text",
    [
        "Text.",
        "---\nno end",
        "---\nSome text between rules.\n---\nMore.",
        "----\ntitle: x\n----\n",
        "--- a\n---\n",
        "",
        "---",
        "---\n---\nx",
        "\n---\ntitle: x\n---\n",
    ],
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    """Without a word."""
    found = split(text)
    assert (found.front, found.body, found.remarks) == (FrontMatter(), text, ())


@pytest.mark.parametrize("fence", ["---", "+++"])
def test_broken_front_matter_is_kept_as_text(fence: str) -> None:
    """With a remark."""
    found = split(f"{fence}\ntitle: [x\n\t- y: {{\n{fence}\nBody")
    assert found.front == FrontMatter()
    assert found.broken.split() == [fence, "title:", "[x", "-", "y:", "{", fence]
    assert found.body == "Body"
    assert len(found.remarks) == 1


def test_lines_that_are_not_quite_yaml_are_understood() -> None:
    """A colon in a title is the commonest mistake there is."""
    found = split('---\ntitle: Latushka: he knows\nauthor: A "x" B: c\n---\nBody')
    assert found.front.title == "Latushka: he knows"
    assert found.front.authors == ('A "x" B: c',)
    assert len(found.remarks) == 1


def test_front_matter_without_end_is_text() -> None:
    """It is not searched for in all of a long file."""
    text = "---\n" + "a: b\n" * 20_000 + "---\n"
    assert split(text).body == text


@pytest.mark.parametrize(
    "block",
    [
        "a: &a [x]\n" + "\n".join(f"b{n}: &b{n} [{', '.join(['*a'] * 9)}]" for n in range(300)),
        "a: &a {x: y}\n" + "\n".join(f"b{n}: &b{n} {{<<: [{', '.join(['*a'] * 9)}]}}" for n in range(300)),
        "- " * 30_000,
        "a: " + "[" * 60_000,
        "a: " + "{a: " * 15_000,
        "? " * 30_000,
        "a: &a [*a]",
        "title: !!python/object/apply:os.system ['true']",
        "title: !!binary x",
        "title: !!int x",
        "? [a]\n: b",
        "\ud800: x",
        "<<: {title: x}",
    ],
)
def test_hostile_front_matter_does_no_harm(block: str) -> None:
    """Bombs, depth, and types that are none of ours."""
    begun = time.monotonic()
    split(f"---\n{block}\n---\nBody")
    assert time.monotonic() - begun < 5


LINES = st.lists(
    st.tuples(
        st.sampled_from(["title", "author", "a-b", "x_1", "tags"]),
        st.one_of(
            st.sampled_from(
                [*TITLES, "", "null", "~", "[]", "[a, b]", "[\"a\", 'b c']", "[a b, c,]", "[a, [b]]", "# x"]
            ),
            st.text(alphabet="aЎ1 :#-[],'\"\\&*!|>%@`{}?.", max_size=12),
        ),
    ),
    max_size=5,
)


@settings(max_examples=500)
@given(LINES)
def test_the_simple_reader_reads_as_the_library(lines: list[tuple[str, str]]) -> None:
    """Where it dares to read a block at all; but every scalar stays a string."""
    block = "".join(f"{key}: {value}\n" for key, value in lines)
    simple = yaml_block._simple(block)
    if simple is not None:
        expected = yaml.load(block, yaml_block._loader())  # noqa: S506 - the loader under test
        assert simple == expected


def test_the_library_is_not_loaded_for_simple_front_matter() -> None:
    """The digests come at the first start."""
    code = (
        "import sys; from nam_reader.importers.front_matter import split;"
        'found = split(\'---\\ntitle: "T"\\nauthors: ["A B"]\\ndate: 2024\\n---\\n\');'
        "sys.exit(found.front.title != 'T' or 'yaml' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

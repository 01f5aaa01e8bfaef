"""The saved page of a site search, in all the ways it may have been saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import parse_file
from nam_reader.model import Parsed

HEAD = 'top of page\n\nSite search\n\n703 items found for ""\n\n'
TWO = "  • One\n\n    Body of one.\n\n  • Two\n\n    Body of two.\n\n"
LINE = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufffc\ufdd0\ufdd1"),
    max_size=40,
)


def parse(folder: Path, page: str | bytes) -> Parsed:
    """Parse a page."""
    path = folder / "page.txt"
    path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return parse_file(path)


def contents(parsed: Parsed) -> list[tuple[str, str]]:
    """List titles and texts."""
    return [(article.title, article.text) for article in parsed.articles]


BOTH = [("One", "Body of one."), ("Two", "Body of two.")]


@pytest.mark.parametrize(
    ("found", "remark"),
    [
        ('703 items found for ""', "2 of 703 articles"),
        ("703 items found for “”", "2 of 703 articles"),
        ("703 items found for “war & peace: “x””", "2 of 703 articles"),
        ("703 items found", "2 of 703 articles"),
        ("1,703 items found for 'a'", "2 of 1,703 articles"),
        ("1 703 items found for ", "2 of 1 703 articles"),
        ("2 Items Found For Лукашэнка", "2 of 2 articles"),
        ("1 item found for “x”", "2 of 1 articles"),
    ],
)
def test_the_number_of_items_is_told(tmp_path: Path, found: str, remark: str) -> None:
    """As the page writes it, with any query."""
    parsed = parse(tmp_path, f"top of page\n\nSite search\n\n{found}\n\n{TWO}bottom of page\n")
    assert contents(parsed) == BOTH
    assert parsed.remarks == (f"{remark} are in this page.",)


def test_one_article(tmp_path: Path) -> None:
    """The sentence is right for one, too."""
    parsed = parse(tmp_path, "Site search\n\n1 item found for “x”\n\n  • One\n\n    Body.\n\nbottom of page")
    assert parsed.remarks == ("1 of 1 articles is in this page.",)


@pytest.mark.parametrize(
    "page",
    [
        HEAD + TWO + "bottom of page",
        HEAD.removeprefix("top of page\n\n") + TWO + "bottom of page\n\n",
        "703 items found for x\n" + TWO + "bottom of page",
        "Site search\n\n" + TWO + "bottom of page",
        "\n\n  Top of Page \n\n\n Site Search\n\n\n\n703 items found for “x”\n\n\n\n"
        + TWO
        + "\n\n\n  Bottom of page  \n\n",
        HEAD + TWO.replace("  •", "•") + "bottom of page",
        HEAD + TWO.replace("  •", "      •").replace("    B", "          B") + "bottom of page",
        HEAD + TWO.replace("  •", "\t•").replace("    B", "\t\tB") + "bottom of page",
        HEAD + TWO.replace("  •", "•").replace("    B", "B") + "bottom of page",
        HEAD + TWO.replace("• ", "•").replace("\n\n", "\n\n\n\n") + "bottom of page",
        HEAD + TWO.replace("• ", "•\u00a0 ") + "bottom of page",
        HEAD + TWO.replace("\n\n", "\n") + "bottom of page",
        HEAD + TWO.replace("\n\n    ", "\n \n    ") + "bottom of page",
    ],
)
def test_the_form_varies(tmp_path: Path, page: str) -> None:
    """Indents, blank lines, and which of the marks are there."""
    parsed = parse(tmp_path, page)
    assert contents(parsed) == BOTH
    assert not any("cut off" in remark for remark in parsed.remarks)


def test_what_is_there_of_a_half_saved_page_is_taken(tmp_path: Path) -> None:
    """Cut anywhere, also within a character, and the remark says so."""
    page = (HEAD + TWO.replace("Body of two.", "Тэкст пра ваду і пра мост.")).encode()
    start = page.index("Тэкст".encode())
    for cut in range(start + 2, len(page)):
        parsed = parse(tmp_path, page[:cut])
        assert contents(parsed)[0] == BOTH[0]
        assert "Тэкст пра ваду і пра мост.".startswith(contents(parsed)[1][1])
        assert any("cut off" in remark for remark in parsed.remarks)


@pytest.mark.parametrize("rest", ["bott", "bottom of", "bottom of pag"])
def test_a_cut_mark_is_no_text(tmp_path: Path, rest: str) -> None:
    """The beginning of "bottom of page" does not belong to the last article."""
    parsed = parse(tmp_path, HEAD + TWO + rest)
    assert contents(parsed) == BOTH
    assert any("cut off" in remark for remark in parsed.remarks)


def test_a_page_without_articles_is_refused(tmp_path: Path) -> None:
    """With a sentence that says what it is."""
    for page in (
        HEAD,
        HEAD + "bottom of page",
        "No items found for “x”",
        "0 items found for x\n\nbottom of page",
    ):
        with pytest.raises(UnreadableFileError, match="saved site search, but there is no article"):
            parse(tmp_path, page)


def test_a_title_without_text_is_told(tmp_path: Path) -> None:
    """It is no article, but it is not passed over in silence."""
    parsed = parse(tmp_path, HEAD + "  • Bare\n\n" + TWO + "  • Last one\n\nbottom of page")
    assert contents(parsed) == BOTH
    assert parsed.remarks[1:] == ("“Bare” has no text in this page.", "“Last one” has no text in this page.")


@pytest.mark.parametrize("indent", ["    ", ""])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_list_in_a_body_starts_no_article(tmp_path: Path, indent: str, gap: str) -> None:
    """Whether its items stand close or apart, and whether the page kept its indents."""
    items = ["We demand:", "• water;", "• bread;", "• and a bridge."]
    body = gap.join(indent + item for item in items)
    title = "  •" if indent else "•"
    two = f"{title} Two\n\n{indent}Body of two."
    page = f"{HEAD}{title} One\n\n{body}\n\n{indent}That is all.\n\n{two}\n\nbottom of page"
    assert contents(parse(tmp_path, page)) == [("One", "\n".join([*items, "That is all."])), BOTH[1]]


def test_a_body_may_begin_with_a_bullet(tmp_path: Path) -> None:
    """It stands further right than the title."""
    page = HEAD + "  • One\n\n    • not a title\n\n    Body.\n\nbottom of page"
    assert contents(parse(tmp_path, page)) == [("One", "• not a title\nBody.")]


def test_bullets_inside_a_line_are_text(tmp_path: Path) -> None:
    """In titles as in bodies."""
    page = HEAD + "  • One • two\n\n    Body • of • it.\n\nbottom of page"
    assert contents(parse(tmp_path, page)) == [("One • two", "Body • of • it.")]


def test_marks_of_the_page_in_a_body_are_text(tmp_path: Path) -> None:
    """Even on lines of their own."""
    body = ["It says", "top of page", "Site search", "12 items found for “x”", "bottom of page", "and more."]
    page = (
        HEAD
        + "  • One\n\n"
        + "\n\n".join(f"    {line}" for line in body)
        + "\n\n  • Two\n\n    Body of two.\n\nbottom of page"
    )
    (one, two) = contents(parse(tmp_path, page))
    assert one[1].split() == " ".join(body).split()
    assert two == BOTH[1]


def test_several_lines_belong_to_the_body(tmp_path: Path) -> None:
    """Blank lines part paragraphs; lines broken to fit a page are joined."""
    wrapped = [
        "The lines of this paragraph were broken where the page of the one",
        "who saved it ended, so that they must be joined again before they",
        "are read.",
    ]
    page = (
        HEAD
        + "  • One\n\n"
        + "".join(f"    {line}\n" for line in wrapped)
        + "\n    Second.\n\nbottom of page"
    )
    assert contents(parse(tmp_path, page)) == [("One", " ".join(wrapped) + "\nSecond.")]


def test_two_pages_in_one_file(tmp_path: Path) -> None:
    """Somebody may have joined what was saved one by one."""
    page = (
        HEAD
        + TWO
        + "bottom of page\n"
        + HEAD
        + TWO.replace("One", "Three").replace("Two", "Four")
        + "bottom of page"
    )
    assert [title for title, _ in contents(parse(tmp_path, page))] == ["One", "Two", "Three", "Four"]


def test_other_files_are_not_taken_for_one(tmp_path: Path) -> None:
    """An article about such a page is an article."""
    text = "A note\n\nThe page said 703 items found for it.\n\n• One\n\nBody.\n\nbottom of page"
    assert contents(parse(tmp_path, text))[0][0] == "A note"
    assert len(parse(tmp_path, text).articles) == 1


def test_articles_with_one_title_are_told_apart_by_their_text(tmp_path: Path) -> None:
    """Both come out."""
    parsed = parse(tmp_path, HEAD + TWO.replace("Two", "One") + "bottom of page")
    assert contents(parsed) == [("One", "Body of one."), ("One", "Body of two.")]


def test_the_byline_stands_alone_and_is_not_cut_out(tmp_path: Path) -> None:
    """Author, byline and source are recognised."""
    line = "Pavel Latushka, Deputy Head of the United Transitional Cabinet of Belarus, Ambassador"
    body = f"Source: Radio 7 Unofficial translation {line} In response to it we speak."
    page = f"{HEAD}  • One\n\n    {body}\n\nbottom of page"
    (article,) = parse(tmp_path, page).articles
    assert article.text == f"Source: Radio 7 Unofficial translation\n{line}\nIn response to it we speak."
    assert article.authors == ("Pavel Latushka",)
    assert article.byline == line
    assert article.source == "Radio 7"


def test_the_source_is_the_site(tmp_path: Path) -> None:
    """Where the text names no other; there is no date of publication."""
    for article in parse(tmp_path, HEAD + TWO).articles:
        assert article.source == "National Anti-Crisis Management"
        assert article.published is None
        assert article.url is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(bodies=st.lists(st.lists(LINE, min_size=1, max_size=4), min_size=1, max_size=4))
def test_whatever_a_body_holds_comes_out(tmp_path: Path, bodies: list[list[str]]) -> None:
    """No character of text is lost or invented, white space aside."""
    page = HEAD
    wanted = []
    for number, lines in enumerate(bodies):
        text = ["Begin", *(line.replace("•", "*") for line in lines), "end."]
        page += f"  • Title {number}\n\n    {' '.join(text)}\n\n"
        wanted.append("".join("".join(text).split()))
    articles = parse(tmp_path, page + "bottom of page").articles
    assert ["".join(article.text.split()) for article in articles] == wanted


def test_a_megabyte_of_bullets_takes_no_time(tmp_path: Path) -> None:
    """Neither close nor apart."""
    for line in ("    • x\n", "    • x\n\n", "  • x\n\n", "• x;\n\n", "703 items found\n"):
        parse(tmp_path, HEAD + "  • One\n\n    Body.\n\n" + line * 60_000)

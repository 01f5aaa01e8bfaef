"""PDF."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import parse_file, pdf
from nam_reader.model import Article, Parsed

WIDTH = 0.6  # of the size: every letter of the font that is used here
COLUMNS = 60  # letters in a line of text
ONE = (
    "The first paragraph tells of a river and of the people who live beside it, year after year, without "
    "asking anybody whether they may. It is long enough to fill several lines of the page, as paragraphs do."
)
TWO = (
    "The second paragraph follows the first one and has nothing to do with rivers; it speaks of hills and of "
    "the paths that lead over them, which nobody has counted. Some of them end nowhere at all."
)


class Words(NamedTuple):
    """Words at a place of a page."""

    text: str
    left: float
    y: float
    size: float = 10
    bold: bool = False


def made(pages: Sequence[Sequence[Words]], info: str = "", extra: str = "", page: str = "") -> bytes:
    """Return a PDF. Its font has a code of one byte for each letter used; so any alphabet will do."""
    letters = sorted({letter for words in pages for word in words for letter in word.text})
    codes = {letter: 33 + number for number, letter in enumerate(letters)}
    mapped = "".join(f"<{code:02x}> <{letter.encode('utf-16-be').hex()}>\n" for letter, code in codes.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(codes)} beginbfchar\n{mapped}endbfchar\n"
        "endcmap end end"
    )
    font = f"/Type /Font /Subtype /Type1 /FirstChar 0 /LastChar 255 /Widths [{'600 ' * 256}] /ToUnicode 3 0 R"
    kids = " ".join(f"{7 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {extra} >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        f"<< /Length {len(cmap)} >> stream\n{cmap}\nendstream",
        f"<< {font} /BaseFont /Courier >>",
        f"<< {font} /BaseFont /Courier-Bold >>",
        f"<< {info} >>",
    ]
    for words in pages:
        shown = "".join(
            f"BT /F{2 if word.bold else 1} {word.size} Tf {word.left} {word.y} Td "
            f"<{''.join(f'{codes[letter]:02x}' for letter in word.text)}> Tj ET\n"
            for word in words
        )
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 700] /Contents {len(objects) + 2} 0 R {page} "
            "/Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(shown)} >> stream\n{shown}\nendstream")
    return written(objects)


def written(objects: Sequence[str], trailer: str = "") -> bytes:
    """Return a PDF of objects; the first is the catalogue, the sixth what it says of itself."""
    data = b"%PDF-1.5\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
    end += (
        f"<< /Size {len(objects) + 1} /Root 1 0 R /Info 6 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    )
    return data + end.encode("latin-1")


def text(value: str) -> str:
    """Return a text string of a PDF."""
    return f"<feff{value.encode('utf-16-be').hex()}>"


def lines(paragraph: str, columns: int = COLUMNS, indent: int = 0) -> list[str]:
    """Break a paragraph into lines, spread to their full width but for the last, as good typesetters do."""
    broken = textwrap.wrap(" " * indent + paragraph, columns, drop_whitespace=True)
    return [line.strip() if number else line for number, line in enumerate(broken)]


def column(
    paragraphs: Sequence[str],
    top: float = 640,
    left: float = 50,
    columns: int = COLUMNS,
    indent: int = 0,
    space: float = 0,
) -> list[Words]:
    """Set paragraphs in a column."""
    words = []
    y = top
    for paragraph in paragraphs:
        for line in lines(paragraph, columns, indent):
            start = left + (len(line) - len(line.lstrip())) * 10 * WIDTH
            words.append(Words(line.strip(), start, y))
            y -= 12
        y -= space
    return words


def parse(folder: Path, data: bytes, name: str = "file-name.pdf") -> Parsed:
    """Parse a PDF."""
    path = folder / name
    path.write_bytes(data)
    return parse_file(path)


def one(folder: Path, *pages: Sequence[Words], info: str = "") -> Article:
    """Return the article of a PDF of some pages."""
    (article,) = parse(folder, made(pages, info)).articles
    return article


@pytest.mark.parametrize(("indent", "space"), [(3, 0), (0, 8), (3, 8), (0, 0)])
def test_paragraphs_are_put_together(tmp_path: Path, indent: int, space: float) -> None:
    """Whether they are moved in, set apart, or only end in short lines."""
    article = one(tmp_path, column([ONE, TWO, ONE], indent=indent, space=space))
    assert article.text.split("\n") == [ONE, TWO, ONE]


def test_a_paragraph_goes_on_over_pages(tmp_path: Path) -> None:
    """Running heads, page numbers and notes between its halves do not cut it."""
    broken = column([ONE, TWO, ONE, TWO], indent=3)
    pages = []
    for number, start in enumerate(range(0, len(broken), 5), start=1):
        shown = [word._replace(y=640 - 12 * place) for place, word in enumerate(broken[start : start + 5])]
        note = [Words(f"A note of page {'abc'[number % 3] * number}.", 50, 80, 7)]
        head = [Words("A Book of Rivers", 200, 680, 8), Words(f"— {number} —", 240, 30, 8)]
        pages.append([*head, *shown, *note])
    found = one(tmp_path, *pages).text.split("\n")
    assert [line for line in found if not line.startswith("A note")] == [ONE, TWO, ONE, TWO]
    assert len([line for line in found if line.startswith("A note")]) == len(pages)


def test_running_heads_that_change(tmp_path: Path) -> None:
    """What stands beside a page number goes with it, though it is said on two pages only."""
    words = ONE.rstrip(".").split()
    paragraphs = [f"No. {' '.join(words[number:] + words[:number])}." for number in range(0, 12, 2)]
    pages = []
    for number in range(6):
        head = [Words(f"Chapter {'ABC'[number // 2]}", 50, 680, 8), Words(str(number + 7), 440, 680, 8)]
        pages.append([*head, *column([paragraphs[number]])])
    assert one(tmp_path, *pages).text.split("\n") == paragraphs


def test_the_number_of_a_single_page(tmp_path: Path) -> None:
    """Other numbers at an edge are text."""
    assert one(tmp_path, [*column([ONE]), Words("1", 250, 40)]).text == ONE
    assert one(tmp_path, [*column([ONE]), Words("1986", 250, 40)]).text == f"{ONE}\n1986"


def test_broken_words_are_made_whole(tmp_path: Path) -> None:
    """Compounds keep their hyphen where the text has them elsewhere, and with a capital behind it."""
    words = [
        "An anti-crisis plan was made, and the people of the rivers",
        "were told nothing of it. The plan was an anti-",
        "crisis one, they heard later, and the anti-war people laugh-",
        "ed. In Stratford-upon-Avon nobody laughed, nor in Stratford-",
        "Upon, and the dictionary of the antiwar people was not trans-",
        "lated, and that is how the years went by in the land of 1990-",
        "2000. It was a decade. Кто-",
        "то сказаў: слова-",
        "злучэнне.",
    ]
    article = one(tmp_path, [Words(line, 50, 640 - 12 * number) for number, line in enumerate(words)])
    assert article.text == (
        "An anti-crisis plan was made, and the people of the rivers were told nothing of it. The plan was an "
        "anti-crisis one, they heard later, and the anti-war people laughed. In Stratford-upon-Avon nobody "
        "laughed, nor in Stratford-Upon, and the dictionary of the antiwar people was not translated, and "
        "that is how the years went by in the land of 1990-2000. It was a decade. "
        "Кто-то сказаў: словазлучэнне."
    )


def test_letters(tmp_path: Path) -> None:
    """Ligatures are opened, soft hyphens go, no-break spaces stay words."""
    article = one(
        tmp_path, [Words("The ﬁrst oﬃce of the ﬂeet is hy\xad", 50, 640), Words("phenated softly.", 50, 628)]
    )
    assert article.text == "The first office of the fleet is hyphenated softly."


def test_headings_lists_and_the_title(tmp_path: Path) -> None:
    """By size, by weight, by bullets; the title leaves the text."""
    page = [
        Words("A River and", 50, 660, 20),
        Words("Its People", 50, 636, 20),
        *column([ONE], top=600),
        Words("The first part", 50, 530, 14),
        *column([ONE], top=505),
        Words("A smaller heading", 50, 440, 10, bold=True),
        *column([TWO], top=420),
        Words("•", 50, 360, 8),
        Words("an item that goes on over the end of the line it stands in,", 62, 360),
        Words("and ends here", 62, 348),
        Words("• another", 50, 336),
        Words("1. The first of a list with numbers.", 50, 312),
        Words("2. The second.", 50, 300),
    ]
    article = one(tmp_path, page)
    assert article.title == "A River and Its People"
    assert article.body.split("\n") == [
        f"<p>{ONE}</p>",
        "<h2>The first part</h2>",
        f"<p>{ONE}</p>",
        "<h3>A smaller heading</h3>",
        f"<p>{TWO}</p>",
        "<ul><li>an item that goes on over the end of the line it stands in, and ends here</li>"
        "<li>another</li></ul>",
        "<p>1. The first of a list with numbers.</p>",
        "<p>2. The second.</p>",
    ]


@pytest.mark.parametrize("by_rows", [False, True])
def test_two_columns(tmp_path: Path, by_rows: bool) -> None:
    """Are read one after the other, in whatever order the file has them; what crosses both parts them."""
    left = column([ONE, TWO], left=50, columns=30, indent=2)
    right = column([TWO, ONE], left=270, columns=30, indent=2)
    words = [*left, *right]
    if by_rows:
        words.sort(key=lambda word: -word.y)
    head = [Words("A headline that runs across both of the columns", 50, 670, 14)]
    foot = column([TWO + " " + ONE], top=300, indent=2)
    found = one(tmp_path, [*head, *words, *foot]).text.split("\n")
    assert found[-5:] == [ONE, TWO, TWO, ONE, f"{TWO} {ONE}"]


def test_rows_of_a_table_stay_apart(tmp_path: Path) -> None:
    """They are no paragraph."""
    rows = [
        Words(word, 50 + 120 * place, 500 - 12 * number)
        for number in range(4)
        for place, word in enumerate((f"row {number}", "two", "three"))
    ]
    found = one(tmp_path, [*column([ONE]), *rows]).text.split("\n")
    assert found == [ONE, *(f"row {number} two three" for number in range(4))]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("A True Title", "A True Title"),
        ("Тытул", "Тытул"),
        ("Microsoft Word - river.docx", "Large Words"),
        ("Microsoft Word - Rivers of the land", "Large Words"),
        ("river.indd", "Large Words"),
        ("untitled", "Large Words"),
        ("Document1", "Large Words"),
        ("file-name", "Large Words"),
        ("", "Large Words"),
    ],
)
def test_titles(tmp_path: Path, said: str, title: str) -> None:
    """What a PDF says of itself, where that is a title; else its largest words."""
    page = [Words("Large Words", 50, 660, 20), *column([ONE])]
    article = one(tmp_path, page, info=f"/Title {text(said)}")
    assert article.title == title
    assert article.text == (ONE if title == "Large Words" else f"Large Words\n{ONE}")


def test_a_title_of_last_resort(tmp_path: Path) -> None:
    """The first line, where it can be one, or the file's name."""
    assert one(tmp_path, column([ONE])).title == "file-name"
    assert one(tmp_path, column(["A line of its own", ONE], space=8)).title == "A line of its own"


def test_authors_and_dates(tmp_path: Path) -> None:
    """Accounts of computers are no authors, and the day when the file was made is no date of the text."""
    info = f"/Author {text('Янка Купала; admin; jnowak; Anna Nowak')} /CreationDate (D:20200101000000Z)"
    page = [Words("12 красавіка 2024", 50, 680), *column([ONE])]
    article = one(tmp_path, page, info=info)
    assert (article.authors, article.published) == (("Янка Купала", "Anna Nowak"), "2024-04-12")
    assert one(tmp_path, column([ONE + " It was on 5 May 1998."]), info=info).published is None


def test_the_language_is_told_by_the_text(tmp_path: Path) -> None:
    """Letters of any alphabet come out."""
    paragraph = "Гэта доўгі тэкст, у якім шмат слоў, і ён напісаны, каб яго чыталі на ўсіх берагах ракі. " * 3
    article = one(tmp_path, column([paragraph.strip()]))
    assert (article.language, article.text) == ("be", paragraph.strip())


def test_words_outside_of_the_page_or_upright_are_left_out(tmp_path: Path) -> None:
    """Programs print lines that are cut off on both pages."""
    assert one(tmp_path, [*column([ONE]), Words("Cut off", 50, -20), Words("Aside", 900, 300)]).text == ONE


def test_letters_without_a_size_do_no_harm(tmp_path: Path) -> None:
    """Nor do those that are set nowhere."""
    odd = [Words("None", 50, 300, 0), Words("Far", 1e38, 300, 10), Words("Large", 50, 300, 1e38)]
    assert ONE in one(tmp_path, [*column([ONE]), *odd]).text
    with suppress(UnreadableFileError):
        parse(tmp_path, made([[Words("None", 50, 300, 0)]]))


def test_a_broken_title_does_no_harm(tmp_path: Path) -> None:
    """Half a character at its end, for example."""
    assert one(tmp_path, column([ONE]), info="/Title <feffd83d>").title == "file-name"


def scan() -> bytes:
    """Return a PDF of a picture."""
    image = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
    return written(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R "
            "/Resources << /XObject << /I 5 0 R >> >> >>",
            "<< /Length 24 >> stream\n9 0 0 9 0 0 cm /I Do    \nendstream",
            f"{image}/BitsPerComponent 8 /Length 1 >> stream\n0\nendstream",
            "<< >>",
        ]
    )


LOCK = f"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'11' * 32}> /U <{'22' * 32}> >>"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (scan(), "This PDF is a scan: it has pictures of pages and no text."),
        (made([[]]), "This PDF has no text."),
        (
            written(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Count 0 >>"], LOCK),
            "This PDF is protected with a password.",
        ),
        (b"%PDF-1.7\nnothing", "This PDF is damaged and cannot be read."),
        (b"%PDF-1.7\n" + bytes(9_000), "This PDF is damaged and cannot be read."),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, sentence: str) -> None:
    """In one sentence."""
    with pytest.raises(UnreadableFileError) as refusal:
        parse(tmp_path, data)
    assert str(refusal.value) == sentence


def test_what_is_not_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many pages, and pages that are pictures."""
    silent = parse(tmp_path, made([column([ONE]), [], []]))
    assert silent.remarks == ("2 of 3 pages have no text; they may be scans.",)
    monkeypatch.setattr(pdf, "MOST_PAGES", 2)
    assert parse(tmp_path, made([column([ONE])] * 3)).remarks == ("Only the first 2 of 3 pages were read.",)


def test_nothing_runs_and_nothing_is_opened(tmp_path: Path) -> None:
    """A document's actions are none of ours."""
    extra = (
        "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> "
        f"/AA << /WC << /S /Launch /F ({tmp_path}/x) >> >>"
    )
    assert parse(tmp_path, made([column([ONE])], extra=extra)).articles[0].text == ONE


def test_a_material_need_not_lie_on_disk(tmp_path: Path) -> None:
    """A member of an archive is read from memory."""
    from nam_reader.importers.material import Material

    found = pdf.parse(Material("x.pdf", content=made([column([ONE])])))
    assert found.articles[0].text == ONE


def test_damage_costs_no_more_than_a_sentence(
    tmp_path: Path, damaged: Callable[[bytes], Iterator[bytes]]
) -> None:
    """Cut off or changed anywhere."""
    whole = made([column([ONE, TWO], indent=3)] * 2, f"/Title {text('Тытул')}")
    for data in damaged(whole):
        with suppress(UnreadableFileError):
            parse(tmp_path, b"%PDF-" + data[5:])

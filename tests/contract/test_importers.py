"""What every importer must do. A new format adds samples, and nothing else."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.importers import samples
from tests.importers.samples import BELARUSIAN, ENGLISH, FURNITURE, POLISH, STORIES, Story

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import parse_file
from nam_reader.model import Article, Parsed
from nam_reader.text.articles import revision_of
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.sanitise import sanitise

DATA = Path(__file__).resolve().parents[1] / "data"
REAL = Path(__file__).resolve().parents[3] / "shared" / "archive" / "site-search-results.txt"
WITH_PICTURES = frozenset({"saved-ru", "single-file-pl"})  # tests of their own
SAFE = ("http://", "https://", "mailto:", "#")

PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0" + bytes(range(256)) * 8
NOTHING = {"empty": b"", "zeros": b"\0" * 4_096, "picture": PICTURE}
NO_TEXT = NOTHING | {
    "blank": b" \r\n\t\n\xc2\xa0\n",
    "only a mark": b"\xef\xbb\xbf",
    "controls": bytes(range(1, 32)) * 40,
    "broken UTF-16": b"\xff\xfea\0\0\xdc\0\xdc" + b"b\0" * 9,
}
OF_OTHER_KINDS = {  # under the ending of the format at hand
    name: data
    for name, data in samples.everything().items()
    if name.endswith((".pdf", ".epub", ".zip", ".gz", ".mhtml"))
}


def bare(text: str) -> str:
    """Return a text without its white space."""
    return "".join(text.split())


def words_in_order(text: str) -> list[str]:
    """List the words of a text; marks of Markdown and punctuation are none."""
    return re.findall(r"\w+", text)


def check_sentence(refusal: UnreadableFileError) -> None:
    """See that a refusal is one clear sentence that does not repeat the path."""
    sentence = str(refusal)
    assert re.match(r"[A-Z].*[.]$", sentence)
    assert "\n" not in sentence
    assert "sample" not in sentence


class ImporterContract:
    """The promises of all formats. A subclass names the ending of its files and gives samples."""

    suffix: str
    samples: ClassVar[Mapping[str, bytes]]
    beside: ClassVar[Mapping[str, bytes]] = {}  # files that lie beside a sample
    stories: tuple[Story, ...] = ()  # what each sample gives
    says: tuple[str, ...] = ("title", "authors", "published", "url")  # what the format can tell of a story
    furniture: tuple[str, ...] = ()  # what stands in the samples and in no text
    pictures: int = 0  # in each sample
    no_text: Mapping[str, bytes] = NOTHING

    def parse(self, folder: Path, data: bytes) -> Parsed:
        """Parse some bytes as a file of the format."""
        for name, content in self.beside.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(content)
        path = folder / f"sample{self.suffix}"
        path.write_bytes(data)
        return parse_file(path)

    def each(self, folder: Path) -> list[Article]:
        """Parse all samples."""
        return [article for data in self.samples.values() for article in self.parse(folder, data).articles]

    def test_a_file_gives_articles(self, tmp_path: Path) -> None:
        """With a title and a text each, and names of their own; nothing of a whole file fails."""
        for data in self.samples.values():
            parsed = self.parse(tmp_path, data)
            assert parsed.articles
            assert not parsed.failed
            assert not parsed.parts
            assert all(article.title.strip() and article.text.strip() for article in parsed.articles)
            assert len({article.uid for article in parsed.articles}) == len(parsed.articles)

    def test_the_reading_text_is_that_of_the_blocks(self, tmp_path: Path) -> None:
        """Before and after the body is made safe again to be shown."""
        for article in self.each(tmp_path):
            assert article.text == "\n".join(block.text for block in parse_blocks(article.body))
            assert article.text == reading_text(parse_blocks(sanitise(article.body)))

    def test_what_follows_from_the_text_is_right(self, tmp_path: Path) -> None:
        """Revision and number of words; names and titles are on one line."""
        for article in self.each(tmp_path):
            assert article.revision == revision_of(article.title, article.text)
            assert article.words == len(article.text.split())
            assert not set("\r\n\t") & set(article.title + article.byline + article.source)

    def test_a_story_comes_out_as_it_went_in(self, tmp_path: Path) -> None:
        """Its paragraphs in order, each a block of its own; its title once; what the format tells of it."""
        for data in self.samples.values() if self.stories else ():
            parsed = self.parse(tmp_path, data)
            assert [article.title for article in parsed.articles] == [story.title for story in self.stories]
            for article, story in zip(parsed.articles, self.stories, strict=True):
                blocks = [block.text for block in parse_blocks(article.body)]
                assert [text for text in blocks if text in story.paragraphs] == list(story.paragraphs)
                assert story.title not in blocks
                assert article.language == story.language
                told = {
                    "title": story.title,
                    "authors": (story.author,),
                    "published": story.published,
                    "url": story.url,
                }
                for name in self.says:
                    assert getattr(article, name) == told[name], name

    def test_no_furniture_of_a_page_is_text(self, tmp_path: Path) -> None:
        """Menus, share bars, notices, what else there is to read."""
        for article in self.each(tmp_path):
            for piece in self.furniture:
                assert piece.casefold() not in article.text.casefold()

    def test_no_title_is_doubled(self, tmp_path: Path) -> None:
        """The text does not begin with what stands above it anyway."""
        for article in self.each(tmp_path):
            assert bare(article.text.split("\n", 1)[0]) != bare(article.title)

    def test_pictures_are_those_that_are_shown(self, tmp_path: Path) -> None:
        """Each is named by its content, and is in some body; no body shows another."""
        for data in self.samples.values():
            parsed = self.parse(tmp_path, data)
            runs = [run for one in parsed.articles for block in parse_blocks(one.body) for run in block.runs]
            shown = {run.image.removeprefix("nam-image:") for run in runs if run.image}
            assert shown == {image.sha256 for image in parsed.images}
            assert all(image.sha256 == sha256(image.data).hexdigest() for image in parsed.images)
            assert len(shown) == self.pictures

    def test_nothing_leads_outside(self, tmp_path: Path) -> None:
        """No picture but stored ones, no link but those of the web, of mail and within the text."""
        for article in self.each(tmp_path):
            assert set(re.findall(r"<[^<>]* src=\"([^:\"]*)", article.body)) <= {"nam-image"}
            hrefs = re.findall(r"<[^<>]* href=\"([^\"]*)", article.body)
            assert all(href.startswith(SAFE) for href in hrefs)
            assert not re.search(r"<(?:script|style|svg|iframe|object|embed|form|link|meta)\b", article.body)
            assert not article.url or article.url.startswith(("http://", "https://"))

    def test_the_same_file_gives_the_same(self, tmp_path: Path) -> None:
        """Importing twice changes nothing."""
        assert self.each(tmp_path) == self.each(tmp_path)

    def test_what_is_no_file_of_the_format_is_refused(self, tmp_path: Path) -> None:
        """With one clear sentence that does not repeat the path."""
        for data in self.no_text.values():
            with pytest.raises(UnreadableFileError) as refusal:
                self.parse(tmp_path, data)
            check_sentence(refusal.value)

    def test_a_cut_file_gives_something_or_one_sentence(self, tmp_path: Path) -> None:
        """Wherever it was cut."""
        cuts = max(4, 60 // len(self.samples))
        for data in self.samples.values():
            for place in range(0, len(data), max(1, len(data) // cuts)):
                self.check(tmp_path, data[:place])

    def test_a_wrong_ending_gives_something_or_one_sentence(self, tmp_path: Path) -> None:
        """What a file is counts, not what it is called; where the ending is believed, nothing breaks."""
        for data in OF_OTHER_KINDS.values():
            self.check(tmp_path, data)

    def check(self, folder: Path, data: bytes) -> None:
        """See that damaged data gives articles that keep the promises, or one sentence."""
        try:
            parsed = self.parse(folder, data)
        except UnreadableFileError as refusal:
            check_sentence(refusal)
            return
        for article in parsed.articles:
            assert article.text == reading_text(parse_blocks(article.body))
            assert article.title.strip()

    def test_qt_is_not_needed(self, tmp_path: Path) -> None:
        """Workers and the command line do without it, and without the libraries of the window."""
        self.parse(tmp_path, next(iter(self.samples.values())))
        path = tmp_path / f"sample{self.suffix}"
        code = (
            "import sys; from pathlib import Path; from nam_reader.importers import parse_file;"
            f"parse_file(Path({str(path)!r}));"
            "unwanted = {'PySide6', 'shiboken6', 'rich', 'click', 'pebble', 'apsw'};"
            "print(*unwanted & {name.split('.')[0] for name in sys.modules})"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == ""


class TextContract(ImporterContract):
    """The promises of formats that are text and nothing else."""

    no_text = NO_TEXT

    @pytest.fixture(
        params=["as it is", "Windows line ends", "with a mark", "UTF-16", "big-endian", "after a cut"]
    )
    def form(self, request: pytest.FixtureRequest) -> str:
        """Name one of the forms in which the same text may have been saved."""
        return str(request.param)

    def test_nothing_is_lost(self, tmp_path: Path) -> None:
        """Every word of the sample is in a title or a text, in order."""
        for data in self.samples.values():
            articles = self.parse(tmp_path, data).articles
            found = iter(words_in_order(" ".join(f"{article.title} {article.text}" for article in articles)))
            for word in words_in_order(self.expected(data.decode("utf-8"))):
                assert word in found, word

    def test_no_word_is_invented(self, tmp_path: Path) -> None:
        """A text has no word that the sample does not have."""
        for data in self.samples.values():
            known = set(words_in_order(data.decode("utf-8")))
            for article in self.parse(tmp_path, data).articles:
                assert set(words_in_order(article.text)) <= known

    def test_the_form_of_the_file_does_not_matter(self, tmp_path: Path, form: str) -> None:
        """Line ends, byte order marks and encodings are not text; zeros after the end are none either."""
        for data in self.samples.values():
            text = data.decode("utf-8")
            saved = {
                "as it is": data,
                "Windows line ends": text.replace("\n", "\r\n").encode(),
                "with a mark": b"\xef\xbb\xbf" + data,
                "UTF-16": text.encode("utf-16"),
                "big-endian": b"\xfe\xff" + text.encode("utf-16-be"),
                "after a cut": data + b"\0" * 700,
            }[form]
            parsed = self.parse(tmp_path, saved)
            assert parsed.articles == self.parse(tmp_path, data).articles
            assert any("missing" in remark for remark in parsed.remarks) == (form == "after a cut")

    def expected(self, text: str) -> str:
        """Return what of a sample must come out: all of it, unless the format says otherwise."""
        return text


def read(kind: str) -> dict[str, bytes]:
    """Read the samples of a kind."""
    return {path.name: path.read_bytes() for path in sorted((DATA / kind).iterdir())}


class TestPlain(TextContract):
    """Plain text."""

    suffix = ".txt"
    samples = read("plain")

    def expected(self, text: str) -> str:
        """Leave out the front matter, whose fields are no text."""
        return text.split("\n+++\n", 1)[-1]


class TestMarkdown(TextContract):
    """Markdown."""

    suffix = ".md"
    samples = read("markdown")

    def expected(self, text: str) -> str:
        """Leave out front matter, addresses, and what is not for reading."""
        text = text.split("\n---\n", 1)[-1]
        marks = r"\]\([^)]*\)|<script>.*?</script>|</?\w[^>]*>|\[\^1\].*|```python|^ *\d\. "
        return re.sub(marks, " ", text, flags=re.MULTILINE)


class TestSiteSearch(TextContract):
    """The saved page of a site search."""

    suffix = ".txt"
    samples = read("site-search") | ({"real": REAL.read_bytes()} if REAL.is_file() else {})

    def expected(self, text: str) -> str:
        """Leave out what stands above the first article and below the last."""
        return text.split("\n  • ", 1)[1].rsplit("bottom of page", 1)[0]

    @pytest.mark.parametrize("name", ["page.txt", "real"])
    def test_every_article_is_whole(self, tmp_path: Path, name: str) -> None:
        """No character of text is lost or invented, white space aside."""
        if name not in self.samples:
            pytest.skip("the real page is not distributed with the program")
        page = self.expected(self.samples[name].decode("utf-8"))
        sources = [entry.split("\n", 1) for entry in page.split("\n  • ")]
        articles = self.parse(tmp_path, self.samples[name]).articles
        assert [article.title for article in articles] == [title for title, _ in sources]
        for article, (_, body) in zip(articles, sources, strict=True):
            assert bare(article.text) == bare(body)


class PageContract(ImporterContract):
    """Formats that hold pages of a site."""

    stories: tuple[Story, ...] = (ENGLISH,)
    furniture = FURNITURE
    pictures = 1


class TestPage(PageContract):
    """A saved page with its folder of pictures, in encodings that pages are saved in."""

    suffix = ".html"
    beside: ClassVar = {"lamp_files/lamp.png": samples.png()}
    samples: ClassVar = {
        "UTF-8": samples.page().encode(),
        "with a mark": b"\xef\xbb\xbf" + samples.page().encode(),
        "UTF-16": samples.page().encode("utf-16"),
        "Windows line ends": samples.page().replace("\n", "\r\n").encode(),
        "windows-1252": samples.page().replace("utf-8", "windows-1252").encode("cp1252"),
    }


class TestBelarusianPage(TestPage):
    """Of letters that other encodings write otherwise."""

    stories = (BELARUSIAN,)
    samples: ClassVar = {
        "UTF-8": samples.page(BELARUSIAN).encode(),
        "windows-1251": samples.page(BELARUSIAN).replace("utf-8", "windows-1251").encode("cp1251"),
        "undeclared": samples.page(BELARUSIAN).replace('<meta charset="utf-8">', "").encode("cp1251"),
    }


class TestPolishPage(TestPage):
    """The same."""

    stories = (POLISH,)
    samples: ClassVar = {
        "UTF-8": samples.page(POLISH).encode(),
        "iso-8859-2": samples.page(POLISH).replace("utf-8", "iso-8859-2").encode("iso-8859-2"),
        "windows-1250": samples.page(POLISH).replace('<meta charset="utf-8">', "").encode("cp1250"),
    }


class TestWix(ImporterContract):
    """Posts of Wix blogs, of every markup."""

    suffix = ".html"
    samples: ClassVar = {
        path.name: path.read_bytes()
        for path in sorted((DATA / "wix").glob("*.html"))
        if json.loads(path.with_suffix(".json").read_text("utf-8"))["post"] is not None
        and path.stem not in WITH_PICTURES
    }
    furniture = (
        "top of page",
        "bottom of page",
        "Skip to Main Content",
        "Recent Posts",
        "See All",
        "min read",
    )


class TestMessage(PageContract):
    """A page saved as one message."""

    suffix = ".mhtml"
    samples: ClassVar = {"page": samples.mhtml()}


class TestRss(ImporterContract):
    """A saved feed."""

    suffix = ".xml"
    samples: ClassVar = {"feed": samples.rss()}
    stories = STORIES


class TestAtom(ImporterContract):
    """A saved feed of the other kind."""

    suffix = ".atom"
    samples: ClassVar = {"feed": samples.atom()}
    stories = STORIES


class TestWarc(PageContract):
    """A web archive."""

    suffix = ".warc"
    samples: ClassVar = {"crawl": samples.warc()}
    stories = STORIES
    pictures = 3


class TestPackedWarc(TestWarc):
    """A web archive whose records are packed."""

    suffix = ".warc.gz"
    samples: ClassVar = {"crawl": samples.warc_gz()}


class TestWacz(TestWarc):
    """A web archive with its index, in one file."""

    suffix = ".wacz"
    samples: ClassVar = {"crawl": samples.wacz()}


class TestEpub(ImporterContract):
    """A book; it has one author and one date, and its chapters have no address."""

    suffix = ".epub"
    samples: ClassVar = {"book": samples.epub()}
    stories = STORIES
    says = ("title",)
    pictures = 1


class TestPdf(ImporterContract):
    """A document of pages."""

    suffix = ".pdf"
    samples: ClassVar = {"paper": samples.pdf(), "narrow": samples.pdf(width=50)}
    stories = (ENGLISH,)
    says = ("title", "authors")


class TestZip(ImporterContract):
    """An archive of the others."""

    suffix = ".zip"
    samples: ClassVar = {"all": samples.archive()}
    furniture = FURNITURE
    pictures = 1


def of(contract: type[ImporterContract]) -> str:
    """Name a format in the report of a test."""
    return contract.__name__


FORMATS = [
    *(
        TestPlain,
        TestMarkdown,
        TestSiteSearch,
        TestPage,
        TestBelarusianPage,
        TestPolishPage,
        TestWix,
        TestMessage,
    ),
    *(TestRss, TestAtom, TestWarc, TestPackedWarc, TestWacz, TestEpub, TestPdf, TestZip),
]


@pytest.mark.parametrize("contract", FORMATS, ids=of)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(data=st.data())
def test_a_damaged_file_gives_something_or_one_sentence(
    tmp_path: Path, contract: type[ImporterContract], data: st.DataObject
) -> None:
    """Cut anywhere, or with bytes changed: never another failure."""
    sample = bytearray(data.draw(st.sampled_from(list(contract.samples.values()))))
    cut = data.draw(st.integers(0, len(sample)))
    places = st.integers(0, len(sample) - 1)
    for place, value in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=20)):
        sample[place] = value
    contract().check(tmp_path, bytes(sample[:cut]))

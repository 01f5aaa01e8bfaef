"""What every importer must do. A new format adds samples, and nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nam_reader.errors import UnreadableFileError
from nam_reader.importers import parse_file
from nam_reader.model import Article, Parsed
from nam_reader.text.articles import revision_of
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.sanitise import sanitise

DATA = Path(__file__).resolve().parents[1] / "data"
REAL = Path(__file__).resolve().parents[3] / "shared" / "archive" / "site-search-results.txt"

NO_TEXT = {
    "empty": b"",
    "blank": b" \r\n\t\n\xc2\xa0\n",
    "only a mark": b"\xef\xbb\xbf",
    "zeros": b"\0" * 4_096,
    "picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0" + bytes(range(256)) * 8,
    "controls": bytes(range(1, 32)) * 40,
    "broken UTF-16": b"\xff\xfea\0\0\xdc\0\xdc" + b"b\0" * 9,
}


def bare(text: str) -> str:
    """Return a text without its white space."""
    return "".join(text.split())


def words_in_order(text: str) -> list[str]:
    """List the words of a text; marks of Markdown and punctuation are none."""
    return re.findall(r"\w+", text)


class ImporterContract:
    """The promises. A subclass names the ending of its files and gives samples."""

    suffix: str
    samples: dict[str, bytes]

    @pytest.fixture(
        params=["as it is", "Windows line ends", "with a mark", "UTF-16", "big-endian", "after a cut"]
    )
    def form(self, request: pytest.FixtureRequest) -> str:
        """Name one of the forms in which the same text may have been saved."""
        return str(request.param)

    def parse(self, folder: Path, data: bytes) -> Parsed:
        """Parse some bytes as a file of the format."""
        path = folder / f"sample{self.suffix}"
        path.write_bytes(data)
        return parse_file(path)

    def each(self, folder: Path) -> list[Article]:
        """Parse all samples."""
        return [article for data in self.samples.values() for article in self.parse(folder, data).articles]

    def test_a_file_gives_articles(self, tmp_path: Path) -> None:
        """With a title and a text each, and names of their own."""
        articles = self.each(tmp_path)
        assert articles
        assert all(article.title.strip() and article.text.strip() for article in articles)
        assert len({article.uid for article in articles}) == len(articles)

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

    def test_the_same_file_gives_the_same(self, tmp_path: Path) -> None:
        """Importing twice changes nothing."""
        assert self.each(tmp_path) == self.each(tmp_path)

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

    @pytest.mark.parametrize("name", NO_TEXT)
    def test_what_is_no_text_is_refused(self, tmp_path: Path, name: str) -> None:
        """With one clear sentence that does not repeat the path."""
        with pytest.raises(UnreadableFileError) as refusal:
            self.parse(tmp_path, NO_TEXT[name])
        sentence = str(refusal.value)
        assert sentence.endswith(".")
        assert "\n" not in sentence
        assert "sample" not in sentence

    def test_qt_is_not_needed(self, tmp_path: Path) -> None:
        """Workers and the command line do without it, and without the libraries of other formats."""
        path = tmp_path / f"sample{self.suffix}"
        path.write_bytes(next(iter(self.samples.values())))
        code = (
            "import sys; from pathlib import Path; from nam_reader.importers import parse_file;"
            f"parse_file(Path({str(path)!r}));"
            "unwanted = {'PySide6', 'shiboken6', 'rich', 'click', 'pebble'};"
            "print(*unwanted & {name.split('.')[0] for name in sys.modules})"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == ""

    def expected(self, text: str) -> str:
        """Return what of a sample must come out: all of it, unless the format says otherwise."""
        return text


def read(kind: str) -> dict[str, bytes]:
    """Read the samples of a kind."""
    return {path.name: path.read_bytes() for path in sorted((DATA / kind).iterdir())}


class TestPlain(ImporterContract):
    """Plain text."""

    suffix = ".txt"
    samples = read("plain")

    def expected(self, text: str) -> str:
        """Leave out the front matter, whose fields are no text."""
        return text.split("\n+++\n", 1)[-1]


class TestMarkdown(ImporterContract):
    """Markdown."""

    suffix = ".md"
    samples = read("markdown")

    def expected(self, text: str) -> str:
        """Leave out front matter, addresses, and what is not for reading."""
        text = text.split("\n---\n", 1)[-1]
        marks = r"\]\([^)]*\)|<script>.*?</script>|</?\w[^>]*>|\[\^1\].*|```python|^ *\d\. "
        return re.sub(marks, " ", text, flags=re.MULTILINE)


class TestSiteSearch(ImporterContract):
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


@pytest.mark.parametrize("contract", [TestPlain, TestMarkdown, TestSiteSearch])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
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
    try:
        parsed = contract().parse(tmp_path, bytes(sample[:cut]))
    except UnreadableFileError:
        return
    for article in parsed.articles:
        assert article.text == reading_text(parse_blocks(article.body))

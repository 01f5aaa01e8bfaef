"""Suggestions: what is put right, what is left as it was typed, and that each of them finds something."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from nam_reader.library.articles import ArticleStore
from nam_reader.model import Article
from nam_reader.notebook.anchors import make_anchor
from nam_reader.notebook.finding import NoteFinder
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook
from nam_reader.search.compile import plan
from nam_reader.search.filters import NoNotes
from nam_reader.search.found import finds_any
from nam_reader.search.layouts import retyped
from nam_reader.search.query import parse
from nam_reader.search.scripts import respelled
from nam_reader.search.suggest import suggestions
from nam_reader.search.tree import And, Field, Word
from nam_reader.search.typos import slip_cost
from nam_reader.text.articles import make_article

Shelve = Callable[..., list[str]]


def article(text: str, language: str) -> Article:
    # "Of": a capital letter at the beginning of a title may be a name's
    return make_article(title=f"Of {language}", body=f"<p>{text}</p>", source=text, language=language)


@pytest.fixture(autouse=True)
def _library(store: ArticleStore, shelve: Shelve) -> None:
    uids = shelve(
        article("On sanctions and the economy: crimes against human rights were committed.", "en"),
        article(
            "New sanctions on banks, and forced labour in the forest; freedom of speech; ban\u00adquets.",
            "en",
        ),
        article("No sanction; a human being. Santa came in December, as prava says.", "en"),
        article("О, санкции против банков, права человека, правительство, хорошо, свобо\u0301да.", "ru"),
        article("Не санкцыі і эканоміка, правы чалавека, свабода, аб'екты, ўлада.", "be"),
        article("Про права людини, уряд і в'язні, їжа, Київ.", "uk"),
        article("O, sankcje gospodarcze, prawa człowieka, międzynarodowy trybunał.", "pl"),
    )
    store.tidy(len(uids))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # slips
        ("sanctoins", "sanctions"),
        ("sanctons", "sanctions"),
        ("santcions", "sanctions"),
        ("sanctionns", "sanctions"),
        ("zanctions", "sanctions"),
        ("asnctions", "sanctions"),
        ("Ecomony", "Economy"),
        ("FREEDMO", "FREEDOM"),
        ("санкцыии", "санкции"),
        ("правтельство", "правительство"),
        ("эканомка", "эканоміка"),
        ("gospodracze", "gospodarcze"),
        ("Miedzynarodoowy", "Międzynarodowy"),
        ("czlowwieak", "człowieka"),
        ("anty-miedzynaordowy", None),
        # keyboards
        ("cfyrwbb", "санкции"),
        ("Cfyrwbb", "Санкции"),
        ("[jhjij", "хорошо"),
        ("cfyrwsb", "санкцыі"),
        ("ekflf", "улада"),
        ("cdj,jlf", "свобода"),
        ("ghfdbntkmcndj", "правительство"),
        ("ыфтсешщты", "sanctions"),
        ("дфищгк", "labour"),
        ("ghfdf k.lbyb", "права людини"),
        # the other script
        ("pravitelstvo", "правительство"),
        ("prava cheloveka", "права человека"),
        ("svaboda", "свабода"),
        ("сэнкшнз", None),
        ("господарче", "gospodarcze"),
        ("трибунал", "trybunał"),
        # signs
        ("banquest", "banquets"),
        ("sanctoins,economy", "sanctions economy"),
        # spaces
        ("humanrights", "human rights"),
        ("forcedlabour", "forced labour"),
        ("sanc tions", "sanctions"),
        ("free dom speech", "freedom speech"),
        # several words, and what stands around them
        ("sanctoins ecomony", "sanctions economy"),
        ("forced labuor", "forced labour"),
        ("sanctoins lang:en", "sanctions lang:en"),
        ("sanctoins -bankss", "sanctions -bankss"),
        ('sanctoins "forced labour"', 'sanctions "forced labour"'),
        ("sanctoins OR tinber", None),
        ("ecomony OR freedmo", "economy OR freedom"),
        ("(ecomony OR labour) sanctions", "(economy OR labour) sanctions"),
        ("forced-labuor", "forced-labour"),
    ],
)
def test_the_likeliest_is_what_was_meant(reader: apsw.Connection, typed: str, meant: str | None) -> None:
    found = suggestions(reader, typed)
    assert (found[0] if found else None) == meant
    assert len(set(found)) == len(found) <= 3
    for suggestion in found:
        tree = parse(suggestion).tree
        assert tree
        assert finds_any(reader, plan(tree, NoNotes()))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "—",
        "sanctions",
        "sanction",  # another form
        "санкцыямі",
        "sanctions labour human",  # no article has all of them, but each of them is known
        '"sanctoins"',
        "-sanctoins",
        "title:sanctoins",
        "author:sanctoins",
        "sanctoi*",
        "sanctoins lang:pl",  # put right it would find nothing
        "xq",
        "qqqqqqqqqqqqq",
        "12345",
        "\x00\ud800",
        "sanctoins in:notes",
        " ".join(f"unknownword{letter}" for letter in "abcdefgh"),
    ],
)
def test_there_is_nothing_to_put_right(reader: apsw.Connection, typed: str) -> None:
    assert suggestions(reader, typed) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cfyrwsb", ("санкцыі",)),  # as the library writes it: no other reading of the keys is a word in it
        ("cfyrwbz", ("санкция", "санкція")),  # no form that the library has
    ],
)
def test_readings_that_are_words_leave_the_others_out(
    reader: apsw.Connection, typed: str, meant: tuple[str, ...]
) -> None:
    assert suggestions(reader, typed) == meant


def test_the_commoner_of_two_words_comes_first(reader: apsw.Connection) -> None:
    assert suggestions(reader, "huamn")[0] == "human"
    assert suggestions(reader, "sanka")[0] == "santa"


def test_forms_of_one_word_are_one_suggestion(reader: apsw.Connection) -> None:
    found = suggestions(reader, "sanctionz")
    assert len([text for text in found if text.startswith("sanction")]) == 1


def test_words_of_notes_are_not_put_right(
    store: ArticleStore, reader: apsw.Connection, tmp_path: Path
) -> None:
    uid = str(reader.execute("SELECT uid FROM article WHERE language = 'pl'").get)
    article = store.get(uid)
    connection = open_notebook(tmp_path / "notebook.db")
    try:
        notebook = Notebook(connection)
        notebook.add(article.ref, make_anchor(article.text, 0, 5, article.revision), note="Of sanctions.")
        notes = NoteFinder(connection)
        assert finds_any(reader, plan(And((Word("sanctions"), Field("in", "notes"))), notes))
        assert suggestions(reader, "sanctoins in:notes", notes) == ()
        assert suggestions(reader, "czlowwieak has:note", notes) == ("człowieka has:note",)
    finally:
        connection.close()


# --- the pieces -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ghbdtn", "привет"),
        ("Ghbdtn", "Привет"),
        (";bpym", "жизнь"),
        ("'nj", "это"),
        (",erdf", "буква"),
        ("k.,jdm", "любовь"),
        ("`krf", "ёлка"),
        ("руддщ", "hello"),
        ("щзут", "open"),
        ("dsk.xfyf", "вылючана"),
        (">kz", "Юля"),
        ("dsgjijd", "выпошов"),
        ("gflsv o;j", "падым ўжо"),
        ("rb]d", "київ"),
        ("ыжа", "іжа"),
    ],
)
def test_keys_are_read_on_another_layout(typed: str, meant: str) -> None:
    assert meant in set(retyped(typed))


def test_a_layout_gives_each_reading_once() -> None:
    readings = list(retyped("ktnj"))
    assert len(readings) == len(set(readings))
    assert "ktnj" not in readings
    assert list(retyped("123")) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pravitelstvo", "правительство"),
        ("shchit", "щит"),
        ("khorosho", "хорошо"),
        ("zhyzn", "жызнь"),
        ("vlast", "власть"),
        ("ulada", "улада"),
        ("praw", "прав"),
        ("юристы", "yuristy"),
        ("щука", "shchuka"),
        ("право", "prawo"),
    ],
)
def test_words_are_read_in_the_other_script(typed: str, meant: str) -> None:
    assert meant in respelled(typed)


@pytest.mark.parametrize("typed", ["", "łąka", "naïve", "漢字", "a" * 40])
def test_there_is_no_other_script(typed: str) -> None:
    assert [reading for reading in respelled(typed) if reading] == []


@pytest.mark.parametrize(
    ("typed", "likely", "unlikely"),
    [
        ("sanctoins", "sanctions", "sanatoins"),
        ("comitee", "committee", "coxitdee"),
        ("zrime", "zrimo", "crime"),
        ("definate", "definite", "definbte"),
        ("gand", "hand", "land"),
        ("word", "word", "words"),
    ],
)
def test_likelier_slips_cost_less(typed: str, likely: str, unlikely: str) -> None:
    assert slip_cost(typed, likely) < slip_cost(typed, unlikely)
    assert slip_cost(typed, typed) == 0


def test_many_strange_words_take_little_time(reader: apsw.Connection) -> None:
    began = time.perf_counter()
    for _ in range(5):
        suggestions(reader, "pneumonoultramicroscopicsilicovolcanoconiosis shchshchshchshch")
    assert time.perf_counter() - began < 2


def test_a_very_long_word_takes_no_time(reader: apsw.Connection) -> None:
    began = time.thread_time()
    for letters in ("a", "ab", "я", "сл"):
        assert suggestions(reader, letters * 4_000) == ()
    assert time.thread_time() - began < 0.05

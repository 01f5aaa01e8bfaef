"""What is asked of the index and the tables: valid for every tree, and meaning what the tree means."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.lexicon.entry import query_word
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.model import Article
from nam_reader.search.compile import Plan, plan
from nam_reader.search.filters import NoNotes
from nam_reader.search.query import MAX_DEPTH, MAX_TERMS, parse
from nam_reader.search.tree import (
    And,
    Field,
    Leaf,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Tree,
    Word,
    all_of,
    any_of,
    negated,
)
from nam_reader.text.articles import make_article

WORDS = ["alpha", "beta", "gamma"]
TEXTS = [" ".join(words) for size in range(4) for words in itertools.permutations(WORDS, size)]
DATES = ["2023", "2024-05", "2024-05-03", None]


def _article(number: int, text: str) -> Article:
    return make_article(
        title=f"Number {number} {WORDS[number % 3]}",
        body=f"<p>{text}</p>",
        authors=("Beta Gamma",) if number % 2 else (),
        language="en" if number % 3 else "pl",
        published=DATES[number % 4],
        topics=("Rivers",) if number % 5 == 0 else (),
    )


ARTICLES = [_article(number, text) for number, text in enumerate(TEXTS)]


class Notes(NoNotes):
    """The notes of a reader who reads every other article and writes the word that its title ends with."""

    def uids(self, name: str, value: str) -> frozenset[str]:  # noqa: ARG002  # the values differ
        taken = {"read": ARTICLES[::2], "highlight": ARTICLES[::3], "note": ARTICLES[::6]}.get(value, [])
        return frozenset(article.uid for article in taken)

    def uids_with_words(self, words: str, kind: str) -> frozenset[str]:
        return frozenset(article.uid for article in ARTICLES[::3] if _noted(article, words, kind))


def _noted(article: Article, words: str, kind: str) -> bool:
    word = article.title.split()[-1]
    return word.startswith(words) if kind == "prefix" else word == words


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[apsw.Connection]:
    connection = open_library(tmp_path_factory.mktemp("library") / "library.db")
    store = ArticleStore(connection)
    claimed: set[str] = set()
    with store.saving():
        for article in ARTICLES:
            store.save(article, claimed)
    yield connection
    connection.close()


def found(library: apsw.Connection, asked: Plan) -> set[str]:
    if asked.empty:
        return set()
    sql = "SELECT uid FROM article AS a WHERE hidden = 0"
    values: list[apsw.SQLiteValue] = []
    if asked.match:
        sql += " AND a.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)"
        values.append(asked.match)
    if asked.where:
        sql += f" AND {asked.where}"
        values += asked.values
    return {str(uid) for (uid,) in library.execute(sql, values)}


def meant(tree: Tree, article: Article, noted: bool = False) -> bool:
    """Say what a tree means, in the plainest way."""
    match tree:
        case Not(item):
            return not meant(item, article, noted)
        case And(items):
            return all(meant(item, article, noted or tree.place is not None) for item in items)
        case Or(items):
            return any(meant(item, article, noted) for item in items)
        case leaf:
            return leaf_meant(leaf, article, noted)


def leaf_meant(leaf: Leaf, article: Article, noted: bool) -> bool:
    match leaf:
        case Near(left, right) if noted and not leaf.column:
            return meant(left, article, noted) and meant(right, article, noted)
        case Near(left, right, distance, column):
            texts = [field(article, column)] if column else everywhere(article)
            return any(near(left.text, right.text, distance, text.split()) for text in texts)
        case Word(text) | Prefix(text) | Phrase(text) if noted:
            return article in ARTICLES[::3] and _noted(article, text, type(leaf).__name__.lower())
        case Phrase(text):
            return any(f" {text} " in f" {place} " for place in everywhere(article))
        case Prefix(text):
            return any(word.startswith(text) for place in everywhere(article) for word in place.split())
        case Word(text):
            return any(text in place.split() for place in everywhere(article))
        case Field(name, value):
            return filtered(name, value, article)


def everywhere(article: Article) -> list[str]:
    return [article.title.lower(), " ".join(article.authors).lower(), article.text]


def field(article: Article, name: str) -> str:
    return (article.title if name == "title" else " ".join(article.authors)).lower()


def near(left: str, right: str, distance: int, words: list[str]) -> bool:
    places = [
        (at, to)
        for at, one in enumerate(words)
        for to, other in enumerate(words)
        if (one, other) == (left, right)
    ]
    return any(0 < abs(at - to) <= distance + 1 for at, to in places)


def filtered(name: str, value: str, article: Article) -> bool:
    day = f"{article.published}-01-01"[:10] if article.published else ""
    match name, value:
        case (("title" | "author"), word):
            return word in field(article, name).split()
        case "lang", code:
            return article.language == code
        case "tag", _:
            return bool(article.topics)
        case "before", date:
            return bool(day) and day < f"{date}-01-01"[:10]
        case "after", date:
            return day >= f"{date}-01-01"[:10]
        case "year", year:
            return day.startswith(year)
        case "is", "unread":
            return article not in ARTICLES[::2]
        case "is", "read":
            return article in ARTICLES[::2]
        case "has", "note":
            return article in ARTICLES[::6]
        case _:
            return article in ARTICLES[::3]


FIELDS = st.sampled_from(
    [
        *(Field("title", word) for word in WORDS),
        Field("author", "beta"),
        Field("lang", "pl"),
        Field("tag", "rivers"),
        Field("before", "2024"),
        Field("before", "2024-05-02"),
        Field("after", "2024-05"),
        Field("after", "2024-05-02"),
        Field("year", "2024"),
        Field("is", "unread"),
        Field("is", "read"),
        Field("has", "note"),
        Field("in", "notes"),
    ]
)
WORD = st.sampled_from(WORDS).map(Word)
LEAVES: st.SearchStrategy[Tree] = (
    WORD
    | st.sampled_from(["al", "b", "gamma"]).map(Prefix)
    | st.sampled_from(["alpha beta", "beta alpha", "gamma"]).map(Phrase)
    | st.builds(Near, WORD, WORD, st.integers(0, 2), st.sampled_from(["", "title"])).filter(
        lambda leaf: leaf.left != leaf.right
    )
    | FIELDS
)
TREES: st.SearchStrategy[Tree] = st.recursive(
    LEAVES,
    lambda children: (
        st.lists(children, min_size=1, max_size=3).map(lambda items: all_of(items) or items[0])
        | st.lists(children, min_size=1, max_size=3).map(lambda items: any_of(items) or items[0])
        | children.map(negated)
    ),
    max_leaves=10,
)


@settings(deadline=None, max_examples=400)
@given(tree=TREES)
def test_a_plan_finds_what_its_tree_means(library: apsw.Connection, tree: Tree) -> None:
    wanted = {article.uid for article in ARTICLES if meant(tree, article)}
    assert found(library, plan(tree, Notes())) == wanted


@settings(deadline=None, max_examples=400)
@given(
    st.lists(
        st.text(st.characters() | st.sampled_from('()"“”«»-*|: '), max_size=10)
        | st.sampled_from(
            ["title:", "lang:be ", "-before:", "2024 ", "in:notes ", " NEAR/3 ", " OR ", "tag:", "source:"]
        ),
        max_size=12,
    ).map("".join)
)
def test_whatever_is_typed_can_be_asked(library: apsw.Connection, typed: str) -> None:
    tree = parse(typed).tree
    if tree is not None:
        asked = plan(tree, Notes())
        found(library, asked)
        for expression in {asked.loose, *(term.expression for term in asked.terms)} - {""}:
            library.execute(
                "SELECT rowid FROM article_fts WHERE article_fts MATCH ?", (expression,)
            ).fetchall()


@pytest.mark.parametrize(
    "tree", [Word("—"), Not(Phrase("!")), And((Word("&"), Prefix("…"))), Or((Word("?"), Not(Word("!"))))]
)
def test_what_has_no_word_is_nothing(tree: Tree) -> None:
    assert plan(tree, Notes()) == Plan()


def test_what_has_no_word_is_left_out() -> None:
    alpha = plan(Word("alpha"), Notes())
    for tree in (
        And((Word("alpha"), Word("—"))),
        Or((Word("!"), Word("alpha"))),
        And((Word("alpha"), Not(Word("!")))),
        Near(Word("—"), Word("alpha"), 3),
    ):
        assert plan(tree, Notes()) == alpha


@pytest.mark.parametrize(
    "shape",
    [
        "(a -({}) OR -b)",
        "(-({}) b)",
        "({} OR -c) a",
        "-(a {})",
        "(b OR {})",
        "({} c)",
        "(lang:be OR {} a)",
        "-(lang:be {})",
        "(a b-c title:({}))",
    ],
)
def test_the_deepest_query_is_not_too_deep(library: apsw.Connection, shape: str) -> None:
    typed = "alpha"
    for _ in range(MAX_DEPTH):
        deeper = shape.format(typed)
        if parse(deeper).hint:
            break
        typed = deeper
    assert typed.count("(") >= MAX_DEPTH // 2
    tree = parse(typed).tree
    assert tree is not None
    found(library, plan(tree, Notes()))


@pytest.mark.parametrize(
    "typed", ["{} ", "title:{} ", "{} OR ", "-{} ", "{}-{} ", '"{}" NEAR/3 {} ', "{} NEAR/3 x-{} ", "{}* "]
)
def test_the_longest_query_is_not_too_long(library: apsw.Connection, typed: str) -> None:
    count = typed.count("{}")
    words = (typed.format(*[f"Мінск{chr(1072 + number % 32)}"] * count) for number in range(MAX_TERMS))
    tree = parse("".join(words).removesuffix(" OR ")).tree
    assert tree is not None
    found(library, plan(tree, Notes()))


# --- terms ------------------------------------------------------------------------------------------------


def test_a_term_is_what_the_lexicon_makes_of_a_word() -> None:
    (word,) = query_word("Санкции")
    (term,) = plan(Word("Санкции"), NoNotes()).terms
    assert term.words == ("санкции",)
    assert set(term.keys) == {*word.keys, *word.name_keys}
    assert (term.kind, term.column) == ("word", "")


def test_terms_are_what_is_looked_for_and_not_what_is_kept_out() -> None:
    tree = parse('alpha -beta title:gamma author:"beta gamma" mobi* in:notes lang:be').tree
    assert tree is not None
    kinds = [(term.kind, term.column) for term in plan(tree, NoNotes()).terms]
    assert kinds == [("word", "title"), ("phrase", "author")]  # the plain words are looked for in notes
    tree = parse('alpha -beta "a b" mobi* a NEAR b anti-crisis alpha').tree
    assert tree is not None
    asked = plan(tree, NoNotes())
    assert [term.kind for term in asked.terms] == ["word", "phrase", "prefix", "near", "phrase"]
    assert asked.terms[-1].words == ("anti", "crisis")
    assert all(term.expression in asked.loose for term in asked.terms)


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("Gulf-streams", True),
        ("gulf-bank", False),
        ("tank-72", True),
        ("tanks-72", True),
        ("tanks-73", False),
        ("tanks-5", False),
        ("banks NEAR/2 rivers", True),
        ("banks NEAR/1 rivers", False),
        ("banks NEAR/3 2024", True),
        ("banks NEAR/3 2025", False),
        ('"bank of" NEAR/3 rivers', True),
        ('"banks of" NEAR/3 rivers', False),
        ("riv* NEAR/2 bank", True),
        ("Лукашэнка NEAR/2 Minsk", True),
        ("Minsk NEAR/4 Гродно", False),
    ],
)
def test_words_stand_together_in_any_form(
    tmp_path_factory: pytest.TempPathFactory, typed: str, is_found: bool
) -> None:
    text = (
        "The gulf stream. A tank 72 of old. The bank of the river in 2024 was quiet. "
        "There was Lukashenko in Minsk, and days after days of rain and of rain "
        "again, and there was Hrodna too, where it was as quiet as it had been on all those days before."
    )
    connection = open_library(tmp_path_factory.mktemp("library") / "library.db")
    store = ArticleStore(connection)
    with store.saving():
        store.save(make_article(title="Title", body=f"<p>{text}</p>", language="en"), set())
    tree = parse(typed).tree
    assert tree is not None
    assert bool(found(connection, plan(tree, NoNotes()))) == is_found
    connection.close()


def test_only_what_must_be_asked_twice_is_asked_inside_the_condition() -> None:
    def asked(typed: str) -> Plan:
        tree = parse(typed).tree
        assert tree is not None
        return plan(tree, NoNotes())

    assert asked("alpha -beta").where == ""
    assert "article_fts" not in asked("alpha lang:be (beta OR gamma)").where
    assert asked("-alpha").match == ""
    assert asked("lang:be").match == ""
    assert "article_fts" in asked("alpha OR lang:be").where
    assert asked("(alpha OR lang:be) beta").match == asked("beta").match


@pytest.mark.parametrize("typed", ["Lukashenko’s", "Lukashenko's", "Lukashenko's,"])
def test_a_possessive_is_a_form_of_its_noun(typed: str) -> None:
    word, phrase, noun = (parse(text).tree for text in (typed, f'"{typed}"', "Lukashenko"))
    assert word
    assert phrase
    assert noun
    assert plan(word, NoNotes()).terms == plan(noun, NoNotes()).terms
    assert plan(phrase, NoNotes()).terms[0].words == ("lukashenko", "s")

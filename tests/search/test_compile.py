"""The index's expressions: valid for every tree, and meaning what the tree means."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.search.compile import compile_any, compile_tree
from nam_reader.search.query import MAX_DEPTH, parse
from nam_reader.search.tree import And, Not, Or, Phrase, Prefix, Tree, Word, all_of, any_of, negated

WORDS = ["alpha", "beta", "gamma"]
DOCUMENTS = [" ".join(words) for size in range(4) for words in itertools.permutations(WORDS, size)]


@pytest.fixture(scope="module")
def index() -> Iterator[apsw.Connection]:
    """A table of every order of every choice of three words."""
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
    connection.executemany("INSERT INTO t VALUES (?)", [(document,) for document in DOCUMENTS])
    yield connection
    connection.close()


def found(index: apsw.Connection, tree: Tree) -> set[str]:
    compiled = compile_tree(tree, has_token)
    if compiled is None:
        return set()
    rows = index.execute("SELECT text FROM t WHERE t MATCH ?", (compiled.expression,))
    matching = {text for (text,) in rows}
    return set(DOCUMENTS) - matching if compiled.complement else matching


def has_token(text: str) -> bool:
    return any(character.isalnum() for character in text)


def meant(tree: Tree, document: str) -> bool:
    match tree:
        case Word(text):
            return text in document.split()
        case Prefix(text):
            return any(word.startswith(text) for word in document.split())
        case Phrase(text):
            return text in document
        case Not(item):
            return not meant(item, document)
        case And(items):
            return all(meant(item, document) for item in items)
        case Or(items):
            return any(meant(item, document) for item in items)


LEAVES = (
    st.sampled_from(WORDS).map(Word)
    | st.sampled_from(["al", "b", "gamma"]).map(Prefix)
    | st.sampled_from(["alpha beta", "beta alpha", "gamma"]).map(Phrase)
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


@settings(deadline=None, max_examples=300)
@given(tree=TREES)
def test_an_expression_finds_what_its_tree_means(index: apsw.Connection, tree: Tree) -> None:
    assert found(index, tree) == {document for document in DOCUMENTS if meant(tree, document)}


@pytest.mark.parametrize(
    "tree", [Word("—"), Not(Phrase("!")), And((Word("&"), Prefix("…"))), Or((Word("?"), Not(Word("!"))))]
)
def test_what_has_no_word_is_nothing(tree: Tree) -> None:
    assert compile_tree(tree, has_token) is None


def test_what_has_no_word_is_left_out(index: apsw.Connection) -> None:
    alpha = found(index, Word("alpha"))
    for tree in (
        And((Word("alpha"), Word("—"))),
        Or((Word("!"), Word("alpha"))),
        And((Word("alpha"), Not(Word("!")))),
    ):
        assert found(index, tree) == alpha


def test_marks_are_for_any_leaf() -> None:
    assert compile_any([Word('a"b'), Word("—"), Prefix("c"), Prefix("c")], has_token) == '("a""b" OR "c" *)'
    assert compile_any([Word("—")], has_token) == ""


@pytest.mark.parametrize(
    "shape", ["(a -({}) OR -b)", "(-({}) b)", "({} OR -c) a", "-(a {})", "(b OR {})", "({} c)"]
)
def test_the_deepest_query_is_not_too_deep_for_the_index(index: apsw.Connection, shape: str) -> None:
    typed = "alpha"
    for _ in range(MAX_DEPTH):
        deeper = shape.format(typed)
        if parse(deeper).hint:
            break
        typed = deeper
    assert typed.count("(") >= MAX_DEPTH // 2
    tree = parse(typed).tree
    assert tree is not None
    assert found(index, tree) == {document for document in DOCUMENTS if meant(tree, document)}

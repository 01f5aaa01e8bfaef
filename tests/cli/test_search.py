"""search: one query, and a query a line."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]

ANSWER = ["query", "total", "elapsed_ms", "hits", "suggestions"]
QUERIES = ["", '"', "(", "AND", "*", "a" * 100_000, "\udcff", "x\x01y", "--weird", "NEAR(", "-", "ў" * 400]
HIT = ["uid", "title", "snippet", "score", "language", "published", "count"]


def test_search_answers_in_the_agreed_shape(filled: Command) -> None:
    answer = filled("search", "sanctions forced labour", "--json").json
    assert [key for key in answer if key != "hint"] == ANSWER
    assert answer["query"] == "sanctions forced labour"
    assert answer["total"] == 1
    assert answer["elapsed_ms"] > 0
    (hit,) = answer["hits"]
    assert list(hit) == HIT
    assert hit["title"] == "Sanctions and forced labour"
    assert isinstance(hit["snippet"], str)
    assert "labour" in hit["snippet"]
    assert isinstance(hit["score"], float)
    assert (hit["language"], hit["published"]) == ("en", "2024-06")
    assert isinstance(answer["suggestions"], list)


def test_a_query_may_start_with_a_minus(filled: Command) -> None:
    def titles(*arguments: str) -> set[str]:
        return {hit["title"] for hit in filled("search", *arguments, "--json").json["hits"]}

    border = {"“Closing” the border – a note"}
    assert titles("note OR labour -lukashenko") == titles("note OR labour", "-lukashenko") == border
    plain = filled("search", "-lukashenko", "--json")
    guarded = filled("search", "--json", "--", "-lukashenko")
    assert plain.code == guarded.code == 0
    assert plain.json["query"] == guarded.json["query"] == "-lukashenko"
    assert plain.json["hits"] == guarded.json["hits"]


def test_real_options_keep_working_beside_a_minus(filled: Command) -> None:
    answer = filled("search", "-lukashenko", "border", "--limit", "0", "--json").json
    assert answer["query"] == "-lukashenko border"
    assert answer["hits"] == []
    assert answer["total"] == 1


def test_a_mistyped_option_is_a_usage_error(filled: Command) -> None:
    ran = filled("search", "border", "--jsno")
    assert ran.code == 2
    assert "--jsno" in ran.err


@pytest.mark.parametrize("query", QUERIES)
def test_nothing_typed_is_an_error(filled: Command, query: str) -> None:
    ran = filled("search", query, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert [key for key in ran.json if key != "hint"] == ANSWER


def test_match_any_finds_more(filled: Command) -> None:
    answer = filled("search", "border timber", "--json", "--match", "any").json
    assert answer["total"] == 2
    assert "hint" not in answer


def test_sort_by_date_puts_the_newest_first(filled: Command) -> None:
    answer = filled("search", "border OR timber", "--json", "--sort", "date").json
    assert [hit["published"] for hit in answer["hits"]] == ["2024-06", "2024-05-03"]


def test_limit_cuts_the_hits_and_not_the_total(filled: Command) -> None:
    answer = filled("search", "border OR labour", "--json", "--limit", "1").json
    assert (len(answer["hits"]), answer["total"]) == (1, 2)


@pytest.mark.parametrize(
    "arguments",
    [[], ["--limit", "-1", "x"], ["--match", "some", "x"], ["--sort", "size", "x"], ["--batch", "x"]],
)
def test_wrong_use_is_a_usage_error(filled: Command, arguments: list[str]) -> None:
    assert filled("search", *arguments).code == 2


def test_a_person_reads_titles_snippets_and_the_number(filled: Command) -> None:
    out = filled("search", "labour").out
    assert out.startswith("Sanctions and forced labour\n")
    assert out.endswith("\n1 article.\n")
    assert "\x1b" not in out
    assert filled("search", "xyzzyplugh").out.endswith("Nothing was found.\n")


def test_batch_answers_every_line_in_order(filled: Command) -> None:
    queries = ["labour", "", '"unfinished', "мова", "x" * 100_000, "-", "border"]
    stdin = "\n".join(queries).encode() + b"\n\xff\xfe\nlabour\r\nlast"
    answers = [json.loads(line) for line in filled("search", "--batch", stdin=stdin).out.splitlines()]
    assert [answer["query"] for answer in answers] == [*queries, "\ufffd\ufffd", "labour", "last"]
    assert [answer["total"] for answer in answers][:4] == [1, 0, 0, 1]
    assert answers[0]["hits"] == answers[-2]["hits"]


def test_an_answer_is_one_line_for_every_reader(filled: Command) -> None:
    query = "a\u2028b\x85c\x0bd\x1ce"
    (line,) = filled("search", "--batch", stdin=query.encode()).out.splitlines()
    assert json.loads(line)["query"] == query


def test_batch_of_nothing_answers_nothing(filled: Command) -> None:
    assert filled("search", "--batch").out == ""


def test_batch_keeps_to_match_and_limit(filled: Command) -> None:
    ran = filled("search", "--batch", "--match", "any", "--limit", "1", stdin=b"border timber\n")
    answer = json.loads(ran.out)
    assert (answer["total"], len(answer["hits"])) == (2, 1)


def test_batch_answers_each_line_before_the_next_is_asked(filled: Command, library: Path) -> None:
    command = [sys.executable, "-m", "nam_reader", "--library", str(library), "search", "--batch"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        patience = threading.Timer(20, process.kill)  # an answer that is held back would be waited for
        patience.start()
        for query in (b"labour", b"border"):
            process.stdin.write(query + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["query"] == query.decode()
        process.stdin.close()
        assert process.wait(20) == 0
        patience.cancel()
        patience.join()

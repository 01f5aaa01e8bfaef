"""Lanes: in order, on a thread of their own, answered on ours; a failure is a sentence."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from nam_reader.errors import CancelledError, NotFoundError
from nam_reader.ui.tasks import Lane


class Heard:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.sentences: list[str] = []
        self.threads: set[str] = set()

    def done(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.add(threading.current_thread().name)

    def failed(self, sentence: str, _details: str) -> None:
        self.sentences.append(sentence)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def lane(heard: Heard, qtbot: QtBot) -> Iterator[Lane]:
    made = Lane("test", heard.failed)
    yield made
    assert made.close()


def test_answers_come_in_order_on_our_thread(lane: Lane, heard: Heard, qtbot: QtBot) -> None:
    worked_on = set()

    def work(number: int) -> int:
        worked_on.add(threading.current_thread().name)
        return number

    for number in range(20):
        lane.run(partial(work, number), heard.done)
    qtbot.waitUntil(lambda: len(heard.answers) == 20)
    assert heard.answers == list(range(20))
    assert worked_on == {"nam-reader test"}
    assert heard.threads == {threading.main_thread().name}


def test_only_the_newest_of_a_key_answers(lane: Lane, heard: Heard, qtbot: QtBot) -> None:
    begun, go = threading.Event(), threading.Event()

    def first() -> str:
        begun.set()
        go.wait(5)
        return "first"

    lane.run(first, heard.done, key="search")
    assert begun.wait(5)
    for word in ("second", "third"):
        lane.run(partial(str, word), heard.done, key="search")
    lane.run(lambda: "other", heard.done)
    go.set()
    qtbot.waitUntil(lambda: "other" in heard.answers)
    assert heard.answers == ["third", "other"]


def test_an_answer_that_is_on_its_way_is_too_late_as_well(lane: Lane, heard: Heard, qtbot: QtBot) -> None:
    lane.run(lambda: "older", heard.done, key="search")
    while lane.busy:  # done, and its answer waits for us
        time.sleep(0.001)
    lane.run(lambda: "newer", heard.done, key="search")
    qtbot.waitUntil(lambda: "newer" in heard.answers)
    assert heard.answers == ["newer"]


def test_a_failure_is_a_sentence_and_the_lane_lives(lane: Lane, heard: Heard, qtbot: QtBot) -> None:
    def missing() -> None:
        raise NotFoundError("There is no article “{0}” in this library.", "x1")

    def mistake() -> None:
        raise ZeroDivisionError

    def stopped() -> None:
        raise CancelledError

    for work in (missing, mistake, stopped):
        lane.run(work, heard.done)
    lane.run(lambda: "still here", heard.done)
    qtbot.waitUntil(lambda: heard.answers == ["still here"])
    assert heard.sentences[0] == "There is no article “x1” in this library."
    assert "ZeroDivisionError" in heard.sentences[1]
    assert len(heard.sentences) == 2


def test_closing_finishes_what_is_queued(heard: Heard, qtbot: QtBot) -> None:
    lane = Lane("test", heard.failed)
    written: list[int] = []
    for number in range(50):
        lane.run(partial(written.append, number))
    assert lane.close()
    assert written == list(range(50))


def test_what_comes_after_closing_is_not_begun(heard: Heard, qtbot: QtBot) -> None:
    lane = Lane("test", heard.failed)
    begun = threading.Event()
    assert lane.close()
    assert lane.run(begun.set, heard.done).cancelled.is_set()
    assert not begun.wait(0.2)


def test_work_that_outlives_its_lane_answers_nobody(heard: Heard, qtbot: QtBot) -> None:
    lane = Lane("test", heard.failed)
    begun, go = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        go.wait(10)

    lane.run(work, heard.done)
    assert begun.wait(5)
    assert not lane.close(seconds=0.01)
    thread = next(each for each in threading.enumerate() if each.name == "nam-reader test")
    shiboken6.delete(lane)
    go.set()
    thread.join(5)  # an exception in it would fail this test
    assert not thread.is_alive()
    assert heard.answers == []

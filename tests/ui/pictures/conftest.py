"""Numbers to be made pictures of."""

from __future__ import annotations

import pytest

from nam_reader.model.over_time import OverTime, Timeline, WordsOverTime

ARTICLES = (("", 2), ("2022", 1), ("2023-11", 4), ("2024-01", 10), ("2024-02", 6))


@pytest.fixture
def timeline() -> Timeline:
    return Timeline(ARTICLES, (("2023-11", 1), ("2024-02", 3)), elsewhere=1)


@pytest.fixture
def words() -> WordsOverTime:
    milk = OverTime("milk", (("", 1), ("2023-11", 1), ("2024-01", 2)))
    return WordsOverTime((milk, OverTime("=tea", (("2024-02", 3),))), ARTICLES)

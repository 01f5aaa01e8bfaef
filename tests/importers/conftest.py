"""What the tests of importers share."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest


@pytest.fixture
def damaged() -> Callable[[bytes], Iterator[bytes]]:
    """Give a function that yields a file cut off at many places, and with bytes changed."""

    def damage(data: bytes, times: int = 200) -> Iterator[bytes]:
        chance = random.Random(4)  # noqa: S311 - the same damage each time
        yield from (data[: len(data) * place // times] for place in range(times))
        for _ in range(times):
            changed = bytearray(data)
            for _ in range(chance.choice([1, 3, 30])):
                changed[chance.randrange(len(data))] = chance.randrange(256)
            yield bytes(changed)

    return damage

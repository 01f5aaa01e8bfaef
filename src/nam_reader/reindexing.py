"""Indexes many articles at once: the entries are made in worker processes, and written here."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import TYPE_CHECKING

from nam_reader.library.articles import ArticleStore
from nam_reader.library.indexing import PendingArticle, pending_entries

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry

MANY = 1_500  # articles; for fewer no process is worth its start
CHUNK = 100  # articles
AHEAD = 3  # chunks waiting or done for each worker

_Made = tuple[list[PendingArticle], "Future[list[IndexEntry]]"]


def index_all(stock: ArticleStore, progress: Callable[[int], None]) -> None:
    """Index what is pending; ``progress`` is told after each chunk how many articles it had.

    Where no process can be started or they break, the rest is left for ``ArticleStore.index_pending``.
    """
    stock.use_present_analysis()
    workers = os.cpu_count() or 1
    # Started afresh: a copy of this process would hold its locks and its databases.
    pool = ProcessPoolExecutor(workers, get_context("spawn"))
    try:
        for articles, entries in _made(stock, pool, workers * AHEAD):
            stock.index_entries(articles, entries)
            progress(len(articles))
    except (OSError, BrokenProcessPool):
        return
    finally:
        pool.shutdown(cancel_futures=True)


def _made(
    stock: ArticleStore, pool: ProcessPoolExecutor, ahead: int
) -> Iterator[tuple[list[PendingArticle], list[IndexEntry]]]:
    """Give the articles that are pending with their entries, in order."""
    waiting: deque[_Made] = deque()
    last = 0
    while True:
        while len(waiting) < ahead and (articles := stock.pending_articles(CHUNK, after=last)):
            last = articles[-1].id
            waiting.append((articles, pool.submit(pending_entries, articles)))
        if not waiting:
            return
        articles, entries = waiting.popleft()
        yield articles, entries.result()

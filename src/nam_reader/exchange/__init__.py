"""Annotations from files: what others exported, and what we did."""

from __future__ import annotations

from nam_reader.exchange.reading import read

__all__ = ["read"]

"""Which images importers take in."""

from nam_reader.text.rasters import LARGEST, MOST_PIXELS, admit

__all__ = ["LARGEST", "MOST_PIXELS", "admit"]

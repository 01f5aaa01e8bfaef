"""NAM Reader: an offline reader and annotator for an archive of articles."""

__version__ = "0.1.0"

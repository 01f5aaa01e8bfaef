"""The pages of the help: read from files, shown as articles are, searched without an index."""

from nam_reader.help.finding import FoundPage, find_pages
from nam_reader.help.pages import LANGUAGES, NAMES, choose_language, name_of, read_page, uid_of

__all__ = [
    "LANGUAGES",
    "NAMES",
    "FoundPage",
    "choose_language",
    "find_pages",
    "name_of",
    "read_page",
    "uid_of",
]

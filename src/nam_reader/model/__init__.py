"""The nouns every room shares: values that do not change, and nothing that does not follow from their fields.

They are named tuples: to define one takes a seventh of the time that a frozen dataclass takes, and the
window is to be there at once. For the same reason a module here is loaded when one of its names is asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nam_reader.model.articles import (
        HELP,
        Article,
        ArticleRef,
        Block,
        BlockKind,
        Cell,
        Document,
        ImageSize,
        Kind,
        Run,
        Sibling,
    )
    from nam_reader.model.care import (
        Backup,
        Finding,
        Restoring,
    )
    from nam_reader.model.colours import Colour
    from nam_reader.model.filling import (
        Failure,
        ImportProgress,
        ImportReport,
        Merge,
        PackInfo,
        Parsed,
        StoredImage,
    )
    from nam_reader.model.giving import (
        Arrival,
        CheckedQuote,
        Deletion,
        ExportedFile,
        ExportOptions,
        ExportOrder,
        Grouping,
        Incoming,
        Layout,
        MergeItem,
        MergeKind,
        MergeReport,
        Quotation,
        QuoteState,
        Renewal,
        Template,
        Verification,
    )
    from nam_reader.model.lists import ArticleRow, ListGroup, ListGrouping, ListOrder, ListQuery, Scope
    from nam_reader.model.notes import (
        About,
        Anchor,
        Annotation,
        AnnotationFilter,
        ArticleNotes,
        Change,
        Collection,
        Counts,
        History,
        Keep,
        LinkTarget,
        Located,
        NoteLink,
        Place,
        PlacedAnnotation,
        ReadingState,
        Style,
    )
    from nam_reader.model.searching import (
        Completion,
        Facets,
        Hit,
        Match,
        SavedSearch,
        SearchResult,
        Snippet,
        Sort,
    )

__all__ = [
    "HELP",
    "About",
    "Anchor",
    "Annotation",
    "AnnotationFilter",
    "Arrival",
    "Article",
    "ArticleNotes",
    "ArticleRef",
    "ArticleRow",
    "Backup",
    "Block",
    "BlockKind",
    "Cell",
    "Change",
    "CheckedQuote",
    "Collection",
    "Colour",
    "Completion",
    "Counts",
    "Deletion",
    "Document",
    "ExportOptions",
    "ExportOrder",
    "ExportedFile",
    "Facets",
    "Failure",
    "Finding",
    "Grouping",
    "History",
    "Hit",
    "ImageSize",
    "ImportProgress",
    "ImportReport",
    "Incoming",
    "Keep",
    "Kind",
    "Layout",
    "LinkTarget",
    "ListGroup",
    "ListGrouping",
    "ListOrder",
    "ListQuery",
    "Located",
    "Match",
    "Merge",
    "MergeItem",
    "MergeKind",
    "MergeReport",
    "NoteLink",
    "PackInfo",
    "Parsed",
    "Place",
    "PlacedAnnotation",
    "Quotation",
    "QuoteState",
    "ReadingState",
    "Renewal",
    "Restoring",
    "Run",
    "SavedSearch",
    "Scope",
    "SearchResult",
    "Sibling",
    "Snippet",
    "Sort",
    "StoredImage",
    "Style",
    "Template",
    "Verification",
]

# what a start needs comes first
_MODULES = ("articles", "colours", "lists", "notes", "filling", "searching", "giving", "care")

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Python: find a name of ours, and keep it."""
        if name in __all__:
            for module in _MODULES:
                found = vars(import_module(f"{__name__}.{module}"))
                if name in found:
                    return globals().setdefault(name, found[name])
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

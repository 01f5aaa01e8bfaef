"""Many annotations changed at once: colours, styles, tags."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from nam_reader.errors import AnnotationError, NotFoundError
from nam_reader.model import Annotation, AnnotationFilter, Change, Colour, Style
from nam_reader.notebook import labels
from nam_reader.notebook.ledger import Doing, Ledger
from nam_reader.notebook.tags import clean_tag, clean_tags, fold_tag


class Bulk:
    """Changes of many annotations; each is one step, on disk when the method returns."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def change(
        self,
        ids: Sequence[str],
        *,
        colour: Colour | None = None,
        style: Style | None = None,
        add_tags: Iterable[str] = (),
        remove_tags: Iterable[str] = (),
    ) -> Change:
        """Change what is given of annotations, all or none. Raises NotFoundError if one is not there."""
        added = tuple(add_tags)
        removed = frozenset(map(fold_tag, remove_tags))

        def changed(before: Annotation) -> Annotation:
            kept = [tag for tag in before.tags if fold_tag(tag) not in removed]
            return before._replace(
                colour=colour or before.colour, style=style or before.style, tags=clean_tags([*kept, *added])
            )

        with self._ledger.doing("") as doing:
            found = list({item.id: item for item in map(self._ledger.table.named, ids)}.values())
            if not found:
                raise AnnotationError("No highlight was chosen.")
            doing.label = _label(found, colour, style, bool(added or removed))
            self._change(doing, found, changed)
        return doing.step.change

    def rename_tag(self, old: str, new: str) -> Change:
        """Give a tag another name wherever it stands, in the bin too; one that is there takes it over.

        Raises NotFoundError for the tag, or AnnotationError where the new name is blank.
        """
        name, wanted = clean_tag(new), fold_tag(old)
        if not name:
            raise AnnotationError("A tag needs a name.")

        def renamed(before: Annotation) -> Annotation:
            tags = [name if fold_tag(tag) in (wanted, fold_tag(name)) else tag for tag in before.tags]
            return before._replace(tags=clean_tags(tags))

        merging = fold_tag(name) != wanted and bool(self._tagged(name))
        return self._retag("Merge tags" if merging else "Rename tag", old, renamed)

    def remove_tag(self, tag: str) -> Change:
        """Take a tag off all annotations, in the bin too. Raises NotFoundError for the tag."""
        wanted = fold_tag(tag)

        def without(before: Annotation) -> Annotation:
            return before._replace(tags=tuple([name for name in before.tags if fold_tag(name) != wanted]))

        return self._retag("Delete tag", tag, without)

    def _retag(self, label: str, tag: str, new: Callable[[Annotation], Annotation]) -> Change:
        with self._ledger.doing(label) as doing:
            found = self._tagged(tag)
            if not found:
                raise NotFoundError("There is no tag “{0}” in this library.", tag)
            self._change(doing, found, new)
        return doing.step.change

    def _change(
        self, doing: Doing, found: Sequence[Annotation], new: Callable[[Annotation], Annotation]
    ) -> None:
        with self._ledger.table.many(len(found)):
            for before in found:
                after = new(before)
                if after != before:
                    doing.change(before, after)

    def _tagged(self, tag: str) -> list[Annotation]:
        if not clean_tag(tag):
            return []
        wanted = AnnotationFilter(tag=tag)
        table = self._ledger.table
        return [*table.find(wanted), *table.find(wanted._replace(binned=True))]


def _label(found: Sequence[Annotation], colour: Colour | None, style: Style | None, tagged: bool) -> str:
    """Name a change of many after what was changed, if it is one thing."""
    things = [
        thing
        for thing, changed in (("colour", colour is not None), ("style", style is not None), ("tags", tagged))
        if changed
    ]
    if len(things) != 1:
        return labels.of_annotations(found, "Change {0}", "Change {0} {1}")
    verb = "Edit" if tagged else "Change"
    return labels.of_annotations(found, f"{verb} {things[0]}", f"{verb} {things[0]} of {{0}} {{1}}")

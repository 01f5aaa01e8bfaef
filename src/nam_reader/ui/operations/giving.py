"""What leaves the program (reading lane, but for the making of a document)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from nam_reader import paths, workspace
from nam_reader.errors import CancelledError, ExportError
from nam_reader.model import About, AnnotationFilter, ArticleRef, ExportedFile, Quotation
from nam_reader.model.giving import ExportOptions, ExportOrder, ExportSample, Renewal, Template
from nam_reader.model.listing import NotesGrouping, NotesOrder, NotesView
from nam_reader.workspace import Cancelled, Workspace

USUAL_STYLE = "chicago"
DOCUMENTS = frozenset({"docx", "odt", "pdf"})  # formats that are no text
SAMPLE = 40  # annotations of a preview, and the rest of their last article
PAGES, PAGE_WIDTH = 4, 720  # of a preview: how many, and pixels
NOWHERE = "-"  # no article has this uid


def citation_styles() -> tuple[tuple[str, str], ...]:
    """Return the citation styles: their names, as options have them, with those for people."""
    return tuple(workspace.citation_styles().items())


def quote(text: str, article: ArticleRef, style: str, language: str) -> Quotation:
    """Return a quote with its source; an unknown style is the usual one. Reads nothing: for any thread."""
    known = style if style in workspace.citation_styles() else USUAL_STYLE
    return workspace.quotation(text, article, known, language=language)


def quote_notes(space: Workspace, ids: tuple[str, ...], style: str, language: str) -> Quotation:
    """Return the quotes of some annotations, each with its source; of a note on an article its source."""
    made = []
    for annotation in map(space.annotation, ids):
        text = annotation.anchor.exact if annotation.about is About.QUOTE else ""
        made.append(quote(text, annotation.article, style, language))
    return Quotation(
        "\n\n".join([one.text for one in made if one.text]),
        "\n".join([one.markdown for one in made if one.text]),
        "".join([one.html for one in made if one.text]),
    )


class ExportSurroundings(NamedTuple):
    """What the export panel tells and offers besides: the name that notes carry, the person's templates."""

    author: str
    templates: tuple[Template, ...]
    files: tuple[Path, ...]  # of the templates


def export_surroundings(space: Workspace) -> ExportSurroundings:
    """Return what the export panel tells and offers besides."""
    templates = space.templates()
    files = tuple([space.template_folder / template.name for template in templates])
    return ExportSurroundings(space.author_name(), templates, files)


def count_scopes(space: Workspace, scopes: tuple[tuple[AnnotationFilter, str], ...]) -> tuple[int, ...]:
    """Return how many annotations each of some filters takes, the articles of a search among them."""
    return tuple([space.list_notes(_within(space, wanted, search)).shown for wanted, search in scopes])


def _within(space: Workspace, wanted: AnnotationFilter, search: str) -> AnnotationFilter:
    """Return a filter that takes only the articles that a search finds."""
    if not search:
        return wanted
    return wanted._replace(articles=space.found_articles(search) or (NOWHERE,))


def sample_export(
    space: Workspace, format_name: str, wanted: AnnotationFilter, search: str, options: ExportOptions
) -> ExportSample:
    """Return what the beginning of an export holds; of a document its first pages.

    All three kinds of documents are laid out from the same paragraphs: the pages are those of the PDF.
    """
    few, shown, total = _few(space, _within(space, wanted, search), options)
    if format_name not in DOCUMENTS:
        text = workspace.text_of(space.export(format_name, few, options))
        return ExportSample(text, (), shown, total)
    pdf = space.export("pdf", few, options).data
    text = space.export("markdown", few, options).data.decode("utf-8")
    return ExportSample(text, workspace.page_images(pdf, PAGE_WIDTH, PAGES), shown, total)


def _few(
    space: Workspace, wanted: AnnotationFilter, options: ExportOptions
) -> tuple[AnnotationFilter, int, int]:
    """Leave the articles that come first in a document; return how many annotations they have, and all."""
    by_date = options.order is ExportOrder.DATE
    order = NotesOrder.EARLIEST if by_date else NotesOrder.TITLE
    listing = space.list_notes(wanted, NotesView(NotesGrouping.ARTICLE, order))
    if listing.shown <= SAMPLE:
        return wanted, listing.shown, listing.shown
    uids, shown = [], 0
    for group in listing.groups:
        if group.article is not None and shown < SAMPLE:
            uids.append(group.article.uid)
            uids += {sketch.article_uid for sketch in group.sketches} - {group.article.uid}
            shown += len(group.sketches)
    return wanted._replace(articles=tuple(uids)), shown, listing.shown


def template_folder(space: Workspace) -> str:
    """Return the address of the folder of templates, which is made if it is not there."""
    space.template_folder.mkdir(exist_ok=True)
    return space.template_folder.as_uri()


def read_template(space: Workspace, name: str) -> tuple[Template, str]:
    """Return a template of the person's own and its text. Raises ExportError."""
    for template in space.templates():
        if template.name == name:
            try:
                return template, (space.template_folder / name).read_text("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise ExportError("The template “{0}” cannot be read as text.", name) from error
    raise ExportError("There is no template “{0}” any more.", name)


def start_template(space: Workspace, format_name: str) -> tuple[Template, str]:
    """Make a new template for Markdown or web pages under a free name, and return it with its text."""
    ending = ".html.j2" if format_name == "html" else ".md.j2"
    taken = {template.name for template in space.templates()}
    names = (f"my-notes{number}{ending}" for number in ("", *[f"-{n}" for n in range(2, len(taken) + 3)]))
    template = Template(next(name for name in names if name not in taken), format_name)
    text = paths.starter_template(template.name)
    keep_template(space, template, text)
    return template, text


def keep_template(space: Workspace, template: Template, text: str) -> None:
    """Write a template; the file is whole or as it was before. Raises ExportError."""
    template_folder(space)
    workspace.write_file(space.template_folder / template.name, text.encode("utf-8"))


def try_template(
    folder: Path,
    template: Template,
    text: str,
    wanted: AnnotationFilter,
    search: str,
    options: ExportOptions,
) -> ExportSample:
    """Return what a text that is being written makes of the first notes (care lane: it may take a while).

    Raises ExportError with the line of what is wrong.
    """
    chosen = options._replace(template=template.name)
    with Workspace(folder) as space:
        few, shown, total = _few(space, _within(space, wanted, search), chosen)
        made = space.try_template(text, template.format_name, few, chosen)
    return ExportSample(made, (), shown, total)


def can_renew(path: Path) -> bool:
    """Return whether an exported file holds notes that can be renewed (any lane)."""
    return workspace.can_renew(path)


def renew_export(
    folder: Path,
    format_name: str,
    wanted: AnnotationFilter,
    search: str,
    options: ExportOptions,
    target: Path,
    progress: Callable[[int, int], None],
    cancelled: Cancelled,
) -> Renewal | None:
    """Renew the notes in an exported file (care lane); the rest of it stays. None where it was cancelled."""
    with Workspace(folder) as space:
        within = _within(space, wanted, search)
        try:
            return space.renew_export(target, format_name, within, options, progress, cancelled)
        except CancelledError:
            return None


def make_export(
    folder: Path,
    format_name: str,
    wanted: AnnotationFilter,
    search: str,
    options: ExportOptions,
    target: Path | None,
    progress: Callable[[int, int], None],
    cancelled: Cancelled,
) -> ExportedFile | None:
    """Make a document, by connections of its own so that nothing waits (care lane), and write it if wanted.

    The file is whole or as it was before. None where it was cancelled; then nothing was written.
    """
    with Workspace(folder) as space:
        within = _within(space, wanted, search)
        try:
            made = space.export(format_name, within, options, progress, cancelled)
        except CancelledError:
            return None
    if cancelled():
        return None
    if target is not None:
        workspace.write_file(target, made.data)
    return made

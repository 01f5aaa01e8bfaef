"""A picture in words and as a table: for those who do not see it, and for whoever wants the numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from nam_reader.ui.pictures.picture import Kind, Picture, share_of
from nam_reader.ui.theme.locale import interface_locale, number, short_date

Cell = str | int | float

translate = QCoreApplication.translate


def title_of(picture: Picture) -> str:
    """Return what the picture is called."""
    if picture.kind is Kind.TIMELINE:
        if picture.monthly:
            return translate("Pictures", "The archive by month, and your highlights")
        return translate("Pictures", "The archive by year, and your highlights")
    if picture.share:
        if picture.monthly:
            return translate("Pictures", "Words over time: share of each month's articles")
        return translate("Pictures", "Words over time: share of each year's articles")
    if picture.monthly:
        return translate("Pictures", "Words over time: articles by month")
    return translate("Pictures", "Words over time: articles by year")


def height_words(picture: Picture, height: float) -> str:
    """Write a height: a number, or a share in per cent."""
    if not picture.share:
        return number(round(height))
    digits = 0 if height >= 10 else 1 if height >= 1 or not height else 2
    return translate("Pictures", "{0} %").format(interface_locale().toString(height, "f", digits))


def panel_words(picture: Picture, place: int) -> str:
    """Say what a panel comes to: how many in all, and when most."""
    series, heights = picture.series[place], picture.heights(place)
    total = number(series.total)
    if not any(heights):
        return translate("Pictures", "{0} in all").format(total)
    peak = max(range(len(heights)), key=heights.__getitem__)
    words = translate("Pictures", "{0} in all, most in {1}: {2}")
    return words.format(total, short_date(picture.periods[peak]), height_words(picture, heights[peak]))


def range_words(picture: Picture, first: int, last: int) -> str:
    """Name some periods: "May 2024", "Mar 2023 – May 2024"."""
    begin, end = short_date(picture.periods[first]), short_date(picture.periods[last])
    return begin if first == last else f"{begin} – {end}"


def remarks(picture: Picture) -> tuple[str, ...]:
    """Return what the picture cannot show, a sentence for each: articles without a date above all."""
    rest = picture.archive.rest
    undated = sum(count for value, count in rest if not value)
    older = sum(count for value, count in rest if value and ("-" in value) is picture.monthly)
    vague = sum(count for _, count in rest) - undated - older
    said = []
    if undated:
        sentence = translate("Pictures", "%Ln articles have no date and are not in the picture.", "", undated)
        said.append(sentence)
    if vague:
        sentence = translate(
            "Pictures", "Of %Ln articles only the year is known: they are in the picture by year.", "", vague
        )
        said.append(sentence)
    if older:
        sentence = translate(
            "Pictures", "%Ln articles are older than what is shown; the table has them.", "", older
        )
        said.append(sentence)
    if picture.elsewhere:
        elsewhere = picture.elsewhere
        sentence = translate(
            "Pictures", "%Ln highlights are in articles that are not in the library.", "", elsewhere
        )
        said.append(sentence)
    return tuple(said)


def summary(picture: Picture) -> str:
    """Say the whole picture in some sentences: what, from when to when, totals, peaks, what is left out."""
    if not picture.periods:
        return " ".join((f"{title_of(picture)}.", *remarks(picture)))
    span = range_words(picture, 0, len(picture.periods) - 1)
    panels = [f"{each.name}: {panel_words(picture, place)}." for place, each in enumerate(picture.series)]
    return " ".join((f"{title_of(picture)}, {span}.", *panels, *remarks(picture)))


def place_words(picture: Picture, first: int, last: int) -> str:
    """Say what is in some periods: "May 2024: 23 articles, 4 highlights"; "May 2024: potash 4, timber 0"."""
    parts = []
    for place, series in enumerate(picture.series):
        count = picture.number_in(place, first, last)
        if picture.kind is Kind.TIMELINE:
            parts.append(_counted(place, count))
        elif picture.share:
            share = share_of(count, sum(picture.archive.values[first : last + 1]))
            parts.append(f"{series.name} {number(count)} ({height_words(picture, share)})")
        else:
            parts.append(f"{series.name} {number(count)}")
    return f"{range_words(picture, first, last)}: {', '.join(parts)}"


def _counted(place: int, count: int) -> str:
    if place == 0:
        return translate("Pictures", "%Ln articles", "", count)
    return translate("Pictures", "%Ln highlights", "", count)


# --- as a table -------------------------------------------------------------------------------------------


def columns(picture: Picture) -> tuple[str, ...]:
    """Return the headings of the table."""
    period = translate("Pictures", "Month") if picture.monthly else translate("Pictures", "Year")
    names = [each.name for each in picture.series]
    if picture.kind is Kind.TIMELINE:
        return (period, *names)
    shares = [translate("Pictures", "{0}, %").format(name) for name in names] if picture.share else []
    return (period, *names, picture.archive.name, *shares)


def rows(picture: Picture) -> Iterator[tuple[str, tuple[int | float, ...]]]:
    """Yield the table's rows: a period as it is written in searches ("2024-05"; "" for no date), its numbers.

    Those that the picture cannot show come last.
    """
    series = [*picture.series, *([picture.archive] if picture.kind is Kind.WORDS else [])]
    for place, period in enumerate(picture.periods):
        yield period, _with_shares(picture, [each.values[place] for each in series])
    rests = [dict(each.rest) for each in series]
    for period in sorted({value for rest in rests for value in rest}, key=_undated_last):
        yield period, _with_shares(picture, [rest.get(period, 0) for rest in rests])


def _undated_last(value: str) -> tuple[bool, str]:
    return not value, value


def _with_shares(picture: Picture, counts: Sequence[int]) -> tuple[int | float, ...]:
    if not picture.share:
        return tuple(counts)
    return (*counts, *(round(share_of(count, counts[-1]), 3) for count in counts[:-1]))


def period_words(picture: Picture, value: str) -> str:
    """Name a row of the table."""
    if not value:
        return translate("Pictures", "No date")
    if picture.monthly and "-" not in value:
        return translate("Pictures", "{0}, month not known").format(value)
    return short_date(value)


def as_text(picture: Picture) -> str:
    """Return the picture as text to be pasted: the summary, then the numbers in columns."""
    lines = [summary(picture), "", "\t".join(map(_plain, columns(picture)))]
    lines += ["\t".join((period_words(picture, value), *map(str, found))) for value, found in rows(picture)]
    return "\n".join(lines) + "\n"


def _plain(heading: str) -> str:
    """Return a heading that no spreadsheet takes for a formula or for two cells when it is pasted."""
    heading = " ".join(heading.split())
    return f"'{heading}" if heading.startswith(("=", "+", "-", "@", "'")) else heading

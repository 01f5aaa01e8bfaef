"""Posts of Wix blogs. tests/data/wix holds pages of every kind, each with what it must give beside it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from nam_reader.importers.material import on_disk
from nam_reader.importers.web.wix import WixPost, find
from nam_reader.importers.web.wix_images import PageImages, best_reference, name_of, picture_of
from nam_reader.importers.web.wix_json import contents
from nam_reader.importers.web.wix_writer import Item, nested
from nam_reader.text.blocks import parse_blocks, reading_text
from nam_reader.text.dates import localised_date
from nam_reader.text.sanitise import sanitise

DATA = Path(__file__).parents[1] / "data" / "wix"
PAGES = sorted(path.stem for path in DATA.glob("*.html"))
FURNITURE = re.compile(
    r"top of page|bottom of page|Skip to Main|See All|Recent Posts|min read|Updated:|Vote|Load More|Expand"
    r"|пачатак старонкі|Перайсці да|Апошнія публікацыі|начало страницы|Недавние посты|Обновлено"
    r"|góra strony|Ostatnie posty|Zaktualizowano|початок сторінки|Останні пости|comment must never|cookie"
)


def page(name: str) -> LexborHTMLParser:
    return LexborHTMLParser((DATA / f"{name}.html").read_text("utf-8"))


def expected(name: str) -> dict[str, Any] | None:
    post: dict[str, Any] | None = json.loads((DATA / f"{name}.json").read_text("utf-8"))["post"]
    return post


def post_of(name: str) -> WixPost:
    found = find(page(name))
    assert found is not None
    return found


def text_of(body: str) -> list[str]:
    return [line for line in reading_text(parse_blocks(sanitise(body))).split("\n") if line]


def viewer(inner: str, before: str = "", head: str = "") -> LexborHTMLParser:
    """A post with this in its viewer."""
    return LexborHTMLParser(
        f"<html><head><meta name=generator content='Wix.com Website Builder'>{head}</head><body>"
        f"<article data-hook=post><header>{before}</header><section data-hook=post-description>"
        f"<div data-rce-version=10 ><div data-id=content-viewer>{inner}</div></div></section>"
        "<footer data-hook=post-footer>12 views</footer></article></body></html>"
    )


def body_of(inner: str, before: str = "", head: str = "") -> str:
    found = find(viewer(inner, before, head))
    assert found is not None
    return found.body


@pytest.mark.parametrize("name", PAGES)
def test_page(name: str) -> None:
    post = expected(name)
    found = find(page(name))
    if post is None:
        assert found is None
        return
    assert found is not None
    assert text_of(found.body) == [line for block in post["text"] for line in block.split("\n")]
    assert (found.title, found.author, list(found.topics)) == (post["title"], post["author"], post["topics"])
    assert (localised_date(found.published) or "") == post["published"]
    assert found.language in {"", post["language"]}
    assert not FURNITURE.search(" ".join(text_of(found.body)))


def test_there_are_pages_of_every_kind_and_language() -> None:
    kinds = {json.loads(path.read_text("utf-8"))["kind"] for path in DATA.glob("*.json")}
    assert kinds == {"draft", "json", "new", "none", "old", "saved", "single-file", "site", "truncated"}
    assert {post["language"] for name in PAGES if (post := expected(name))} == {"be", "en", "pl", "ru", "uk"}
    assert len(PAGES) >= 20


@pytest.mark.parametrize("name", ["new-en", "draft-en", "old-en", "json-ricos-en"])
def test_structure_is_the_same_whatever_the_markup(name: str) -> None:
    body = post_of(name).body
    assert "<h2>What was inside</h2>" in body
    assert "<strong>thirty-one years</strong>" in body
    assert "<em>wet Tuesday</em>" in body
    assert "steps<br>and" in body
    assert "H<sub>2</sub>O" in body
    assert "3<sup>2</sup>" in body
    assert "<s>The rain</s>" in body
    assert '<a href="https://example.org/donors?year=1998&amp;page=2">the list of donors</a>' in body
    assert "<hr>" in body
    assert body.count("<blockquote>") == 1
    flat = re.sub(r"\s*\n\s*", "", body)
    assert (
        "translated<ul><li>from Polish</li><li>from Lithuanian<ul><li>three of them twice</li></ul></li></ul>"
        in flat
    )
    assert (
        "founded:<ul><li>one to save the books,</li><li>one to save the roof.</li></ul></li><li>They" in flat
    )
    assert "<td>1,190</td>" in body
    assert "<u>" not in body
    assert "class=" not in body


def test_draft_json_has_the_same_structure() -> None:
    body = re.sub(r"\s*\n\s*(?=<)", "", post_of("json-draft-ru").body)
    assert "<strong>Семён Аркадьевич</strong>" in body
    assert "лет<ul><li>старый не выбрасывать</li><li>новый — вытянуть</li></ul></li>" in body
    assert "<pre>гиря 1: ход\nгиря 2: четверти\n  гиря 3: часы</pre>" in body.replace("<pre>\n", "<pre>")
    assert '<a href="https://example.org/muzej/chasy">описании музея</a>' in body


def test_headings_go_down_where_the_first_level_is_used() -> None:
    for name in ("new-pl", "draft-pl"):
        body = post_of(name).body
        assert "<h2>Lina, korba, cierpliwość</h2>" in body
        assert "<h3>Co dalej?</h3>" in body
        assert "<h1" not in body


def test_language_is_told_only_where_the_page_can_be_believed() -> None:
    assert post_of("languages-be").language == "be"
    assert post_of("relative-date-pl").language == ""


def test_how_long_ago_is_no_date() -> None:
    assert post_of("relative-date-pl").published == ""


def test_written_date_where_there_is_no_other() -> None:
    assert post_of("new-uk").published == "3 лют. 2025 р."


def test_dates_in_the_text_are_not_the_date_of_the_post() -> None:
    found = find(viewer("<p>On <time datetime='1863-01-22'>22 January 1863</time> it began.</p>"))
    assert found is not None
    assert found.published == ""


def test_a_page_of_labels_is_no_article() -> None:
    label = "<p>Open every day of the year from nine in the morning, and longer.</p>"
    texts = f"<div class=wixui-rich-text>{label * 4}</div>" * 5
    assert find(LexborHTMLParser(f"<meta name=generator content=Wix><main>{texts}</main>")) is None


# --- text ------------------------------------------------------------------------------------------------


def test_words_in_neighbouring_spans_keep_their_distance() -> None:
    body = body_of(
        "<p><span><span>one</span><span> two</span><strong>three</strong></span></p><p>four</p>five"
    )
    assert body == "<p>one two<strong>three</strong></p>\n<p>four</p>\n<p>five</p>"


def test_bold_and_italic_are_those_of_the_style() -> None:
    body = body_of(
        "<p><span style='font-weight:700'>a</span> <span style='font-weight: bold'>b</span> "
        "<span style='font-style:italic'>c</span> <strong style='font-weight:400'>d</strong> "
        "<em style='font-style:normal'>e</em> <u>f</u> <span style='--p-font-weight:bold'>g</span></p>"
    )
    assert body == "<p><strong>a</strong> <strong>b</strong> <em>c</em> d e f g</p>"


def test_line_ends_are_breaks_but_not_where_a_file_was_laid_out() -> None:
    assert body_of("<p>a\nb</p>") == "<p>a<br>b</p>"
    assert body_of("<p><span>a</span><span>\n</span><span>b</span></p>") == "<p>a<br>b</p>"
    assert body_of("<div>\n\t\t<p>\n\t\t\ta\n\t\t\tb\n\t\t</p>\n\t</div>") == "<p>a b</p>"


def test_line_ends_mean_nothing_outside_the_editor() -> None:
    tree = LexborHTMLParser(
        "<meta name=generator content=Wix><article data-hook=post><div data-hook=post-description>"
        "<p>a\nb</p></div></article>"
    )
    found = find(tree)
    assert found is not None
    assert found.body == "<p>a b</p>"


@pytest.mark.parametrize("empty", ["", "<br>", "\u200b", "&nbsp; ", "<span class=wixGuard>\ufeff</span>"])
def test_empty_paragraphs_leave_nothing(empty: str) -> None:
    assert body_of(f"<p>a</p><p>{empty}</p><h2>{empty}</h2><p>b</p>") == "<p>a</p>\n<p>b</p>"


def test_title_is_not_doubled() -> None:
    title = "<h1 data-hook=post-title>«Праўда»</h1>"
    assert body_of("<h2>«Праўда»</h2><p>text</p>", before=title) == "<p>text</p>"
    assert body_of("<p>text</p><h2>«Праўда»</h2>", before=title) == "<p>text</p>\n<h2>«Праўда»</h2>"
    assert body_of("<p>«Праўда»</p>", before=title) == "<p>«Праўда»</p>"


def test_links_inside_the_page_stay_inside() -> None:
    body = body_of(
        "<p><a href='https://x.org/post/a#viewer-b1'>down</a></p><h2 id=viewer-b1>Here</h2>"
        "<p><a href='/post/other'>other</a></p>",
        head="<link rel=canonical href='https://x.org/post/a'>",
    )
    assert '<a href="#viewer-b1">down</a>' in body
    assert '<h2 id="viewer-b1">Here</h2>' in body
    assert '<a href="https://x.org/post/other">other</a>' in body


def test_items_of_flat_lists_are_nested_and_none_is_empty() -> None:
    items = [Item(False, 2, "a"), Item(False, 1, "b"), Item(True, 2, "c"), Item(True, 0, "d", "3")]
    assert nested(items) == (
        '<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li></ul><ol start="3"><li>d</li></ol>'
    )


def test_a_list_may_go_on_after_a_list_inside() -> None:
    body = body_of("<ul><li>a<ul><li>b</li></ul>c</li></ul><ol start=4><li>d</li></ol>")
    assert re.sub(r"\n", "", body) == (
        '<ul><li>a<ul><li>b</li></ul><p>c</p></li></ul><ol start="4"><li>d</li></ol>'
    )


def test_table_keeps_its_shape() -> None:
    body = body_of(
        "<table><thead><tr><th colspan=2>a</th></tr></thead><tbody><tr><td><p>b</p><p>c</p></td>"
        "<td><table><tr><td>d</td><td>e</td></tr></table></td></tr></tbody></table>"
    )
    assert body == (
        '<table><tr><th colspan="2">a</th></tr><tr><td>b\n<p>c</p></td><td>d\n<p>e</p></td></tr></table>'
    )


@pytest.mark.parametrize(
    ("markup", "link"),
    [
        (
            '<iframe src="https://www.youtube.com/embed/abcdefghijk?a=0"></iframe>',
            "youtube.com/watch?v=abcdefghijk",
        ),
        ('<div data-hook="video-player"><a href="https://vimeo.com/1">x</a></div>', "vimeo.com/1"),
        ('<iframe src="//player.vimeo.com/video/2"></iframe>', "player.vimeo.com/video/2"),
        (
            '<figure data-hook="figure-VIDEO"><button style="background:url(https://i.ytimg.com/vi/abcdefghijk/a.jpg)">'
            "Play</button></figure>",
            "youtube.com/watch?v=abcdefghijk",
        ),
    ],
)
def test_a_link_stands_for_a_video(markup: str, link: str) -> None:
    host = link.partition("/")[0]
    body = body_of(f"<p>a</p>{markup}").replace("//www.", "//")
    assert body == f'<p>a</p>\n<p><a href="https://{link}">{host}</a></p>'


@pytest.mark.parametrize(
    "unwanted",
    [
        '<iframe src="https://x.filesusr.com/html/a.html"></iframe>',
        "<style>p{}</style><script>var a = 1</script><noscript>turn it on</noscript>",
        '<nav aria-label="Table of contents"><a href="#a">Contents</a></nav>',
        '<button data-hook="image-expand-button">Expand image</button>',
        '<div data-hook="polls-viewer"><p>Yes or no?</p></div>',
        '<form><label>Your e-mail</label><input value="a"></form>',
        '<div data-hook="post-main-actions-desktop">Share</div>',
    ],
)
def test_what_is_no_text_is_left_out(unwanted: str) -> None:
    assert body_of(f"<p>a</p>{unwanted}<p>b</p>") == "<p>a</p>\n<p>b</p>"


def test_nesting_beyond_sense_does_no_harm() -> None:
    assert text_of(body_of("<div>" * 2000 + "deep" + "</div>" * 2000)) == ["deep"]


# --- which post, and whether it is one ---------------------------------------------------------------------


def test_the_first_post_is_the_one() -> None:
    other = "<article data-hook=post><div data-hook=post-description><p>Recent.</p></div></article>"
    found = find(LexborHTMLParser(f"{viewer('<p>This one.</p>').html}{other}"))
    assert found is not None
    assert found.body == "<p>This one.</p>"


def test_a_post_without_its_frame_is_found_by_its_text() -> None:
    head = "<meta property='og:type' content=article><meta property='og:title' content='Назва'>"
    tree = LexborHTMLParser(
        f"<head>{head}</head><body>"
        "<div data-hook='wc-root x'><div data-id=content-viewer><p>comment</p></div></div>"
        "<main><div data-rce-version=10><div data-id=content-viewer><p>Тэкст.</p></div></div></main></body>"
    )
    found = find(tree)
    assert found is not None
    assert (found.title, found.body) == ("Назва", "<p>Тэкст.</p>")


def test_pages_of_others_are_none() -> None:
    assert find(LexborHTMLParser("<article><h1>Title</h1><p>text</p></article>")) is None
    assert find(LexborHTMLParser("")) is None


def test_title_is_whole_although_the_data_cut_it() -> None:
    long = "A title " * 20
    head = f'<script type="application/ld+json">{{"@type":"BlogPosting","headline":"{long[:110]}"}}</script>'
    found = find(viewer("<p>a</p>", f"<h1 data-hook=post-title>{long}</h1>", head))
    assert found is not None
    assert found.title == long.strip()


@pytest.mark.parametrize("broken", ["{", "[" * 100_000, '{"@graph": 3}', "[1]", '{"@type": ["Thing"]}'])
def test_broken_data_do_no_harm(broken: str) -> None:
    head = (
        f'<script type="application/ld+json">{broken}</script>'
        f'<script type="application/json" id="wix-warmup-data">{broken}"nodes": [</script>'
    )
    assert body_of("<p>a</p>", head=head) == "<p>a</p>"


def test_content_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    whole = (DATA / "json-ricos-en.html").read_text("utf-8")
    start = whole.index("What was inside")
    cut = whole[:start] + 'What was inside"}}]},{"type":"PARA'
    tree = LexborHTMLParser(f"{cut}</script></body></html>")
    assert [content for content in contents(tree) if len(str(content.value)) > 200]


# --- images -------------------------------------------------------------------------------------------


def first_image(name: str) -> dict[str, str | None]:
    image = LexborHTMLParser(post_of(name).body).css_first("img")
    assert image is not None
    return dict(image.attributes)


def test_the_image_is_the_sharp_one_of_the_saved_files() -> None:
    image = first_image("saved-ru")
    candidates = json.loads(image["data-candidates"] or "")
    beside = on_disk(DATA / "saved-ru.html").beside
    assert best_reference(candidates[:1], beside, 1920) == ""  # the blur alone is none
    chosen = best_reference(candidates, beside, int(image["data-width"] or ""))
    assert chosen.endswith("~mv2(1).jpg")


def test_a_small_image_is_an_image() -> None:
    beside = on_disk(DATA / "saved-ru.html").beside
    blur = json.loads(first_image("saved-ru")["data-candidates"] or "")[0]
    assert best_reference([blur], beside, 60) == blur


def test_the_blur_is_never_the_first_choice() -> None:
    for name in ("new-en", "draft-en", "old-en"):
        image = first_image(name)
        assert "blur" not in (image["src"] or "")
        assert "blur" in (image["data-candidates"] or "")


@pytest.mark.parametrize(
    "reference",
    [
        "https://static.wixstatic.com/media/a1_b2~mv2.jpg/v1/fill/w_740,h_493,blur_2/some%20name.jpg",
        "https://static.wixstatic.com/media/a1_b2%7Emv2.jpg",
        "./page_files/a1_b2~mv2(3).webp",
        "page_files\\a1_b2~mv2_002.jpg",
        "cid:a1_b2~mv2.jpg",
    ],
)
def test_one_image_has_one_name(reference: str) -> None:
    assert name_of(reference).endswith("a1b2mv2")


def test_description_says_something_or_is_none() -> None:
    def alt(given: str, caption: str = "") -> str:
        tree = LexborHTMLParser(f'<wow-image><img src="a.jpg" alt="{given}"></wow-image>')
        node = tree.css_first("wow-image")
        assert node is not None
        return (
            LexborHTMLParser(PageImages(tree).tag(picture_of(node), caption)).css("img")[0].attributes["alt"]
            or ""
        )

    assert alt("A boat") == "A boat"
    assert alt("IMG_2041.JPG") == ""
    assert alt("photo-1.png") == ""
    assert alt("A boat", " a  boat ") == ""


def test_emoji_that_are_images_are_text() -> None:
    assert (
        body_of('<p>Good <img class="emoji" src="https://x.org/1f44d.png" alt="👍"> day</p>')
        == "<p>Good 👍 day</p>"
    )


def test_image_data_that_are_broken_do_no_harm() -> None:
    body = body_of("<wow-image data-image-info='{\"imageData\": 3'><img src='b.jpg' alt='Boat'></wow-image>")
    assert 'src="b.jpg"' in body

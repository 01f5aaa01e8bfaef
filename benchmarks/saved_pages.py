"""Saved pages to measure with: 100 KB each, in five languages and three shapes, the same for the same seed.

A portal has menus, scripts, inline styles, related posts and comments around its text; a Wix page has a post
in the blocks of its editor; a blog page was saved "complete", with images in a folder beside it. Words are
those of ``tests/data/pages/words``, sentences are made of them by chance: no two articles are alike.
``python benchmarks/saved_pages.py FOLDER N`` writes N of them.
"""

from __future__ import annotations

import json
import random
import re
import struct
import sys
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

WORDS = Path(__file__).resolve().parents[1] / "tests" / "data" / "pages" / "words"
LANGUAGES = ("be", "en", "pl", "ru", "uk")
SIZE = 100_000  # bytes of a page
ARTICLE = 600  # words
PARAGRAPH = 60
GENERATOR = '<meta name="generator" content="Wix.com Website Builder">'


class Story(NamedTuple):
    """What a page tells."""

    number: int
    language: str
    title: str
    author: str
    date: str
    paragraphs: list[str]

    @property
    def url(self) -> str:
        """Where it was."""
        return f"https://journal.example/{self.language}/{self.number}"


def write(folder: Path, pages: int, seed: int = 1) -> list[Path]:
    """Write pages and the images beside some of them; return the pages in order."""
    folder.mkdir(parents=True, exist_ok=True)
    shapes: list[Callable[[Story, random.Random], str]] = [_portal, _wix, _portal, _blog]
    found: list[Path] = []
    for number in range(pages):
        chance = random.Random(f"{seed} {number}")
        story = _story(number, chance)
        path = folder / f"{number:06}.html"
        path.write_text(_padded(shapes[number % len(shapes)](story, chance), chance), encoding="utf-8")
        if number % len(shapes) == len(shapes) - 1:
            _write_images(path, chance)
        found.append(path)
    return found


@cache
def vocabulary(language: str) -> list[str]:
    """Return the words of a language."""
    text = (WORDS / f"{language}.txt").read_text(encoding="utf-8")
    return sorted(set(re.findall(r"[^\W\d_]{2,}", text.lower())))


def _story(number: int, chance: random.Random) -> Story:
    language = LANGUAGES[number % len(LANGUAGES)]
    words = vocabulary(language)

    def sentence(length: int) -> str:
        found = chance.choices(words, k=length)
        found[length // 2] += ","
        return " ".join(found).capitalize()

    paragraphs: list[str] = []
    for _ in range(ARTICLE // PARAGRAPH):
        lengths = [chance.randint(8, 22) for _ in range(PARAGRAPH // 15)]
        paragraphs.append(" ".join(f"{sentence(length)}." for length in lengths))
    name = " ".join(word.capitalize() for word in chance.sample([word for word in words if len(word) > 5], 2))
    date = f"{2019 + number % 6}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return Story(number, language, f"{sentence(6)} {number}", name, date, paragraphs)


def _head(story: Story, more: str = "") -> str:
    known = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "datePublished": f"{story.date}T08:00:00+03:00",
        "author": {"@type": "Person", "name": story.author},
    }
    return (
        f'<!DOCTYPE html><html lang="{story.language}"><head><meta charset="utf-8">{more}'
        f"<title>{story.title} | The Journal</title>"
        f'<link rel="canonical" href="{story.url}"><meta property="og:site_name" content="The Journal">'
        f'<meta property="og:title" content="{story.title}"><meta property="og:type" content="article">'
        f'<script type="application/ld+json">{json.dumps(known, ensure_ascii=False)}</script>'
        f"<style>{_styles(120)}</style></head>"
    )


def _styles(rules: int) -> str:
    return "".join(
        f".c{n}-wrap .c{n}{{display:flex;margin:{n}px 0;font:400 {n % 9 + 9}px/1.4 sans-serif}}\n"
        for n in range(rules)
    )


def _menu(chance: random.Random, language: str, links: int) -> str:
    words = vocabulary(language)
    items = "".join(
        f'<li class="menu-item menu-item-{n}"><a href="/section/{n}" style="padding:{n % 9}px 12px">'
        f"{chance.choice(words).capitalize()}</a></li>"
        for n in range(links)
    )
    return f'<nav class="main-nav" role="navigation"><ul class="menu">{items}</ul></nav>'


def _cards(chance: random.Random, language: str, cards: int) -> str:
    words = vocabulary(language)
    made = "".join(
        f'<div class="card c{n}" style="width:33%"><a href="/post/{n}">'
        f'<img src="https://cdn.example/t/{n}.jpg" '
        f'alt="" width="320" height="180" loading="lazy">'
        f"<h4>{' '.join(chance.choices(words, k=7)).capitalize()}"
        f'</h4></a><span class="date">{n + 1} min</span></div>'
        for n in range(cards)
    )
    return f'<section class="related-posts"><h3>{chance.choice(words).capitalize()}</h3>{made}</section>'


def _portal(story: Story, chance: random.Random) -> str:
    paragraphs = [
        f'<p style="margin:0 0 1em;font-size:17px" class="text-block">{text}</p>' for text in story.paragraphs
    ]
    paragraphs.insert(4, f"<h2>{story.title.split(',')[0]}</h2>")
    advertisement = '<div class="ad-slot" id="ad-{0}"><script>window.ads.push({{slot:{0}}});</script></div>'
    for place in (3, 7):
        paragraphs.insert(place, advertisement.format(place))
    shares = "".join(
        f'<a class="share-{name}" href="https://{name}.example/">{name}</a>' for name in "abcdef"
    )
    comments = "".join(
        f'<li class="comment" id="comment-{n}"><b>User {n}</b>'
        f"<p>{' '.join(chance.choices(vocabulary('en'), k=12))}"
        "</p></li>"
        for n in range(8)
    )
    return (
        f'{_head(story)}<body class="single"><header class="site-header">{_menu(chance, story.language, 90)}'
        f'</header><div class="layout"><main><article class="post"><h1>{story.title}</h1>'
        f'<div class="meta"><span class="author">{story.author}</span> '
        f'<time datetime="{story.date}">{story.date}'
        f'</time></div><div class="share-bar">{shares}</div>'
        f'<div class="entry-content">{"".join(paragraphs)}</div>'
        f'<div class="share-bar">{shares}</div></article>{_cards(chance, story.language, 12)}'
        f'<section id="comments"><ol>{comments}</ol></section></main>'
        f'<aside class="sidebar">{_cards(chance, story.language, 8)}</aside></div>'
        f'<footer class="site-footer">{_menu(chance, story.language, 40)}<p>© 2024 The Journal</p></footer>'
        '<div class="cookie-banner"><p>We use cookies.</p><button>OK</button></div></body></html>'
    )


def _wix(story: Story, chance: random.Random) -> str:
    style = "--ricos-text-color:rgb(var(--c));" + "".join(
        f"--ricos-custom-p{n}-size:{n}px;" for n in range(60)
    )
    blocks = "".join(
        f'<div data-breakout="normal"><p class="-Q4aO hw1z8" dir="auto" id="viewer-{n}{story.number}"><span '
        f'class="ATqq4"><span style="color:#{n:06x};font-size:18px">{text}</span></span></p></div>'
        f'<div type="paragraph" data-hook="rcv-block{n}"></div>'
        for n, text in enumerate(story.paragraphs)
    )
    recent = "".join(
        f'<article data-hook="post-list-item"><a href="/post/{n}">'
        f"<h2>{' '.join(chance.choices(vocabulary('en'), k=5))}"
        f"</h2></a></article>"
        for n in range(3)
    )
    return (
        f"{_head(story, GENERATOR)}"
        '<body><div id="SITE_CONTAINER"><a id="SCROLL_TO_TOP"><span>top of page</span></a><button '
        f'id="SKIP_TO_CONTENT_BTN">Skip to Main Content</button><header id="SITE_HEADER">'
        f'{_menu(chance, story.language, 20)}</header><main id="PAGES_CONTAINER"><div data-hook="post-page">'
        f'<article class="t" data-hook="post"><header><h1 data-hook="post-title">{story.title}</h1>'
        f"<ul><li><span "
        f'data-hook="user-name">{story.author}</span></li><li><span class="time-ago" title="{story.date}" '
        f'data-hook="time-ago">{story.date}</span></li></ul></header><section data-hook="post-description">'
        f'<div data-rce-version="10.86.1">'
        f'<div dir="ltr" style="{style}" data-id="content-viewer">{blocks}</div>'
        '</div></section><footer data-hook="post-footer">12 views</footer></article></div>'
        f"<section><h3>Recent Posts</h3>{recent}<a>See All</a></section></main>"
        '<footer id="SITE_FOOTER">bottom of page</footer></div></body></html>'
    )


def _blog(story: Story, chance: random.Random) -> str:
    folder = f"{story.number:06}_files"
    paragraphs = [f"<p>{text}</p>" for text in story.paragraphs]
    for place in (2, 6):
        paragraphs.insert(
            place,
            f'<figure class="wp-block-image"><img src="{folder}/{place}.png" alt="" width="640" height="400">'
            f"<figcaption>{story.paragraphs[place][:60]}</figcaption></figure>",
        )
    return (
        f'{_head(story)}<body class="post-template-default"><link rel="stylesheet" href="{folder}/style.css">'
        f'<div id="page">{_menu(chance, story.language, 12)}<div id="content"><div class="post hentry">'
        f'<h1 class="entry-title">{story.title}</h1><p class="byline"><a rel="author">{story.author}</a></p>'
        f'<div class="entry-content">{"".join(paragraphs)}<div class="sharedaddy"><h3>Share this</h3>'
        f"</div></div>"
        f"</div></div>{_cards(chance, story.language, 6)}</div></body></html>"
    )


def _padded(page: str, chance: random.Random) -> str:
    """Fill a page to its size with the scripts and the data that make most of any page."""
    missing = SIZE - len(page.encode())
    entry = (
        '{{"id":"{0:08x}","state":{{"open":false,"items":[{0},2,3],"markup":"<p class=\\"x\\">{0}<\\/p>"}}}},'
    )
    count = max(0, missing // len(entry.format(0)))
    data = "".join(entry.format(chance.getrandbits(32)) for _ in range(count))
    return page.replace("</body>", f"<script>window.__STATE__=[{data}0];</script></body>")


def _write_images(page: Path, chance: random.Random) -> None:
    folder = page.with_name(f"{page.stem}_files")
    folder.mkdir(exist_ok=True)
    (folder / "style.css").write_text(_styles(200), encoding="utf-8")
    for place in (2, 6):
        (folder / f"{place}.png").write_bytes(_png(chance, 160, 100))


def _png(chance: random.Random, width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + chance.randbytes(width) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))

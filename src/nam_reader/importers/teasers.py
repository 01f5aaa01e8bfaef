"""What feeds put behind a text: invitations to read on, and where the text first appeared."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from nam_reader.importers.fragment import BLOCKS, has_blocks, has_words, text_of

LONGEST = 400  # characters of such an ending
_ENDINGS = 4  # one behind the other
_BADGES = (
    ".feedflare, .sharedaddy, .jp-relatedposts, .wp-block-jetpack-subscriptions, .subscription-widget-wrap"
)

_MORE = (
    r"read (?:more|on|(?:the )?(?:full|rest|whole)\b.*)|continue reading|keep reading|(?:click )?more|"
    r"чытаць (?:далей|цалкам|больш)|падрабязней|далей|"
    r"читать (?:далее|дальше|полностью|ещё|еще|целиком)|подробнее|далее|"
    r"czytaj (?:więcej|dalej|całość)|dowiedz się więcej|więcej|"
    r"читати (?:далі|більше|повністю|детальніше)|детальніше|докладніше|далі"
)
_READ_ON = re.compile(rf"\W*(?:{_MORE})(?:\s*[:\"“«(→»].*|\W*)", re.IGNORECASE)
_READ_ON_ABOUT = re.compile(r"\W*(?:continue|keep) reading\s.*", re.IGNORECASE)
_LAST_WORDS = re.compile(rf"\s*[\[(]\s*(?:{_MORE})\W*$", re.IGNORECASE)
_APPEARED = re.compile(
    r"(?:The post .* appeared first on|Запись .* впервые появилась|Сообщение .* появил(?:ось|ись) сначала|"
    r"Artykuł .* pochodzi z|(?:Wpis|Post) .* pojawił się (?:początkowo|najpierw|poczatkowo)|"
    r"(?:Допис|Запис) .* (?:спочатку|вперше|спершу|з.явився)|"
    r"(?:Допіс|Запіс) .* (?:спачатку|упершыню|з.явіўся)|"
    r"Der Beitrag .* erschien zuerst|L.article .* est apparu en premier|"
    r"La entrada .* (?:aparece|se publicó) primero)"
    r"\s.*",
    re.DOTALL,
)
_CUT_OFF = re.compile(r"(?:[\[(]\s*(?:…|\.{3})\s*[\])]|…|\.{3})\W*$")
_CUT_OFF_PLAINLY = re.compile(r"[\[(]\s*(?:…|\.{3})\s*[\])]\W*$")


def drop_endings(body: LexborNode) -> bool:
    """Take such endings from a text; tell whether there was an invitation to read on elsewhere."""
    for badge in body.css(_BADGES):
        badge.decompose()
    invited = False
    for _ in range(_ENDINGS):
        ending = _last(body)
        text = " ".join("".join([node.text() for node in ending]).split())
        if ending and len(text) <= LONGEST and (_APPEARED.fullmatch(text) or _invites(text)):
            invited |= _invites(text)
            for node in ending:
                node.decompose()
        elif _drop_last_link(ending) or _drop_last_words(ending):
            invited = True
        else:
            break
    return invited


def is_cut_off(text: str, *, plainly: bool = False) -> bool:
    """Tell whether a text ends with dots, ``plainly`` with dots in brackets: "and then […]"."""
    return (_CUT_OFF_PLAINLY if plainly else _CUT_OFF).search(text[-20:]) is not None


def _invites(text: str) -> bool:
    return bool(_READ_ON.fullmatch(text) or _READ_ON_ABOUT.fullmatch(text))


def _last(body: LexborNode) -> list[LexborNode]:
    """Return the last paragraph of a text, or what stands behind it without being in one."""
    node = _last_child(body)
    while node is not None and node.tag in BLOCKS and has_blocks(node):
        inner = _last_child(node)
        if inner is None:
            break
        node = inner
    if node is None or node.tag in BLOCKS:
        return [] if node is None else [node]
    found: list[LexborNode] = []
    before: LexborNode | None = node
    while before is not None and before.tag not in BLOCKS and before.tag != "br":
        found.insert(0, before)
        before = before.prev
    return found


def _last_child(node: LexborNode) -> LexborNode | None:
    child = node.last_child
    while child is not None and not has_words(child):
        child = child.prev
    return child


def _drop_last_link(ending: list[LexborNode]) -> bool:
    """Take out a link that the last paragraph ends with, where it invites."""
    node = ending[-1] if ending else None
    while node is not None and node.tag != "a":
        node = _last_child(node)
    if node is None or len(text := text_of(node)) > LONGEST or not _invites(text):
        return False
    node.decompose()
    return True


def _drop_last_words(ending: list[LexborNode]) -> bool:
    """Take out words in brackets that the last paragraph ends with, where they invite."""
    node = ending[-1] if ending else None
    while node is not None and node.tag != "-text":
        node = _last_child(node)
    if node is None:
        return False
    text = node.text()
    found = _LAST_WORDS.search(text, max(0, len(text) - LONGEST))
    if found is None:
        return False
    node.replace_with(text[: found.start()])
    return True

"""A raw string -> the strings of its captions, and the noise after the last one."""

import re
from itertools import pairwise
from typing import NamedTuple

from clipfile.reading.captions.credits.credit_lines import Stretch
from clipfile.reading.captions.credits.credits import find_credits
from clipfile.reading.captions.credits.notes import noise_at, note_at
from clipfile.reading.captions.dateline import starts_caption

_BETWEEN = re.compile(r"[\s,;.|/–—-]*")
_SENTENCE_END = re.compile(r"(?<=[.!?\"”)\]])\s+(?=[^\Wa-z\d_]|\[|\()")
_SMALL = re.compile(r"[a-zß-öø-ÿ]")
"""Before a dateline stands a sentence: the full stop of `ST. LOUIS` ends none."""
_SEARCHED = 40


class Split(NamedTuple):
    """A raw string in parts that give it back."""

    captions: tuple[str, ...]
    noise: str


def split(raw: str) -> Split:
    """The captions in `raw`, in order, each with its white space, credit and notes.

    A caption ends behind its credit, and where a dateline in capitals begins another one. What
    stands behind the last credit is noise, unless it begins like a caption that was cut short.
    """
    ends = [end for _, end in credits_with_notes(raw)]
    ends = [*(_behind_noise(raw, end) for end in ends[:-1]), *ends[-1:]]
    captions = [
        part for start, end in pairwise([0, *ends]) for part in _at_datelines(raw[start:end])
    ]
    tail = raw[ends[-1] if ends else 0 :]
    if not ends or starts_caption(tail, len(tail) - len(tail.lstrip())):
        captions += _at_datelines(tail)
        tail = ""
    return Split(
        captions=tuple(part for part in captions if part.strip()),
        noise=tail if tail.strip() else "",
    )


def credits_with_notes(raw: str) -> list[tuple[int, int]]:
    """Where each credit begins, and where the caption with it ends, behind its notes."""
    found: list[tuple[int, int]] = []
    for group in credit_groups(raw):
        start = group[0].start
        if found and not raw[found[-1][1] : start].strip(" \t\r\n.,|/-–—"):
            start = found.pop()[0]
        found.append((start, _behind_notes(raw, group[-1].end)))
    return found


def credit_groups(text: str) -> list[list[Stretch]]:
    """The credits of `text`, those that are printed one behind the other together."""
    groups: list[list[Stretch]] = []
    for stretch in find_credits(text):
        if groups and _adjoins(text, groups[-1][-1].end, stretch.start):
            groups[-1].append(stretch)
        else:
            groups.append([stretch])
    return groups


def _adjoins(text: str, end: int, start: int) -> bool:
    while end < start:
        match = _BETWEEN.match(text, end)
        at = match.end() if match else end
        behind = max(noise_at(text, at), note_at(text, at))
        if match is None or behind == end:
            return False
        end = behind
    return True


def _behind_notes(text: str, start: int) -> int:
    """Where the notes, and the noise between notes, that follow a credit end."""
    end = at = start
    while at < len(text):
        match = _BETWEEN.match(text, at)
        begin = match.end() if match else at
        note = max(note_at(text, at), note_at(text, begin))
        if note > begin:
            end = at = note
            continue
        noise = max(noise_at(text, at), noise_at(text, begin))
        if noise <= begin:
            break
        at = noise
    return end


def _behind_noise(text: str, start: int) -> int:
    """Where the noise behind a credit ends, when another caption follows it."""
    match = _BETWEEN.match(text, start)
    begin = match.end() if match else start
    end = noise_at(text, begin)
    return _behind_noise(text, end) if end > begin else start


def _at_datelines(part: str) -> list[str]:
    """A part without a credit inside, cut where a caption begins behind a sentence."""
    cuts = [
        match.end()
        for match in _SENTENCE_END.finditer(part)
        if _SMALL.search(part, max(0, match.start() - _SEARCHED), match.start())
        and starts_caption(part, match.end())
    ]
    return [part[a:b] for a, b in zip([0, *cuts], [*cuts, len(part)], strict=True)]

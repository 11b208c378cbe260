"""Runs the vectors of the software keyboard; `core/vectors/README.md` describes the clicks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import madoguchi
import scripts
import vectors

CLICKS = {"press", "class", "cursor", "clear", "confirm", "discard"}
"""The kinds of clicks."""


def run(profile: madoguchi.Profile, opened: dict[str, Any]) -> list[str]:
    """Opens the keyboard and clicks, up to the first click that does not match; returns what does not match."""
    vectors.keys(opened, {"page", "field", "randomness", "clicks"}, {"want", "error"})
    keyboards: list[madoguchi.Keyboard] = []

    def first() -> madoguchi.KeyboardView:
        randomness = scripts.randomness(opened["randomness"])
        keyboards.append(profile.open_keyboard(page=opened["page"], field=opened["field"], randomness=randomness))
        return keyboards[0].view()

    misses = compare("opened", opened, first)
    for number, click in enumerate(opened["clicks"], 1):
        if misses:
            break
        misses = compare(f"click {number}", click, clicked(keyboards[0], click))
    return misses


def clicked(keyboard: madoguchi.Keyboard, click: dict[str, Any]) -> Callable[[], object]:
    """The call of a click."""
    match sorted(click.keys() & CLICKS):
        case ["press"]:
            call: Callable[[], object] = lambda: keyboard.press(click["press"])
        case ["class"]:
            call = lambda: keyboard.choose(click["class"])
        case ["cursor"]:
            call = lambda: keyboard.move_to(click["cursor"])
        case ["clear"]:
            call = {"one": keyboard.clear_one, "all": keyboard.clear_all}[click["clear"]]
        case ["confirm"]:
            call = keyboard.confirm
        case ["discard"] if click["discard"] is True:
            call = keyboard.discard
        case _:
            raise vectors.Malformed(f"a click is one of {sorted(CLICKS)}: {sorted(click)}")
    vectors.keys(click, set(), CLICKS | {"want", "error"})
    return call


def compare(place: str, click: dict[str, Any], call: Callable[[], object]) -> list[str]:
    """What of a click does not match. Without an expected error there must be none."""
    try:
        found, error = call(), None
    except madoguchi.RequestError as refused:
        found, error = None, [vectors.plain(record) for record in refused.errors]
    view = vectors.plain(found) if isinstance(found, madoguchi.KeyboardView) else None
    misses = list(vectors.misses(place, click["want"], view)) if "want" in click else []
    if "confirm" in click:
        misses += vectors.misses(f"{place}.confirm", click["confirm"], found)
    return misses + list(vectors.misses(f"{place}.error", click.get("error"), error))

"""The software keyboard: wrong calls, its end, and what is never shown. The clicks are in the vectors."""

from __future__ import annotations

import copy
import pickle
import threading
from collections.abc import Callable

import madoguchi
import pytest

SEIWA = madoguchi.Profile.seiwa()
DRAWN = b"\x5a" * 32


def opened(randomness: bytes | None = DRAWN) -> madoguchi.Keyboard:
    return SEIWA.open_keyboard(page="login", field=madoguchi.EntryField.LOGIN_PASSWORD, randomness=randomness)


def code(call: Callable[[], object]) -> list[tuple[int, str]]:
    with pytest.raises(madoguchi.RequestError) as caught:
        call()
    return [(error.code, error.field) for error in caught.value.errors]


def test_key_1_a_password_is_clicked() -> None:
    with opened() as keyboard:
        view = keyboard.view()
        assert (view.chosen, view.classes, view.limit) == ("digits", ("digits", "lower-case", "upper-case"), 12)
        assert keyboard.press(view.keys.index("7")).entered == 1
        view = keyboard.choose(madoguchi.KeyClass.UPPER_CASE)
        assert keyboard.press(view.keys.index("R")) == keyboard.view()
        assert keyboard.confirm() == "7R"
        assert code(keyboard.view) == code(keyboard.confirm) == [(1762, "")]


def test_key_2_the_system_draws_another_layout_each_time() -> None:
    layouts = {opened(None).choose("lower-case").keys for _ in range(8)}
    assert len(layouts) == 8 and {frozenset(keys) for keys in layouts} == {frozenset("abcdefghijklmnopqrstuvwxyz")}


def test_key_1_wrong_calls_are_refused_and_change_nothing() -> None:
    keyboard = opened()
    keyboard.press(0)
    before = keyboard.view()
    assert code(lambda: keyboard.press(10)) == code(lambda: keyboard.press(-1)) == [(1765, "position")]
    assert code(lambda: keyboard.press(True)) == code(lambda: keyboard.press("0")) == [(1005, "position")]  # type: ignore[arg-type]
    assert code(lambda: keyboard.move_to(2)) == [(1766, "cursor")]
    assert code(lambda: keyboard.choose("symbols")) == [(1764, "class")]
    assert code(lambda: keyboard.choose("kanji")) == [(1763, "class")]  # type: ignore[arg-type]
    assert keyboard.view() == before
    assert code(lambda: opened(bytes(32))) == [(1834, "randomness")]
    assert code(lambda: opened(b"short")) == [(1816, "randomness")]
    assert code(lambda: SEIWA.open_keyboard(page="login", field="login-id")) == [(1761, "field")]


def test_key_1_what_is_closed_or_discarded_hands_nothing_over() -> None:
    discarded, closed = opened(), opened()
    for keyboard in discarded, closed:
        keyboard.press(0)
    discarded.discard()
    closed.close()
    closed.close()
    for keyboard in discarded, closed:
        assert code(keyboard.confirm) == code(keyboard.discard) == code(keyboard.clear_all) == [(1762, "")]


def test_key_2_nothing_shows_it_and_it_is_neither_pickled_nor_copied() -> None:
    keyboard = opened()
    assert repr(keyboard) == "<madoguchi.Keyboard open>"
    for copied in copy.copy, copy.deepcopy, pickle.dumps:
        with pytest.raises(madoguchi.SecretError):
            copied(keyboard)


def test_key_1_threads_click_one_after_the_other() -> None:
    keyboard = opened()
    threads = [threading.Thread(target=lambda: [keyboard.press(0) for _ in range(3)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    first = keyboard.view()
    assert (first.entered, first.cursor) == (12, 12) and keyboard.confirm() == first.keys[0] * 12

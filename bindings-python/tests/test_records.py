"""Answers are values: they compare, hash, print, match, copy and pickle, and do not change."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import madoguchi
import pytest
import vectors


def answers() -> list[Any]:
    """An answer of each kind, and every record within: those of the vectors, by the typed calls."""
    found: dict[str, Any] = {}

    def note(value: Any) -> None:
        if isinstance(value, tuple):
            for item in value:
                note(item)
        elif hasattr(value, "__match_args__"):
            found.setdefault(type(value).__name__, value)
            for name in value.__match_args__:
                note(getattr(value, name))

    for case in vectors.cases():
        try:
            if "want" in case.data and "ask" in case.data:
                method, arguments = vectors.call(vectors.profile(case.text()), case.data["ask"])
                note(method(**arguments))
                for argument in arguments.values():
                    note(argument)
        except (vectors.Untyped, madoguchi.RequestError):
            pass
    with pytest.raises(madoguchi.RequestError) as refused:
        madoguchi.Profile.seiwa().charge(item="payeasy", on=date.min)
    note(refused.value.errors)
    with pytest.raises(madoguchi.ProfileError) as faulty:
        madoguchi.Profile.load("")
    note(faulty.value.faults)
    return list(found.values())


ANSWERS = answers()


def test_there_is_one_of_each() -> None:
    records = {name for name in madoguchi.__all__ if hasattr(getattr(madoguchi, name), "__match_args__")}
    assert {type(answer).__name__ for answer in ANSWERS} == records


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: type(answer).__name__)
def test_value(answer: Any) -> None:
    own = type(answer)
    fields = {name: getattr(answer, name) for name in own.__match_args__}
    again = own(**fields)
    assert again == answer and hash(again) == hash(answer) and again is not answer and answer != fields
    assert repr(answer) == f"{own.__name__}({', '.join(f'{name}={value!r}' for name, value in fields.items())})"
    assert own.__module__ == "madoguchi"
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(answer, protocol)) == answer
    assert copy.copy(answer) == copy.deepcopy(answer) == answer
    for name in fields:
        with pytest.raises(AttributeError):
            setattr(answer, name, None)
    with pytest.raises(AttributeError):
        answer.other = None
    with pytest.raises(TypeError):
        type("Own", (own,), {})


def test_patterns(seiwa: madoguchi.Profile) -> None:
    match seiwa.charge(item="monthly-basic", on=date(2027, 1, 4)):
        case madoguchi.ChargeAnswer(item=madoguchi.ChargeItem.MONTHLY_BASIC, yen=yen, rules=[rule]):
            assert rule == "FEE-4" and (yen is None or yen >= 0)
        case other:
            pytest.fail(repr(other))


def test_words() -> None:
    kind = madoguchi.TransferKind("other-bank")
    assert isinstance(kind, str) and f"{kind}" == "other-bank" and kind is madoguchi.TransferKind.OTHER_BANK
    assert (kind.place, kind.ja, kind.en) == (3, "他行宛", "Another bank")
    assert [own.place for own in madoguchi.Service] == list(range(len(madoguchi.Service)))
    code = madoguchi.Code(1303)
    assert (code, code.word, code.rule) == (1303, "zero-amount", "FEE-8")
    assert pickle.loads(pickle.dumps([kind, code])) == [kind, code]


def test_the_profile(seiwa: madoguchi.Profile) -> None:
    own = seiwa.profile()
    assert (own.profile.id, own.profile.version, own.profile.hash) == (seiwa.id, seiwa.version, seiwa.hash)
    assert repr(seiwa) == f"<madoguchi.Profile {seiwa.id} {seiwa.version} {seiwa.hash}>"
    seiwa.prepare()
    with pytest.raises(TypeError):
        pickle.dumps(seiwa)
    with pytest.raises(TypeError):
        type(seiwa)()

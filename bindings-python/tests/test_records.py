"""Answers are immutable values: they can be compared, hashed, printed, matched, copied and pickled."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime
from typing import Any

import madoguchi
import pytest
import vectors


def answers() -> list[Any]:
    """An answer of each kind of the vectors, from the typed calls, and every record in it."""
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
    # Records of acts, each with a value in every field.
    for name in sorted({*madoguchi.__all__} & vectors.SCHEMA["$defs"].keys()):
        own = vectors.SCHEMA["$defs"][name]
        if own.get("type") == "object" and name not in found:
            note(sample({"$ref": name}))
    return list(found.values())


def sample(schema: dict[str, Any]) -> Any:
    """A value that a schema allows."""
    if "anyOf" in schema:
        return sample(schema["anyOf"][0])
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        own = vectors.SCHEMA["$defs"][name]
        if "enum" in own:
            return getattr(madoguchi, name)(own["enum"][-1])
        fields = {vectors.python_name(field): sample(of) for field, of in own["properties"].items()}
        return getattr(madoguchi, name)(**fields)
    kind = schema["type"] if isinstance(schema["type"], str) else schema["type"][0]
    match kind, schema.get("format"), schema.get("pattern"):
        case "array", _, _:
            return (sample(schema["items"]),)
        case "integer", _, _:
            return 7
        case "boolean", _, _:
            return True
        case _, "date-time", _:
            return datetime(2027, 1, 4, tzinfo=madoguchi.JST)
        case _, _, str():
            return b"\x00\xff"
    return madoguchi.Code.ZERO_AMOUNT.word


HIDDEN = {("EntryInput", "text"), ("PageView", "session"), ("PageView", "step"), ("RowInput", "bytes")}
HIDDEN |= {("ShownValue", "text"), ("WriteRecord", "bytes"), ("HsmBlockRecord", "context"), ("HsmBlockRecord", "bytes")}
"""The fields that no `repr` shows."""

SECRET = {"EntryInput", "PageView", "ShownValue", "PublicRecord", "OutcomeRecord"}
"""The records that contain a secret, directly or in another record: they cannot be copied."""

ANSWERS = answers()


def test_there_is_one_of_each() -> None:
    records = {name for name in madoguchi.__all__ if hasattr(getattr(madoguchi, name), "__match_args__")}
    assert {type(answer).__name__ for answer in ANSWERS} == records - {"Commit", "Find", "Hsm", "Load", "Nothing"}


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: type(answer).__name__)
def test_value(answer: Any) -> None:
    own = type(answer)
    fields = {name: getattr(answer, name) for name in own.__match_args__}
    again = own(**fields)
    assert again == answer and hash(again) == hash(answer) and again is not answer and answer != fields
    shown = {name: "…" if value is not None and (own.__name__, name) in HIDDEN else repr(value) for name, value in fields.items()}
    assert repr(answer) == f"{own.__name__}({', '.join(f'{name}={value}' for name, value in shown.items())})"
    assert own.__module__ == "madoguchi"
    if own.__name__ in SECRET:
        with pytest.raises(madoguchi.SecretError):
            pickle.dumps(answer)
    else:
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
    assert (kind.number, kind.ja, kind.en) == (3, "他行宛", "Another bank")
    assert [own.number for own in madoguchi.Service] == list(range(len(madoguchi.Service)))
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

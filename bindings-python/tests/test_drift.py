"""The package has everything that the facade's schema and the vectors have, and nothing more."""

import dataclasses
import inspect
import json
from enum import StrEnum
from typing import Any

import madoguchi
import pytest
import scripts
import vectors

DEFS: dict[str, dict[str, Any]] = vectors.SCHEMA["$defs"]
LISTS = {name: own["enum"] for name, own in DEFS.items() if "enum" in own}
SPOKEN = {"CommittedInput", "FoundInput", "HsmAnswerInput", "HsmInput", "LoadedInput", "NeedRecord"}
"""The arguments of an act's own methods, and the classes of its `need`."""
RECORDS = {
    name: own
    for name, own in DEFS.items()
    if own.get("type") == "object" and not name.endswith("Request") and name not in SPOKEN
}
REQUESTS = {word: own for word, own in vectors.REQUESTS.items()}


@pytest.mark.parametrize("name", LISTS)
def test_every_word(name: str) -> None:
    own: type[StrEnum] = getattr(madoguchi, name)
    assert [word.value for word in own] == LISTS[name]


@pytest.mark.parametrize("name", RECORDS)
def test_every_field_of_every_record(name: str) -> None:
    own = getattr(madoguchi, name)
    fields = sorted(map(vectors.python_name, RECORDS[name]["properties"]))
    assert sorted(own.__match_args__) == fields
    parameters = inspect.signature(own).parameters
    assert sorted(parameters) == fields
    needed = {name for name, parameter in parameters.items() if parameter.default is parameter.empty}
    assert needed == {vectors.python_name(field) for field in RECORDS[name].get("required", [])}
    for field in fields:
        assert getattr(own, field).__doc__


@pytest.mark.parametrize("word", scripts.ACTS)
def test_every_field_of_every_act(word: str) -> None:
    method = getattr(madoguchi.Engine, word.replace("-", "_"))
    *parameters, randomness = list(inspect.signature(method).parameters.values())[1:]
    own = scripts.ACTS[word]
    assert sorted(own.name for own in parameters) == sorted(map(vectors.python_name, own.get("properties", {})))
    assert (randomness.name, randomness.default) == ("randomness", None)
    assert all(own.kind is own.KEYWORD_ONLY for own in [*parameters, randomness])
    needed = {own.name for own in parameters if own.default is own.empty}
    assert needed == {vectors.python_name(field) for field in own.get("required", [])}
    assert method.__doc__


def test_every_need() -> None:
    needs = (madoguchi.Load, madoguchi.Commit, madoguchi.Find, madoguchi.Nothing, madoguchi.Hsm)
    fields = [field.name for own in needs for field in dataclasses.fields(own)]
    assert sorted(["need", *fields]) == sorted(DEFS["NeedRecord"]["properties"])
    assert [word.capitalize() for word in LISTS["NeedKind"]] == ["Load", "Commit", "Find", "Nothing", "Hsm"]
    for name, method in [("LoadedInput", "loaded"), ("CommittedInput", "committed"), ("FoundInput", "found"), ("HsmInput", "hsm_answered")]:
        parameters = list(inspect.signature(getattr(madoguchi.Act, method)).parameters)[1:]
        assert sorted(parameters) == sorted(DEFS[name]["properties"]) and parameters[-1] == "now"


@pytest.mark.parametrize("word", REQUESTS)
def test_every_field_of_every_request(word: str) -> None:
    method = getattr(madoguchi.Profile, word.replace("-", "_"))
    parameters = list(inspect.signature(method).parameters.values())[1:]
    assert sorted(own.name for own in parameters) == sorted(map(vectors.python_name, REQUESTS[word].get("properties", {})))
    assert all(own.kind is own.KEYWORD_ONLY for own in parameters)
    needed = {own.name for own in parameters if own.default is own.empty}
    assert needed == {vectors.python_name(field) for field in REQUESTS[word].get("required", [])}
    assert method.__doc__


def test_every_request_of_a_line(seiwa: madoguchi.Profile) -> None:
    [error] = json.loads(seiwa.ask('{"ask":"?"}'))["error"]
    words = error["en"].rsplit("(", 1)[1].rstrip(")").split()
    assert sorted(words) == sorted(REQUESTS)


def test_every_code() -> None:
    source = (vectors.CORE / "src/code.rs").read_text("utf-8")
    listed = source.split("\ncodes! {\n")[1].split("\n}\n")[0]
    lines = [line.strip() for line in listed.splitlines() if line.strip()]
    assert len(lines) == len(madoguchi.Code)
    for line, code in zip(lines, madoguchi.Code):
        number, variant, name, rule, rest = line.split(maxsplit=4)
        assert (int(number), json.loads(name), json.loads(rule.rstrip(","))) == (code.value, code.word, code.rule)
        assert json.loads(f"[{rest.rstrip(';')}]") == [code.ja, code.en]
        assert code.name.replace("_", "") == variant.upper()


def test_every_name_is_shown_once() -> None:
    assert len(set(madoguchi.__all__)) == len(madoguchi.__all__)
    for name in madoguchi.__all__:
        assert getattr(madoguchi, name) is not None
    for name in [*LISTS, *RECORDS]:
        assert name in madoguchi.__all__

"""Runs the conformance vectors, the same files that every binding runs; `core/vectors/README.md` describes them.

Every case goes through `ask`. A case whose request can be expressed in Python goes through the typed methods as well: the types
of its fields come from the facade's JSON Schema, and the method and the classes are found by name, so nothing here depends on a
particular request.
"""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import madoguchi

ROOT = Path(__file__).parents[2]
CORE = ROOT / "core"
SCHEMA: dict[str, Any] = json.loads((ROOT / "docs/schema/facade.schema.json").read_text("utf-8"))
PROFILES = {"seiwa": "profiles/seiwa.toml", "tanuma": "vectors/profiles/tanuma.toml"}

CASE_KEYS = {"name", "rules", "note", "source"}
MORE_KEYS = {"profile_patch", "ask", "line", "want", "contains", "error", "faults", "script", "keyboard"}
# The fields of an error that concern the text; a typed call has no text.
OF_THE_TEXT = {"position", "found"}


class Malformed(Exception):
    """A vector that does not follow the README."""


class Refused(Exception):
    """A record that its class refuses: the error that the call would have raised, with the whole path."""

    def __init__(self, place: str, error: madoguchi.RequestError) -> None:
        own = [plain(record) for record in error.errors]
        self.errors = [record | {"field": f"{place}.{record['field']}"} for record in own]


class Untyped(Exception):
    """A request that cannot be written as a call: the types do not allow it."""


def keys(what: dict[str, Any], needed: set[str], allowed: set[str]) -> None:
    if needed - what.keys() or what.keys() - needed - allowed:
        raise Malformed(f"keys: {sorted(what)}")


@dataclass(frozen=True)
class Case:
    file: str
    profile: str
    data: dict[str, Any]
    patch: tuple[dict[str, str], ...] = ()
    prelude: tuple[str | dict[str, Any], ...] = ()

    @property
    def id(self) -> str:
        return f"{self.file}:{self.data['name']}"

    def line(self) -> str | None:
        """The request as a line; `None` for a case with `faults`, `script` or `keyboard`."""
        data = self.data
        compares = bool(data.keys() & {"want", "contains", "error"})
        match sorted(data.keys() & {"ask", "line", "faults", "script", "keyboard"}):
            case ["ask"] if compares:
                return json.dumps(data["ask"], ensure_ascii=False)
            case ["line"] if compares:
                line = data["line"]
                return line if isinstance(line, str) else "".join(map(piece, line))
            case ["faults" | "script" | "keyboard"] if not compares:
                return None
        raise Malformed("a case has `ask` or `line` with what is wanted; or it has `faults`, `script` or `keyboard` alone")

    def text(self) -> str:
        """The profile's text, with the changes of the case."""
        return patched(profile_text(self.profile), [*self.patch, *self.data.get("profile_patch", [])])


def patched(text: str, patches: Iterable[dict[str, str]]) -> str:
    """A profile's text with changes."""
    for patch in patches:
        keys(patch, {"replace", "with"}, set())
        if text.count(patch["replace"]) != 1:
            raise Malformed(f"stands {text.count(patch['replace'])} times in the profile: {patch['replace']!r}")
        text = text.replace(patch["replace"], patch["with"])
    return text


def piece(piece: str | dict[str, Any]) -> str:
    if isinstance(piece, str):
        return piece
    keys(piece, {"repeat", "times"}, set())
    repeated: str = piece["repeat"] * piece["times"]
    return repeated


@cache
def profile_text(name: str) -> str:
    return (CORE / PROFILES[name]).read_bytes().decode("utf-8")


@cache
def profile(text: str) -> madoguchi.Profile:
    return madoguchi.Profile.load(text)


def cases() -> Iterator[Case]:
    root = CORE / "vectors"
    for path in sorted(root.rglob("*.json")):
        file = json.loads(path.read_text("utf-8"))
        keys(file, {"title", "profile", "cases"}, {"profile_patch", "prelude"})
        for data in file["cases"]:
            keys(data, CASE_KEYS, MORE_KEYS)
            yield Case(
                path.relative_to(root).as_posix(),
                file["profile"],
                data,
                tuple(file.get("profile_patch", ())),
                tuple(file.get("prelude", ())),
            )


def misses(place: str, want: Any, found: Any, without: set[str] = set()) -> Iterator[str]:
    """Every place at which the value found differs from the expected one; an expected `None` must be absent."""
    if isinstance(want, dict) and isinstance(found, dict):
        for key in want.keys() - without:
            yield from misses(f"{place}.{key}", want[key], found.get(key), without)
    elif isinstance(want, list) and isinstance(found, list) and len(want) == len(found):
        for number, (one, other) in enumerate(zip(want, found)):
            yield from misses(f"{place}[{number}]", one, other, without)
    elif type(want) is not type(found) or want != found:
        yield f"{place}: wanted {want!r}, found {found!r}"


def compare(case: Case, answer: dict[str, Any], without: set[str] = set()) -> Iterator[str]:
    data = case.data
    for key, want in data.get("want", {}).items():
        yield from misses(key, want, answer.get(key))
    for key, texts in data.get("contains", {}).items():
        found = answer.get(key)
        for text in texts:
            if not isinstance(found, str) or text not in found:
                yield f"{key}: {text!r} is not in {found!r}"
    yield from misses("error", data.get("error"), answer.get("error"), without)


def run(case: Case) -> list[str]:
    """Runs a case through `ask`, or loads its profile; returns what does not match."""
    line = case.line()
    if "script" in case.data:
        return scripts.run(case, False)[0]
    if "keyboard" in case.data:
        return clicks.run(profile(case.text()), case.data["keyboard"])
    if line is None:
        try:
            madoguchi.Profile.load(case.text())
            found = []
        except madoguchi.ProfileError as error:
            found = [plain(fault) for fault in error.faults]
        return list(misses("faults", case.data["faults"], found))
    answer = profile(case.text()).ask(line)
    more_lines = ["the answer is more than one line"] if "\n" in answer else []
    return more_lines + list(compare(case, json.loads(answer)))


def run_typed(case: Case) -> list[str] | None:
    """Runs a case through the typed methods; `None` if the types cannot express it."""
    if "script" in case.data:
        misses, typed_steps = scripts.run(case, True)
        return misses if typed_steps else None
    if "keyboard" in case.data:
        return []  # it ran through the typed methods: there are no others
    if "ask" not in case.data:
        return None
    try:
        method, arguments = call(profile(case.text()), case.data["ask"])
        answer = plain(method(**arguments))
        answer["answer"] = case.data["ask"]["ask"]
    except Untyped:
        return None
    except Refused as refused:
        answer = {"error": refused.errors}
    except madoguchi.RequestError as error:
        answer = {"error": [plain(record) for record in error.errors]}
    # Only a line has an id.
    want = {key: value for key, value in case.data.get("want", {}).items() if key != "id"}
    typed = replace(case, data=case.data | {"want": want})
    return list(compare(typed, answer, OF_THE_TEXT))


def call(asked: madoguchi.Profile, ask: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
    """The method and the arguments of the equivalent typed call."""
    word = ask.get("ask")
    if not isinstance(word, str) or word not in REQUESTS:
        raise Untyped(f"no request {word!r}")
    fields = {key: value for key, value in ask.items() if key not in {"ask", "id"}}
    return getattr(asked, word.replace("-", "_")), arguments(fields, REQUESTS[word])


def arguments(fields: dict[str, Any], schema: dict[str, Any], place: str = "") -> dict[str, Any]:
    """The fields of an object as keyword arguments."""
    known = schema.get("properties", {})
    if fields.keys() - known.keys() or set(schema.get("required", [])) - fields.keys():
        raise Untyped("fields")
    return {python_name(name): typed(value, known[name], f"{place}.{name}") for name, value in fields.items()}


def python_name(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


# An offset with 60 minutes or more is invalid, but `datetime` accepts it.
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:[0-5]\d)?")


def typed(value: Any, schema: dict[str, Any], place: str) -> Any:
    """A JSON value as the Python value that a caller would write."""
    for choice in schema.get("anyOf", []):
        if "$ref" in choice and value is not None:
            return typed(value, choice, place)
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if value is None and ("null" in types or "anyOf" in schema):
        return None
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        own = SCHEMA["$defs"][name]
        if own.get("type") != "object":
            return typed(value, own, place)
        if not isinstance(value, dict):
            raise Untyped(name)
        given = arguments(value, own, place)
        try:
            return getattr(madoguchi, name)(**given)
        except madoguchi.RequestError as error:
            raise Refused(place.removeprefix("."), error) from None
    if "array" in types and isinstance(value, list):
        return tuple(typed(item, schema["items"], f"{place}[{number}]") for number, item in enumerate(value))
    if "integer" in types and isinstance(value, int) and not isinstance(value, bool):
        return value
    if "boolean" in types and isinstance(value, bool):
        return value
    if "string" in types and isinstance(value, str):
        return text(value, schema.get("format"))
    raise Untyped(f"{value!r} is not {schema}")


def text(value: str, form: str | None) -> Any:
    try:
        match form:
            case "date" if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
                return date.fromisoformat(value)
            case "date-time" if RFC_3339.fullmatch(value):
                return datetime.fromisoformat(value)
            case None:
                return value
    except ValueError:
        pass
    raise Untyped(f"{value!r} is no {form}")


REQUESTS: dict[str, dict[str, Any]] = {
    word: SCHEMA["$defs"][reference["$ref"].rsplit("/", 1)[1]] for word, reference in SCHEMA["requests"].items()
}
"""The schema of each request, by the request's word."""


def plain(value: Any) -> Any:
    """An answer in the form that it has in JSON."""
    match value:
        case datetime():
            return value.isoformat(timespec="milliseconds" if value.microsecond else "seconds")
        case date():
            return value.isoformat()
        case tuple():
            return [plain(item) for item in value]
        case str():
            return str(value)
        case None | bool() | int():
            return value
    if isinstance(value, bytes):
        return value.hex()
    return {name.removesuffix("_"): plain(getattr(value, name)) for name in value.__match_args__}


import clicks  # noqa: E402
import scripts  # noqa: E402 - it reads the schema and the files with what is above

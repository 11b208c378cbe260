"""Expands a script row into the step object that it stands for; the grammar is in `core/vectors/README.md`."""

from __future__ import annotations

import json
import re
from copy import copy
from typing import Any, NamedTuple

# The acts; for each, the field that the word after it fills.
ACTS = {
    "start-session": "",
    "submit": "button",
    "show": "",
    "authority": "service",
    "operate": "command",
    "end-all-sessions": "",
    "due": "row",
    "adopt": "customer",
    "reseal": "row",
}
# The fields that an act takes from its browser unless the row has them.
FROM_BROWSER = {"submit": ["session", "step"], "show": ["session"], "authority": ["session"]}
# The fields of a submission; every other name is an entry.
SUBMISSION = {"session", "step", "environment"}
# The steps other than acts, and their words. `'` marks a fixed word, `#` a number.
OTHERS = {
    "resume": ["resume"],
    "drop": ["drop"],
    "tamper": ["row", "'byte", "#byte"],
    "rollback": ["row"],
    "restore": ["row"],
    "swap": ["row", "'with", "with"],
}
# The steps that change the text of the profile, and the keys of the changes.
PATCHES = {"profile": "profile_patch", "accept": "accept_patch"}
PAGE, AUTHORITY = "want.public.page.", "want.public.authority."
# Words that each stand for one value.
FLAGS: dict[str, tuple[str, Any]] = {
    "no-session": (PAGE + "session", None),
    "no-step": (PAGE + "step", ""),
    "no-shown": (PAGE + "shown", []),
    "no-last-logins": (PAGE + "last_logins", []),
    "change-recommended": (PAGE + "change_recommended", True),
    "no-change-recommended": (PAGE + "change_recommended", False),
    "allowed": (AUTHORITY + "allowed", True),
    "not-allowed": (AUTHORITY + "allowed", False),
    "journey-done": (AUTHORITY + "journey_done", True),
    "journey-not-done": (AUTHORITY + "journey_done", False),
    "nothing-missing": (AUTHORITY + "missing", []),
    "missing-unsaid": (AUTHORITY + "missing", None),
    "nothing-proven": (AUTHORITY + "proven", []),
    "nothing-done": ("want.public.done", []),
    "no-changes": ("want.public.changes", []),
    "no-messages": ("outbox", []),
}
NOTHING_ELSE = ["no-session", "no-shown", "no-last-logins"]
# Words that begin a section: the path of its values, and their kinds. `*` marks a list, `@` an instant, `=` a pair. Names are
# the fields of a record that is added to a list; all but the first may be left out, and a field with `=` is written with its name.
SECTIONS = {
    "reason": ("want.internal.reason", ""),
    "held": ("hold", ""),
    "service": (AUTHORITY + "service", ""),
    "retry-at": (PAGE + "refused.retry_at", "@"),
    "done": ("want.public.done", "*"),
    "rules": (AUTHORITY + "rules", "*"),
    "missing": (AUTHORITY + "missing", "*"),
    "audit": ("outbox", "*"),
    "notice": ("outbox", "*"),
    "last-logins": (PAGE + "last_logins", "*@"),
    "shown": (PAGE + "shown", "*= field text"),
    "facts": ("want.internal.facts", "*= name value"),
    "fault": (PAGE + "refused.faults", "#code field rule"),
    "proven": (AUTHORITY + "proven", "factor @at purpose"),
    "change": ("want.public.changes", "kind factor @at"),
    "error": ("error", "#code field =found =name =#position"),
}
TIMES = {"00:00", "00:00:00", "00:00:00.000"}
WORD = re.compile(r'(?:([a-z0-9_-]+)=)?(?:("(?:[^"\\\x00-\x1f]|\\.)*")|([^ "\x00-\x1f]+))(?= |$)')


class NotUnderstood(Exception):
    """A row that does not follow the grammar: the word that does not fit; empty if a word is missing."""

    def __init__(self, word: str) -> None:
        super().__init__(f"`{word}` is not understood" if word else "a word is missing at the end")
        self.word = word


class Word(NamedTuple):
    """A word of a row as it is written, and its name if it is `name=value`."""

    source: str
    name: str
    value: str
    quoted: bool

    def bare(self) -> str:
        """The value of a word that is neither a pair nor quoted."""
        if self.name or self.quoted:
            raise NotUnderstood(self.source)
        return self.value

    def number(self) -> int:
        if self.quoted or not re.fullmatch("[0-9]{1,9}", self.value, re.ASCII):
            raise NotUnderstood(self.source)
        return int(self.value)


def words(row: str) -> list[Word]:
    """The words between spaces; spaces within quotes do not separate."""
    found, place = [], 0
    while place < len(row):
        if row[place] == " ":
            place += 1
            continue
        match, source = WORD.match(row, place), row[place:].split(" ")[0]
        if match is None or match[1] is None and "=" in (match[3] or ""):
            raise NotUnderstood(source)
        try:
            value = json.loads(match[2]) if match[2] else match[3]
        except ValueError:
            raise NotUnderstood(source) from None
        found.append(Word(match[0], match[1] or "", value, bool(match[2])))
        place = match.end()
    return found


class Row:
    """The words of a row that are still to be read, and the step that is built from them."""

    def __init__(self, row: str, clock: str) -> None:
        self.words, self.clock = words(row), clock
        self.step: dict[str, Any] = {}

    def is_next(self, *wanted: str) -> bool:
        return bool(self.words) and self.words[0].source in wanted

    def takes(self, wanted: str) -> bool:
        """Consumes the next word if it is this one; returns whether it was."""
        return self.is_next(wanted) and bool(self.words.pop(0))

    def more(self) -> bool:
        """Whether a word of the same section follows."""
        return bool(self.words) and not self.is_next("|", "→")

    def next(self) -> Word:
        if not self.more():
            raise NotUnderstood(self.words[0].source if self.words else "")
        return self.words.pop(0)

    def put(self, path: str, value: Any, adds: bool = False) -> None:
        """Sets the value at a path of the step, or appends it if there is a list."""
        *outer, last = path.split(".")
        place = self.step
        for name in outer:
            place = place.setdefault(name, {})
        if adds:
            place.setdefault(last, []).append(value)
        else:
            place[last] = value

    def has_place(self, path: str, adds: bool) -> bool:
        """Whether the path leads through objects, and to a list if a value is to be appended."""
        *outer, last = path.split(".")
        place: Any = self.step
        for name in outer:
            place = place.get(name, {}) if isinstance(place, dict) else None
        return isinstance(place, dict) and (not adds or isinstance(place.get(last, []), list))

    def stands(self, wanted: str) -> None:
        """Consumes the next word, which must be this one."""
        if not self.takes(wanted):
            raise NotUnderstood(self.next().source)

    def quoted(self) -> str:
        word = self.next()
        if word.name or not word.quoted:
            raise NotUnderstood(word.source)
        return word.value

    def instant(self, word: Word) -> str:
        shape = re.sub("[0-9]", "0", word.bare())
        dated = shape.startswith("0000-00-00T")
        day, time = (word.value[:11], word.value[11:]) if dated else (self.clock[:11], word.value)
        if not day or (shape[11:] if dated else shape) not in TIMES:
            raise NotUnderstood(word.source)
        return f"{day}{time}{':00' if len(time) == 5 else ''}+09:00"

    def value(self, kind: str) -> Any:
        """Consumes the next word: as a number (`#`), an instant (`@`) or as it is."""
        word = self.next()
        if kind[:1] == "#":
            return word.number()
        return self.instant(word) if kind[:1] == "@" else word.bare()


def expand(text: str, clock: str) -> dict[str, Any]:
    """The step that a row stands for; `clock` is the `at` of the step before it, empty for the first."""
    row = Row(text, clock)
    if row.words and row.words[0].source[0] in "0123456789":
        row.clock = row.value("@")
    if row.words and re.fullmatch("[0-9A-Za-z._-]+:", row.words[0].source):
        row.step["as"] = row.next().value[:-1]
    kind = row.next()
    if not row.clock or "as" in row.step and kind.value not in ACTS:
        raise NotUnderstood(kind.source)
    row.step["at"] = row.clock
    if kind.bare() in ACTS:
        act(row, kind.value)
    else:
        other(row, kind)
    if kind.value in {*ACTS, "resume"} and row.takes("→"):
        wanted(row)
    if row.words:
        raise NotUnderstood(row.words[0].source)
    return row.step


def act(row: Row, kind: str) -> None:
    """An act with the fields of its request."""
    asked: dict[str, Any] = {"act": kind}
    if ACTS[kind]:
        asked[ACTS[kind]] = row.value("")
    if kind == "submit":
        asked["entries"] = []
    while row.more():
        word = row.next()
        if word.name == "randomness":
            row.step["randomness"] = word.number()
        elif word.source == "dry":
            asked["dry"] = True
        elif not word.name or word.name in asked:
            raise NotUnderstood(word.source)
        elif kind == "submit" and word.name not in SUBMISSION:
            asked["entries"].append({"field": word.name, "text": word.value})
        else:
            asked[word.name] = word.value
    for name in FROM_BROWSER.get(kind, []):
        asked.setdefault(name, f"${name}")
    row.step["act"] = asked


def other(row: Row, kind: Word) -> None:
    """A step other than an act."""
    if patch := PATCHES.get(kind.value):
        while row.more() or patch not in row.step:
            replace = row.quoted()
            row.stands("becomes")
            row.put(patch, {"replace": replace, "with": row.quoted()}, adds=True)
        return
    if kind.value not in OTHERS:
        raise NotUnderstood(kind.source)
    if kind.value not in {"resume", "drop"}:
        row.step["rows"] = kind.value
    for field in OTHERS[kind.value]:
        if field.startswith("'"):
            row.stands(field[1:])
        else:
            row.step[field.lstrip("#")] = row.value(field)


def wanted(row: Row) -> None:
    """Reads the part after the arrow: sections, and the flags in each."""
    outcome = True
    while outcome or row.takes("|"):
        word = row.next()
        if not flag(row, word):
            section(row, word, outcome)
        while row.more():
            word = row.next()
            if not flag(row, word):
                raise NotUnderstood(word.source)
        outcome = False
    if row.step.get("want", {}).get("internal") == {"reason": "…"}:
        del row.step["want"]["internal"]


def flag(row: Row, word: Word) -> bool:
    """Sets the value that a flag stands for."""
    names = NOTHING_ELSE if word.source == "nothing-else" else [word.source]
    for name in names:
        if name in FLAGS:
            path, value = FLAGS[name]
            row.put(path, copy(value))
    return names[0] in FLAGS


def section(row: Row, word: Word, is_outcome: bool) -> None:
    """Reads a section with its values; the outcome may also be a refusal or the page that is shown."""
    if word.bare() in SECTIONS:
        path, kinds = SECTIONS[word.value]
        if not row.has_place(path, adds=kinds not in {"", "@"}):
            raise NotUnderstood(word.source)
        values(row, word.value)
    elif not is_outcome:
        raise NotUnderstood(word.source)
    elif word.value == "refused":
        refusal(row, "want.public.", {"faults": []})
    elif word.value != "…":
        row.put(PAGE + "page", word.value)
        if row.takes("refused"):
            refusal(row, PAGE, {"faults": [], "retry_at": None})
        elif not row.takes("…"):
            row.put(PAGE + "refused", None)
            row.put("want.internal.reason", "done")


def refusal(row: Row, place: str, nothing: dict[str, Any]) -> None:
    row.put(place + "refused.because", row.value(""))
    if row.takes("…"):
        return
    for name, value in nothing.items():
        row.put(f"{place}refused.{name}", value)
    while row.more() and "A" <= row.words[0].source[0] <= "Z":
        row.put(place + "refused.rules", row.value(""), adds=True)


def values(row: Row, section: str) -> None:
    """Reads the values of a section."""
    path, kinds = SECTIONS[section]
    if kinds in {"", "@"}:
        row.put(path, row.value(kinds))
    elif kinds[0] != "*":
        row.put(path, record(row, kinds.split(" ")), adds=True)
    else:
        row.put(path, element(row, section, kinds[1:]), adds=True)
        while row.more():
            row.put(path, element(row, section, kinds[1:]), adds=True)


def element(row: Row, section: str, kind: str) -> Any:
    """An element of a list: a word, an instant, or a pair; of a pair, the name alone or `…` is enough."""
    if kind[:1] == "=":
        word, (_, named, valued) = row.next(), kind.split(" ")
        if word.name:
            return {named: word.name, valued: word.value}
        return {} if word.source == "…" else {named: word.bare()}
    value = row.value(kind)
    return f"{section}:{value}" if section in {"audit", "notice"} else value


def record(row: Row, fields: list[str]) -> dict[str, Any]:
    """A record: its first field, and those of the others that the row has."""
    first, *rest = fields
    made: dict[str, Any] = {first.lstrip("#"): row.value(first)}
    while row.more():
        name = row.words[0].name
        if name and "=" + name in rest:
            made[name] = row.next().value
        elif name and "=#" + name in rest:
            made[name] = row.next().number()
        elif name or not rest or rest[0][0] == "=":
            raise NotUnderstood(row.next().source)
        else:
            made[rest[0].lstrip("@")] = row.value(rest[0])
            del rest[0]
    return made

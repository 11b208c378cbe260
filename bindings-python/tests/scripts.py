"""Plays the scripts of the conformance vectors; `core/vectors/README.md` describes the steps."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

import madoguchi
import script_rows
import vectors
from madoguchi import host_kit

ONE_OF = ["act", "resume", "drop", "rows", "profile_patch", "accept_patch", "hsm_pepper"]
"""The kinds of steps: for each, the keys that it may have and those that it must have."""
MAY: dict[str, set[str]] = {
    "act": {"as", "randomness", "hold", "lost", "want", "contains", "error", "outbox", "hsm", "asked"},
    "resume": {"want", "contains", "error", "outbox", "hsm", "asked"},
    "drop": set(),
    "rows": set(),
    "profile_patch": set(),
    "accept_patch": set(),
    "hsm_pepper": set(),
}
CHANGES: dict[str, set[str]] = {"tamper": {"byte"}, "rollback": set(), "restore": set(), "swap": {"with"}}


@dataclass
class Kept:
    """A stored row, and its state before its last write."""

    revision: int
    data: bytes
    before: tuple[int, bytes] | None


@dataclass
class Store:
    """Rows in memory."""

    rows: dict[str, Kept] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    messages: dict[str, str] = field(default_factory=dict)
    unsent: list[tuple[str, str]] = field(default_factory=list)
    lost: str | None = None
    """The answers to commits are lost: each takes place (`kept`), or the first, the third, … does not (`gone`)."""
    commits: int = 0

    def load(self, keys: Sequence[str], /) -> list[madoguchi.RowInput]:
        there = ((key, self.rows[key]) for key in keys if key in self.rows)
        return [madoguchi.RowInput(key=key, revision=row.revision, bytes=row.data) for key, row in there]

    def commit(self, commit: madoguchi.Commit, /) -> bool:
        self.commits += 1
        if self.lost == "gone" and self.commits % 2 == 1:
            raise ConnectionError("the answer is lost")
        if any(write.expected != self.revision(write.key) for write in commit.writes):
            return False
        if any(own.revision != self.revision(own.key) for own in commit.requires):
            return False
        for write in commit.writes:
            old = self.rows.get(write.key)
            self.rows[write.key] = Kept(write.revision, write.bytes, None if old is None else (old.revision, old.data))
        self.said += [told(message) for message in commit.outbox]
        self.unsent += [(message.id, host_kit.message_line(message)) for message in commit.outbox]
        self.messages |= dict(self.unsent)
        if self.lost == "kept":
            raise ConnectionError("the answer is lost")
        return True

    def outbox(self, ids: Sequence[str], /) -> list[tuple[str, str]]:
        return [(id, self.messages[id]) for id in ids if id in self.messages]

    def revision(self, key: str) -> int:
        return self.rows[key].revision if key in self.rows else 0

    def change(self, what: str, key: str, step: dict[str, Any]) -> None:
        row = self.rows[key]
        match what, row.before:
            case "tamper", _:
                data = bytearray(row.data)
                data[step["byte"]] ^= 1
                row.data = bytes(data)
            case "swap", _:
                other = self.rows[step["with"]]
                row.data, other.data = other.data, row.data
            case "rollback", (_, data):
                row.data = data
            case "restore", (revision, data):
                row.revision, row.data = revision, data
            case _:
                raise vectors.Malformed(f"{key} was written once only")


def told(message: madoguchi.MessageRecord) -> str:
    if message.notice is not None:
        return f"notice:{message.notice.kind}"
    assert message.audit is not None
    return f"audit:{message.audit.event}"


@dataclass
class ScriptHsm:
    """The HSM of the scripts."""

    how: str | None = None
    asked: list[str] = field(default_factory=list)

    def __call__(self, blocks: Sequence[madoguchi.HsmBlockRecord]) -> list[bytes]:
        works = [block.work for block in blocks]
        kinds = (madoguchi.HsmWork.DECRYPT, madoguchi.HsmWork.ENCRYPT)
        counted = [f"{kind.value} {works.count(kind)}" for kind in kinds if kind in works]
        self.asked.append(" ".join(counted))
        return [self.answer(block) for block in blocks]

    def answer(self, block: madoguchi.HsmBlockRecord) -> bytes:
        other = self.how == "wrong" or (self.how == "torn" and block.work is madoguchi.HsmWork.ENCRYPT)
        key = block.pepper ^ (0xFF if other else 0)
        turned = bytes(byte ^ block.context[place % 32] ^ key for place, byte in enumerate(block.bytes))
        return turned + bytes([block.pepper]) if block.work is madoguchi.HsmWork.ENCRYPT else turned[:-1]


@dataclass
class Held:
    act: madoguchi.Act
    browser: str


@dataclass
class Stage:
    """The state of a script that is being played."""

    text: str
    typed: bool
    steps: int = 0
    typed_steps: int = 0
    hsm_peppers: list[int] = field(default_factory=list)
    store: Store = field(default_factory=Store)
    hsm: ScriptHsm = field(default_factory=ScriptHsm)
    browsers: dict[str, dict[str, str]] = field(default_factory=dict)
    held: dict[str, Held] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.engine = engine(self.text, self.hsm_peppers)

    def play(self, written: Iterable[str | dict[str, Any]]) -> Iterator[str]:
        """Plays steps up to the first that does not match; returns what does not match."""
        for step in steps(written, self.steps):
            self.steps += 1
            misses = [f"step {self.steps}: {miss}" for miss in self.step(step)]
            if misses:
                yield from misses
                return

    def step(self, step: dict[str, Any]) -> list[str]:
        match [kind for kind in ONE_OF if kind in step]:
            case [kind]:
                pass
            case _:
                raise vectors.Malformed(f"a step is one of {ONE_OF}: {sorted(step)}")
        must = {"at", kind} | ({"row"} | CHANGES[step["rows"]] if kind == "rows" else set())
        vectors.keys(step, must, MAY[kind])
        if step.keys() >= {"hold"} and step.keys() & {"want", "contains", "error"}:
            raise vectors.Malformed("a held act has not ended")
        if step.get("lost") not in {None, "kept", "gone"} or step.keys() >= {"hold", "lost"}:
            raise vectors.Malformed("`lost` is `kept` or `gone`, of an act that is not held")
        if "error" in step and step.keys() & {"want", "contains"}:
            raise vectors.Malformed("what ended with an error has no outcome")
        if step.get("hsm") not in {None, "wrong", "torn"}:
            raise vectors.Malformed("`hsm` is `wrong` or `torn`")
        now = datetime.fromisoformat(step["at"])
        self.hsm.how = step.get("hsm")
        self.hsm.asked.clear()
        match kind:
            case "act":
                return self.act(step, now)
            case "resume":
                return self.resume(step, now)
            case "drop":
                self.held.pop(step["drop"]).act.close()
            case "rows":
                self.store.change(step["rows"], step["row"], step)
            case "accept_patch":
                self.engine = engine(self.text, self.hsm_peppers, vectors.patched(self.text, step["accept_patch"]))
            case "hsm_pepper":
                number = step["hsm_pepper"]
                self.hsm_peppers = [own for own in self.hsm_peppers if own != number] + [number]
                self.engine = engine(self.text, self.hsm_peppers)
            case _:
                self.text = vectors.patched(self.text, step["profile_patch"])
                self.engine = engine(self.text, self.hsm_peppers)
        return []

    def act(self, step: dict[str, Any], now: datetime) -> list[str]:
        browser = step.get("as", "a")
        asked = self.filled(step["act"], browser)
        try:
            act = self.take(asked, randomness(step.get("randomness", self.steps)))
            if name := step.get("hold"):
                self.store.said.clear()
                commit = first(act, self.store, self.hsm, now)
                self.held[name] = Held(act, browser)
                assert commit, "a held act has a commit"
                return list(self.compare(step, None, None))
        except madoguchi.RequestError as error:
            return list(self.compare(step, None, error))
        return self.driven(step, act, browser, now)

    def take(self, asked: dict[str, Any], randomness: bytes) -> madoguchi.Act:
        """Makes the act: by a typed call if the types can express it, otherwise from a line."""
        if self.typed and isinstance(asked.get("act"), str) and asked["act"] in ACTS:
            fields = {key: value for key, value in asked.items() if key != "act"}
            try:
                arguments = vectors.arguments(fields, ACTS[asked["act"]])
            except (vectors.Untyped, vectors.Refused):
                pass
            else:
                self.typed_steps += 1
                method = getattr(self.engine, asked["act"].replace("-", "_"))
                act: madoguchi.Act = method(**arguments, randomness=randomness)
                return act
        return self.engine.take(json.dumps(asked, ensure_ascii=False), randomness=randomness)

    def resume(self, step: dict[str, Any], now: datetime) -> list[str]:
        held = self.held.pop(step["resume"])
        self.store.said.clear()
        try:
            held.act.committed(now)
        except madoguchi.ActError as error:
            return list(self.compare(step, None, error))
        return self.driven(step, held.act, held.browser, now)

    def driven(self, step: dict[str, Any], act: madoguchi.Act, browser: str, now: datetime) -> list[str]:
        if "resume" not in step:
            self.store.said.clear()
        outcome, failed, self.store.lost, self.store.commits = None, None, step.get("lost"), 0
        try:
            outcome = vectors.plain(madoguchi.drive(act, self.store, lambda: now, hsm=self.hsm))
        except madoguchi.ActError as error:
            failed = error
        self.store.lost = None
        # A relay would send each of the messages.
        for id, line in self.store.unsent:
            self.engine.check_message(id, line)
        self.store.unsent.clear()
        page = outcome and outcome["public"]["page"]
        if page:
            kept = self.browsers.setdefault(browser, {})
            kept["$step"] = page["step"]
            if page["session"] is not None:
                kept["$session"] = page["session"]
        return list(self.compare(step, outcome, failed))

    def compare(
        self, step: dict[str, Any], outcome: dict[str, Any] | None, failed: madoguchi.RequestError | None
    ) -> Iterator[str]:
        for key, want in step.get("want", {}).items():
            yield from vectors.misses(key, want, (outcome or {}).get(key))
        for path, texts in step.get("contains", {}).items():
            found: Any = outcome
            for key in path.split("."):
                found = found.get(key) if isinstance(found, dict) else None
            yield from (f"{path}: {text!r} is not in {found!r}" for text in texts if text not in (found or ""))
        errors = failed and [vectors.plain(error) for error in failed.errors]
        yield from vectors.misses("error", step.get("error"), errors, vectors.OF_THE_TEXT if self.typed else set())
        if "outbox" in step:
            yield from vectors.misses("outbox", step["outbox"], self.store.said)
        if "asked" in step:
            yield from vectors.misses("asked", step["asked"], self.hsm.asked)

    def filled(self, value: Any, browser: str) -> Any:
        """A request in which `$session` and `$step` are replaced by the values that browsers keep."""
        match value:
            case str() if value.partition(":")[0] in {"$session", "$step"}:
                what, _, other = value.partition(":")
                return self.browsers[other or browser][what]
            case list():
                return [self.filled(item, browser) for item in value]
            case dict():
                return {key: self.filled(item, browser) for key, item in value.items()}
        return value


def steps(written: Iterable[str | dict[str, Any]], before: int) -> list[dict[str, Any]]:
    """The steps of a script: rows, which are expanded, or objects. `before` is the number of steps that are played before them."""
    found: list[dict[str, Any]] = []
    for number, step in enumerate(written, before + 1):
        if isinstance(step, str):
            try:
                step = script_rows.expand(step, found[-1]["at"] if found else "")
            except script_rows.NotUnderstood as error:
                raise vectors.Malformed(f"step {number}: {error}: {step}") from None
        found.append(step)
    return found


def run(case: vectors.Case, typed: bool) -> tuple[list[str], int]:
    """Plays the script of a case after its file's prelude; returns what does not match, and the number of typed acts."""
    prelude, played = begun(case.text(), json.dumps(case.prelude), typed)
    if prelude:
        return [f"prelude: {miss}" for miss in prelude], 0
    # The engine stays: it remembers what the HSM has shown.
    stage = copy.copy(played)
    stage.store, stage.browsers = copy.deepcopy(played.store), copy.deepcopy(played.browsers)
    stage.held, stage.hsm = {}, ScriptHsm()
    return list(stage.play(case.data["script"])), stage.typed_steps


@cache
def begun(text: str, prelude: str, typed: bool) -> tuple[list[str], Stage]:
    stage = Stage(text, typed)
    misses = list(stage.play(json.loads(prelude)))
    if stage.held:
        raise vectors.Malformed("an act is held at the end of the prelude")
    return misses, stage


def first(act: madoguchi.Act, store: Store, hsm: ScriptHsm, now: datetime) -> bool:
    """Drives an act until its first commit is durable; returns whether there was one."""
    while True:
        match act.need:
            case madoguchi.Load(keys):
                act.loaded(store.load(keys), now)
            case madoguchi.Commit() as commit:
                if store.commit(commit):
                    return True
                act.conflicted()
            case madoguchi.Find(names):
                act.found([id for id, _ in store.outbox(names)], now)
            case madoguchi.Hsm(blocks):
                act.hsm_answered(hsm(blocks), now)
            case madoguchi.Nothing():
                return False


def randomness(number: int) -> bytes:
    return hashlib.sha256(f"madoguchi vector {number}".encode("ascii")).digest()


def engine(text: str, hsm_peppers: Sequence[int], accepted: str | None = None) -> madoguchi.Engine:
    after = None if accepted is None else vectors.profile(accepted)
    return madoguchi.Engine(
        vectors.profile(text),
        deployment="tests",
        number=1,
        key=b"\x07" * 32,
        next=after,
        hsm_pepper=hsm_peppers[-1] if hsm_peppers else None,
        accepted_hsm_peppers=hsm_peppers[:-1],
    )


ACTS: dict[str, dict[str, Any]] = {
    word: vectors.SCHEMA["$defs"][reference["$ref"].rsplit("/", 1)[1]] for word, reference in vectors.SCHEMA["acts"].items()
}
"""The schema of each act, by the act's word."""

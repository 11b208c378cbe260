"""The needs of an act, as classes for `match`, and the loop that drives an act over the host's store."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar, final

from ._errors import ActError, MadoguchiError
from ._words import Code

if TYPE_CHECKING:
    from ._madoguchi import Act, HsmBlockRecord, MessageRecord, OutcomeRecord, RequireRecord, RowInput, WriteRecord


T = TypeVar("T")

DOUBT = 10.0
"""The seconds for which `drive` finds out whether a commit took place."""


@final
@dataclass(frozen=True, slots=True)
class Load:
    """The act needs rows; answer with `Act.loaded`."""

    __module__ = "madoguchi"

    keys: tuple[str, ...]
    """The keys of the rows."""


@final
@dataclass(frozen=True, slots=True)
class Commit:
    """The act needs all of this to be made durable, in one transaction; answer with `Act.committed` or `Act.conflicted`."""

    __module__ = "madoguchi"

    writes: tuple[WriteRecord, ...]
    """The rows, each under the revision that it must have now."""
    outbox: tuple[MessageRecord, ...]
    """The messages, in the same transaction."""
    requires: tuple[RequireRecord, ...]
    """Rows that the decision has read: if one has another revision, nothing is written."""


@final
@dataclass(frozen=True, slots=True)
class Find:
    """The act looks for messages in the outbox, because the answer to a commit was lost; answer with `Act.found`."""

    __module__ = "madoguchi"

    messages: tuple[str, ...]
    """The names of the messages."""


@final
@dataclass(frozen=True, slots=True)
class Nothing:
    """The act is over; `Act.outcome` says how."""

    __module__ = "madoguchi"


@final
@dataclass(frozen=True, slots=True)
class Hsm:
    """The act needs the host's HSM to encrypt or decrypt blocks; answer with `Act.hsm_answered`. Only an engine with a pepper in the HSM makes such
    acts."""

    __module__ = "madoguchi"

    blocks: tuple[HsmBlockRecord, ...]
    """The blocks."""


Need: TypeAlias = Load | Commit | Find | Nothing | Hsm
"""What an act needs."""


class Store(Protocol):
    """A host's store of rows."""

    def load(self, keys: Sequence[str], /) -> Iterable[RowInput]:
        """Returns the rows with these keys that exist. A store that reads row by row reads them in the sequence of the keys."""

    def commit(self, commit: Commit, /) -> bool:
        """Makes everything durable. Returns `False`, and writes nothing, if a row has another revision than `expected`, or a required row
        another one than `revision`. After an exception it is unknown whether it took place; `drive` finds out."""

    def outbox(self, ids: Sequence[str], /) -> Iterable[Sequence[str]]:
        """Returns name and line of the messages with these names that any connection has committed, sent or not, in the sequence in which they
        are to be sent. By such a message an act finds out whether a commit took place whose answer was lost, so a message is kept for at least a
        day after it was sent."""


def drive(
    act: Act,
    store: Store,
    clock: Callable[[], datetime],
    hsm: Callable[[Sequence[HsmBlockRecord]], Iterable[bytes]] | None = None,
) -> OutcomeRecord:
    """Gives an act what it needs until it is over, and closes it. After a conflict it waits for a random time of at most 64 milliseconds. If the
    clock went back, it is read up to three more times (LCK-5).

    If the store raises an exception at a commit, the commit may have taken place, and the act finds out. For at most 10 seconds `drive` calls the
    store again if it fails, and waits in between for a random time of at most a second; then it raises the store's exception. An exception of this
    package is raised at once: no retry changes that a row is older than its high-water mark, or that a store refuses (`StoreRefusedError`).

    `hsm` is needed if the engine has a pepper in the host's HSM: it returns one answer for each block, in their order, and empty bytes for a block
    that does not decrypt. If it raises an exception, the act gets empty answers and goes on, so that a counted attempt does not run out as a failure
    (LCK-2). `drive` raises the exception only if the act cannot end without the HSM, so `hsm` must log it.

    Raises:
        ActError: the act cannot go on.
        TypeError: the store's `commit` returned neither `True` nor `False`, or the act needs an HSM and there is none.
    """
    tries, conflicts, doubt, asked = 3, 0, _Doubt(), _AskedHsm(hsm)
    with act:
        while True:
            try:
                match act.need:
                    case Load(keys):
                        rows = doubt.asks(store.load, keys) if keys else ()
                        if rows is not None:
                            act.loaded(rows, clock())
                    case Find(names):
                        messages = doubt.asks(store.outbox, names)
                        if messages is not None:
                            asked.has_committed |= bool(messages)
                            act.found([own[0] for own in messages], clock())
                    case Commit() as commit:
                        answer = doubt.commits(store, commit)
                        if answer is None:
                            act.in_doubt()
                        elif answer:
                            asked.has_committed = True
                            act.committed(clock())
                        else:
                            conflicts += 1
                            time.sleep(random.uniform(0, 2 ** min(conflicts, 6)) / 1000)
                            act.conflicted()
                    case Hsm(blocks):
                        act.hsm_answered(asked.answers(blocks), clock())
                    case Nothing():
                        return act.result()
            except ActError as error:
                # The act still needs the same, and accepts it with a later instant.
                tries -= 1
                if error.code is not Code.CLOCK_WENT_BACK or tries < 0:
                    if asked.error is not None and error.code in (Code.HSM_ANSWER, Code.WRONG_PEPPER):
                        raise asked.error from error
                    raise


class _AskedHsm:
    """The host's HSM during an act. If it fails, its answers are empty."""

    def __init__(self, hsm: Callable[[Sequence[HsmBlockRecord]], Iterable[bytes]] | None) -> None:
        self.hsm = hsm
        self.error: Exception | None = None
        self.has_committed = False

    def answers(self, blocks: Sequence[HsmBlockRecord]) -> tuple[bytes, ...]:
        """The answers to these blocks."""
        try:
            if self.hsm is not None:
                return tuple(self.hsm(blocks))
            self.error = TypeError("the act needs an HSM: give `drive` the argument `hsm`")
            # Before a commit, no attempt is counted.
            if not self.has_committed:
                raise self.error
        except Exception as error:
            self.error = error
            if self.hsm is None:
                raise
        return (b"",) * len(blocks)


class _Doubt:
    """A commit whose answer was lost, until the store answers a commit again."""

    def __init__(self) -> None:
        self.since: float | None = None
        self.tries = 0

    def commits(self, store: Store, commit: Commit) -> bool | None:
        """Calls the store's `commit`; `None` if its answer was lost."""
        try:
            answer = store.commit(commit)
        except Exception as error:
            self.since = time.monotonic() if self.since is None else self.since
            if not self.waits(error):
                raise
            return None
        self.since, self.tries = None, 0
        return told("commit", answer)

    def asks(self, ask: Callable[[Sequence[str]], Iterable[T]], names: Sequence[str]) -> tuple[T, ...] | None:
        """Asks the store for rows or messages; `None` if it failed and is to be asked again."""
        try:
            return tuple(ask(names))
        except Exception as error:
            if not self.waits(error):
                raise
            return None

    def waits(self, error: Exception) -> bool:
        """Waits after a failure of the store; `False` if nothing is in doubt, or has been for too long, or if the library itself has refused."""
        if isinstance(error, MadoguchiError) or self.since is None or (left := self.since + DOUBT - time.monotonic()) <= 0:
            return False
        self.tries += 1
        time.sleep(min(random.uniform(0, 2 ** min(self.tries, 6)) * 0.016, left))
        return True


def told(what: str, answer: object) -> bool:
    """Checks what a store returned. If a store forgets its `return`, `None` would be taken for a conflict and retried for ever."""
    if not isinstance(answer, bool):
        raise TypeError(f"`{what}` must return True or False, not {answer!r}")
    return answer

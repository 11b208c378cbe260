"""The needs of an act, as classes for `match`, and the loop that drives an act over the host's store."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeAlias, final

from ._errors import ActError
from ._words import Code

if TYPE_CHECKING:
    from ._madoguchi import Act, MessageRecord, OutcomeRecord, RequireRecord, RowInput, WriteRecord


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
class Nothing:
    """The act is over; `Act.outcome` says how."""

    __module__ = "madoguchi"


Need: TypeAlias = Load | Commit | Nothing
"""What an act needs."""


class Store(Protocol):
    """A host's store of rows."""

    def load(self, keys: Sequence[str], /) -> Iterable[RowInput]:
        """Returns the rows with these keys that exist. A store that reads row by row reads them in the sequence of the keys."""

    def commit(self, commit: Commit, /) -> bool:
        """Makes everything durable. Returns `False`, and writes nothing, if a row has another revision than `expected`, or a required row
        another one than `revision`."""


def drive(act: Act, store: Store, clock: Callable[[], datetime]) -> OutcomeRecord:
    """Gives an act what it needs until it is over, and closes it. After a conflict it waits for a random time of at most 64 milliseconds. If the
    clock went back, it is read up to three more times (LCK-5).

    Raises:
        ActError: the act cannot go on.
        TypeError: the store's `commit` returned neither `True` nor `False`.
    """
    tries, conflicts = 3, 0
    with act:
        while True:
            try:
                match act.need:
                    case Load(keys):
                        act.loaded(store.load(keys) if keys else (), clock())
                    case Commit() as commit if told("commit", store.commit(commit)):
                        act.committed(clock())
                    case Commit():
                        conflicts += 1
                        time.sleep(random.uniform(0, 2 ** min(conflicts, 6)) / 1000)
                        act.conflicted()
                    case Nothing():
                        return act.result()
            except ActError as error:
                # The act still needs the same, and accepts it with a later instant.
                tries -= 1
                if error.code is not Code.CLOCK_WENT_BACK or tries < 0:
                    raise


def told(what: str, answer: object) -> bool:
    """Checks what a store returned. If a store forgets its `return`, `None` would be taken for a conflict and retried for ever."""
    if not isinstance(answer, bool):
        raise TypeError(f"`{what}` must return True or False, not {answer!r}")
    return answer

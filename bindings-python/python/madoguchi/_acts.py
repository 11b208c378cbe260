"""What an act needs of its host, as classes for `match`; and the loop that gives it, over a store of the host's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeAlias, final

from ._errors import ActError
from ._words import Code

if TYPE_CHECKING:
    from ._madoguchi import Act, MessageRecord, OutcomeRecord, RowInput, WriteRecord


@final
@dataclass(frozen=True, slots=True)
class Load:
    """The act waits for rows; `Act.loaded` answers."""

    __module__ = "madoguchi"

    keys: tuple[str, ...]
    """The keys of the rows."""


@final
@dataclass(frozen=True, slots=True)
class Commit:
    """The act waits until all of this is durable, in one transaction; `Act.committed` or `Act.conflicted` answers."""

    __module__ = "madoguchi"

    writes: tuple[WriteRecord, ...]
    """The rows, each under the revision that it must have now."""
    outbox: tuple[MessageRecord, ...]
    """The messages, in the same transaction."""


@final
@dataclass(frozen=True, slots=True)
class Nothing:
    """The act is over; `Act.outcome` says how."""

    __module__ = "madoguchi"


Need: TypeAlias = Load | Commit | Nothing
"""What an act waits for."""


class Store(Protocol):
    """Where a host keeps rows."""

    def load(self, keys: Sequence[str], /) -> Iterable[RowInput]:
        """The rows of these keys, those that exist."""

    def commit(self, commit: Commit, /) -> bool:
        """Makes all of it durable; `False`, and nothing written, where a row has another revision than `expected`."""


def drive(act: Act, store: Store, clock: Callable[[], datetime]) -> OutcomeRecord:
    """Gives an act what it needs until it is over, and closes it. A clock that went back is read three times more (LCK-5).

    Raises:
        ActError: the act cannot go on.
        TypeError: the store's `commit` told neither `True` nor `False`.
    """
    tries = 3
    with act:
        while True:
            try:
                match act.need:
                    case Load(keys):
                        act.loaded(store.load(keys) if keys else (), clock())
                    case Commit() as commit if told("commit", store.commit(commit)):
                        act.committed(clock())
                    case Commit():
                        act.conflicted()
                    case Nothing():
                        return act.result()
            except ActError as error:
                # The act still needs what it needed, and takes it with a later instant.
                tries -= 1
                if error.code is not Code.CLOCK_WENT_BACK or tries < 0:
                    raise


def told(what: str, answer: object) -> bool:
    """What a store told. One that forgets its `return` has told nothing; taken for a conflict, it would be tried for ever."""
    if not isinstance(answer, bool):
        raise TypeError(f"`{what}` tells True or False, not {answer!r}")
    return answer

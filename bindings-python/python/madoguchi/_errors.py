"""The exceptions. `MadoguchiError` is the base of all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ._words import Code

if TYPE_CHECKING:
    from ._madoguchi import ErrorRecord, FaultRecord


class MadoguchiError(Exception):
    """The base of every exception of this package."""

    __module__ = "madoguchi"


class RequestError(MadoguchiError, ValueError):
    """A request that is refused. `errors` has all errors of its fields' names and types; if these are right,
    all errors of their values. The properties describe the first error."""

    __module__ = "madoguchi"

    def __init__(self, errors: Iterable[ErrorRecord]) -> None:
        self.errors: tuple[ErrorRecord, ...] = tuple(errors)
        super().__init__(self.errors)  # the argument with which pickle and copy call the class

    def __str__(self) -> str:
        return "\n".join(
            f"{error.field or 'request'}: {error.en} [{error.code} {error.name}, {error.rule}]"
            + ("" if error.found is None else f": {error.found}")
            for error in self.errors
        )

    @property
    def code(self) -> Code:
        """The code of the first error."""
        return Code(self.errors[0].code)

    @property
    def name(self) -> str:
        """The fixed name of that code."""
        return self.errors[0].name

    @property
    def rule(self) -> str:
        """The rule or convention that is broken."""
        return self.errors[0].rule

    @property
    def field(self) -> str:
        """The field, as a path with the names of the JSON form; empty if the error concerns the whole request."""
        return self.errors[0].field

    @property
    def ja(self) -> str:
        """The text in Japanese."""
        return self.errors[0].ja

    @property
    def en(self) -> str:
        """The text in English."""
        return self.errors[0].en


class RequestTypeError(RequestError, TypeError):
    """A request with at least one value of a wrong type: a `float`, a `datetime` without its zone."""

    __module__ = "madoguchi"


class ActError(RequestError):
    """An act that cannot go on: it did not ask for this, it is over or closed, another thread drives it, or a row was changed.
    After 1801 to 1808, 1810, 1821 to 1823, 1825 and 1826 the act is over."""

    __module__ = "madoguchi"


class ProfileError(MadoguchiError, ValueError):
    """A profile that does not load. All its faults are in `faults`, in the sequence of the document."""

    __module__ = "madoguchi"

    def __init__(self, faults: Iterable[FaultRecord]) -> None:
        self.faults: tuple[FaultRecord, ...] = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        return "\n".join(
            f"{fault.line}:{fault.column}: {fault.path}: {fault.en} [{fault.code} {fault.name}, {fault.rule}]: {fault.found}"
            for fault in self.faults
        )


class SecretError(MadoguchiError, TypeError):
    """An object that holds a secret, such as a token or a password, cannot be pickled or copied: pass the object itself, or the values
    that you need."""

    __module__ = "madoguchi"

    code = Code.HOLDS_SECRET

    def __init__(self, held: str) -> None:
        self.held = held
        """The class of the object."""
        super().__init__(held)

    def __str__(self) -> str:
        return f"{self.held}: {self.code.en} [{self.code.value} {self.code.word}, {self.code.rule}]"


class StoreRefusedError(MadoguchiError, RuntimeError):
    """A store refuses, and no retry can change that. `drive` ends the act with it at once. `host_kit.Marked` raises it, and your own store may."""

    __module__ = "madoguchi"


class InternalError(MadoguchiError):
    """A fault of the library itself. The profile is still usable."""

    __module__ = "madoguchi"

    code = Code.INTERNAL

    def __init__(self, details: Iterable[object] = ()) -> None:
        super().__init__(tuple(details))

    def __str__(self) -> str:
        return f"{self.code.en} [{self.code.value} {self.code.word}, {self.code.rule}]"

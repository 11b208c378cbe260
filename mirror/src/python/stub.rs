//! `_madoguchi.pyi`: the types of the extension module, with docs, for checkers and editors.

use super::{
    NOT_TAKEN, OUT, RANDOMNESS, REFUSED, WRONG_COLUMN, classes, docstring, method_docs, name, optional, prose, quoted,
    rows_class, rows_docs,
};
use crate::source::snake;
use crate::{Act, Field, Model, Record, Request, Rows, Type};

/// What is not made from the facade: `profile.rs` of the binding.
const HEAD: &str = r#"# Made from the facade by `cargo xtask generate`: the types of the extension module.

import datetime as _datetime  # under a name that no field has
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from decimal import Decimal
from typing import Any, Final, Literal, NoReturn, Protocol, Self, SupportsIndex, TypeAlias, final, type_check_only

from typing_extensions import Buffer

from .host_kit import Finding
from ._acts import Commit, Find, Hsm, Load, Nothing
from ._words import (
"#;

/// The engine, up to its acts: `engine.rs` of the binding.
const ENGINE: &str = r#"
@final
class Engine:
    """A profile and the host's keys, which make acts. A host needs one engine, which its threads share.

    Args:
        profile: The profile by which the engine decides.
        deployment: The name of the deployment, 1 to 32 printable ASCII characters without spaces: it tells one store from another with
            the same key, and stays the same for a store's life.
        number: The number of the key in force, 0 to 255, by which rows name it.
        key: The key in force: 32 bytes of a cryptographic source, kept outside the database.
        accepted: Other keys, by their numbers: the next one, before it is in force on every machine, or the one before, until every row is sealed
            anew (`reseal`). Rows sealed with them can be read; new rows are not sealed with them.
        retired: The numbers of retired keys. A row that one of them sealed is refused (1836), whoever wrote it.
        checks: The check values of keys in force or accepted, by their numbers, as `key_check_value` computed them when the keys were made.
        pepper_number: The number of the pepper in force, 1 to 255, by which hashes name it; needed with `pepper`.
        pepper: The pepper in force, 16 to 64 bytes kept outside the database: password hashes are encrypted under it (CRD-9). Without it, one that
            is derived from the key in force takes its place.
        accepted_peppers: Other peppers, by their numbers: the next one, before it is in force on every machine, or the one before, until every row
            is sealed anew (`reseal`).
        retired_peppers: The numbers of retired peppers. A hash under one of them is compared with nothing.
        pepper_checks: The check values of peppers in force or accepted, by their numbers, as `pepper_check_value` computed them.
        hsm_pepper: The number of the pepper in force, 1 to 255, if that is in the host's HSM: acts then have the need `Hsm`.
        accepted_hsm_peppers: The numbers of other peppers that are in the HSM.
        next: The profile that the engine accepts while it decides by `profile`: it reads what machines write that already decide by the
            next one, and takes nothing of it back. All machines accept a profile before any of them decides by it (INS-5).

    Raises:
        RequestError: a key or a pepper of a wrong length, two keys with one number, a key in two roles, a key with another check value, the
            same of peppers, a pepper without its number, an invalid name of a deployment, or a next profile of another institution or without a greater serial number.
    """

    def __new__(
        cls,
        profile: Profile,
        *,
        deployment: str,
        number: int,
        key: bytes,
        accepted: Mapping[int, bytes] | None = None,
        retired: Iterable[int] | None = None,
        checks: Mapping[int, str] | None = None,
        pepper_number: int | None = None,
        pepper: bytes | None = None,
        accepted_peppers: Mapping[int, bytes] | None = None,
        retired_peppers: Iterable[int] | None = None,
        pepper_checks: Mapping[int, str] | None = None,
        hsm_pepper: int | None = None,
        accepted_hsm_peppers: Iterable[int] | None = None,
        next: Profile | None = None,
    ) -> Self: ...

    def take(self, line: str | bytes, /, *, randomness: bytes | None = None) -> Act:
        """Makes an act from one line of JSON, whose field `act` names the request.

        Raises:
            RequestError: all errors of the request.
        """

    def row_json(self, row: RowInput, /) -> str:
        """Shows a row in readable form, for support and for finding faults: one line of JSON with its key, revision and state. It omits
        hashes, salts, page tokens and sealed texts; it contains names and addresses. Its form may change with the library's version.

        Raises:
            RequestError: a row that was changed.
        """

    def check_message(self, id: str, line: str, /) -> None:
        """Checks that the library committed a message for this institution and deployment, and that nobody has changed it. A relay calls it with the two
        columns of the outbox before it sends anything; the JSON may be written in any way. It does not tell that messages were deleted, or that
        one is sent twice.

        Raises:
            RequestError: no message of the library, one under a key that is not here or retired, or one that was changed: it must not be sent.
        """

    def limit_hashing(self, acts: int, /) -> None:
        """Limits how many acts may be comparing secrets at once, from the count of an attempt to the end of its act. 0, as at the beginning,
        means no limit; a good limit is the number of cores. An act that finds no slot free is refused as busy before its attempt is
        counted (LCK-2).

        Raises:
            RequestError: a number below 0 or above 4,294,967,295.
        """

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...
"#;

/// The software keyboard: `keyboard.rs` of the binding.
const KEYBOARD: &str = r#"
@final
class Keyboard:
    """A software keyboard for one field, opened when its tick box is on and the field gets the cursor (KEY-1).

    Each click returns what the keyboard shows then. What was entered leaves it only by `confirm`. `close`, or the end of a `with`, discards
    it and wipes its memory.

        with seiwa.open_keyboard(page="login", field="login-password") as keyboard:
            view = keyboard.choose("upper-case")
            view = keyboard.press(view.keys.index("R"))
            password = keyboard.confirm()  # "R"
    """

    def view(self) -> KeyboardView:
        """What the keyboard shows.

        Raises:
            RequestError: it was confirmed, discarded or closed.
        """

    def choose(self, class_: KeyClass | KeyClassWord, /) -> KeyboardView:
        """Shows the keys of another class of characters.

        Raises:
            RequestError: the keyboard does not have the class, or is closed. Nothing has changed then.
        """

    def press(self, position: int, /) -> KeyboardView:
        """Clicks on the key at a position of `keys`, from 0: its character is entered at the cursor.

        Raises:
            RequestError: there is no key, no more characters can be entered, or the keyboard is closed. Nothing has changed then.
        """

    def move_to(self, cursor: int, /) -> KeyboardView:
        """Moves the cursor: 0 is before the first ●.

        Raises:
            RequestError: there is no such place, or the keyboard is closed. Nothing has changed then.
        """

    def clear_one(self) -> KeyboardView:
        """【1文字クリア】: deletes the character at the cursor, or the last one if the cursor is at the end.

        Raises:
            RequestError: the keyboard is closed.
        """

    def clear_all(self) -> KeyboardView:
        """【全てクリア】: deletes everything that was entered.

        Raises:
            RequestError: the keyboard is closed.
        """

    def confirm(self) -> str:
        """【入力確定】: hands over what was entered, which may be empty, and ends the keyboard.

        Raises:
            RequestError: the keyboard is closed.
        """

    def discard(self) -> None:
        """【×】: discards what was entered, and ends the keyboard.

        Raises:
            RequestError: the keyboard is closed.
        """

    def close(self) -> None:
        """Discards what was entered, if the keyboard is open. Closing it again has no effect."""

    def __enter__(self) -> Self: ...
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...
"#;

/// The functions about keys: `engine.rs` of the binding.
const KEYS: &str = r#"
def key_check_value(key: bytes, /) -> str:
    """Computes the check value of a key: 16 hexadecimal digits that say nothing about it.

    A host notes it together with the key's number, and gives both to `Engine` as `checks` at every start, so that a mistyped key is found before
    it reads or writes a row (ROW-2).

    Raises:
        RequestError: a key of a wrong length, or of zeros alone.
    """

def sealed_with(row: RowInput, /) -> int | None:
    """Returns the number of the host's key that sealed a row, as its bytes say themselves; nothing is verified. `None` if this is no row of this
    library.

    A host counts the rows under each number, and retires a key when none is left.

    Raises:
        RequestTypeError: the value is not a `RowInput`.
    """

def row_mark(row: RowInput, /) -> str | None:
    """Returns the high-water mark of a row: 32 hexadecimal digits, of which the first 16 are the revision. `None` for a kind of row that has none.

    A host keeps it in another store (ROW-3). A mark replaces another if its first 16 digits are greater, as texts.

    Raises:
        RequestError: an invalid key or revision.
        RequestTypeError: the value is not a `RowInput`.
    """

def check_mark(key: str, mark: str | None, row: RowInput | None, /) -> str | None:
    """Checks a row against its high-water mark, which is read after it, and returns the row's own mark if the row is newer, else
    `None`. The host raises that mark only when a commit writes over this row: nobody has checked the row's seal yet (ROW-3).

    Raises:
        RequestError: the row is older than its mark (1844), missing (1845), another one of the same revision (1846), or newer and under a lower key (1852): it must not be given to an act.
            Also for an invalid key, mark or row.
        RequestTypeError: a value of another type.
    """

def pepper_check_value(pepper: bytes, /) -> str:
    """Computes the check value of a pepper: 16 hexadecimal digits that say nothing about it.

    A host notes it together with the pepper's number, and gives both to `Engine` as `pepper_checks` at every start (CRD-9).

    Raises:
        RequestError: a pepper of a wrong length, or of zeros alone.
    """

def peppered_with(row: RowInput, /) -> int | None:
    """Returns the number of the host's pepper that a row's hashes are under, as its bytes say themselves; nothing is verified. `None` if no pepper
    of the host is in use there, or this is no row of this library.

    A host counts the rows under each number, and retires a pepper when none is left.

    Raises:
        RequestTypeError: the value is not a `RowInput`.
    """
"#;

/// The act: `act.rs` of the binding.
const ACT: &str = r#"
@final
class Act:
    """A conversation between the library and its host, in which the act says what it needs until it is over.

    Only one thread at a time can drive it; another thread gets an `ActError`. `close`, or the end of a `with`, wipes its memory.
    """

    @property
    def need(self) -> Load | Commit | Find | Nothing | Hsm:
        """What the act needs; `Nothing` if it is over or closed."""

    def loaded(self, rows: Iterable[RowInput], now: _datetime.datetime) -> None:
        """Gives the act the rows that it asked for, as far as they exist, and runs its next step.

        Raises:
            ActError: the act did not ask for rows, or not for these, or a row was changed. Then the act is over, except
                after a clock that went back and after an invalid key or revision.
        """

    def committed(self, now: _datetime.datetime) -> None:
        """Tells the act that its commit is durable, and runs its next step, which may take as long as a hash.

        Raises:
            ActError: the act did not ask for a commit, or the clock went back.
        """

    def conflicted(self) -> None:
        """Reports a conflict to the act: a row had another revision and nothing was written. It then asks for its rows again.

        Raises:
            ActError: the act did not ask for a commit.
        """

    def in_doubt(self) -> None:
        """Reports that nobody knows whether the commit took place, because its answer was lost. The act then finds out: it asks for rows, and
        for messages by their names.

        Raises:
            ActError: the act did not ask for a commit, or very many answers were lost.
        """

    def found(self, messages: Iterable[str], now: _datetime.datetime) -> None:
        """Gives the act the names of the messages that are in the outbox, of those that it looks for, and runs its next step, which may take
        as long as a hash.

        Raises:
            ActError: the act did not look for messages, or not for these, or the clock went back.
        """

    def hsm_answered(self, answers: Iterable[bytes], now: _datetime.datetime) -> None:
        """Gives the act what the HSM made of its blocks, one answer for each in their order, and runs its next step, which may take as long as
        a hash. The answer to a block that does not decrypt is empty.

        Raises:
            ActError: the act did not ask for that, or for more or fewer blocks, or the HSM does not decrypt what it has encrypted.
        """

    @property
    def outcome(self) -> OutcomeRecord | None:
        """How the act ended; `None` while it needs something, and after an error."""

    def result(self) -> OutcomeRecord:
        """How the act ended.

        Raises:
            ActError: the act still needs something, an error ended it, or it is closed.
        """

    def need_line(self) -> str:
        """What the act needs, as one line of JSON."""

    def outcome_line(self) -> str:
        """How the act ended, as one line of JSON; `null` while it needs something, and after an error."""

    def close(self) -> None:
        """Closes the act and wipes its memory. If another thread drives it, that call is answered first, and the act is wiped afterwards.
        Closing it again has no effect."""

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None: ...
"#;

/// The host kit's suite: `suite.rs` of the binding.
const SUITE: &str = r#"
@final
class Suite:
    """The suite as a conversation: it names an operation on the store and takes its result, until all checks are over.

    `madoguchi.host_kit.check` is the loop over it. A host that uses tasks instead of threads writes its own loop.

    Args:
        run: The run's name, 1 to 12 of `[0-9A-Za-z]`, which is part of the keys of its rows.
        threads: The number of threads used by the concurrency checks, 2 to 1,024.

    Raises:
        ValueError: an invalid name or number.
    """

    def __new__(cls, run: str, threads: int) -> Self: ...

    @property
    def operation(self) -> Operation | None:
        """The operation to do now; `None` when all checks are over."""

    def answer(self, reply: Reply, /) -> None:
        """Takes the result of the operation, and goes on.

        Raises:
            ValueError: the reply does not fit the operation, or the store has rows of an earlier run of this name; the operation
                stays the same.
        """

    @property
    def report(self) -> Report:
        """The results so far."""

@final
class Operation:
    """An operation on the store. It has only the attributes that its `what` needs."""

    @property
    def what(self) -> Literal["load", "commit", "crash", "outbox", "relay", "due", "keys", "purge", "drive", "parallel", "reopen"]:
        """The word of the operation."""

    @property
    def connection(self) -> int:
        """The number of the connection, from 0; it is opened when it is first named. `parallel` and `reopen` do not have this attribute."""

    @property
    def keys(self) -> tuple[str, ...]:
        """Of `load`: the keys of the rows."""

    @property
    def commit(self) -> Commit:
        """Of `commit` and `crash`: the commit."""

    @property
    def after(self) -> int:
        """Of `crash`: the statements after which the connection breaks."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Of `outbox` and `relay`: the names of the messages."""

    @property
    def now(self) -> _datetime.datetime:
        """Of `due` and `purge`: the instant."""

    @property
    def last(self) -> tuple[_datetime.datetime, str] | None:
        """Of `due`: `wake_at` and key of the last row of the previous page; `None` for the first page."""

    @property
    def last_key(self) -> str | None:
        """Of `keys`: the last key of the previous page; `None` for the first page."""

    @property
    def most(self) -> int:
        """Of `due` and `keys`: the largest number of rows."""

    @property
    def act(self) -> Act:
        """Of `drive`: the act, which belongs to the suite and checks the loop."""

    @property
    def fails(self) -> bool:
        """Of `drive`: whether the request fails afterwards, as if the bank's own code raised an exception."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Of `parallel`: the operations to do at the same time, each in a separate thread."""

@final
class Reply:
    """The result of an operation."""

    @staticmethod
    def rows(rows: Iterable[RowInput], /) -> Reply:
        """The rows that were found.

        Raises:
            RequestError: an item is not a row of this library.
        """

    @staticmethod
    def committed() -> Reply:
        """The commit is durable."""

    @staticmethod
    def conflict() -> Reply:
        """A row had another revision."""

    @staticmethod
    def outbox(messages: Iterable[Sequence[str]], /) -> Reply:
        """The messages that were found, each as its name and its line.

        Raises:
            RequestError: an item is not a pair of texts.
        """

    @staticmethod
    def due(rows: Iterable[tuple[_datetime.datetime, str]], /) -> Reply:
        """The rows that are due, each as its `wake_at` and its key.

        Raises:
            RequestError: an item is not a pair of a `datetime` and a row key.
        """

    @staticmethod
    def keys(keys: Iterable[str], /) -> Reply:
        """The keys of the rows.

        Raises:
            RequestError: an item is not a row key.
        """

    @staticmethod
    def done() -> Reply:
        """The operation was done."""

    @staticmethod
    def all(replies: Iterable[Reply], /) -> Reply:
        """The results of the parallel operations, in their sequence."""

    @staticmethod
    def failed(text: str, /) -> Reply:
        """The operation failed, with the store's error text."""

    @staticmethod
    def unable(why: str, /) -> Reply:
        """The store cannot do the operation, with the reason; the check is not proved."""

    def __eq__(self, other: object, /) -> bool: ...

@final
class Report:
    """The results, check by check. As text it has one line for each check."""

    @property
    def checks(self) -> tuple[Finding, ...]:
        """The checks that ran, in sequence."""

    @property
    def is_fit(self) -> bool:
        """Whether every check of the suite ran and passed. A check that is not proved did not pass."""

    def finding(self, name: str, /) -> Finding | None:
        """The result of a check by its name; `None` if it did not run.

        Raises:
            ValueError: no check of the suite has this name.
        """

    def __eq__(self, other: object, /) -> bool: ...

def message_line(message: MessageRecord, /) -> str:
    """Makes one line of JSON of a message, for the column of an outbox.

    Raises:
        RequestTypeError: the value is not a `MessageRecord`.
    """
"#;

const PROFILE: &str = r#"
_Bytes: TypeAlias = bytes  # under a name that no field has

@type_check_only
class _Array(Protocol):
    """The arrays of NumPy, which have a buffer but declare it to type checkers only from Python 3.12 on."""

    @property
    def __array_interface__(self) -> dict[str, Any]: ...

_Numbers: TypeAlias = Buffer | _Array

@final
class Profile:
    """One institution, as data. Every question is a method of it.

    A profile is immutable, and any number of threads may use it at the same time.
    """

    @staticmethod
    def seiwa() -> Profile:
        """The built-in institution, 青和信用組合."""

    @staticmethod
    def load(text: str | bytes, /) -> Profile:
        """Reads and checks a profile, a TOML document as `str` or as UTF-8 in `bytes`. Pass the document itself, not its path.

        Raises:
            ProfileError: all faults of the document, each with its place.
        """

    @property
    def id(self) -> str:
        """The institution's short name."""

    @property
    def version(self) -> str:
        """The version of the document, as the institution counts."""

    @property
    def serial(self) -> int:
        """The serial number of the document. Every new content has a greater one (INS-5)."""

    @property
    def hash(self) -> str:
        """SHA-256 of the document's bytes, in hexadecimal. It proves that the answers come from the document that was signed off."""

    def prepare(self) -> None:
        """Compiles the hours of every service now, which takes some milliseconds each, so that the first question about a service is
        fast."""

    def ask(self, line: str | bytes, /) -> str:
        """Answers one line of JSON with one line of JSON, without a line end.

        This never fails because of a line: its errors are in the answer's `error`. The answer repeats the request's `id`.

        Raises:
            RequestTypeError: the line is neither `str` nor `bytes`.
        """

    def open_keyboard(
        self,
        *,
        page: Page | PageWord,
        field: EntryField | EntryFieldWord,
        randomness: bytes | None = None,
    ) -> Keyboard:
        """Opens a software keyboard for a field whose tick box is on and which got the cursor (KEY-1). The layout is drawn from
        `randomness`, 32 bytes; without it, from the system's (KEY-2).

        Raises:
            RequestError: the page offers no keyboard for the field, or the randomness is invalid.
        """

    def is_open(self, service: Service | ServiceWord, at: _datetime.datetime) -> bool:
        """Whether a service is open at an instant (HRS-1 … HRS-6, HRS-11); `hours` says why, and until when. It
        takes no maintenance windows (HRS-7); `hours` does.

        Raises:
            RequestError: as `hours`.
        """

    def is_business_day(self, date: _datetime.date) -> bool:
        """Whether a day is a bank business day (CAL-5, CAL-7); `day` says why not.

        Raises:
            RequestError: a date outside 1948-07-20 to 2150-12-31 (CAL-8).
        """
"#;

pub(super) fn text(model: &Model) -> String {
    let imports = model.enums.iter().flat_map(|list| [list.name.to_owned(), format!("{}Word", list.name)]);
    let mut imports: Vec<_> = imports.map(|name| format!("    {name},\n")).collect();
    imports.sort();
    let names = classes(model).map(|record| record.name.to_owned()).chain(model.rows.iter().map(rows_class));
    let written = ["__version__", "ABSENT", "ABSENT_DAY", "Act", "Engine", "Keyboard", "Profile"];
    let keys = ["check_mark", "key_check_value", "pepper_check_value", "peppered_with", "row_mark", "sealed_with"];
    let suite = ["Operation", "Reply", "Report", "Suite", "message_line"];
    let own = written.into_iter().chain(keys).chain(suite).map(str::to_owned);
    let all: String = own.chain(names).map(|name| format!("    {},\n", quoted(&name))).collect();
    let records: String = classes(model).map(|own| record(model, own)).collect();
    let questions: String = model.requests.iter().map(question).collect();
    let rows: String = model.rows.iter().map(rows).collect();
    let acts: String = model.acts.iter().map(act).collect();
    let answers = model.rows.iter().map(answer).collect::<String>();
    format!(
        "{HEAD}{})\n\n__all__ = [\n{all}]\n\n__version__: Final[str]\nABSENT: Final[int]\nABSENT_DAY: Final[int]\n\
         {PROFILE}{questions}{rows}{ENGINE}{acts}{KEYS}{ACT}{KEYBOARD}{SUITE}{records}{answers}",
        imports.concat(),
    )
}

/// How a record is pickled and copied.
const COPY: &str = "def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...";
/// The same of one that may hold a secret: a `SecretError`.
const REFUSED_COPY: &str = "def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...";

fn record(model: &Model, record: &Record) -> String {
    let names = record.fields.iter().map(|field| quoted(&name(field))).collect::<Vec<_>>().join(", ");
    let comma = if record.fields.len() == 1 { "," } else { "" };
    let fields: String = record.fields.iter().map(|field| property(field, &shown(&field.of))).collect();
    format!(
        "\n@final\nclass {own}:\n{docs}\n    __match_args__ = ({names}{comma})\n\n    def __new__(\n{given}    ) -> Self: ...\n{fields}\n    \
         def __eq__(self, other: object, /) -> bool: ...\n    def __hash__(self) -> int: ...\n    \
         {copied}\n",
        own = record.name,
        copied = if model.holds_secret(record) { REFUSED_COPY } else { COPY },
        docs = docstring(&prose(&record.docs), "    "),
        given = parameters("cls", &record.fields),
    )
}

fn question(own: &Request) -> String {
    let fields = &own.request.fields;
    format!(
        "\n    def {}(\n{}    ) -> {}:\n{}",
        snake(own.word),
        parameters("self", fields),
        own.answer.name,
        docstring(&method_docs(&own.request.docs, fields, &[], REFUSED), "        "),
    )
}

fn act(own: &Act) -> String {
    let fields = &own.request.fields;
    let star = if fields.is_empty() { "        *,\n" } else { "" };
    format!(
        "\n    def {}(\n{}{star}        randomness: bytes | None = None,\n    ) -> Act:\n{}",
        snake(own.word),
        parameters("self", fields),
        docstring(&method_docs(&own.request.docs, fields, &[RANDOMNESS], NOT_TAKEN), "        "),
    )
}

fn rows(own: &Rows) -> String {
    let columns = own.columns.iter().map(|column| format!("{}: {} | _Numbers", name(column), given(&column.of)));
    let columns: Vec<_> = columns.chain(["out: _Numbers | None = None".to_owned()]).collect();
    format!(
        "\n    def {}_rows(\n        self,\n        *,\n{}    ) -> {}:\n{}",
        snake(own.word),
        columns.iter().map(|column| format!("        {column},\n")).collect::<String>(),
        rows_class(own),
        docstring(&method_docs(&own.docs, &own.columns, &[OUT], WRONG_COLUMN), "        "),
    )
}

/// The class of the answers in rows: a view of numbers for each column.
fn answer(own: &Rows) -> String {
    let fields: String = own.answer.fields.iter().map(|field| property(field, "memoryview[int]")).collect();
    format!(
        "\n@final\nclass {}:\n{}\n    BYTES: Final[int]\n    \"\"\"The number of bytes of one row, all columns together; `out` needs this number for \
         each row.\"\"\"\n{fields}\n    def __len__(self) -> int: ...\n",
        rows_class(own),
        docstring(&rows_docs(own), "    "),
    )
}

fn property(field: &Field, of: &str) -> String {
    let docs = docstring(&prose(&field.docs), "        ");
    format!("\n    @property\n    def {}(self) -> {of}:\n{docs}", name(field))
}

/// The parameters of a method, a line each; all are given by name.
fn parameters(own: &str, fields: &[Field]) -> String {
    let field = |field: &Field| {
        let default = if optional(field) { " = None" } else { "" };
        format!("{}: {}{default}", name(field), given(&field.of))
    };
    let fields: Vec<_> = fields.iter().map(field).collect();
    let star = if fields.is_empty() { None } else { Some("*".to_owned()) };
    let lines = [own.to_owned()].into_iter().chain(star).chain(fields);
    lines.map(|line| format!("        {line},\n")).collect()
}

/// The type of what is given.
fn given(of: &Type) -> String {
    match of {
        Type::Yen => "int | Decimal".to_owned(),
        Type::Enum(name) => format!("{name} | {name}Word"),
        Type::Option(inner) => format!("{} | None", given(inner)),
        Type::List(inner) => format!("Sequence[{}]", given(inner)),
        other => shown(other),
    }
}

/// The type of what is answered.
fn shown(of: &Type) -> String {
    match of {
        Type::Bool => "bool".to_owned(),
        Type::Number(_) | Type::Yen => "int".to_owned(),
        Type::Date => "_datetime.date".to_owned(),
        Type::Instant => "_datetime.datetime".to_owned(),
        Type::Text | Type::Secret | Type::Revealed => "str".to_owned(),
        Type::Bytes => "_Bytes".to_owned(),
        Type::Enum(name) | Type::Record(name) => (*name).to_owned(),
        Type::Option(inner) => format!("{} | None", shown(inner)),
        Type::List(inner) => format!("tuple[{}, ...]", shown(inner)),
    }
}

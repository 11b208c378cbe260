//! `_madoguchi.pyi`: the types of the extension module, with docs, for checkers and editors.

use super::{
    NOT_TAKEN, OUT, RANDOMNESS, REFUSED, WRONG_COLUMN, classes, docstring, method_docs, name, optional, prose, quoted,
    rows_class, rows_docs,
};
use crate::source::snake;
use crate::{Act, Field, Model, Record, Request, Rows, Type};

/// What is not made from the facade: `profile.rs` of the door.
const HEAD: &str = r#"# Made from the facade by `cargo xtask generate`: the types of the extension module.

import datetime as _datetime  # under a name that no field has
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from decimal import Decimal
from typing import Any, Final, Literal, NoReturn, Protocol, Self, SupportsIndex, TypeAlias, final, type_check_only

from typing_extensions import Buffer

from .host_kit import Finding
from ._acts import Commit, Load, Nothing
from ._words import (
"#;

/// The engine, up to its acts: `engine.rs` of the door.
const ENGINE: &str = r#"
@final
class Engine:
    """A profile and the host's keys, at which acts are taken: one for a host, shared between its threads.

    Args:
        profile: By what it decides.
        deployment: The name of the deployment, 1 to 32 printable ASCII characters without spaces: it tells one store from another with
            the same key, and stays the same for a store's life.
        number: The number of the key in force, 0 to 255, by which rows name it.
        key: The key in force: 32 bytes of a cryptographic source, kept outside the database.
        previous: Keys of before, by their numbers: what they sealed still opens.
        pepper: The pepper of password hashes (CRD-9), kept outside the database; it cannot change without the passwords.

    Raises:
        RequestError: a key or a pepper of a wrong length, two keys with one number, or an invalid name of a deployment.
    """

    def __new__(
        cls,
        profile: Profile,
        *,
        deployment: str,
        number: int,
        key: bytes,
        previous: Mapping[int, bytes] | None = None,
        pepper: bytes | None = None,
    ) -> Self: ...

    def take(self, line: str | bytes, /, *, randomness: bytes | None = None) -> Act:
        """Takes an act that is written as one line of JSON: the request names itself in `act`.

        Raises:
            RequestError: every error of the request.
        """

    def row_json(self, row: RowInput, /) -> str:
        """A row as people read it, for support and for looking into a fault: one line of JSON with its key, revision and state. Hashes,
        salts, page tokens and sealed texts are left out; names and addresses are there. Its form may change with the library's version.

        Raises:
            RequestError: a row that is not as it was written.
        """

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> NoReturn: ...
"#;

/// The act: `act.rs` of the door.
const ACT: &str = r#"
@final
class Act:
    """A conversation between the library and its host, which says what it needs until it is over.

    One thread at a time drives it; another that comes meanwhile gets an `ActError`. `close`, or the end of a `with`, wipes what it
    holds.
    """

    @property
    def need(self) -> Load | Commit | Nothing:
        """What it waits for; `Nothing` where it is over or closed."""

    def loaded(self, rows: Iterable[RowInput], now: _datetime.datetime) -> None:
        """Takes the rows that it asked for, those that exist, and goes on.

        Raises:
            ActError: a row that was not asked for, or is not as it was written; what was not asked. It is over then, but
                for a clock that went back, and a key or a revision of another form.
        """

    def committed(self, now: _datetime.datetime) -> None:
        """Takes that what it asked for is durable, and goes on; it may take as long as a hash.

        Raises:
            ActError: what was not asked; a clock that went back.
        """

    def conflicted(self) -> None:
        """Takes that a row had another revision and nothing was written: it asks for its rows again.

        Raises:
            ActError: what was not asked.
        """

    @property
    def outcome(self) -> OutcomeRecord | None:
        """How it ended; `None` while it needs something, and after an error."""

    def result(self) -> OutcomeRecord:
        """How it ended.

        Raises:
            ActError: it needs something yet, an error ended it, or it is closed.
        """

    def need_line(self) -> str:
        """What it waits for, as one line of JSON."""

    def outcome_line(self) -> str:
        """How it ended, as one line of JSON; `null` while it needs something, and after an error."""

    def close(self) -> None:
        """Gives it up, and wipes what it holds. Where another thread drives it, that call is answered first, and the act is wiped then.
        Closing it again does nothing."""

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

/// The host kit's suite: `suite.rs` of the door.
const SUITE: &str = r#"
@final
class Suite:
    """The suite as a conversation: it says what is to be done with the store, and is told what came of it, until nothing is left.

    `madoguchi.host_kit.check` is the loop over it; whoever has no threads, but tasks, writes another.

    Args:
        run: The run's name, 1 to 12 of `[0-9A-Za-z]`, which stands in the keys of its rows.
        threads: How many are many, 2 to 1,024.

    Raises:
        ValueError: a name or a number that is none of these.
    """

    def __new__(cls, run: str, threads: int) -> Self: ...

    @property
    def operation(self) -> Operation | None:
        """What is to be done now; `None` when all checks are over."""

    def answer(self, reply: Reply, /) -> None:
        """Takes what came of the operation, and goes on.

        Raises:
            ValueError: the reply does not answer what was asked, or the store has rows of an earlier run of this name; the operation
                still stands.
        """

    @property
    def report(self) -> Report:
        """What was found so far."""

@final
class Operation:
    """What is to be done with the store. It has the attributes that its `what` needs, and no others."""

    @property
    def what(self) -> Literal["load", "commit", "crash", "outbox", "due", "purge", "drive", "parallel", "reopen"]:
        """Its word."""

    @property
    def connection(self) -> int:
        """On which connection, a number from 0, which is opened when it is first named; of all but `parallel` and `reopen`."""

    @property
    def keys(self) -> tuple[str, ...]:
        """Of `load`: the keys of the rows."""

    @property
    def commit(self) -> Commit:
        """Of `commit` and `crash`: what."""

    @property
    def after(self) -> int:
        """Of `crash`: the statements after which the connection breaks."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Of `outbox`: the names of the messages."""

    @property
    def now(self) -> _datetime.datetime:
        """Of `due` and `purge`: at which instant."""

    @property
    def most(self) -> int:
        """Of `due`: how many at most."""

    @property
    def act(self) -> Act:
        """Of `drive`: the act, which is the suite's own and looks at the loop."""

    @property
    def fails(self) -> bool:
        """Of `drive`: whether the request fails afterwards, as by an exception in the bank's own code."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Of `parallel`: what is to be done at a time, each in a thread of its own."""

@final
class Reply:
    """What came of an operation."""

    @staticmethod
    def rows(rows: Iterable[RowInput], /) -> Reply:
        """The rows that were found.

        Raises:
            RequestError: what is no row of this library.
        """

    @staticmethod
    def committed() -> Reply:
        """The commit is durable."""

    @staticmethod
    def conflict() -> Reply:
        """A row had another revision."""

    @staticmethod
    def outbox(messages: Iterable[Sequence[str]], /) -> Reply:
        """The messages that were found, each its name and its line.

        Raises:
            RequestError: what is no pair of texts.
        """

    @staticmethod
    def due(keys: Iterable[str], /) -> Reply:
        """The keys of the rows that are due.

        Raises:
            RequestError: what is no key.
        """

    @staticmethod
    def done() -> Reply:
        """It was done."""

    @staticmethod
    def all(replies: Iterable[Reply], /) -> Reply:
        """What came of each of the parallel ones, in their order."""

    @staticmethod
    def failed(text: str, /) -> Reply:
        """It failed, with the store's own text."""

    @staticmethod
    def unable(why: str, /) -> Reply:
        """The store cannot be made to do that, and why: the check is not proved."""

    def __eq__(self, other: object, /) -> bool: ...

@final
class Report:
    """What was found, check by check. As text it is one line a check."""

    @property
    def checks(self) -> tuple[Finding, ...]:
        """The checks that ran, in their order."""

    @property
    def is_fit(self) -> bool:
        """Whether every check of the suite ran and passed. What was not proved did not pass."""

    def finding(self, name: str, /) -> Finding | None:
        """What was found of a check by its name; `None` where it did not run.

        Raises:
            ValueError: no check of the suite has this name.
        """

    def __eq__(self, other: object, /) -> bool: ...

def message_line(message: MessageRecord, /) -> str:
    """A message as one line of JSON, fit for the column of an outbox.

    Raises:
        RequestTypeError: it is no `MessageRecord`.
    """
"#;

const PROFILE: &str = r#"
_Bytes: TypeAlias = bytes  # under a name that no field has

@type_check_only
class _Array(Protocol):
    """What has a buffer, but says so to type checkers only from Python 3.12 on: the arrays of NumPy."""

    @property
    def __array_interface__(self) -> dict[str, Any]: ...

_Numbers: TypeAlias = Buffer | _Array

@final
class Profile:
    """One institution, as data: what every question is asked of.

    A profile does not change once it is loaded, and any number of threads may ask it at the same time.
    """

    @staticmethod
    def seiwa() -> Profile:
        """The built-in institution, 青和信用組合."""

    @staticmethod
    def load(text: str | bytes, /) -> Profile:
        """Reads and checks a profile, a TOML document as `str` or as UTF-8 in `bytes`: the document itself, not the path to one.

        Raises:
            ProfileError: every fault of the document at once, each with its place.
        """

    @property
    def id(self) -> str:
        """The institution's short name."""

    @property
    def version(self) -> str:
        """The version of the document, as the institution counts."""

    @property
    def hash(self) -> str:
        """SHA-256 of the document's bytes, in hexadecimal: what was signed off is what answers."""

    def prepare(self) -> None:
        """Compiles the hours of every service now, some milliseconds each, so that no question has to."""

    def ask(self, line: str | bytes, /) -> str:
        """Answers one request written as one line of JSON with one line of JSON, without a line end.

        No line makes this fail: what is wrong with it is in the answer's `error`. What the request gives as `id` is repeated.

        Raises:
            RequestTypeError: the line is neither `str` nor `bytes`.
        """

    def is_open(self, service: Service | ServiceWord, at: _datetime.datetime) -> bool:
        """Whether a service is open at an instant (HRS-1 … HRS-6, HRS-11); `hours` says why, and until when. It
        knows no maintenance windows (HRS-7): `hours` takes them.

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
    let written = ["__version__", "ABSENT", "ABSENT_DAY", "Act", "Engine", "Profile"];
    let suite = ["Operation", "Reply", "Report", "Suite", "message_line"];
    let own = written.into_iter().chain(suite).map(str::to_owned);
    let all: String = own.chain(names).map(|name| format!("    {},\n", quoted(&name))).collect();
    let records: String = classes(model).map(|own| record(model, own)).collect();
    let questions: String = model.requests.iter().map(question).collect();
    let rows: String = model.rows.iter().map(rows).collect();
    let acts: String = model.acts.iter().map(act).collect();
    let answers = model.rows.iter().map(answer).collect::<String>();
    format!(
        "{HEAD}{})\n\n__all__ = [\n{all}]\n\n__version__: Final[str]\nABSENT: Final[int]\nABSENT_DAY: Final[int]\n\
         {PROFILE}{questions}{rows}{ENGINE}{acts}{ACT}{SUITE}{records}{answers}",
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
        "\n@final\nclass {}:\n{}\n    BYTES: Final[int]\n    \"\"\"The bytes of one row, all columns together: `out` has so many for \
         each.\"\"\"\n{fields}\n    def __len__(self) -> int: ...\n",
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

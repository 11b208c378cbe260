//! The engine: a profile and the host's keys, which make acts; and how an act becomes a method of the engine.

use std::sync::Arc;

use madoguchi::{Code, ErrorRecord, Errors, HostKeyError, HostKeys, Pepper, Randomness, RowInput};
use pyo3::buffer::PyUntypedBuffer;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyInt, PyMapping, PyString};
use zeroize::Zeroizing;

use crate::act::Act;
use crate::call::call;
use crate::error::{guarded, holds_secret, refused};
use crate::field::{Fields, Read, Wrong, shown, wrong_secret};
use crate::profile::{Profile, line_of};

/// A profile and the host's keys, which make acts. A host needs one engine, which its threads share.
#[pyclass(module = "madoguchi", frozen)]
pub(crate) struct Engine(pub(crate) Arc<madoguchi::Engine>);

#[pymethods]
impl Engine {
    #[new]
    #[pyo3(signature = (profile, *, deployment, number, key, accepted = None, retired = None, checks = None, pepper_number = None, pepper = None, accepted_peppers = None, retired_peppers = None, pepper_checks = None, hsm_pepper = None, accepted_hsm_peppers = None, next = None))]
    #[expect(clippy::too_many_arguments, reason = "the arguments of the constructor, by name")]
    fn new(
        py: Python<'_>,
        profile: &Bound<'_, PyAny>,
        deployment: &Bound<'_, PyAny>,
        number: &Bound<'_, PyAny>,
        key: &Bound<'_, PyAny>,
        accepted: Option<&Bound<'_, PyAny>>,
        retired: Option<&Bound<'_, PyAny>>,
        checks: Option<&Bound<'_, PyAny>>,
        pepper_number: Option<&Bound<'_, PyAny>>,
        pepper: Option<&Bound<'_, PyAny>>,
        accepted_peppers: Option<&Bound<'_, PyAny>>,
        retired_peppers: Option<&Bound<'_, PyAny>>,
        pepper_checks: Option<&Bound<'_, PyAny>>,
        hsm_pepper: Option<&Bound<'_, PyAny>>,
        accepted_hsm_peppers: Option<&Bound<'_, PyAny>>,
        next: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let mut fields = Fields::default();
        let profile = fields.take("profile", profile_of(profile));
        let next = fields.take("next", next.map(profile_of).transpose());
        let deployment = fields.take("deployment", text_of(deployment));
        let number = fields.take("number", number_of(number));
        let key = fields.take("key", bytes_of(key));
        let keys = deployment.zip(number).zip(key).and_then(|((deployment, number), key)| {
            let keys = HostKeys::new(&deployment, number, &key);
            let field = if matches!(keys, Err(HostKeyError::Deployment)) { "deployment" } else { "key" };
            fields.take(field, keys.map_err(told))
        });
        let keys = keys.and_then(|keys| fields.take("accepted", accepting(keys, accepted)));
        let keys = keys.and_then(|keys| fields.take("retired", retiring(keys, retired)));
        let keys = keys.and_then(|keys| fields.take("checks", checked(keys, checks)));
        let keys = with_pepper(keys, pepper_number, pepper, &mut fields);
        let keys = keys.and_then(|keys| fields.take("accepted_peppers", accepting_peppers(keys, accepted_peppers)));
        let keys = keys.and_then(|keys| fields.take("hsm_pepper", with_hsm_pepper(keys, hsm_pepper)));
        let accepted = accepted_hsm_peppers;
        let keys = keys.and_then(|keys| fields.take("accepted_hsm_peppers", accepting_hsm_peppers(keys, accepted)));
        let keys = keys.and_then(|keys| fields.take("retired_peppers", retiring_peppers(keys, retired_peppers)));
        let keys = keys.and_then(|keys| fields.take("pepper_checks", checked_peppers(keys, pepper_checks)));
        let (Some(profile), Some(next), Some(keys)) = (profile, next, keys) else {
            return Err(fields.wrong(py));
        };
        let opened = guarded(py, || match next {
            Some(next) => madoguchi::Engine::accepting(profile, next, keys),
            None => Ok(madoguchi::Engine::new(profile, keys)),
        })?;
        opened.map(Self).map_err(|error| refused(py, vec![ErrorRecord::from(error).in_field("next")]))
    }

    /// Makes an act from one line of JSON, whose field `act` names the request.
    ///
    /// Raises:
    ///     RequestError: all errors of the request.
    #[pyo3(signature = (line, /, *, randomness = None))]
    fn take(&self, py: Python<'_>, line: &Bound<'_, PyAny>, randomness: Option<&Bound<'_, PyAny>>) -> PyResult<Act> {
        let mut fields = Fields::default();
        let line = fields.take("line", line_of(line));
        let randomness = fields.take("randomness", randomness_of(py, randomness));
        let (Some(line), Some(randomness)) = (line, randomness) else { return Err(fields.wrong(py)) };
        taken(py, || self.0.take_line(&line, randomness))
    }

    /// Shows a row in readable form, for support and for finding faults: one line of JSON with its key, revision and state. It omits
    /// hashes, salts, page tokens and sealed texts; it contains names and addresses. Its form may change with the library's version.
    ///
    /// Raises:
    ///     RequestError: a row that was changed.
    #[pyo3(signature = (row, /))]
    fn row_json(&self, py: Python<'_>, row: &Bound<'_, PyAny>) -> PyResult<String> {
        let mut fields = Fields::default();
        let Some(row) = fields.read::<RowInput>("row", row) else { return Err(fields.wrong(py)) };
        guarded(py, || self.0.tell_row(&row))?.map_err(|errors| refused(py, errors))
    }

    /// Checks that the library committed a message for this institution and deployment, and that nobody has changed it. A relay calls it with the two
    /// columns of the outbox before it sends anything; the JSON may be written in any way. It does not tell that messages were deleted, or that
    /// one is sent twice.
    ///
    /// Raises:
    ///     RequestError: no message of the library, one under a key that is not here or retired, or one that was changed: it must not be sent.
    #[pyo3(signature = (id, line, /))]
    fn check_message(&self, py: Python<'_>, id: &Bound<'_, PyAny>, line: &Bound<'_, PyAny>) -> PyResult<()> {
        let mut fields = Fields::default();
        let id = fields.read::<String>("id", id);
        let line = fields.read::<String>("line", line);
        let (Some(id), Some(line)) = (id, line) else { return Err(fields.wrong(py)) };
        guarded(py, || self.0.check_message(&id, &line))?.map_err(|errors| refused(py, errors))
    }

    /// Limits how many acts may be comparing secrets at once, from the count of an attempt to the end of its act. 0, as at the beginning,
    /// means no limit; a good limit is the number of cores. An act that finds no slot free is refused as busy before its attempt is
    /// counted (LCK-2).
    ///
    /// Raises:
    ///     RequestError: a number below 0 or above 4,294,967,295.
    #[pyo3(signature = (acts, /))]
    fn limit_hashing(&self, py: Python<'_>, acts: &Bound<'_, PyAny>) -> PyResult<()> {
        let mut fields = Fields::default();
        let Some(acts) = fields.read::<u32>("acts", acts) else { return Err(fields.wrong(py)) };
        guarded(py, || self.0.limit_hashing(usize::try_from(acts).unwrap_or(usize::MAX)))
    }

    fn __reduce_ex__(&self, py: Python<'_>, _protocol: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(holds_secret(py, "Engine"))
    }

    fn __repr__(&self) -> String {
        format!("<madoguchi.Engine {}>", self.0.profile().id())
    }
}

/// Makes the act, or the exception with all errors of its request.
pub(crate) fn taken(py: Python<'_>, take: impl FnOnce() -> Result<madoguchi::Act, Errors>) -> PyResult<Act> {
    guarded(py, take)?.map(Act::new).map_err(|errors| refused(py, errors))
}

/// Returns the given randomness, or draws some from the system.
pub(crate) fn randomness_of(py: Python<'_>, given: Option<&Bound<'_, PyAny>>) -> Read<Randomness> {
    let bytes = match given {
        Some(given) => bytes_of(given)?,
        None => bytes_of(&call(&py.import("os")?.getattr("urandom")?, (Randomness::LEN,))?)?,
    };
    Randomness::from_host(&bytes).map_err(told)
}

/// Reads secret bytes, which no error quotes.
fn bytes_of(value: &Bound<'_, PyAny>) -> Read<Zeroizing<Vec<u8>>> {
    match value.cast::<PyBytes>() {
        Ok(bytes) => Ok(Zeroizing::new(bytes.as_bytes().to_vec())),
        Err(_) => Err(wrong_secret(value, "bytes").into()),
    }
}

fn profile_of(value: &Bound<'_, PyAny>) -> Read<Arc<madoguchi::Profile>> {
    let profile = value.cast::<Profile>().map_err(|_| wrong_secret(value, "Profile"))?;
    Ok(Arc::clone(&profile.get().0))
}

/// A text: a deployment's name, or a check value. What is no text may be the key itself, and is not quoted.
fn text_of(value: &Bound<'_, PyAny>) -> Read<String> {
    value.cast::<PyString>().ok().and_then(|text| text.extract().ok()).ok_or_else(|| wrong_secret(value, "str").into())
}

/// The number of a key. What is no number may be the key itself, and is not quoted.
fn number_of(value: &Bound<'_, PyAny>) -> Read<u8> {
    if !value.is_exact_instance_of::<PyInt>() {
        return Err(wrong_secret(value, "int, 0 … 255").into());
    }
    value.extract().map_err(|_| ErrorRecord::out_of_bounds(&shown(value), u8::MIN, u8::MAX).into())
}

fn pepper_of(value: &Bound<'_, PyAny>) -> Read<Pepper> {
    let bytes = bytes_of(value)?;
    Pepper::new(bytes.to_vec()).map_err(told)
}

/// Puts the pepper in force, which needs a number.
fn with_pepper(
    keys: Option<HostKeys>,
    number: Option<&Bound<'_, PyAny>>,
    pepper: Option<&Bound<'_, PyAny>>,
    fields: &mut Fields,
) -> Option<HostKeys> {
    let missing = || Wrong::from(ErrorRecord::new(Code::MissingField));
    if number.is_none() && pepper.is_none() {
        return keys;
    }
    let number = fields.take("pepper_number", number.ok_or_else(missing).and_then(number_of));
    let pepper = fields.take("pepper", pepper.ok_or_else(missing).and_then(pepper_of));
    let ((keys, number), pepper) = keys.zip(number).zip(pepper)?;
    fields.take("pepper_number", keys.with_pepper(number, pepper).map_err(told))
}

/// Adds the accepted peppers.
fn accepting_peppers(mut keys: HostKeys, accepted: Option<&Bound<'_, PyAny>>) -> Read<HostKeys> {
    let Some(accepted) = accepted else { return Ok(keys) };
    for (number, secret) in by_number(accepted, "mapping of int to bytes")? {
        let added = pepper_of(&secret).and_then(|pepper| keys.accepting_pepper(number, pepper).map_err(told));
        keys = added.map_err(|wrong| of_key(number, wrong))?;
    }
    Ok(keys)
}

/// Puts the pepper in force that is in the HSM.
fn with_hsm_pepper(keys: HostKeys, number: Option<&Bound<'_, PyAny>>) -> Read<HostKeys> {
    let Some(number) = number else { return Ok(keys) };
    keys.with_hsm_pepper(number_of(number)?).map_err(told)
}

/// Adds the numbers of the accepted peppers that are in the HSM.
fn accepting_hsm_peppers(keys: HostKeys, accepted: Option<&Bound<'_, PyAny>>) -> Read<HostKeys> {
    by_numbers(keys, accepted, HostKeys::accepting_hsm_pepper)
}

/// Adds the numbers of the retired peppers.
fn retiring_peppers(keys: HostKeys, retired: Option<&Bound<'_, PyAny>>) -> Read<HostKeys> {
    by_numbers(keys, retired, HostKeys::retiring_pepper)
}

/// Compares the check values of peppers.
fn checked_peppers(keys: HostKeys, checks: Option<&Bound<'_, PyAny>>) -> Read<HostKeys> {
    checked_by(keys, checks, HostKeys::checked_pepper)
}

/// Adds the accepted keys.
fn accepting(mut keys: HostKeys, accepted: Option<&Bound<'_, PyAny>>) -> Read<HostKeys> {
    let Some(accepted) = accepted else { return Ok(keys) };
    for (number, secret) in by_number(accepted, "mapping of int to bytes")? {
        let added = bytes_of(&secret).and_then(|secret| keys.accepting(number, &secret).map_err(told));
        keys = added.map_err(|wrong| of_key(number, wrong))?;
    }
    Ok(keys)
}

/// Adds the numbers of the retired keys.
fn retiring(keys: HostKeys, retired: Option<&Bound<'_, PyAny>>) -> Read<HostKeys> {
    by_numbers(keys, retired, HostKeys::retiring)
}

/// Gives each of these numbers a role. Bytes are refused, although they can be read as numbers, because they may be a key.
fn by_numbers(
    mut keys: HostKeys,
    numbers: Option<&Bound<'_, PyAny>>,
    add: impl Fn(HostKeys, u8) -> Result<HostKeys, HostKeyError>,
) -> Read<HostKeys> {
    let Some(numbers) = numbers else { return Ok(keys) };
    let wanted = || Wrong::from(wrong_secret(numbers, "iterable of int"));
    if PyUntypedBuffer::get(numbers).is_ok() {
        return Err(wanted());
    }
    for number in numbers.try_iter().map_err(|_| wanted())? {
        let number = number_of(&number?)?;
        keys = add(keys, number).map_err(|error| of_key(number, told(error)))?;
    }
    Ok(keys)
}

/// Compares the check values of keys.
fn checked(keys: HostKeys, checks: Option<&Bound<'_, PyAny>>) -> Read<HostKeys> {
    checked_by(keys, checks, HostKeys::checked)
}

/// Compares each of these check values.
fn checked_by(
    mut keys: HostKeys,
    checks: Option<&Bound<'_, PyAny>>,
    compare: impl Fn(HostKeys, u8, &str) -> Result<HostKeys, HostKeyError>,
) -> Read<HostKeys> {
    let Some(checks) = checks else { return Ok(keys) };
    for (number, check) in by_number(checks, "mapping of int to str")? {
        let check = text_of(&check).map_err(|wrong| of_key(number, wrong))?;
        keys = compare(keys, number, &check).map_err(|error| of_key(number, told(error)))?;
    }
    Ok(keys)
}

/// The values of a mapping, each with the number of its key.
fn by_number<'py>(mapping: &Bound<'py, PyAny>, wanted: &str) -> Read<Vec<(u8, Bound<'py, PyAny>)>> {
    let own = PyDict::new(mapping.py());
    own.update(mapping.cast::<PyMapping>().map_err(|_| wrong_secret(mapping, wanted))?)?;
    own.iter().map(|(number, value)| Ok((number_of(&number)?, value))).collect()
}

/// The error, in the field of a key, which has the key's number.
fn of_key(number: u8, wrong: Wrong) -> Wrong {
    match wrong {
        Wrong::Told(errors) => {
            Wrong::Told(errors.into_iter().map(|error| error.in_field(&format!("[{number}]"))).collect())
        }
        raised @ Wrong::Raised(_) => raised,
    }
}

/// Computes the check value of a key: 16 hexadecimal digits that say nothing about it. A host notes it together with the key's number, and gives
/// both to `Engine` as `checks` at every start, so that a mistyped key is found before it reads or writes a row (ROW-2).
///
/// Raises:
///     RequestError: a key of a wrong length, or of zeros alone.
#[pyfunction]
#[pyo3(signature = (key, /))]
pub(crate) fn key_check_value(py: Python<'_>, key: &Bound<'_, PyAny>) -> PyResult<String> {
    let mut fields = Fields::default();
    let Some(key) = fields.take("key", bytes_of(key)) else { return Err(fields.wrong(py)) };
    let value = guarded(py, || HostKeys::check_value_of(&key))?;
    fields.take("key", value.map_err(told)).ok_or_else(|| fields.wrong(py))
}

/// Returns the number of the host's key that sealed a row, as its bytes say themselves; nothing is verified. `None` if this is no row of this
/// library. A host counts the rows under each number, and retires a key when none is left.
///
/// Raises:
///     RequestTypeError: the value is not a `RowInput`.
#[pyfunction]
#[pyo3(signature = (row, /))]
pub(crate) fn sealed_with(py: Python<'_>, row: &Bound<'_, PyAny>) -> PyResult<Option<u8>> {
    let mut fields = Fields::default();
    let Some(row) = fields.read::<RowInput>("row", row) else { return Err(fields.wrong(py)) };
    guarded(py, || row.sealed_with())
}

/// Returns the high-water mark of a row: 32 hexadecimal digits. `None` for a kind of row that has none. A host keeps it in another store (ROW-3).
///
/// Raises:
///     RequestError: an invalid key or revision.
///     RequestTypeError: the value is not a `RowInput`.
#[pyfunction]
#[pyo3(signature = (row, /))]
pub(crate) fn row_mark(py: Python<'_>, row: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    let mut fields = Fields::default();
    let Some(row) = fields.read::<RowInput>("row", row) else { return Err(fields.wrong(py)) };
    let mark = guarded(py, || row.mark())?;
    mark.map_err(|errors| refused(py, errors.into_iter().map(|error| error.in_field("row")).collect()))
}

/// Checks a row against its high-water mark, which is read after it, and returns the row's own mark if the row is newer, else `None`. The host
/// raises that mark only when a commit writes over this row: nobody has checked the row's seal yet (ROW-3).
///
/// Raises:
///     RequestError: the row is older than its mark, missing, or another one of the same revision: it must not be given to an act. Also for an invalid
///         key, mark or row.
///     RequestTypeError: a value of another type.
#[pyfunction]
#[pyo3(signature = (key, mark, row, /))]
pub(crate) fn check_mark(
    py: Python<'_>,
    key: &Bound<'_, PyAny>,
    mark: &Bound<'_, PyAny>,
    row: &Bound<'_, PyAny>,
) -> PyResult<Option<String>> {
    let mut fields = Fields::default();
    let key = fields.read::<String>("key", key);
    let mark = fields.read::<Option<String>>("mark", mark);
    let row = fields.read::<Option<RowInput>>("row", row);
    let (Some(key), Some(mark), Some(row)) = (key, mark, row) else { return Err(fields.wrong(py)) };
    let raised = guarded(py, || RowInput::check_mark(&key, mark.as_deref(), row.as_ref()))?;
    raised.map_err(|errors| refused(py, errors))
}

/// Computes the check value of a pepper: 16 hexadecimal digits that say nothing about it. A host notes it together with the pepper's number, and gives
/// both to `Engine` as `pepper_checks` at every start (CRD-9).
///
/// Raises:
///     RequestError: a pepper of a wrong length, or of zeros alone.
#[pyfunction]
#[pyo3(signature = (pepper, /))]
pub(crate) fn pepper_check_value(py: Python<'_>, pepper: &Bound<'_, PyAny>) -> PyResult<String> {
    let mut fields = Fields::default();
    let Some(pepper) = fields.take("pepper", pepper_of(pepper)) else { return Err(fields.wrong(py)) };
    guarded(py, || pepper.check_value())
}

/// Returns the number of the host's pepper that a row's hashes are under, as its bytes say themselves; nothing is verified. `None` if no pepper of the
/// host is in use there, or this is no row of this library. A host counts the rows under each number, and retires a pepper when none is left.
///
/// Raises:
///     RequestTypeError: the value is not a `RowInput`.
#[pyfunction]
#[pyo3(signature = (row, /))]
pub(crate) fn peppered_with(py: Python<'_>, row: &Bound<'_, PyAny>) -> PyResult<Option<u8>> {
    let mut fields = Fields::default();
    let Some(row) = fields.read::<RowInput>("row", row) else { return Err(fields.wrong(py)) };
    guarded(py, || row.peppered_with())
}

/// Converts the facade's errors about keys and randomness.
fn told(error: impl Into<ErrorRecord>) -> Wrong {
    error.into().into()
}

/// Declares methods of the engine: the name of each, the function of the facade, and its request.
macro_rules! acts {
    ($($(#[$doc:meta])* $method:ident $signature:tt = $function:ident $request:ident {
        $($python:ident = $field:ident,)*
    };)*) => {
        #[pyo3::pymethods]
        impl crate::engine::Engine {$(
            $(#[$doc])*
            #[pyo3(signature = $signature)]
            fn $method(
                &self,
                py: pyo3::Python<'_>,
                $($python: Option<&pyo3::Bound<'_, pyo3::PyAny>>,)*
                randomness: Option<&pyo3::Bound<'_, pyo3::PyAny>>,
            ) -> pyo3::PyResult<crate::act::Act> {
                let mut fields = crate::field::Fields::default();
                $(let $field = fields.given(py, stringify!($field), $python);)*
                let randomness = fields.take("randomness", crate::engine::randomness_of(py, randomness));
                let whole = |$($field: Option<_>,)*| Some(madoguchi::$request { $($field: $field?,)* });
                let (Some(request), Some(randomness)) = (whole($($field,)*), randomness) else {
                    return Err(fields.wrong(py));
                };
                crate::engine::taken(py, || self.0.$function(&request, randomness))
            }
        )*}
    };
}

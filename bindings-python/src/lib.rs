//! madoguchi for Python: the extension module `madoguchi._madoguchi`, which the package `madoguchi` shows.
//!
//! No rule stands here. A method reads what Python gives into a request of the facade (`field.rs`), asks, and hands the
//! answer's record back as it is (`show.rs`); what it is made of is read only when Python looks at it.

mod call; // calls into code that may be written in Python
mod error; // what is wrong, as Python's own exceptions
mod direct; // methods and attributes of built-in types, without the way there
mod field; // Python's values into the facade's
mod show; // the facade's values into Python's
mod time; // dates and instants, both ways
mod word; // closed lists, both ways
#[macro_use]
mod record; // how a record becomes a class
#[macro_use]
mod question; // how a question becomes a method
#[macro_use]
mod rows; // how a question in rows becomes a method
#[macro_use]
mod engine; // where acts are taken, and how an act becomes a method
mod act; // an act, as Python drives it
mod suite; // the host kit's suite, and its own acts
mod profile; // the profile, and what is not made from the facade
mod records; // made: every record, question and list of words
#[cfg(feature = "floor")]
mod floor; // what a call costs by itself

use std::sync::atomic::{AtomicUsize, Ordering};

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;

/// Refuses every interpreter of a process but the first: the classes and exceptions of the library are that one's.
fn first_interpreter(py: Python<'_>) -> PyResult<()> {
    static FIRST: AtomicUsize = AtomicUsize::new(0);
    // Each interpreter has a `sys` of its own.
    let own = py.import("sys")?.as_ptr().addr();
    match FIRST.compare_exchange(0, own, Ordering::SeqCst, Ordering::SeqCst) {
        Err(first) if first != own => {
            let why = "madoguchiは、プロセスごとに一つのインタープリターでだけ使えます / madoguchi is for one interpreter of a process";
            Err(PyImportError::new_err(why))
        }
        _ => Ok(()),
    }
}

/// The extension module: what `madoguchi` shows is named there.
#[pymodule(gil_used = false)]
fn _madoguchi(module: &Bound<'_, PyModule>) -> PyResult<()> {
    first_interpreter(module.py())?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("ABSENT", madoguchi::ABSENT)?;
    module.add("ABSENT_DAY", madoguchi::ABSENT_DAY)?;
    module.add_class::<profile::Profile>()?;
    module.add_class::<engine::Engine>()?;
    module.add_class::<act::Act>()?;
    module.add_class::<suite::Suite>()?;
    module.add_class::<suite::Operation>()?;
    module.add_class::<suite::Reply>()?;
    module.add_class::<suite::Report>()?;
    module.add_function(wrap_pyfunction!(suite::message_line, module)?)?;
    #[cfg(feature = "floor")]
    module.add_class::<floor::Floor>()?;
    #[cfg(feature = "floor")]
    module.add_class::<floor::NativeRows>()?;
    #[cfg(feature = "faults")]
    module.add_function(wrap_pyfunction!(profile::panic, module)?)?;
    records::add(module)
}

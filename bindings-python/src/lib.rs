//! madoguchi for Python: the extension module `madoguchi._madoguchi`, which the package `madoguchi` re-exports.
//!
//! This crate contains no rule. A method reads its arguments into a request of the facade (`field.rs`), asks, and returns the
//! answer's record unchanged (`show.rs`). The fields of the record are converted only when Python reads them.

mod call; // calls into code that may be written in Python
mod error; // makes Python's exceptions
mod direct; // methods and attributes of built-in types, without a look-up
mod field; // reads Python's values for the facade
mod show; // converts the facade's values for Python
mod time; // dates and instants, both ways
mod word; // closed lists, both ways
#[macro_use]
mod record; // how a record becomes a class
#[macro_use]
mod question; // how a question becomes a method
#[macro_use]
mod rows; // how a question in rows becomes a method
#[macro_use]
mod engine; // a profile and keys, and how an act becomes a method
mod act; // an act, driven by Python
mod keyboard; // a software keyboard
mod suite; // the host kit's suite, and its acts
mod profile; // the profile, and the methods that are not made from the facade
mod records; // generated: every record, question and list of words
#[cfg(feature = "floor")]
mod floor; // baselines for the benchmarks

use std::sync::atomic::{AtomicUsize, Ordering};

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;

/// Refuses every interpreter of a process except the first, because the classes and exceptions of the library belong to that one.
fn first_interpreter(py: Python<'_>) -> PyResult<()> {
    static FIRST: AtomicUsize = AtomicUsize::new(0);
    // Each interpreter has its own `sys`.
    let own = py.import("sys")?.as_ptr().addr();
    match FIRST.compare_exchange(0, own, Ordering::SeqCst, Ordering::SeqCst) {
        Err(first) if first != own => {
            let why = "madoguchiは、プロセスごとに一つのインタープリターでだけ使えます / madoguchi can be used by only one interpreter of a process";
            Err(PyImportError::new_err(why))
        }
        _ => Ok(()),
    }
}

/// The extension module. The package `madoguchi` names what it re-exports.
#[pymodule(gil_used = false)]
fn _madoguchi(module: &Bound<'_, PyModule>) -> PyResult<()> {
    first_interpreter(module.py())?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("ABSENT", madoguchi::ABSENT)?;
    module.add("ABSENT_DAY", madoguchi::ABSENT_DAY)?;
    module.add_class::<profile::Profile>()?;
    module.add_class::<engine::Engine>()?;
    module.add_class::<act::Act>()?;
    module.add_class::<keyboard::Keyboard>()?;
    module.add_class::<suite::Suite>()?;
    module.add_class::<suite::Operation>()?;
    module.add_class::<suite::Reply>()?;
    module.add_class::<suite::Report>()?;
    module.add_function(wrap_pyfunction!(engine::key_check_value, module)?)?;
    module.add_function(wrap_pyfunction!(engine::sealed_with, module)?)?;
    module.add_function(wrap_pyfunction!(engine::row_mark, module)?)?;
    module.add_function(wrap_pyfunction!(engine::check_mark, module)?)?;
    module.add_function(wrap_pyfunction!(engine::pepper_check_value, module)?)?;
    module.add_function(wrap_pyfunction!(engine::peppered_with, module)?)?;
    module.add_function(wrap_pyfunction!(suite::message_line, module)?)?;
    #[cfg(feature = "floor")]
    module.add_class::<floor::Floor>()?;
    #[cfg(feature = "floor")]
    module.add_class::<floor::NativeRows>()?;
    #[cfg(feature = "faults")]
    module.add_function(wrap_pyfunction!(profile::panic, module)?)?;
    records::add(module)
}

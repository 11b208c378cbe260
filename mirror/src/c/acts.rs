//! One function for each act.

use super::name::{c, linkless};
use crate::source::docs;
use crate::{Act, Model};

/// The rows of `acts!`.
pub(super) fn table(model: &Model) -> String {
    let row = |own: &Act| format!("    madoguchi_{0} = {0}: {1};\n", own.method, c(own.request.name));
    model.acts.iter().map(row).collect()
}

/// The declarations of the functions, for the header.
pub(super) fn declared(model: &Model) -> String {
    model.acts.iter().map(function).collect()
}

fn function(own: &Act) -> String {
    let (request, method) = (c(own.request.name), own.method);
    let lines: Vec<_> = own.request.docs.iter().map(|line| linkless(line)).collect();
    format!(
        "{docs}///\n/// `randomness` is 32 bytes of a cryptographic source, drawn for this act alone. `result->errors` has all errors\n\
         /// of the request. The act is written to `*act`; close it with `madoguchi_act_close`. Safe from every thread.\n///\n\
         /// Returns 0; the code of the first error of the request; 1816 for another length of `randomness`; 1834 if its bytes are all zero; 1901 for a\n\
         /// request, an act or a result that is NULL; 1902 for an engine that is not open; 1903 for a wrong size; 1905; 1908. In case of an error `*act`\n\
         /// is 0.\n\
         #[must_use]\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn madoguchi_{method}(engine: madoguchi_engine, \
         request: *const {request}, randomness: madoguchi_bytes, act: *mut madoguchi_act, result: *mut madoguchi_result) -> i32 {{}}\n\n",
        docs = docs(&lines),
    )
}

//! One function for each question, and the union of what they answer.

use super::name::{c, linkless};
use crate::source::{docs, snake};
use crate::{Model, Request};

/// The rows of `questions!`.
pub(super) fn table(model: &Model) -> String {
    let row = |own: &Request| {
        let (request, answer) = (c(own.request.name), own.answer.name);
        format!("    madoguchi_{0} = {0}: {request} -> {answer} in {1};\n", own.method, snake(own.word))
    };
    model.requests.iter().map(row).collect()
}

/// The declarations of the functions and the union, for the header.
pub(super) fn declared(model: &Model) -> String {
    union(model) + &model.requests.iter().map(function).collect::<String>()
}

fn union(model: &Model) -> String {
    let members: String = model
        .requests
        .iter()
        .map(|own| {
            let (word, answer) = (snake(own.word), c(own.answer.name));
            format!("/// Of `madoguchi_{}`.\npub {word}: *const {answer},\n", own.method)
        })
        .collect();
    format!(
        "/// A pointer to the answer of the call; only the member of that call may be read.\n#[repr(C)]\n\
         pub union madoguchi_answer {{\n/// Of `madoguchi_ask`: one line of JSON.\n\
         pub line: *const madoguchi_str,\n/// Of `madoguchi_act_need`.\npub need: *const madoguchi_need_record,\n\
         /// Of `madoguchi_act_outcome` and `madoguchi_drive`; NULL while the act needs something, and after it failed.\n\
         pub outcome: *const madoguchi_outcome_record,\n\
         /// Of `madoguchi_keyboard_open` and of each click.\npub keyboard: *const madoguchi_keyboard_view,\n{members}}}\n\n"
    )
}

fn function(own: &Request) -> String {
    let (request, word, method) = (c(own.request.name), snake(own.word), own.method);
    let lines: Vec<_> = own.request.docs.iter().map(|line| linkless(line)).collect();
    format!(
        "{docs}///\n/// The answer is `result->answer.{word}`; `result->errors` has all errors of the request.\n\
         /// Safe from every thread.\n///\n\
         /// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a\n\
         /// profile that is not open; 1903 for a wrong size; 1905; 1908.\n\
         #[must_use]\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn madoguchi_{method}(profile: madoguchi_profile, \
         request: *const {request}, result: *mut madoguchi_result) -> i32 {{}}\n\n",
        docs = docs(&lines),
    )
}

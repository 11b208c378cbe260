//! One function for each question, and the union of what they answer.

use super::name::{c, linkless};
use crate::source::{docs, snake};
use crate::{Model, Request};

/// The questions.
pub(crate) fn all(model: &Model) -> String {
    union(model) + &model.requests.iter().map(one).collect::<String>()
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
         #[derive(Clone, Copy)]\npub union madoguchi_answer {{\n/// Of `madoguchi_ask`: one line of JSON.\n\
         pub line: *const madoguchi_str,\n/// Of `madoguchi_act_need`.\npub need: *const madoguchi_need_record,\n\
         /// Of `madoguchi_act_outcome` and `madoguchi_drive`; NULL while the act needs something, and after it failed.\n\
         pub outcome: *const madoguchi_outcome_record,\n{members}}}\n\n\
         impl madoguchi_answer {{\n/// No answer, whichever member is read.\n\
         pub(crate) const NONE: Self = Self {{ line: ptr::null() }};\n}}\n\n"
    )
}

fn one(own: &Request) -> String {
    let (request, answer, word) = (c(own.request.name), c(own.answer.name), snake(own.word));
    let (rust_request, rust_answer, method) = (own.request.name, own.answer.name, own.method);
    let lines: Vec<_> = own.request.docs.iter().map(|line| linkless(line)).collect();
    format!(
        "impl Question for {request} {{\ntype Answer = {rust_answer};\n\n\
         fn ask(profile: &Profile, request: &{rust_request}) -> Result<{rust_answer}, Errors> {{\n\
         profile.{method}(request)\n}}\n\n\
         fn answer({word}: *const {answer}) -> madoguchi_answer {{\nmadoguchi_answer {{ {word} }}\n}}\n}}\n\n\
         {docs}///\n/// The answer is `result->answer.{word}`; `result->errors` has all errors of the request.\n\
         /// Safe from every thread.\n///\n\
         /// Returns 0; the code of the first error of the request; 1901 for a request or a result that is NULL; 1902 for a\n\
         /// profile that is not open; 1903 for a wrong size; 1905; 1908.\n\
         #[must_use]\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn madoguchi_{method}(profile: madoguchi_profile, \
         request: *const {request}, result: *mut madoguchi_result) -> i32 {{\n\
         // SAFETY: the caller's.\nunsafe {{ answer(profile, request, result) }}\n}}\n\n",
        docs = docs(&lines),
    )
}

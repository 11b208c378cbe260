//! The words of the change of the mail address: pages, buttons, events, messages. Their numbers are fixed.
//!
//! ```text
//! top ─ change-mail ─▶ mail-change ⇄ mail-review ─ confirm-change ─▶ mail-changed ─▶ top
//!                          └── to-top ────┴──▶ top      every page ─ log-out ─▶ logged-out
//! ```

/// The pages, from number 20 on.
macro_rules! mail_pages {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// Change of the mail address: the new one (SVC-4).
        MailChange = 20 "mail-change", "メールアドレス変更", "change of mail address";
        /// Change of the mail address: review (SVC-4).
        MailReview = 21 "mail-review", "メールアドレス変更（入力内容確認）", "change of mail address: review";
        /// Change of the mail address: done (SVC-4).
        MailChanged = 22 "mail-changed", "メールアドレス変更（完了）", "change of mail address: done";
    ] $($next)* } };
}

pub(crate) use mail_pages;

/// The buttons, from number 20 on.
macro_rules! mail_buttons {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// Begins a change of the mail address.
        ChangeMail = 20 "change-mail", "メールアドレス変更", "change the mail address";
        /// Goes to the top page; what was not confirmed is dropped.
        ToTop = 21 "to-top", "トップページへ", "to the top page";
    ] $($next)* } };
}

pub(crate) use mail_buttons;

/// What a record is about, from number 200 on.
macro_rules! mail_events {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// The mail address was changed (SVC-4). The record has neither address.
        MailChanged = 200 "mail-changed", "メールアドレス変更", "mail address changed";
    ] $($next)* } };
}

pub(crate) use mail_events;

/// What a notice to the customer is about, from number 200 on.
macro_rules! mail_notices {
    ($head:tt [$($list:tt)*] $($next:ident)*) => { $crate::words::compose! { $head [$($list)*
        /// The mail address was changed (SVC-4, NTC-1): one notice to the previous address and one to the new one. Neither names the other address.
        /// After a registration of another address only the previous one gets it; the new one gets `registered`.
        MailChanged = 200 "mail-changed", "メールアドレス変更のお知らせ", "mail address changed";
    ] $($next)* } };
}

pub(crate) use mail_notices;

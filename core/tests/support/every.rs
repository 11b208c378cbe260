//! What is entered on each page, and each command of an operator.

use madoguchi::*;

use super::host::*;

/// What is entered on a page to go on. A new page is added here.
pub(crate) fn filled(page: Page) -> Filled<'static> {
    match page {
        Page::Login => LATER_LOGIN,
        Page::FirstUseAccount => CARD,
        Page::FirstUseLoginId => LOGIN_ID,
        Page::Questions => QUESTIONS,
        Page::Passwords => PASSWORDS,
        Page::CustomerData => DATA,
        Page::Review | Page::MailReview => REVIEW,
        Page::MailChange => NEW_MAIL,
        Page::FirstUseDone
        | Page::FirstUseCancelled
        | Page::Enrolled
        | Page::Aborted
        | Page::Top
        | Page::LoggedOut
        | Page::MailChanged
        | Page::Home => &[],
    }
}

/// The commands of operators, by their word. A new command is added here.
pub(crate) fn command(act: OperatorAct) -> OperatorCommand {
    let initial = || InitialPasswords { login_password: "m4t8r2y6".into(), confirmation_password: "c5h9z3d7".into() };
    match act {
        OperatorAct::OpenContract => {
            let account = "012-1-7654321".parse().unwrap();
            OperatorCommand::OpenContract { account, initial: initial(), mail: None }
        }
        OperatorAct::ResetJourney => OperatorCommand::ResetJourney(initial()),
        OperatorAct::LiftLock => OperatorCommand::LiftLock(Factor::LoginPassword),
        OperatorAct::EndSessions => OperatorCommand::EndSessions,
        OperatorAct::SuspendContract => OperatorCommand::SuspendContract,
        OperatorAct::ResumeContract => OperatorCommand::ResumeContract,
        OperatorAct::CloseContract => OperatorCommand::CloseContract,
        OperatorAct::AcceptRestore => OperatorCommand::AcceptRestore,
        OperatorAct::EndAllSessions => panic!("it is about no customer, and has an act of its own"),
    }
}

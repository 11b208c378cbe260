//! Reads an operator's requests from their records. Each command has exactly the fields that it needs.

use super::act_record::{EndAllSessionsRequest, OperateRequest};
use super::error::{ErrorRecord, Errors, parsed};
use crate::access::OperatorAct;
use crate::code::Code;
use crate::engine::{Approval, Command as _, EndAllSessions, FieldFault, check_reason, has_secret};
use crate::features::{InitialPasswords, OperatorCommand, OperatorRequest};
use crate::id::Account;
use crate::instant::Instant;
use crate::page::EntryField;
use crate::profile::Profile;
use crate::secret::Secret;
use crate::text::Text;

impl OperateRequest {
    /// The request, or every error of it.
    pub(super) fn read(&self, profile: &Profile) -> Result<OperatorRequest, Errors> {
        let mut errors = self.fields();
        let operator = noted(parsed(&self.operator, "operator"), &mut errors);
        let approval = approval(self.approver.as_deref(), self.approved_at, &mut errors);
        let customer = noted(parsed(&self.customer, "customer"), &mut errors);
        let account = self.account.as_deref().and_then(|account| noted(parsed(account, "account"), &mut errors));
        // Without an account, the other fields are checked all the same.
        let checked = self.what(account.or(Some(Account::NOBODY)));
        let secrets = checked.as_ref().map(OperatorCommand::secrets).unwrap_or_default();
        errors.extend(reason_error(&self.reason, &secrets));
        let faults = checked.as_ref().map(|command| command.faults(profile)).unwrap_or_default();
        errors.extend(faults.iter().filter_map(|fault| self.told(fault, account.is_some())));
        let what = self.what(account);
        match (operator, customer, what) {
            (Some(operator), Some(customer), Some(what)) if errors.is_empty() => {
                let reason = self.reason.as_str().into();
                Ok(OperatorRequest { operator, approval, reason, customer, what })
            }
            _ => Err(errors),
        }
    }

    /// The fields that are missing, or that belong to another command.
    fn fields(&self) -> Errors {
        let (opens, lifts) = (self.command == OperatorAct::OpenContract, self.command == OperatorAct::LiftLock);
        if self.command == OperatorAct::EndAllSessions {
            return vec![ErrorRecord::new(Code::UnknownAct).in_field("command").found(self.command.name())];
        }
        let rows = [
            // The field: whether it is there, whether the command has it, whether the command needs it.
            ("factor", self.factor.is_some(), lifts, true),
            ("account", self.account.is_some(), opens, true),
            ("mail", self.mail.is_some(), opens, false),
            ("login_password", self.login_password.is_some(), self.has_passwords(), true),
            ("confirmation_password", self.confirmation_password.is_some(), self.has_passwords(), true),
        ];
        let code = |is_there, is_known, is_needed| match (is_there, is_known) {
            (true, false) => Some(Code::UnknownField),
            (false, true) if is_needed => Some(Code::MissingField),
            _ => None,
        };
        let error = |(field, is_there, is_known, is_needed)| {
            code(is_there, is_known, is_needed).map(|code| ErrorRecord::new(code).in_field(field))
        };
        rows.into_iter().filter_map(error).collect()
    }

    /// Whether the command brings initial passwords.
    fn has_passwords(&self) -> bool {
        matches!(self.command, OperatorAct::OpenContract | OperatorAct::ResetJourney)
    }

    /// The command; `None` if it lacks a field.
    fn what(&self, account: Option<Account>) -> Option<OperatorCommand> {
        Some(match self.command {
            OperatorAct::OpenContract => {
                let mail = self.mail.as_ref().map(Text::from);
                OperatorCommand::OpenContract { account: account?, initial: self.initial(), mail }
            }
            OperatorAct::LiftLock => OperatorCommand::LiftLock(self.factor?),
            OperatorAct::ResetJourney => OperatorCommand::ResetJourney(self.initial()),
            OperatorAct::EndSessions => OperatorCommand::EndSessions,
            OperatorAct::SuspendContract => OperatorCommand::SuspendContract,
            OperatorAct::ResumeContract => OperatorCommand::ResumeContract,
            OperatorAct::CloseContract => OperatorCommand::CloseContract,
            OperatorAct::AcceptRestore => OperatorCommand::AcceptRestore,
            // It is about no customer, and has an act of its own.
            OperatorAct::EndAllSessions => return None,
        })
    }

    fn initial(&self) -> InitialPasswords {
        InitialPasswords {
            login_password: self.login_password.clone().unwrap_or_default(),
            confirmation_password: self.confirmation_password.clone().unwrap_or_default(),
        }
    }

    /// A fault under the name of its field; `None` if the field is missing or wrong, which is an error of its own.
    fn told(&self, fault: &FieldFault, has_account: bool) -> Option<ErrorRecord> {
        let (field, is_there) = match fault.field {
            EntryField::AccountType => ("account", has_account),
            EntryField::MailAddress => ("mail", true),
            EntryField::LoginPassword => ("login_password", self.login_password.is_some()),
            _ => ("confirmation_password", self.confirmation_password.is_some()),
        };
        let error = ErrorRecord::new(fault.code).in_field(field);
        // The type is a part of the account.
        let position = fault.position.filter(|_| fault.field != EntryField::AccountType);
        is_there.then(|| position.map_or(error.clone(), |position| error.at(position)))
    }
}

impl EndAllSessionsRequest {
    /// The order, or every error of it.
    pub(super) fn read(&self) -> Result<EndAllSessions, Errors> {
        let mut errors = Errors::new();
        let operator = noted(parsed(&self.operator, "operator"), &mut errors);
        let approval = approval(self.approver.as_deref(), self.approved_at, &mut errors);
        errors.extend(reason_error(&self.reason, &[]));
        match operator {
            Some(operator) if errors.is_empty() => Ok(EndAllSessions {
                operator,
                approval,
                reason: self.reason.as_str().into(),
                began_before: self.began_before,
            }),
            _ => Err(errors),
        }
    }
}

/// The approval of a request; `None` if there is none, or if it has errors, which are noted. A name without an instant is no approval.
fn approval(approver: Option<&str>, at: Option<Instant>, errors: &mut Errors) -> Option<Approval> {
    let operator = approver.map(|approver| noted(parsed(approver, "approver"), errors));
    let missing = match (operator, at) {
        (Some(operator), Some(at)) => return operator.map(|operator| Approval { operator, at }),
        (Some(_), None) => "approved_at",
        (None, Some(_)) => "approver",
        (None, None) => return None,
    };
    errors.push(ErrorRecord::new(Code::ApprovalIncomplete).in_field(missing));
    None
}

/// What is wrong with the reason of a request that has these secrets. The error does not repeat the reason.
fn reason_error(reason: &str, secrets: &[&Secret]) -> Option<ErrorRecord> {
    let secret = || has_secret(reason, secrets).then_some((Code::ReasonHasSecret, None));
    let (code, position) = check_reason(reason).err().or_else(secret)?;
    let error = ErrorRecord::new(code).in_field("reason");
    Some(position.map_or(error.clone(), |position| error.at(position)))
}

/// A part that was read; `None` if it has errors, which are noted.
fn noted<T>(read: Result<T, Errors>, errors: &mut Errors) -> Option<T> {
    read.map_err(|own| errors.extend(own)).ok()
}

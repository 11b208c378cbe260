//! What operators do (OPR-1, OPR-2). Another person has approved each request, for some of them too long ago.

use madoguchi::{Approval, EndAllSessions, Factor, OperatorCommand, OperatorRequest};

use crate::features::{Changes, Intent, What};
use crate::people::{CUSTOMERS, Customer};
use crate::world::World;

fn order(world: &World, pick: u32, what: OperatorCommand, changes: Changes) -> Intent {
    asked(world, place(pick), what, changes, approved(world, pick))
}

/// An approval of up to 62 minutes ago: a few of them count no more.
fn approved(world: &World, pick: u32) -> Option<Approval> {
    approval(world, i64::from(pick / 16 % (62 * 60_000)))
}

fn approval(world: &World, age: i64) -> Option<Approval> {
    Some(Approval { operator: "suzuki".parse().expect("an operator"), at: world.instant(world.now - age) })
}

fn asked(
    world: &World,
    customer: usize,
    what: OperatorCommand,
    changes: Changes,
    approval: Option<Approval>,
) -> Intent {
    let request = OperatorRequest {
        operator: "sato".parse().expect("an operator"),
        approval,
        reason: "窓口".into(),
        customer: world.customers[customer].id.clone(),
        what,
    };
    Intent { changes, ..Intent::plain(What::Order(Box::new(request)), None, Some(customer)) }
}

fn place(pick: u32) -> usize {
    usize::try_from(pick).expect("32 bits") % CUSTOMERS
}

/// Opens a contract; for a customer who has one it is refused.
pub(super) fn opens(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    Some(opening(world, place(pick)))
}

/// The order by which a customer's contract is opened.
pub(crate) fn opening(world: &World, customer: usize) -> Intent {
    let own = &world.customers[customer];
    let initial = own.letter(0);
    let mail = Some("card@example.jp".into());
    let what = OperatorCommand::OpenContract { account: own.account, initial: Customer::initial(&initial), mail };
    asked(world, customer, what, Changes::Initial(initial.0, initial.1), approval(world, 0))
}

pub(super) fn resets(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let initial = world.customers[place(pick)].letter(1 + pick / 8 % 999);
    let what = OperatorCommand::ResetJourney(Customer::initial(&initial));
    Some(order(world, pick, what, Changes::Initial(initial.0, initial.1)))
}

pub(super) fn lifts(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let factor = [Factor::LoginPassword, Factor::FirstUse, Factor::ConfirmationPassword]
        [usize::try_from(pick >> 8).expect("24 bits") % 3];
    Some(order(world, pick, OperatorCommand::LiftLock(factor), Changes::Nothing))
}

pub(super) fn ends_sessions(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    Some(order(world, pick, OperatorCommand::EndSessions, Changes::Nothing))
}

pub(super) fn suspends(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    Some(order(world, pick, OperatorCommand::SuspendContract, Changes::Nothing))
}

pub(super) fn resumes(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    Some(order(world, pick, OperatorCommand::ResumeContract, Changes::Nothing))
}

pub(super) fn ends_all(world: &mut World, _: usize, pick: u32) -> Option<Intent> {
    let order = EndAllSessions {
        operator: "sato".parse().expect("an operator"),
        approval: approved(world, pick),
        reason: "窓口".into(),
        // Up to a minute ago. An instant that the machine's clock has not reached is refused.
        began_before: world.instant(world.now - i64::from(pick % 60_000)),
    };
    Some(Intent::plain(What::EndAll(order), None, None))
}

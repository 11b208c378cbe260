//! Another operator's approval of a request: who gave it and when is recorded, and its instant is held to both bounds (OPR-1, OPR-2).
#![expect(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;
#[path = "support/every.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod every;

use std::sync::Arc;

use every::*;
use host::*;
use madoguchi::*;

/// The instant of the requests. The built-in profile lets an approval count for 60 minutes, and clocks differ by 2 seconds.
const NOW: &str = "2026-11-12T11:00:00+09:00";

fn at(millis: i64) -> Instant {
    Instant::from_epoch_millis(instant(NOW).epoch_millis() + millis).unwrap()
}

/// A request of the operator sato.
fn request(engine: &Arc<Engine>, host: &mut Host, act: OperatorAct, approval: Option<Approval>) -> Act {
    let operator = "sato".parse().unwrap();
    let (reason, randomness) = ("窓口".into(), host.draw());
    if act == OperatorAct::EndAllSessions {
        return engine.end_all_sessions(EndAllSessions { operator, approval, reason, began_before: at(0) }, randomness);
    }
    let customer = if act == OperatorAct::OpenContract { "c-2" } else { "c-1" }.parse().unwrap();
    engine.operate(OperatorRequest { operator, approval, reason, customer, what: command(act) }, randomness)
}

/// A host with a customer, whose contract is suspended for an act that resumes it.
fn host_for(engine: &Arc<Engine>, act: OperatorAct) -> Host {
    let mut host = Host::default();
    host.open(engine, "c-1", ACCOUNT, at(0));
    if act == OperatorAct::ResumeContract {
        host.order(engine, "c-1", OperatorCommand::SuspendContract, at(0));
    }
    host
}

/// The last record of a request, and its facts.
fn record(host: &Host) -> (AuditEvent, Vec<(String, String)>) {
    let record = host.outbox.iter().rev().find_map(|message| match &message.body {
        MessageBody::Audit(record) => record.facts.iter().any(|fact| fact.name == "act").then_some(record),
        MessageBody::Notice(_) => None,
    });
    let record = record.unwrap();
    (record.event, record.facts.iter().map(|fact| (fact.name.to_string(), fact.value.to_string())).collect())
}

/// The approval in the facts of a record.
fn recorded(facts: &[(String, String)]) -> Vec<&str> {
    facts.iter().filter(|(name, _)| name.starts_with("approve")).map(|(_, value)| value.as_str()).collect()
}

/// Every act of an operator at t−1, t and t+1 of both bounds, whether the profile demands an approval of it or not.
#[test]
fn opr_1_every_act_holds_an_approval_to_both_bounds() {
    const HOUR: i64 = 3_600_000;
    const DEMANDED: [OperatorAct; 5] = [
        OperatorAct::ResetJourney,
        OperatorAct::ResumeContract,
        OperatorAct::CloseContract,
        OperatorAct::EndAllSessions,
        OperatorAct::AcceptRestore,
    ];
    let engine = engine(&cheap());
    for &act in OperatorAct::ALL {
        let none = if DEMANDED.contains(&act) { Some(Reason::NeedsApproval) } else { None };
        let rows = [
            (None, none),
            (Some(("sato", 0)), Some(Reason::NeedsApproval)),
            (Some(("s.a-to", 0)), Some(Reason::NeedsApproval)),
            // The same person is refused as such, however wrong the instant is.
            (Some(("sato", 2_001)), Some(Reason::NeedsApproval)),
            (Some(("suzuki", 0)), None),
            (Some(("suzuki", 1_999)), None),
            (Some(("suzuki", 2_000)), None),
            (Some(("suzuki", 2_001)), Some(Reason::ApprovalAhead)),
            (Some(("suzuki", 1 - HOUR)), None),
            (Some(("suzuki", -HOUR)), Some(Reason::ApprovalExpired)),
            (Some(("suzuki", -HOUR - 1)), Some(Reason::ApprovalExpired)),
        ];
        for (approval, refused) in rows {
            let mut host = host_for(&engine, act);
            let before = host.rows.clone();
            let given = approval.and_then(|(name, millis)| approved(name, at(millis)));
            let own = request(&engine, &mut host, act, given.clone());
            let outcome = host.drive(own, at(0));
            let what = format!("{act} {approval:?}: {outcome:?}");
            match (&outcome.public, refused) {
                (Public::Done(words), None) => assert_eq!(*words, [act.name()], "{what}"),
                (Public::Refused(told), Some(reason)) => {
                    assert_eq!((told.because, outcome.internal.reason), (Refusal::NeedsApproval, reason), "{what}");
                    assert!(host.rows == before, "{what}");
                }
                _ => panic!("{what}"),
            }
            let (event, facts) = record(&host);
            assert_eq!(event == AuditEvent::OperatorRequestRefused, refused.is_some(), "{what}");
            let wanted: Vec<_> = given.iter().flat_map(|own| [own.operator.to_string(), own.at.to_string()]).collect();
            assert_eq!(recorded(&facts), wanted, "{what}");
        }
    }
}

/// The record of a request, done or refused, says who approved it and when.
#[test]
fn opr_1_the_record_says_who_approved_and_when() {
    let engine = engine(&cheap());
    let done = [
        ("act", "close-contract"),
        ("reason", "窓口"),
        ("approver", "suzuki"),
        ("approved_at", "2026-11-12T10:30:00+09:00"),
        // Those of the contract, whose first change this is.
        ("revision", "1"),
        ("attempts-revision", "1"),
    ];
    let expired = [
        ("act", "close-contract"),
        ("reason", "窓口"),
        ("approver", "suzuki"),
        ("approved_at", "2026-11-12T09:30:00+09:00"),
        ("why", "approval-expired"),
    ];
    for (age, event, facts) in
        [(30, AuditEvent::ContractChanged, &done[..]), (90, AuditEvent::OperatorRequestRefused, &expired[..])]
    {
        let mut host = host_for(&engine, OperatorAct::CloseContract);
        let own = request(&engine, &mut host, OperatorAct::CloseContract, approved("suzuki", at(-age * 60_000)));
        host.drive(own, at(0));
        let (found, told) = record(&host);
        let told: Vec<_> = told.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!((found, &*told), (event, facts));
    }
}

/// An act that conflicts is decided again at a later instant: an approval that has expired meanwhile counts no more. What may have been committed while it
/// counted is not denied.
#[test]
fn opr_1_an_approval_expires_while_its_act_conflicts_and_not_while_it_is_in_doubt() {
    let engine = engine(&cheap());
    for lost in [false, true] {
        let mut host = host_for(&engine, OperatorAct::CloseContract);
        let mut own = request(&engine, &mut host, OperatorAct::CloseContract, approved("suzuki", at(1 - 3_600_000)));
        let Need::Load(keys) = own.need().clone() else { panic!("{:?}", own.need()) };
        own.loaded(host.load(&keys), at(0)).unwrap();
        assert!(matches!(own.need(), Need::Commit(commit) if !commit.writes.is_empty()), "{:?}", own.need());
        if lost { own.in_doubt() } else { own.conflicted() }.unwrap();
        let outcome = host.try_drive(&mut own, at(1)).unwrap();
        if lost {
            assert!(matches!(&outcome.public, Public::Done(words) if *words == ["close-contract"]), "{outcome:?}");
            assert_eq!(record(&host).0, AuditEvent::ContractChanged);
        } else {
            assert_eq!(outcome.internal.reason, Reason::ApprovalExpired);
            assert_eq!(record(&host).0, AuditEvent::OperatorRequestRefused);
        }
    }
}

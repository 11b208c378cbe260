//! What a session keeps of its page, its rungs and its customer.

use super::{ASKED, CLIMBED, Owner, PageNonce, Session};
use crate::instant::Instant;
use crate::kernel::Section;
use crate::page::Page;
use crate::profile::Profile;
use crate::secret::Secret;

fn at(millis: i64) -> Instant {
    "2026-11-10T10:00:00+09:00".parse::<Instant>().unwrap().plus_millis(millis)
}

fn session() -> Session {
    Session::anonymous(Page::Login, PageNonce([7; 16]), at(0))
}

fn owned(revision: u64) -> Session {
    Session { owner: Some(Owner { customer: "c-1".parse().unwrap(), revision }), ..session() }
}

/// LOG-3: a page's token is its own alone.
#[test]
fn log_3_no_other_token_is_that_of_the_page() {
    let own = PageNonce([7; 16]);
    let hex = "07".repeat(16);
    assert!(own.is(&Secret::from(hex.as_str())));
    let (shorter, changed) = ("7".to_owned() + &"07".repeat(15), "07".repeat(15) + "08");
    for other in ["", "07", &"08".repeat(16), &format!("{hex}0"), &shorter, &changed] {
        assert!(!own.is(&Secret::from(other)), "{other}");
    }
}

/// LOG-1: a rung has its standing since the instant at which it came to it, not since it was last looked at.
#[test]
fn log_1_a_rung_keeps_the_instant_of_its_standing() {
    let mut own = session();
    own.note_rung("questions", ASKED, at(1));
    own.note_rung("questions", ASKED, at(2));
    own.note_rung("password", ASKED, at(3));
    own.note_rung("questions", CLIMBED, at(4));
    own.note_rung("questions", CLIMBED, at(5));
    let rungs: Vec<_> = own.rungs.iter().map(|rung| (&*rung.rung, &*rung.standing, rung.at)).collect();
    assert_eq!(rungs, [("questions", CLIMBED, at(4)), ("password", ASKED, at(3))]);
    own.note_rung("password", ASKED, at(6));
    assert_eq!(own.rungs.last().map(|rung| rung.at), Some(at(3)));
    assert!(own.rung_is("questions", CLIMBED) && !own.rung_is("questions", ASKED) && !own.rung_is("password", CLIMBED));
}

/// Fault 84: a session refuses a row of its customer that is older than the latest it saw.
#[test]
fn fault_84_a_session_remembers_the_revision_that_it_saw() {
    let mut own = owned(3);
    own.saw(4);
    assert_eq!(own.owner.map(|owner| owner.revision), Some(4));
    let mut nobody = session();
    nobody.saw(4);
    assert_eq!(nobody.owner, None);
}

/// LOG-2: the host wakes a customer's session at its idle timeout, or at the end of its life if that comes first; it need not wake an anonymous one.
#[test]
fn log_2_a_customers_session_is_due_when_it_is_over() {
    let profile = Profile::seiwa();
    let rules = profile.session_rules();
    assert_eq!(session().due_at(&profile), None);
    assert_eq!(owned(1).due_at(&profile), Some(at(rules.idle_millis.min(rules.life_millis))));
    let touched = Session { touched_at: at(rules.life_millis), ..owned(1) };
    assert_eq!(touched.due_at(&profile), Some(at(rules.life_millis)));
}

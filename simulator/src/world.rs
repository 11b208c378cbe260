//! The world of an episode: machines, store, people, and the acts that are under way. It does what a move says, and shows every invariant what happened.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use madoguchi::{Act, Commit, Instant, Need, OperatorCommand, Profile, Randomness, RowKey, Submission};
use sha2::{Digest as _, Sha256};

use crate::about::{About, Over};
use crate::connection::{AllMarks, Connection};
use crate::features::{Change, DEEDS, Deed, Intent, Stage, What, Who};
use crate::invariants::{self, Invariant, Seen};
use crate::machine::Machine;
use crate::network::Running;
use crate::people::{Browser, CUSTOMERS, Customer, STRANGERS, TABS};
use crate::plant::{Faults, Plant};
use crate::script::Move;
use crate::store::Store;
use crate::views::Views;

/// What distinguishes an episode from the others, beside its moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The customer at whom most guesses are aimed.
    pub focus: usize,
    /// Whether customers' and operators' acts are kept apart from strangers', as the comparison of two worlds needs.
    pub apart: bool,
    /// Whether the host keeps high-water marks. Then a thief may exchange rows, unless the worlds are compared.
    pub marked: bool,
}

/// An invariant that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that promises it.
    pub rule: &'static str,
    /// What must hold.
    pub says: &'static str,
    /// What happened instead.
    pub found: String,
}

/// A commit that is under way.
pub(crate) struct Late {
    pub(crate) act: u32,
    pub(crate) commit: Commit,
    pub(crate) sent_at: i64,
}

/// One world.
pub(crate) struct World {
    pub(crate) setting: Setting,
    pub(crate) profile: Arc<Profile>,
    pub(crate) machines: [Machine; 2],
    /// The true time, in milliseconds.
    pub(crate) now: i64,
    /// How much of it passed outside the machines.
    pub(crate) waited: i64,
    /// How far apart clocks have been at most.
    pub(crate) spread: i64,
    pub(crate) store: Store,
    /// The high-water marks, in another store, which the thief cannot write.
    pub(crate) marks: Rc<RefCell<AllMarks>>,
    /// The highest revision of each row whose commit was reported to an act.
    pub(crate) told: BTreeMap<RowKey, u64>,
    /// The change of peppers that is under way.
    pub(crate) change: Change,
    pub(crate) customers: Vec<Customer>,
    pub(crate) browsers: Vec<Browser>,
    pub(crate) running: BTreeMap<u32, Running>,
    pub(crate) abouts: BTreeMap<u32, About>,
    /// Commits that are under way.
    pub(crate) late: Vec<Late>,
    /// Needs that were answered.
    pub(crate) steps: u64,
    /// Everything that acts and the store did, in order.
    pub(crate) ticks: u64,
    pub(crate) plant: Option<Plant>,
    /// Whether the invariants that compare the host with itself do not look.
    blind: bool,
    /// Whether customers and operators act; strangers cannot tell.
    pub(crate) peopled: bool,
    pub(crate) views: Views,
    pub(crate) found: Option<Finding>,
    draws: u64,
    reached: BTreeMap<String, u64>,
    invariants: Vec<Box<dyn Invariant>>,
    digest: Sha256,
}

impl World {
    pub(crate) fn new(profile: &Arc<Profile>, setting: Setting, faults: Faults) -> Self {
        let browsers = vec![Browser::default(); CUSTOMERS * TABS + STRANGERS];
        Self {
            setting,
            profile: Arc::clone(profile),
            machines: Machine::pair(profile, faults.plant != Some(Plant::KeyNotAccepted)),
            now: BEGINNING,
            waited: 0,
            spread: 100,
            store: Store::default(),
            marks: Rc::default(),
            told: BTreeMap::new(),
            change: Change::default(),
            customers: (0..CUSTOMERS).map(Customer::new).collect(),
            browsers,
            running: BTreeMap::new(),
            abouts: BTreeMap::new(),
            late: Vec::new(),
            steps: 0,
            ticks: 0,
            plant: faults.plant,
            blind: faults.blind,
            peopled: true,
            views: Views::default(),
            found: None,
            draws: 0,
            reached: BTreeMap::new(),
            invariants: invariants::all(),
            digest: Sha256::new(),
        }
    }

    pub(crate) fn instant(&self, millis: i64) -> Instant {
        Instant::from_epoch_millis(millis).expect("an instant of this century")
    }

    /// What a machine's clock shows.
    pub(crate) fn clock(&self, machine: usize) -> Instant {
        self.instant(self.now + self.machines[machine].ahead)
    }

    /// Randomness that never repeats.
    pub(crate) fn draw(&mut self) -> Randomness {
        self.draws += 1;
        // A host whose source repeats is a planted fault.
        let number = if self.plant == Some(Plant::RandomnessRepeats) { 1 + self.draws % 9 } else { self.draws };
        let mut bytes = [0x5a; 32];
        bytes[..8].copy_from_slice(&number.to_le_bytes());
        Randomness::new(bytes)
    }

    /// Goes on drawing at a number, so that an episode draws nothing that its beginning has drawn.
    pub(crate) fn begin_drawing(&mut self, number: u64) {
        self.draws = number;
    }

    /// Counts what an act ended as.
    pub(crate) fn reach(&mut self, what: String) {
        *self.reached.entry(what).or_default() += 1;
    }

    /// What the acts ended as.
    pub(crate) fn reached(self) -> BTreeMap<String, u64> {
        self.reached
    }

    /// Adds to the digest of the run.
    pub(crate) fn note(&mut self, text: &str) {
        self.digest.update(text.as_bytes());
        self.digest.update([0]);
    }

    pub(crate) fn digest(&self) -> [u8; 32] {
        self.digest.clone().finalize().into()
    }

    /// Shows every invariant something; the first that does not hold is kept.
    pub(crate) fn judge(&mut self, mut show: impl FnMut(&mut dyn Invariant, &Seen<'_>) -> Result<(), String>) {
        let mut invariants = std::mem::take(&mut self.invariants);
        let Self { now, waited, spread, ticks, .. } = *self;
        let retired = self.change.retired();
        let seen = Seen { now, waited, spread, tick: ticks, retired, customers: &self.customers };
        let mut found = None;
        for own in &mut invariants {
            if let Err(what) = show(own.as_mut(), &seen)
                && !(self.blind && own.compares_the_host())
            {
                found = found.or(Some(Finding { rule: own.rule(), says: own.says(), found: what }));
            }
        }
        self.invariants = invariants;
        self.found = self.found.take().or(found);
    }

    /// Does what a move says.
    pub(crate) fn go(&mut self, own: Move) {
        match own {
            Move::Begin { act, deed, actor, machine, pick } => self.deed(act, deed, actor, machine, pick),
            Move::Step { act, how } => self.step(act, how),
            Move::Abandon { act } => self.abandon(act),
            Move::Crash { machine } => {
                let of = |about: &About| about.machine == machine && about.over == Over::No;
                let acts: Vec<u32> = self.abouts.values().filter(|about| of(about)).map(|about| about.act).collect();
                acts.into_iter().for_each(|act| self.abandon(act));
            }
            Move::Clock { machine, ahead } => {
                self.machines[machine].ahead = ahead;
                let [one, other] = &self.machines;
                self.spread = self.spread.max((one.ahead - other.ahead).abs()).max(ahead.abs());
            }
            Move::Wait { millis } => {
                self.now += millis;
                self.waited += millis;
                let now = self.now;
                self.late.retain(|late| now - late.sent_at <= ARRIVES_WITHIN);
            }
            Move::Purge => {
                // Where a row is deleted, a commit that would make it does not conflict with it any more. A host deletes rows long after the last commit.
                self.late.clear();
                let now = self.instant(self.now);
                self.store.purge(now);
                self.plant_purge();
            }
            Move::Arrive { act } => self.arrives(act),
        }
    }

    /// Begins an act, if the deed is possible. Where strangers' acts are kept apart, the act of anybody else is done at once.
    fn deed(&mut self, act: u32, deed: usize, actor: usize, machine: usize, pick: u32) {
        let own = DEEDS[deed];
        let quietly = self.setting.apart && own.who != Who::Stranger;
        if quietly {
            self.drain();
            if own.is_wakening() {
                self.wake_all(act, own, machine);
            } else if own.who == Who::Clock {
                self.change_on(act, own, machine);
            } else if let Some(intent) = (own.begin)(self, actor, pick)
                // What is about no single customer happens in both worlds.
                && (self.peopled || intent.customer.is_none())
            {
                self.begin(act, own, machine, intent);
                self.drain();
            }
            // Its instants are over for every clock before a stranger acts again.
            self.now += 2 * self.spread;
            self.waited += 2 * self.spread;
        } else if let Some(intent) = (own.begin)(self, actor, pick) {
            self.begin(act, own, machine, intent);
        }
    }

    /// Wakes every row that is due, one after the other.
    fn wake_all(&mut self, act: u32, deed: &Deed, machine: usize) {
        for row in self.store.due(self.instant(self.now)) {
            self.begin(act, deed, machine, Intent::plain(What::Due(row), None, None));
            self.drain();
        }
    }

    /// Goes one stage on in a change of peppers, in both worlds alike.
    fn change_on(&mut self, act: u32, deed: &Deed, machine: usize) {
        let stage = self.change.stage;
        // The pepper is switched on the machine that has the new one in force.
        let machine = if stage == Stage::Switch { 1 } else { machine };
        for _ in 0..=CUSTOMERS {
            let Some(intent) = (deed.begin)(self, 0, 0) else { return };
            self.begin(act, deed, machine, intent);
            self.drain();
            if self.found.is_some() || self.change.stage != stage {
                return;
            }
        }
    }

    /// Begins an act.
    pub(crate) fn begin(&mut self, act: u32, deed: &Deed, machine: usize, intent: Intent) {
        self.ticks += 1;
        let Intent { what, browser, customer, right, compares, changes } = intent;
        let lifts = match &what {
            What::Order(request) => match request.what {
                OperatorCommand::LiftLock(factor) => Some(factor),
                _ => None,
            },
            _ => None,
        };
        let approval = match &what {
            What::Order(request) => request.approval.as_ref(),
            What::EndAll(order) => order.approval.as_ref(),
            _ => None,
        };
        let approved_at = approval.map(|approval| approval.at.epoch_millis());
        let brought = match (&what, browser.and_then(|browser| self.browsers[browser].page)) {
            (What::Submit { session, step, .. }, Some(page)) => Some((session.clone(), step.clone(), page)),
            _ => None,
        };
        let own = self.make(machine, what);
        let session = match own.need() {
            Need::Load(keys) => keys.iter().find(|key| matches!(key, RowKey::Session(_))).cloned(),
            _ => None,
        };
        let version = customer.map_or(0, |customer| self.customers[customer].version);
        let about = About {
            act,
            who: deed.who,
            deed: deed.name,
            machine,
            browser,
            customer,
            right,
            compares,
            version,
            has_login_id: customer.is_some_and(|customer| self.customers[customer].login_id.is_some()),
            changes,
            lifts,
            approved_at,
            began_at: self.now,
            session,
            brought,
            began: self.ticks,
            answers: 0,
            hashes: 0,
            conflicts: 0,
            contended_since: None,
            counted: 0,
            counted_at: None,
            counted_at_true: None,
            knows_count: false,
            given_at: self.waited,
            decisions: BTreeMap::new(),
            wrote: Vec::new(),
            forked: Vec::new(),
            over: Over::No,
        };
        self.views.begins(act, deed.who == Who::Stranger, self.plant);
        self.abouts.insert(act, about);
        let connection = self.setting.marked.then(|| Connection::new(&self.marks, self.plant));
        self.running.insert(act, Running::new(own, Arc::clone(&self.machines[machine].engine), connection));
    }

    /// Makes an act at a machine.
    fn make(&mut self, machine: usize, what: What) -> Act {
        let engine = Arc::clone(&self.machines[machine].engine);
        match what {
            What::Visit => engine.start_session(self.draw()),
            What::Submit { session, step, button, entries } => {
                let submission = Submission { session, step, button, entries, environment: None, maintenance: None };
                engine.submit(submission, self.draw())
            }
            What::Show(session) => engine.show(&session),
            What::Authority(session, service) => engine.authority(&session, service),
            What::Order(mut request) => {
                self.planted_approval(&mut request.approval);
                engine.operate(*request, self.draw())
            }
            What::EndAll(mut order) => {
                self.planted_approval(&mut order.approval);
                engine.end_all_sessions(order, self.draw())
            }
            What::Due(row) => engine.due(row),
            What::Reseal(row) => engine.reseal(row),
            What::Adopt(customer) => engine.adopt(customer, false),
        }
    }

    fn abandon(&mut self, act: u32) {
        let Some(about) = self.abouts.get_mut(&act).filter(|about| about.over == Over::No) else { return };
        about.over = Over::Abandoned;
        self.running.remove(&act);
        self.plant_abandoned(act);
        self.views.note(act, "is abandoned".to_owned());
    }

    /// Drives every act to its end, and lets every commit arrive that is under way.
    pub(crate) fn drain(&mut self) {
        while let Some(act) = self.late.first().map(|late| late.act) {
            self.arrives(act);
        }
        while let Some(act) = self.running.keys().next().copied()
            && self.found.is_none()
        {
            self.step(act, crate::script::How::Plainly);
        }
    }
}

/// A commit arrives within this time, in milliseconds, or never.
const ARRIVES_WITHIN: i64 = 300_000;
/// 2026-11-12T10:00:00+09:00, a Thursday.
const BEGINNING: i64 = 1_794_445_200_000;

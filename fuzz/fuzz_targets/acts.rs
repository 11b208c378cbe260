//! Submissions of any browser, in any order, with any entries, at any instant, over a store that may keep wrong bytes: no act panics, no
//! act needs the host endlessly, and only a proven password opens a session.
#![no_main]

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use madoguchi::{
    Act, Button, Engine, EntryField, EnvironmentName, HostKeys, Instant, Need, Page, Profile, Public, Randomness, Row,
    RowKey, Secret, Submission,
};

static ENGINE: LazyLock<Arc<Engine>> = LazyLock::new(|| {
    let text = Profile::SEIWA.replace("memory-kib = 19456", "memory-kib = 8");
    let profile = Profile::load_with_cheap_hashes(&text).expect("the built-in profile loads");
    Engine::new(Arc::new(profile), HostKeys::new("fuzz", 1, &[7; 32]).expect("32 bytes"))
});

#[derive(Arbitrary, Debug)]
enum Step<'a> {
    Visit,
    Submission { session: u8, step: u8, button: u8, entries: Vec<(u8, &'a str)>, environment: Option<&'a str> },
    Show { session: u8 },
    Due { row: u8 },
    Clock(i32),
    Flip { row: u8, byte: u16, bit: u8 },
    Give { row: u8, bytes: &'a [u8] },
}

struct World {
    rows: BTreeMap<RowKey, Row>,
    sessions: Vec<(Secret, Secret)>,
    now: i64,
    draws: u64,
}

impl World {
    fn draw(&mut self) -> Randomness {
        self.draws += 1;
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&self.draws.to_le_bytes());
        Randomness::new(bytes)
    }

    fn key(&self, place: u8) -> Option<RowKey> {
        self.rows.keys().nth(usize::from(place) % self.rows.len().max(1)).cloned()
    }

    fn session(&self, place: u8) -> (Secret, Secret) {
        let place = usize::from(place) % self.sessions.len().max(1);
        self.sessions.get(place).cloned().unwrap_or_else(|| ("none".into(), "".into()))
    }

    fn drive(&mut self, mut act: Act) {
        let Ok(now) = Instant::from_epoch_millis(self.now) else { return };
        for needs in 0.. {
            assert!(needs < 16, "an act needs the host without an end");
            let given = match act.need().clone() {
                Need::Load(keys) => {
                    let rows = keys.iter().filter_map(|key| self.rows.get(key).cloned()).collect();
                    act.loaded(rows, now)
                }
                Need::Commit(commit) => {
                    for write in commit.writes {
                        let row = Row { key: write.key.clone(), revision: write.revision, bytes: write.bytes };
                        self.rows.insert(write.key, row);
                    }
                    act.committed(now)
                }
                Need::Find(_) => act.found(&[], now),
                Need::Nothing | Need::Hsm(_) => break,
            };
            if given.is_err() {
                return;
            }
        }
        let Some(Public::Page(view)) = act.outcome().map(|outcome| &outcome.public) else { return };
        assert!(!matches!(view.page, Page::Top | Page::Questions | Page::FirstUseLoginId), "let in without a password");
        if let Some(session) = &view.session {
            self.sessions.push((session.clone(), view.step.clone()));
        } else if let Some(last) = self.sessions.last_mut() {
            last.1 = view.step.clone();
        }
    }
}

fuzz_target!(|steps: Vec<Step<'_>>| {
    let mut world = World { rows: BTreeMap::new(), sessions: Vec::new(), now: 1_794_445_200_000, draws: 0 };
    for step in steps.into_iter().take(64) {
        match step {
            Step::Visit => {
                let act = ENGINE.start_session(world.draw());
                world.drive(act);
            }
            Step::Submission { session, step, button, entries, environment } => {
                let submission = Submission {
                    session: world.session(session).0,
                    step: world.session(step).1,
                    button: Button::ALL[usize::from(button) % Button::ALL.len()],
                    entries: entries
                        .into_iter()
                        .map(|(field, text)| (EntryField::ALL[usize::from(field) % EntryField::ALL.len()], text.into()))
                        .collect(),
                    environment: environment.and_then(|name| EnvironmentName::new(name.into()).ok()),
                    maintenance: None,
                };
                let act = ENGINE.submit(submission, world.draw());
                world.drive(act);
            }
            Step::Show { session } => {
                let act = ENGINE.show(&world.session(session).0);
                world.drive(act);
            }
            Step::Due { row } => {
                if let Some(key) = world.key(row) {
                    world.drive(ENGINE.due(key));
                }
            }
            Step::Clock(millis) => world.now += i64::from(millis),
            Step::Flip { row, byte, bit } => {
                let row = world.key(row).and_then(|key| world.rows.get_mut(&key));
                if let Some(byte) = row.and_then(|row| row.bytes.get_mut(usize::from(byte))) {
                    *byte ^= 1 << (bit % 8);
                }
            }
            Step::Give { row, bytes } => {
                if let Some(row) = world.key(row).and_then(|key| world.rows.get_mut(&key)) {
                    row.bytes = bytes.to_vec();
                }
            }
        }
    }
});

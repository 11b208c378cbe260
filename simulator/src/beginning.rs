//! The bank before an episode: contracts are open, some customers have completed first use. There is one with these customers, and one without.

use std::sync::Arc;

use madoguchi::Profile;

use crate::connection::AllMarks;
use crate::features::{DEEDS, opening};
use crate::people::{CUSTOMERS, Customer, TABS};
use crate::plant::Faults;
use crate::script::How;
use crate::store::Store;
use crate::world::{Setting, World};

/// What every episode begins with.
pub struct Beginning {
    profile: Arc<Profile>,
    with: (Store, Vec<Customer>, AllMarks),
    without: (Store, Vec<Customer>, AllMarks),
}

impl Default for Beginning {
    fn default() -> Self {
        let text = Profile::SEIWA.replace("memory-kib = 19456", "memory-kib = 8");
        let text = text.replace("passes = 2", "passes = 1");
        let profile = Arc::new(Profile::load_with_cheap_hashes(&text).expect("the built-in profile loads"));
        let (with, without) = (prepared(&profile, true), prepared(&profile, false));
        Self { profile, with, without }
    }
}

impl Beginning {
    /// A world at the beginning of an episode.
    pub(crate) fn world(&self, setting: Setting, faults: Faults, peopled: bool) -> World {
        let mut world = World::new(&self.profile, setting, faults);
        let marks;
        (world.store, world.customers, marks) = if peopled { self.with.clone() } else { self.without.clone() };
        world.told = marks.iter().map(|(key, mark)| (key.clone(), mark.revision())).collect();
        world.marks.replace(marks);
        world.peopled = peopled;
        // After the beginning, for every clock.
        world.now += 60_000;
        world.begin_drawing(1_000_000);
        world
    }
}

/// The store of a bank, and its customers. The last customer has a contract in both worlds: strangers never try that name.
fn prepared(profile: &Arc<Profile>, peopled: bool) -> (Store, Vec<Customer>, AllMarks) {
    let setting = Setting { focus: 0, apart: false, marked: true };
    let mut world = World::new(profile, setting, Faults::default());
    let mut act = 0;
    let mut drive = |world: &mut World, deed: &str, customer: usize| {
        let own = DEEDS.iter().find(|own| own.name == deed).expect("a deed");
        let intent = match deed {
            "opens a contract" => opening(world, customer),
            _ => (own.begin)(world, customer, 0).expect("it is possible"),
        };
        act += 1;
        world.begin(act, own, 0, intent);
        while world.running.contains_key(&act) {
            world.step(act, How::Plainly);
        }
        world.now += 1_000;
    };
    let last = CUSTOMERS - 1;
    drive(&mut world, "opens a contract", last);
    for customer in (0..last).filter(|_| peopled) {
        drive(&mut world, "opens a contract", customer);
        if customer < ENROLLED {
            let browser = customer * TABS;
            while world.browsers[browser].page != Some(madoguchi::Page::Top) {
                drive(&mut world, "goes on", customer);
                assert!(world.found.is_none() && world.steps < 2_000, "the way through first use: {:?}", world.found);
            }
            drive(&mut world, "leaves", customer);
        }
    }
    (world.store, world.customers, world.marks.take())
}

/// How many customers have completed first use when an episode begins.
pub(crate) const ENROLLED: usize = 3;

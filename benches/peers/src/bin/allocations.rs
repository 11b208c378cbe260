//! Counts allocations and prints lines of `QUESTION-NUMBER SIDE-NUMBER ALLOCATIONS-A-CALL`, which `peers` prints beside its times. It is a
//! separate program, because counting makes allocations more expensive.

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

fn main() {
    for (question, group) in madoguchi_peers::groups().iter().enumerate() {
        for (place, side) in group.sides.iter().enumerate() {
            (side.run)(CALLS);
            let region = Region::new(ALLOCATOR);
            (side.run)(CALLS);
            let change = region.change();
            let each = (change.allocations + change.reallocations) as f64 / CALLS as f64;
            println!("{question} {place} {each}");
        }
    }
}

const CALLS: usize = 64;

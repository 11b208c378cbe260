//! Counts allocations: `QUESTION-NUMBER SIDE-NUMBER ALLOCATIONS-A-CALL` by lines, for `peers` to print beside its times.
//! A program of its own, because counting makes allocations dearer.

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

//! Runs every question and every flatness under criterion: `cargo bench -p madoguchi-benches -- is-open`.
//!
//! Limit and library are in one group with the same inputs, so that one run gives the ratio. One element is one call. `bench_report` times
//! loading, compiling and the first answer of a process, because each needs a fresh process or profile.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use madoguchi_benches::inputs::INPUTS;
use madoguchi_benches::questions::{FLATNESS, QUESTIONS, keep};
use madoguchi_benches::turns::Run;

use madoguchi::{Profile, Service};

fn questions(criterion: &mut Criterion) {
    for (name, make) in QUESTIONS {
        let sides = make().sides.into_iter().map(|(_, side, run)| (side.to_owned(), run));
        group(criterion, name, sides);
    }
}

fn flatness(criterion: &mut Criterion) {
    for (name, make) in FLATNESS {
        group(criterion, name, make().sides.into_iter().map(|(value, make)| (value, make())));
    }
}

fn group(criterion: &mut Criterion, name: &str, sides: impl Iterator<Item = (String, Run)>) {
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Elements(INPUTS as u64));
    for (side, run) in sides {
        group.bench_function(side, |bencher| bencher.iter(|| run(INPUTS)));
    }
    group.finish();
}

fn profile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("profile");
    group.bench_function("load and check", |bencher| bencher.iter(|| Profile::load(Profile::SEIWA)));
    group.bench_function("compile one service", |bencher| {
        bencher.iter_batched(
            || keep(Profile::seiwa()),
            |profile| profile.hours(Service::TransferSameDay),
            criterion::BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group!(benches, questions, flatness, profile);
criterion_main!(benches);

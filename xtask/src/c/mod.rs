//! The tests and the benchmark of the C binding.

mod memory;
mod package;
mod pages;
mod stage;
mod symbols;

use std::path::PathBuf;

use crate::shell::{self, Done, cargo_command, root};
use crate::tools::{self, Task};
use crate::{files, vectors};

pub(crate) use package::package;
use stage::{ABI, Linked, PACKAGE, Stage};

/// Everything that continuous integration runs for it.
pub(crate) fn test() -> Done {
    unit_tests()?;
    door()
}

/// The tests of its Rust.
fn unit_tests() -> Done {
    tools::check(Task::C)?;
    let mut rust = cargo_command();
    shell::run(rust.args(["test", "--locked", "--package", PACKAGE, "--features", "faults,floor"]))
}

/// The tests of C programs. Valgrind is slow and uses one processor, so the rest runs beside it.
pub(crate) fn door() -> Done {
    tools::check(Task::C)?;
    let shipped = Stage::build("c", &[], "release")?;
    symbols::check(&shipped)?;
    let shared = Programs::compile(&shipped, Linked::Shared)?;
    std::thread::scope(|scope| {
        let slow = scope.spawn(|| under_valgrind(&shipped, &shared));
        let rest = as_it_is(&shipped, &shared);
        let slow = slow.join().unwrap_or_else(|_| Err("valgrind's thread panicked".to_owned()));
        rest.and(slow)
    })?;
    if std::env::var_os("MADOGUCHI_SANITIZE").is_some() {
        memory::sanitized_throughout()?;
    }
    let faulty = Stage::build("c-faults", &["--features", "faults"], "dev")?;
    let panics = faulty.compile("misuse", Linked::Shared, &["-DFAULTS"])?;
    shell::run(&mut faulty.command(&panics))
}

/// The C tests that run directly and under valgrind.
struct Programs {
    vectors: PathBuf,
    misuse: PathBuf,
    random: PathBuf,
    threads: PathBuf,
    marks: PathBuf,
}

impl Programs {
    fn compile(stage: &Stage, linked: Linked) -> Result<Self, String> {
        let compile = |test| stage.compile(test, linked, &[]);
        Ok(Self {
            vectors: compile("vectors")?,
            misuse: compile("misuse")?,
            random: compile("random")?,
            threads: compile("threads")?,
            marks: compile("marks")?,
        })
    }
}

/// Both libraries contain the same code, so valgrind checks the shared one.
fn under_valgrind(stage: &Stage, shared: &Programs) -> Done {
    memory::valgrind(stage, &shared.vectors, &[&root().join("core"), "few".as_ref()])?;
    memory::valgrind(stage, &shared.misuse, &["few".as_ref()])?;
    memory::valgrind(stage, &shared.random, &["2000".as_ref(), "7".as_ref()])?;
    memory::valgrind(stage, &shared.threads, &["3".as_ref()])?;
    memory::valgrind(stage, &shared.marks, &["few".as_ref()])?;
    memory::allocations(stage)
}

/// Tests that never overwrite a program of the shared library, which valgrind is running.
fn as_it_is(stage: &Stage, shared: &Programs) -> Done {
    let core = root().join("core");
    pages::header(stage)?;
    pages::readmes(stage)?;
    let fixed = Programs::compile(stage, Linked::Static)?;
    let mut reports = Vec::new();
    for programs in [shared, &fixed] {
        reports.push(vectors::run("c", stage.command(&programs.vectors).arg(&core))?);
        shell::run(&mut stage.command(&programs.misuse))?;
        shell::run(&mut stage.command(&programs.marks))?;
    }
    if reports.first() != reports.last() {
        return Err(format!("the vectors of the two libraries differ: {reports:?}"));
    }
    for chance in ["-DCHANCE=0x00", "-DCHANCE=0xff"] {
        let cases = stage.compile("vectors", Linked::Static, &[chance])?;
        shell::run(stage.command(&cases).arg(&core))?;
    }
    shell::run(stage.command(&shared.random).arg("1000000"))?;
    shell::run(&mut stage.command(&shared.threads))?;
    memory::sanitized(stage)
}

/// Benchmarks it against the native call.
pub(crate) fn bench() -> Done {
    tools::check(Task::C)?;
    let shipped = Stage::build("c", &[], "release")?;
    let measured = Stage::build("c-floor", &["--features", "floor"], "release")?;
    let program = measured.compile_from(&root().join("bindings-c/benches/bench.c"), Linked::Shared, &["-O2"])?;
    shell::run(&mut measured.command(&program))?;
    for library in [format!("libmadoguchi.so.{ABI}"), "libmadoguchi.a".to_owned()] {
        println!("| {library}, stripped | {} bytes |", files::bytes(&shipped.folder.join("lib").join(&library))?);
    }
    Ok(())
}

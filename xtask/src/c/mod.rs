//! The C door: what is run of it.

mod memory;
mod package;
mod pages;
mod stage;
mod symbols;

use crate::shell::{self, Done, cargo_command, root};
use crate::tools::{self, Task};
use crate::{files, vectors};

pub(crate) use package::package;
use stage::{ABI, Linked, PACKAGE, Stage};

/// Everything that continuous integration runs of it.
pub(crate) fn test() -> Done {
    tools::check(Task::C)?;
    let mut rust = cargo_command();
    shell::run(rust.args(["test", "--locked", "--package", PACKAGE, "--features", "faults,floor"]))?;
    let (core, shipped) = (root().join("core"), Stage::build("c", &[], "release")?);
    symbols::check(&shipped)?;
    pages::header(&shipped)?;
    pages::readmes(&shipped)?;
    let mut reports = Vec::new();
    for linked in [Linked::Shared, Linked::Static] {
        let cases = shipped.compile("vectors", linked, &[])?;
        let misuse = shipped.compile("misuse", linked, &[])?;
        reports.push(vectors::run("c", shipped.command(&cases).arg(&core))?);
        shell::run(&mut shipped.command(&misuse))?;
        // Both libraries are made of one code: valgrind, which is slow, looks at one.
        if linked == Linked::Shared {
            memory::valgrind(&shipped, &cases, &[&core, "few".as_ref()])?;
            memory::valgrind(&shipped, &misuse, &["few".as_ref()])?;
        }
    }
    if reports.first() != reports.last() {
        return Err(format!("the vectors of the two libraries differ: {reports:?}"));
    }
    for chance in ["-DCHANCE=0x00", "-DCHANCE=0xff"] {
        let cases = shipped.compile("vectors", Linked::Shared, &[chance])?;
        shell::run(shipped.command(&cases).arg(&core))?;
    }
    let random = shipped.compile("random", Linked::Shared, &[])?;
    shell::run(shipped.command(&random).arg("1000000"))?;
    memory::valgrind(&shipped, &random, &["2000".as_ref(), "7".as_ref()])?;
    let threads = shipped.compile("threads", Linked::Shared, &[])?;
    shell::run(&mut shipped.command(&threads))?;
    memory::valgrind(&shipped, &threads, &["3".as_ref()])?;
    memory::allocations(&shipped)?;
    memory::sanitized(&shipped)?;
    if std::env::var_os("MADOGUCHI_SANITIZE").is_some() {
        memory::sanitized_throughout()?;
    }
    let faulty = Stage::build("c-faults", &["--features", "faults"], "dev")?;
    let panics = faulty.compile("misuse", Linked::Shared, &["-DFAULTS"])?;
    shell::run(&mut faulty.command(&panics))
}

/// Its speed beside the native call.
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

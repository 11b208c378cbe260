//! Memory checks: no leaks, no invalid reads, and no allocation for a row.

use std::path::Path;

use super::stage::{Linked, PACKAGE, Stage};
use crate::shell::{self, Done, cargo_command, root, target};

/// Checks that there is no error and no leak. The User-Agent parser keeps its expressions to the end, and holds some of them by pointers
/// into their middle, which valgrind calls "possibly lost".
pub(crate) fn valgrind(stage: &Stage, program: &Path, arguments: &[&Path]) -> Done {
    let mut command = stage.command(Path::new("valgrind"));
    command.args(["--quiet", "--leak-check=full", "--errors-for-leak-kinds=definite,indirect"]);
    command.args(["--show-leak-kinds=definite,indirect", "--error-exitcode=9"]);
    // Valgrind runs one thread at a time; fair scheduling prevents a thread from waiting forever.
    command.arg("--fair-sched=yes");
    shell::run(command.arg(program).args(arguments))
}

/// Many rows take as much memory as none: valgrind counts the same allocations.
pub(crate) fn allocations(stage: &Stage) -> Done {
    let rows = stage.compile("rows", Linked::Shared, &[])?;
    let mut counts = Vec::new();
    for count in ["0", "20000"] {
        let mut command = stage.command(Path::new("valgrind"));
        let found = command.arg(&rows).arg(count).output().map_err(|error| format!("valgrind: {error}"))?;
        let said = String::from_utf8_lossy(&found.stderr).into_owned();
        let line =
            said.lines().find_map(|line| line.split_once("total heap usage: ")).map(|(_, usage)| usage.to_owned());
        match line {
            Some(line) if found.status.success() => counts.push(line),
            _ => return Err(format!("the rows fail under valgrind:\n{said}")),
        }
    }
    eprintln!("   heap usage without and with rows: {counts:?}");
    if counts.first() == counts.last() { Ok(()) } else { Err(format!("rows allocate: {counts:?}")) }
}

/// Tests the C side with gcc's sanitizers, including leaks.
pub(crate) fn sanitized(stage: &Stage) -> Done {
    let flags = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"];
    for (test, arguments) in [
        ("vectors", vec![root().join("core")]),
        ("misuse", vec![]),
        ("random", vec!["20000".into(), "3".into()]),
        ("marks", vec![]),
    ] {
        let program = stage.compile(test, Linked::Static, &flags)?;
        let mut command = stage.command(&program);
        command.env("ASAN_OPTIONS", "detect_leaks=1:detect_stack_use_after_return=1");
        shell::run(command.args(arguments))?;
    }
    Ok(())
}

/// Tests both sides with AddressSanitizer, including leaks. It needs a separate build, so it runs by hand: `MADOGUCHI_SANITIZE=1 cargo
/// xtask c`.
pub(crate) fn sanitized_throughout() -> Done {
    let triple = "x86_64-unknown-linux-gnu";
    let target = target().join("c-sanitized");
    let mut build = cargo_command();
    // The stable compiler accepts the unstable flag with this variable.
    build.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zsanitizer=address").env("CARGO_TARGET_DIR", &target);
    shell::run(build.args(["build", "--locked", "--package", PACKAGE, "--target", triple]))?;
    let stage = Stage { folder: target };
    stage.lay_out(&stage.folder.join(triple).join("debug"))?;
    for (test, argument) in
        [("vectors", "core"), ("misuse", "all"), ("random", "20000"), ("threads", "50"), ("marks", "all")]
    {
        let program = stage.compile(test, Linked::Shared, &["-fsanitize=address"])?;
        let mut command = stage.command(&program);
        shell::run(command.env("ASAN_OPTIONS", "detect_leaks=1").arg(argument))?;
    }
    Ok(())
}

//! Compiles what a newcomer compiles: the header in every language it supports, the examples, the READMEs.

use std::process::Command;

use super::memory::valgrind;
use super::stage::{Linked, STRICT, Stage};
use crate::shell::{self, Done, root};
use crate::{files, readme};

/// The output of the example in every README, in all languages.
const README_PRINTS: [&str; 8] =
    ["330", "FEE-3", "振込 他行宛 組合員の方 3万円以上", "HRS-2", "2027-01-0", "1303", "zero-amount", "FEE-8"];

/// The output of the example of high-water marks.
const MARKED_PRINTS: &str = "\
contract: open-contract
guess 1: wrong
alarm: attempts/c-1001: row-below-mark
guess 2: not compared
sealed anew: 6 of 6
guess 3: done
";

/// Checks that the header, included twice, compiles as C99 and C++17 without a warning, and that the C++ programs and the examples run.
pub(crate) fn header(stage: &Stage) -> Done {
    let twice = stage.folder.join("twice.c");
    files::write(&twice, "#include <madoguchi.h>\n#include <madoguchi.h>\nint main(void) { return 0; }\n")?;
    for (compiler, language, standard) in
        [("cc", "c", "-std=c99"), ("cc", "c", "-std=c17"), ("c++", "c++", "-std=c++17")]
    {
        let mut compile = Command::new(compiler);
        compile.args(STRICT).args(["-x", language, standard, "-fsyntax-only", "-I"]);
        shell::run(compile.arg(stage.folder.join("include")).arg(&twice))?;
    }
    let owned = stage.compile_from(&root().join("bindings-c/tests/cpp/owned.cpp"), Linked::Shared, &["-O1", "-g"])?;
    shell::run(&mut stage.command(&owned))?;
    valgrind(stage, &owned, &[])?;
    let thrown = stage.compile_from(&root().join("bindings-c/tests/cpp/thrown.cpp"), Linked::Shared, &["-O1", "-g"])?;
    valgrind(stage, &thrown, &[])?;
    let counter = stage.compile_from(&root().join("bindings-c/examples/counter.c"), Linked::Static, &["-O1", "-g"])?;
    let shown = shell::output(stage.command(&counter).arg(root().join("core/profiles/seiwa.toml")))?;
    if !shown.contains("330 yen, of which tax 30: FEE-3")
        || !shown.contains("refused: 1303 zero-amount, amount (FEE-8)")
    {
        return Err(format!("the example prints\n{shown}"));
    }
    let marked = stage.compile_from(&root().join("bindings-c/examples/marked.c"), Linked::Shared, &["-O1", "-g"])?;
    let shown = shell::output(&mut stage.command(&marked))?;
    if shown == MARKED_PRINTS { Ok(()) } else { Err(format!("the example of high-water marks prints\n{shown}")) }
}

/// Checks that the first C block of the binding's page and of the main page compiles and prints what its comments say, and that every later
/// block compiles unchanged.
pub(crate) fn readmes(stage: &Stage) -> Done {
    let own = root().join("bindings-c/README.md");
    for (number, page) in [own].into_iter().chain(readme::page("c")?).enumerate() {
        let text = files::read(&page)?;
        let block = readme::block(&text, "c").ok_or_else(|| format!("{} has no block of C", page.display()))?;
        for later in readme::blocks(&text, "c").into_iter().skip(1) {
            let source = stage.folder.join(format!("readme{number}-later.c"));
            files::write(&source, later)?;
            let mut compile = Command::new("cc");
            compile.args(STRICT).args(["-std=c99", "-fsyntax-only", "-I"]).arg(stage.folder.join("include"));
            shell::run(compile.arg("-I").arg(root().join("bindings-c/examples")).arg(&source))?;
        }
        let source = stage.folder.join(format!("readme{number}.c"));
        files::write(&source, block)?;
        let program = stage.compile_from(&source, Linked::Shared, &["-O1", "-g"])?;
        let printed = shell::output(&mut stage.command(&program))?;
        let said = |line: &str| block.lines().any(|code| code.ends_with(&format!("// {line}")));
        if !printed.lines().all(said) || !README_PRINTS.iter().all(|fact| printed.contains(fact)) {
            return Err(format!("the block of {} prints\n{printed}", page.display()));
        }
    }
    Ok(())
}

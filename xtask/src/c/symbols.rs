//! Checks the symbols that the shared library exports and imports.

use std::process::Command;

use super::stage::{ABI, Stage};
use crate::files;
use crate::shell::{self, Done};

/// Functions that a library which only answers never calls. It does call `getrandom`: the User-Agent parser has a map with a random seed.
/// The vectors run with two kinds of randomness, and no answer changes.
const IMPURE: [&str; 13] = [
    "clock_gettime",
    "gettimeofday",
    "time",
    "localtime_r",
    "nanosleep",
    "getentropy",
    "arc4random",
    "rand",
    "random",
    "socket",
    "connect",
    "getaddrinfo",
    "fork",
];

/// Checks that the library exports exactly the functions of the header, that its soname is right, and that it calls no clock, random source
/// or network.
pub(crate) fn check(stage: &Stage) -> Done {
    let library = stage.folder.join("lib").join(format!("libmadoguchi.so.{ABI}"));
    let header = files::read(&stage.folder.join("include/madoguchi.h"))?;
    let exported = shell::output(Command::new("nm").args(["-D", "--defined-only", "--format=posix"]).arg(&library))?;
    for name in exported.lines().filter_map(|line| line.split(' ').next()) {
        if !name.starts_with("madoguchi_") || !header.contains(&format!(" {name}(")) {
            return Err(format!("the library exports `{name}`, which the header does not declare"));
        }
    }
    let called = shell::output(Command::new("nm").args(["-D", "--undefined-only", "--format=posix"]).arg(&library))?;
    let mut names = called.lines().filter_map(|line| line.split([' ', '@']).next());
    if let Some(name) = names.find(|name| IMPURE.contains(name)) {
        return Err(format!("the library calls `{name}`"));
    }
    let soname = shell::output(Command::new("readelf").arg("-d").arg(&library))?;
    let macro_is = format!("#define MADOGUCHI_ABI_VERSION {ABI}\n");
    if !soname.contains(&format!("[libmadoguchi.so.{ABI}]")) || !header.contains(&macro_is) {
        return Err(format!("soname, header and xtask do not agree on interface {ABI}"));
    }
    Ok(())
}

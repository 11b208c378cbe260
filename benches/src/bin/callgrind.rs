//! Answers one question so often as told, to have its instructions counted:
//! `valgrind --tool=callgrind --callgrind-out-file=/dev/null callgrind QUESTION N`.
//!
//! Instructions a call are (I(2N) − I(N)) ÷ N: what is spent before the first call cancels out.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [name, calls] = arguments.as_slice() else {
        eprintln!("callgrind QUESTION[:SIDE] N");
        return ExitCode::FAILURE;
    };
    let run = madoguchi_benches::questions::side(name);
    match (run, calls.parse()) {
        (Ok(run), Ok(calls)) => {
            run(calls);
            ExitCode::SUCCESS
        }
        (Err(names), _) => {
            eprintln!("{names}");
            ExitCode::FAILURE
        }
        (_, Err(fault)) => {
            eprintln!("{calls}: {fault}");
            ExitCode::FAILURE
        }
    }
}

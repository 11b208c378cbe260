//! Answers one question a given number of times, so that its instructions can be counted: `valgrind --tool=callgrind
//! --callgrind-out-file=/dev/null callgrind QUESTION N`.
//!
//! Instructions per call are (I(2N) − I(N)) ÷ N: the cost before the first call cancels out.

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

//! `counter ask` as a host uses it: with a file of lines, as a co-process, and with a reader that closes the pipe.

#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test stops at the first surprise")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};

const DAYS: &str = r#"{"ask":"days","id":7,"from":"2026-09-18","business":3}"#;
const DAYS_ANSWER: &str = r#"{"id":7,"answer":"days","date":"2026-09-28","#;

#[test]
fn a_line_in_is_a_line_out_and_a_wrong_one_is_answered_in_its_place() {
    let input = [DAYS, "{", r#"{"ask":"fee"}"#, "", r#"{"ask":"opening"}"#, DAYS].join("\n");
    let answers = ask(input.as_bytes());
    let codes: Vec<_> = answers.iter().map(|answer| code(answer)).collect();
    assert_eq!(codes, [None, Some(1001), Some(1004), Some(1001), Some(1002), None]);
    assert!(answers[0].starts_with(DAYS_ANSWER) && answers[5] == answers[0]);
    assert_eq!(answers[2].matches("\"missing-field\"").count(), 4, "all errors at once: {}", answers[2]);
}

#[test]
fn line_ends_of_other_systems_and_a_last_line_without_one() {
    assert_eq!(ask(format!("{DAYS}\r\n{DAYS}").as_bytes()), [answer(), answer()]);
}

#[test]
fn blank_lines_count_unless_they_are_the_last() {
    assert_eq!(ask(b""), [""; 0]);
    assert_eq!(ask(b"\n \n\t\r\n"), [""; 0]);
    let answers = ask(format!("\n\n{DAYS}\n\n\n").as_bytes());
    assert_eq!(answers.iter().map(|answer| code(answer)).collect::<Vec<_>>(), [Some(1001), Some(1001), None]);
}

#[test]
fn what_is_not_utf_8_is_never_an_answer() {
    // In a string, after a whole request, at the beginning: the place is that of the first wrong byte, which within a string
    // the parser may count from the byte before.
    for (line, position) in [
        (&b"{\"ask\":\"days\",\"id\":\"a\xff\",\"from\":\"2026-09-18\",\"business\":3}"[..], 21),
        (b"{\"ask\":\"profile\"}\xc3\x28", 17),
        (b"\xfe\xff", 0),
        (b"{\"ask\":\"profile\",\"id\":\"\xed\xa0\x80\"}", 23),
        (b"{\"id\":\"\xe7\xaa\x93\xe5\x8f\"}", 10),
    ] {
        let answers = ask(&[line, b"\n", DAYS.as_bytes(), b"\n"].concat());
        assert_eq!((answers.len(), code(&answers[0])), (2, Some(1001)), "{line:?}");
        let told = number(&answers[0], "\"position\":").unwrap();
        assert!(told == position || told + 1 == position, "{position}: {}", answers[0]);
        assert_eq!(answers[1], answer());
    }
}

#[test]
fn a_line_too_long_is_answered_and_the_rest_goes_on() {
    let limit = 4 * 1024 * 1024;
    let within = format!("{DAYS}{}", " ".repeat(limit - DAYS.len()));
    let beyond = format!("{within} ");
    let wrong = [vec![0xff; limit], vec![b'x'; 3 * limit]].concat();
    let input = [within.as_bytes(), beyond.as_bytes(), &wrong, DAYS.as_bytes()].join(&b'\n');
    let answers = ask(&input);
    let codes: Vec<_> = answers.iter().map(|answer| code(answer)).collect();
    assert_eq!(codes, [None, Some(1006), Some(1006), None]);
}

#[test]
fn a_co_process_gets_each_answer_before_it_asks_on() {
    let mut child = start();
    let (mut input, mut output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for half in 0..3 {
        let mut line = String::new();
        input.write_all(format!("{DAYS}\n{}", &DAYS[..half * 10]).as_bytes()).unwrap();
        output.read_line(&mut line).unwrap();
        assert!(line.starts_with(DAYS_ANSWER), "{line}");
        // The rest of a line whose first part was sent before.
        input.write_all(format!("{}\n", &DAYS[half * 10..]).as_bytes()).unwrap();
        line.clear();
        output.read_line(&mut line).unwrap();
        assert!(line.starts_with(DAYS_ANSWER), "{line}");
    }
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    let mut child = start();
    drop(child.stdout.take());
    let mut input = child.stdin.take().unwrap();
    while input.write_all(format!("{DAYS}\n").repeat(1_000).as_bytes()).is_ok() {}
    let mut told = String::new();
    child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    assert_eq!((child.wait().unwrap().code(), told.as_str()), (Some(0), ""));
}

/// Hidden characters of an `id` are written as JSON escapes, which mean the same and do not control a terminal.
#[test]
fn form_1_no_id_steers_the_terminal() {
    let answers = ask("{\"ask\":\"profile\",\"id\":\"窓\u{202e}\u{7f}\u{e0061}\"}".as_bytes());
    assert!(answers[0].starts_with(r#"{"id":"窓\u202e\u007f\udb40\udc61","answer":"profile""#), "{answers:?}");
}

#[test]
fn another_profile_answers() {
    let profile = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/small.toml");
    let answers = talk(&["ask", "--profile", profile], b"{\"ask\":\"profile\"}");
    assert!(answers[0].contains("みなと信用金庫"), "{}", answers[0]);
}

fn ask(input: &[u8]) -> Vec<String> {
    talk(&["ask"], input)
}

/// The answers to an input; the program must end with exit code 0.
fn talk(args: &[&str], input: &[u8]) -> Vec<String> {
    let mut child = command(args).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input).unwrap());
        child.wait_with_output().unwrap()
    });
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'));
    text.lines().map(str::to_owned).collect()
}

fn start() -> Child {
    command(&["ask"]).spawn().unwrap()
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_counter"));
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The library's own answer to [`DAYS`], without the program.
fn answer() -> String {
    madoguchi::Profile::seiwa().ask(DAYS)
}

/// The code of the first error of an answer.
fn code(answer: &str) -> Option<usize> {
    number(answer, "\"error\":[{\"code\":")
}

/// The number behind a text.
fn number(answer: &str, before: &str) -> Option<usize> {
    let (_, rest) = answer.split_once(before)?;
    rest.split(',').next()?.parse().ok()
}

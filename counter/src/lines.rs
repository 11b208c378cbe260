//! Answers an input line by line: each line gets one line of standard output.
//!
//! Whatever the input, memory is bounded by the longest line that is answered. Answers are flushed before a read can block. So a
//! program that sends one line and waits for its answer gets it, and a long file is not slowed down. Characters that would control a
//! terminal, or be hidden in it, are written as JSON escapes (an `id` may contain them).

use std::io::{self, BufRead as _, BufReader, BufWriter, Read, Write as _};

use madoguchi::{Profile, printable_json};

use crate::failure::Failure;

/// Answers an input line by line until it ends. Blank lines at its end are not answered.
pub(crate) fn answer(
    input: impl Read,
    mut answer: impl FnMut(&[u8]) -> Result<String, Failure>,
) -> Result<(), Failure> {
    let mut lines = Lines { input: BufReader::with_capacity(BUFFER, input), line: Vec::new() };
    let mut output = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    // Blank lines are answered only when another line follows.
    let mut blank_count = 0_u64;
    loop {
        if lines.next_may_wait() {
            output.flush().map_err(Failure::Output)?;
        }
        let Some(line) = lines.next().map_err(|error| Failure::input_lost(&error))? else { break };
        if line.iter().all(u8::is_ascii_whitespace) {
            blank_count = blank_count.saturating_add(1);
            continue;
        }
        for _ in 0..std::mem::take(&mut blank_count) {
            writeln!(output, "{}", printable_json(&answer(b"")?)).map_err(Failure::Output)?;
        }
        writeln!(output, "{}", printable_json(&answer(line)?)).map_err(Failure::Output)?;
    }
    output.flush().map_err(Failure::Output)
}

/// Reads lines of bytes. Of a line that is too long to be answered, it keeps only as much as shows that.
struct Lines<R> {
    input: BufReader<R>,
    line: Vec<u8>,
}

impl<R: Read> Lines<R> {
    /// Whether no complete line is buffered, so that the next read may block.
    fn next_may_wait(&self) -> bool {
        !self.input.buffer().contains(&b'\n')
    }

    /// Reads the next line without its end; `None` at the end of the input.
    fn next(&mut self) -> io::Result<Option<&[u8]>> {
        self.line.clear();
        let mut begun = false;
        loop {
            let bytes = match self.input.fill_buf() {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if bytes.is_empty() {
                return Ok(begun.then_some(self.line.as_slice()));
            }
            begun = true;
            let end = bytes.iter().position(|&byte| byte == b'\n');
            let part = end.and_then(|end| bytes.get(..end)).unwrap_or(bytes);
            let room = LINE_KEPT.saturating_sub(self.line.len());
            self.line.extend_from_slice(part.get(..room).unwrap_or(part));
            let read = part.len().saturating_add(usize::from(end.is_some()));
            self.input.consume(read);
            if end.is_some() {
                return Ok(Some(self.line.as_slice()));
            }
        }
    }
}

/// The size of the buffers for reading and writing, in bytes.
const BUFFER: usize = 64 * 1024;
/// The largest number of bytes kept of a line: one more than the library accepts, so that the library itself reports that the line is
/// too long.
const LINE_KEPT: usize = Profile::LINE_MAX + 1;

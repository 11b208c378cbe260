//! Why a file cannot be read or written, in Japanese and English. The operating system's own texts are in another language.

use madoguchi::printable;
use std::io::{Error, ErrorKind};

use crate::failure::Failure;

/// Reports a file that cannot be read.
pub(crate) fn unread(path: &str, error: &Error) -> Failure {
    told(path, ("読めません", "cannot be read"), error)
}

/// Reports a file that cannot be written.
pub(crate) fn unwritten(path: &str, error: &Error) -> Failure {
    told(path, ("書き込めません", "cannot be written"), error)
}

fn told(path: &str, what: (&str, &str), error: &Error) -> Failure {
    let (path, (ja, en)) = (printable(path), why(error.kind()));
    Failure::File(format!("{path}: {}（{ja}）", what.0), format!("{path}: {} ({en})", what.1))
}

/// Describes a kind of error in words.
pub(crate) fn why(kind: ErrorKind) -> (&'static str, &'static str) {
    match kind {
        ErrorKind::NotFound => ("ファイルまたはフォルダーがありません", "there is no such file or folder"),
        ErrorKind::PermissionDenied => ("使う権限がありません", "permission denied"),
        ErrorKind::IsADirectory => ("フォルダーです", "it is a folder, not a file"),
        ErrorKind::NotADirectory => ("途中の名称がフォルダーではありません", "a part of the path is not a folder"),
        ErrorKind::AlreadyExists => ("すでにあります", "it already exists"),
        ErrorKind::InvalidData => ("UTF-8ではありません", "it is not UTF-8"),
        ErrorKind::ReadOnlyFilesystem => ("書き込みのできない場所です", "the place is read-only"),
        ErrorKind::StorageFull => ("空きがありません", "no space is left on the device"),
        _ => ("オペレーティングシステムが断りました", "the operating system refused it"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_there_is_said_so_in_each_language() {
        let error = std::fs::read("/no/such/file").err();
        let told = error.map(|error| unread("/no/such/file", &error));
        let Some(Failure::File(ja, en)) = told else { panic!("{told:?}") };
        assert_eq!(ja, "/no/such/file: 読めません（ファイルまたはフォルダーがありません）");
        assert_eq!(en, "/no/such/file: cannot be read (there is no such file or folder)");
    }
}

//! The facade's check of a row against its high-water mark (ROW-3): every error, with its field.

use madoguchi::{Code, ErrorRecord, RowInput};

fn row(key: &str, revision: i64, seal: u8) -> RowInput {
    RowInput { key: key.into(), revision, bytes: vec![seal; 300].into() }
}

/// Checks a row of a customer against a mark.
fn check(mark: Option<&str>, row: Option<&RowInput>) -> Result<Option<String>, Vec<ErrorRecord>> {
    RowInput::check_mark("customer/c-1", mark, row)
}

#[test]
fn row_3_every_error_of_a_mark_names_its_field() {
    let own = |revision| row("customer/c-1", revision, 7);
    let mark = own(5).mark().unwrap().unwrap();
    assert_eq!(mark, "00000000000000050707070707070707");
    let codes = |checked: Result<_, Vec<ErrorRecord>>| {
        let errors: Vec<ErrorRecord> = checked.map(drop).unwrap_err();
        errors.into_iter().map(|error| (error.code, error.field)).collect::<Vec<_>>()
    };
    let told = |code: Code, field: &str| vec![(code.number(), field.into())];
    assert_eq!(check(Some(&mark), Some(&own(5))).unwrap(), None);
    assert_eq!(check(Some(&mark), Some(&own(6))).unwrap(), own(6).mark().unwrap());
    assert_eq!(check(None, Some(&own(5))).unwrap(), own(5).mark().unwrap());
    assert_eq!(check(None, None).unwrap(), None);

    assert_eq!(codes(check(Some(&mark), Some(&own(4)))), told(Code::RowBelowMark, "row"));
    assert_eq!(codes(check(Some(&mark), None)), told(Code::RowMissingBelowMark, "row"));
    assert_eq!(codes(check(Some(&mark), Some(&row("customer/c-1", 5, 8)))), told(Code::RowWrittenTwice, "row"));
    // The fourth byte of a row is the number of the key that sealed it.
    let under = |number: u8, revision| {
        let mut own = own(revision).bytes.into_vec();
        own[3] = number;
        RowInput { bytes: own.into(), ..row("customer/c-1", revision, 7) }
    };
    let mark = under(9, 5).mark().unwrap().unwrap();
    assert_eq!(mark, "00000000000000050907070707070707");
    assert_eq!(codes(check(Some(&mark), Some(&under(8, 6)))), told(Code::RowLowerKey, "row"));
    assert_eq!(check(Some(&mark), Some(&under(9, 6))).unwrap(), under(9, 6).mark().unwrap());
    let mark = own(5).mark().unwrap().unwrap();
    for wrong in ["", "00000000000000050707070707070", "0000000000000005070707070707070700"] {
        let code = if wrong.len() % 2 == 0 { Code::MarkLength } else { Code::NotHex };
        assert_eq!(codes(check(Some(wrong), Some(&own(5)))), told(code, "mark"), "{wrong}");
    }
    let upper = mark.replace("07", "AB");
    assert_eq!(codes(check(Some(&upper), Some(&own(5)))), told(Code::NotHex, "mark"));
    assert_eq!(codes(check(Some(&mark), Some(&row("customer/c-2", 5, 7)))), told(Code::ForeignRow, "row"));
    assert_eq!(codes(check(Some(&mark), Some(&row("customers/c-1", 5, 7)))), told(Code::NotAKey, "row.key"));
    assert_eq!(codes(RowInput::check_mark("customer", None, None)), told(Code::NotAKey, "key"));
    // The error says which revisions would be taken.
    let error = check(Some(&mark), Some(&own(4))).unwrap_err().remove(0);
    assert!(error.found.as_deref() == Some("4") && error.en.contains("5 …"), "{error:?}");
}

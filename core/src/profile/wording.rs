//! Translates the parser's messages into our own wording, in both languages. An unknown message gets a general sentence.

/// The required type, from a message that ends with `expected …` and the type names of the deserialiser.
pub(super) fn expected_type(message: &str) -> (&'static str, &'static str) {
    let expected = message.rsplit_once("expected ").map_or(message, |(_, expected)| expected);
    let expected = if message.contains("datetime") { "a TOML datetime" } else { expected };
    let known = [
        ("a string", "文字列（引用符で囲む）", "a text in quotation marks"),
        ("i64", "整数（引用符なし）", "a whole number without quotation marks"),
        ("a boolean", "`true`か`false`（引用符なし）", "`true` or `false` without quotation marks"),
        (
            "a TOML datetime",
            "日付（`2027-01-04`のように、引用符なし）",
            "a date without quotation marks, as `2027-01-04`",
        ),
        ("a sequence", "一覧（`[ … ]`で囲む、または`[[名前]]`の表）", "a list in `[ … ]`, or tables headed `[[name]]`"),
        ("struct ", "表（`{ … }`で囲む、または`[名前]`の表）", "a table in `{ … }`, or one headed `[name]`"),
    ];
    let found = known.iter().find(|(name, ..)| expected.starts_with(name));
    found.map_or(("この項目の型の値", "a value of the type that this key has"), |&(_, ja, en)| (ja, en))
}

/// The keys that a message names after `expected`.
pub(super) fn expected_keys(message: &str) -> Vec<&str> {
    let expected = message.rsplit_once("expected ").map_or("", |(_, expected)| expected);
    expected.split('`').skip(1).step_by(2).collect()
}

/// What is wrong with the syntax and what would be accepted, in Japanese and English.
pub(super) fn syntax(message: &str) -> (String, String) {
    let (what, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    let begun = |(own, ..): &&(&str, &str, &str)| own.strip_suffix('…').is_some_and(|own| what.starts_with(own));
    let known = SYNTAX.iter().find(|(own, ..)| *own == what).or_else(|| SYNTAX.iter().find(begun));
    let (ja, en) = known.map_or(UNKNOWN, |&(_, ja, en)| (ja, en));
    let expected: Vec<_> = expected.split(", ").filter_map(token).collect();
    if expected.is_empty() {
        return (ja.to_owned(), en.to_owned());
    }
    let join = |texts: Vec<&str>, between| texts.join(between);
    let (own_ja, own_en) = expected.into_iter().unzip();
    (format!("{ja}。ここに許されるもの: {}", join(own_ja, "、")), format!("{en}; taken here: {}", join(own_en, ", ")))
}

/// What the parser accepts at a position, in Japanese and English.
fn token(expected: &str) -> Option<(&str, &str)> {
    let known = TOKENS.iter().find(|(own, ..)| *own == expected).map(|&(_, ja, en)| (ja, en));
    // A mark of TOML reads the same in both languages.
    let mark = expected.starts_with('`') && expected.ends_with('`') && expected.is_ascii();
    known.or(mark.then_some((expected, expected)))
}

const UNKNOWN: (&str, &str) = ("TOMLの書き方ではありません", "this is not how TOML is written");

const TOKENS: &[(&str, &str, &str)] = &[
    ("newline", "改行", "the end of the line"),
    ("key", "キー", "a key"),
    ("value", "値", "a value"),
    ("digits", "数字", "digits"),
    ("letters", "英字", "letters"),
    ("numbers", "数字", "digits"),
    ("characters", "文字", "characters"),
    ("basic string", "引用符で囲んだ文字列", "a text in quotation marks"),
    ("printable characters", "見える文字", "visible characters"),
    ("literal string", "引用符で囲んだ文字列", "a text in quotation marks"),
    ("multi-line basic string", "文字列", "a text"),
    ("unicode hexadecimal value", "16進数の文字番号", "a hexadecimal number of a character"),
    ("non-single-quote visible characters", "見える文字", "visible characters"),
    ("non-single-quote characters", "文字", "characters"),
    ("non-double-quote visible characters", "見える文字", "visible characters"),
];

/// The parser's messages about syntax; one that ends with `…` is the common beginning of several.
const SYNTAX: &[(&str, &str, &str)] = &[
    ("duplicate key", "同じキーが二度あります", "the key stands here twice"),
    ("key with no value", "キーに値がありません", "the key has no value"),
    ("missing value for key", "キーの後に`=`と値がありません", "neither `=` nor a value follows the key"),
    ("missing value", "`=`の後に値がありません", "no value follows the `=`"),
    ("extra `=`", "`=`が多すぎます", "there is a `=` too many"),
    ("string values must be quoted", "文字列が引用符で囲まれていません", "a text stands without quotation marks"),
    ("missing opening quote", "始まりの引用符がありません", "the opening quotation mark is missing"),
    ("invalid string", UNQUOTED.0, UNQUOTED.1),
    (
        "invalid basic string",
        "文字列が閉じられていないか、使えない文字があります",
        "a text is not closed, or has a character that is not allowed",
    ),
    (
        "invalid literal string",
        "文字列が閉じられていないか、使えない文字があります",
        "a text is not closed, or has a character that is not allowed",
    ),
    (
        "invalid multi-line basic string",
        "複数行の文字列が閉じられていないか、使えない文字があります",
        "a text of several lines is not closed, or has a character that is not allowed",
    ),
    (
        "invalid multi-line literal string",
        "複数行の文字列が閉じられていないか、使えない文字があります",
        "a text of several lines is not closed, or has a character that is not allowed",
    ),
    ("missing escaped value", "`\\`の後の文字が決まったものではありません", "what follows the `\\` is no escape"),
    ("too few unicode value digits", "文字番号の桁が足りません", "the number of a character has too few digits"),
    ("invalid value", "文字番号が正しくありません", "the number of a character is not one"),
    (
        "carriage return must be followed by newline",
        "復帰だけで改行がありません",
        "a carriage return stands without a line feed",
    ),
    ("invalid boolean", UNQUOTED.0, UNQUOTED.1),
    (
        "invalid date…",
        "日付ではありません。`2027-01-04`のように書きます",
        "this is no date, which is written as `2027-01-04`",
    ),
    (
        "invalid time…",
        "時刻ではありません。`09:00:00`のように書きます",
        "this is no time, which is written as `09:00:00`",
    ),
    (
        "cannot extend value…",
        "このキーの値は表ではなく、後から項目を加えられません",
        "the value of this key is no table, and nothing can be added to it",
    ),
    ("invalid float", UNQUOTED.0, UNQUOTED.1),
    ("invalid integer number", UNQUOTED.0, UNQUOTED.1),
    ("invalid hexadecimal number", UNQUOTED.0, UNQUOTED.1),
    ("invalid octal number", UNQUOTED.0, UNQUOTED.1),
    ("invalid binary number", UNQUOTED.0, UNQUOTED.1),
    ("unexpected leading zero", "数の先頭に余分な`0`があります", "a number begins with a `0` too many"),
    ("unexpected sign", "符号が余分です", "there is a sign too many"),
    ("redundant numeric sign", "符号が余分です", "there is a sign too many"),
    ("redundant integer number prefix", "数の前の印が余分です", "there is a prefix too many before a number"),
    ("integers with a radix cannot be signed", "この数に符号は付きません", "such a number has no sign"),
    ("radix must be lowercase", "数の前の印は小文字です", "the prefix of a number is in lower case"),
    ("`_` may only go between digits", "`_`は数字の間だけです", "`_` stands between digits only"),
    ("unclosed table", "表の名前の`[`が閉じられていません", "the `[` of a table's name is not closed"),
    ("unclosed array table", "表の名前の`[[`が閉じられていません", "the `[[` of a table's name is not closed"),
    ("unclosed array", "`[`で始まる一覧が閉じられていません", "a list that begins with `[` is not closed"),
    ("unclosed inline table", "`{`で始まる表が閉じられていません", "a table that begins with `{` is not closed"),
    ("missing table open", "表の名前の前に`[`がありません", "a table's name has no `[` before it"),
    ("missing array opening", "一覧の始まりの`[`がありません", "a list has no `[` before it"),
    ("missing inline table opening", "表の始まりの`{`がありません", "a table has no `{` before it"),
    ("extra comma in array", "一覧の`,`が余分です", "a list has a `,` too many"),
    ("extra comma in inline table", "表の`,`が余分です", "a table has a `,` too many"),
    (
        "missing comma between array elements",
        "一覧の値の間に`,`がありません",
        "there is no `,` between the values of a list",
    ),
    (
        "missing comma between key-value pairs",
        "表の項目の間に`,`がありません",
        "there is no `,` between the keys of a table",
    ),
    ("extra assignment between key-value pairs", "`=`が多すぎます", "there is a `=` too many"),
    (
        "missing assignment between key-value pairs",
        "キーと値の間に`=`がありません",
        "there is no `=` between a key and its value",
    ),
    ("missing key for inline table element", "表の値にキーがありません", "a value of a table has no key"),
    ("invalid inline table element", "表の項目ではありません", "this is no part of a table"),
    ("unexpected `=` in array", "一覧の中に`=`があります", "there is a `=` in a list"),
    ("unexpected key or value", "値の後に余分なものがあります", "something follows the value"),
    ("unexpected content", "余分なものがあります", "there is something too many"),
    ("unexpected content between comment and newline", "余分なものがあります", "there is something too many"),
    ("invalid key-value pair", "キーと値の組ではありません", "this is no key with a value"),
    ("invalid unquoted key", "キーに使えない文字があります", "a key has a character that is not allowed"),
    ("unquoted keys cannot be empty", "キーがありません", "the key is missing"),
    (
        "keys cannot be multi-line basic strings",
        "キーを複数行の文字列にはできません",
        "a key cannot be a text of several lines",
    ),
    (
        "keys cannot be multi-line literal strings",
        "キーを複数行の文字列にはできません",
        "a key cannot be a text of several lines",
    ),
    ("invalid comment character", "注釈に使えない文字があります", "a comment has a character that is not allowed"),
    ("missing comment start", "注釈の前に`#`がありません", "a comment has no `#` before it"),
    (
        "cannot recurse further; max recursion depth met",
        "表や一覧の入れ子が深すぎます",
        "tables or lists are nested too deeply",
    ),
    ("recursion limit", "表や一覧の入れ子が深すぎます", "tables or lists are nested too deeply"),
];

const UNQUOTED: (&str, &str) =
    ("値ではありません。文字列なら引用符で囲みます", "this is no value; a text stands in quotation marks");

//! The command line, which is also the manual (`counter --help`, `counter hours --help`).

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Parser, Subcommand};
use madoguchi::{Service, TransferKind};

use crate::calendar::CalendarArgs;
use crate::check::CheckArgs;
use crate::days::DaysArgs;
use crate::enrol::EnrolArgs;
use crate::fee::FeeArgs;
use crate::hours::HoursArgs;
use crate::lang::Lang;
use crate::play::PlayArgs;

/// 窓口: 銀行の窓口の決まりに、端末から質問します。コマンドがなければ day です。
/// The counter of a bank, in a terminal. Without a command: day.
#[derive(Parser)]
#[command(
    name = "counter",
    version,
    verbatim_doc_comment,
    after_help = AFTER,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true,
    subcommand_help_heading = "コマンド Commands",
    next_help_heading = "共通のオプション Options"
)]
pub(crate) struct Cli {
    /// 答えの言語 (ja, en, both)、なければ both / language of the answers, else both
    ///
    /// この説明の言語も変わります。ask と play の答えには、いつも両方が入ります。
    /// It also sets the language of this help. The answers of ask and play always carry both.
    /// 例 example: --lang en
    #[arg(
        long,
        global = true,
        value_enum,
        default_value = "both",
        hide_possible_values = true,
        hide_default_value = true,
        verbatim_doc_comment
    )]
    pub(crate) lang: Lang,

    /// 金融機関のプロファイル（TOML）、なければ seiwa / the institution's profile, else seiwa
    ///
    /// 「-」は標準入力です。
    /// `-` is standard input.
    /// 例 example: --profile mybank.toml
    #[arg(long, global = true, value_name = "FILE", verbatim_doc_comment)]
    pub(crate) profile: Option<String>,

    /// 「いま」とみなす日時、なければ現在 / the instant that counts as now, else the present
    ///
    /// 時差の書かれていない日時は日本時間です。日付だけなら0時です。check、ask、play にはありません。
    /// A time without an offset is Japan time; a date alone means midnight. Not for check, ask and play.
    /// 例 examples: --at 2027-01-03   --at 2027-01-03T17:00   --at "2027-01-03 17:00:00+09:00"
    #[arg(long, global = true, value_name = "WHEN", verbatim_doc_comment)]
    pub(crate) at: Option<String>,

    /// この説明（--help はくわしく） / this help (--help: in detail)
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,

    /// バージョン / the version
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// The commands.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// 窓口の一日: 使えるサービス、手数料、次の営業日、祝日 / a day at the counter
    ///
    /// いま使えるサービスといつまでか、使えないサービスの理由と次の開始、手数料の例、お金が動く日、
    /// これからの祝日、明細を照会できる期間をひととおりお見せします。
    /// Shows which services are open now and until when, which are closed, why, and when they open,
    /// what transfers cost, which day the money moves, the next bank holidays, and the days that a
    /// statement can show.
    ///
    /// 例 example: counter day --at 2027-01-03T17:00
    #[command(verbatim_doc_comment)]
    Day,
    /// サービスは使えるか、いつまで、なぜ / what is open, until when, and why not
    ///
    /// 例 example: counter hours --service statement --at 2027-01-03T17:00
    #[command(verbatim_doc_comment)]
    Hours(HoursArgs),
    /// 振込手数料と、その根拠 / what a transfer costs, and by which row
    ///
    /// 例 example: counter fee --to other-bank --amount 30000 --member --on 2027-01-04
    #[command(verbatim_doc_comment)]
    Fee(FeeArgs),
    /// n営業日後はいつか、間に営業日は何日か / business days on, and between
    ///
    /// 例 examples: counter days --from 2026-09-18 --business 3
    ///              counter days --from 2026-09-18 --to 2026-10-01
    #[command(verbatim_doc_comment)]
    Days(DaysArgs),
    /// ひと月の暦と休止時間帯（SVG、iCalendarも） / a month, also as SVG and iCalendar
    ///
    /// 日本の暦にならい、週は日曜日から始まります。
    /// Weeks begin on Sunday, as calendars in Japan do.
    ///
    /// 例 example: counter calendar 2027-01 --svg january.svg --ics january.ics
    #[command(verbatim_doc_comment)]
    Calendar(CalendarArgs),
    /// プロファイルの誤りと注意をすべて示す / every fault and warning of a profile at once
    ///
    /// 誤りがあれば終了コードは1、読めなければ2です。注意だけなら0、--deny-warnings なら1です。
    /// めやすは docs/floors.md にあります。
    /// The exit code is 1 if there are faults, and 2 if the file cannot be read. If there are only
    /// warnings, it is 0, or 1 with --deny-warnings. docs/floors.md has the usual values.
    ///
    /// 例 examples: counter check mybank.toml
    ///              counter check mybank.toml --deny-warnings
    #[command(verbatim_doc_comment)]
    Check(CheckArgs),
    /// 初回利用登録とログインを画面どおりに / first use and login, page by page
    ///
    /// 契約を開始し、「ご利用開始のご案内」を印刷してから、画面を一つずつお見せします。ボタンは番号で選びます。
    /// パスワードは端末では●で示し、パイプなら1行ずつ読みます。お知らせと監査の記録も出します（--quiet で止めます）。
    /// 時間外には、本物と同じくお断りします。試すときは --at で日時を決めてください。
    /// The program opens a contract, prints its letter, and shows one page after another. You choose
    /// a button by its number. A terminal shows passwords as dots; from a pipe, each entry is a line.
    /// Mails and the institution's records are shown as well (--quiet leaves the records out).
    /// Outside the hours the login is refused, as in reality; --at sets the instant. The exit code
    /// is 1 if the browser is closed before the end.
    ///
    /// 例 examples: counter enrol --demo
    ///              counter enrol --store bank.db
    #[command(verbatim_doc_comment)]
    Enrol(EnrolArgs),
    /// 1行のJSONに1行のJSONで答える / a line of JSON in, a line of JSON out
    ///
    /// 標準入力の1行ごとに、標準出力へ1行で答えます。行の誤りはその行の答えになり、残りは続きます。
    /// 空の行は誤りですが、最後に続く空の行は数えません（あとに行が続いたときに答えます）。
    /// UTF-8ではない行はJSONではない行（1001）、4 MiBを超える行は長すぎる行（1006）です。
    /// Each line of standard input gets one line on standard output. A wrong line is answered in
    /// its place, and the other lines are answered too. A blank line is wrong, but blank lines at
    /// the end are ignored (so a blank line is answered when another line follows). A line that is
    /// not UTF-8 is not JSON (1001), and one of more than 4 MiB is too long (1006).
    ///
    /// 例 example: echo '{"ask":"days","from":"2026-09-18","business":3}' | counter ask
    #[command(verbatim_doc_comment)]
    Ask,
    /// 台本のとおりに演じる（1行に1つの処理） / play a script of acts, one line each
    ///
    /// 台本は1行に1つの処理です。ask の質問と同じように、1行ごとに1行のJSONで答えます。行の誤りはその行の答えになります。
    /// Each line of the script is an act and gets one line of JSON, as the questions of ask do. A wrong
    /// line is answered in its place.
    ///
    /// 1行の書き方: 日時、ブラウザ、処理、名前=値、→ のうしろに期待する画面や結果。
    ///   10:02 b: submit log-in login-id=hanako88 login-password="…" → login refused wrong-credentials | reason wrong （例）
    /// 日時は 2026-11-12T10:02 か、同じ日なら 10:02 で、書かなければ前の行と同じです。空白のある値は "…" で囲みます。
    /// → のうしろが答えと違えば、答えに misses が付き、終了コードは1です。書き方は docs/play.md にあります。
    /// A row has the instant, the browser, the act, name=value, and after → the expected page or result:
    ///   10:02 b: submit log-in login-id=hanako88 login-password="…" → login refused wrong-credentials | reason wrong
    /// The instant is 2026-11-12T10:02, or 10:02 on the same day; without one, it is that of the previous
    /// line. A value with blanks is quoted. If the answer differs from what follows →, it has `misses`,
    /// and the exit code is 1. docs/play.md has the grammar.
    ///
    /// { で始まる行はJSONで、どの言語の act とも同じ書き方（start-session submit show authority operate due adopt）に、
    /// 日時 at を足したものです。
    /// A line that begins with { is JSON: the act as in every language (start-session submit show
    /// authority operate end-all-sessions due adopt reseal), and the instant `at`.
    ///
    /// JSONにほかに書けるもの: as（ブラウザの名前、なければ a）、id（そのまま返します）、hold（最初の確定で止める名前）、
    /// randomness（番号の同じ行に同じ乱数、--seed のときだけ）。
    /// JSON may also have: as (the browser's name, else a), id (the answer repeats it), hold (a
    /// name; the act pauses at its first commit), randomness (a number; lines with the same number
    /// get the same randomness, only with --seed).
    ///
    /// 秘密は答えに出ません。ブラウザがトークンを覚えます。書かなければ session と step はそのブラウザのもので、
    /// 書くなら $session、$step、$row（セッションの行）、ほかのブラウザは $session:b です。
    /// No answer contains a secret. Browsers keep their tokens: session and step are those of the
    /// browser unless the line has them. To write them, use $session, $step and $row (the session's
    /// row), or $session:b for browser b.
    ///
    /// act の代わりに play: wake（時の来た行を進める）、purge（消してよい行を消す）、resume と drop（hold した処理を
    /// name で続ける、捨てる）、row（行を読める形で）、profile（toml の規則に替える）。
    /// In place of act, write play: wake (drives rows that are due), purge (deletes rows that are no
    /// longer needed), resume and drop (continues or discards the held act `name`), row (shows a
    /// row in readable form), profile (uses the document `toml` from now on).
    ///
    /// 例 examples: echo '2027-02-01T12:00 start-session' | counter play
    ///              echo '{"at":"2027-02-01T12:00:00+09:00","act":"start-session"}' | counter play
    ///              counter play first-login.txt --internal --seed 7
    ///              counter play first-login.txt --store bank.db
    #[command(verbatim_doc_comment)]
    Play(PlayArgs),
}

/// Reads the word of a service.
pub(crate) fn service() -> impl TypedValueParser<Value = Service> {
    let word =
        |service: &Service| PossibleValue::new(service.name()).help(format!("{} / {}", service.ja(), service.en()));
    PossibleValuesParser::new(Service::ALL.iter().map(word))
        .try_map(|word| Service::from_name(&word).ok_or("no such service"))
}

/// Reads the word of a kind of transfer.
pub(crate) fn transfer_kind() -> impl TypedValueParser<Value = TransferKind> {
    let word = |kind: &TransferKind| PossibleValue::new(kind.name()).help(format!("{} / {}", kind.ja(), kind.en()));
    PossibleValuesParser::new(TransferKind::ALL.iter().map(word))
        .try_map(|word| TransferKind::from_name(&word).ok_or("no such kind"))
}

const AFTER: &str = "\
終了コード Exit codes:
  0  お答えしました / answered
  1  規則により答えられない質問、check では誤りのあるプロファイル / refused by a rule; for check, a profile with faults
  2  読めない指定やファイル / options or a file that cannot be read

色は、出力が端末で NO_COLOR がないときだけ付きます。
Colours are used only on a terminal, and only if NO_COLOR is not set.

くわしくは Details: counter hours --help";

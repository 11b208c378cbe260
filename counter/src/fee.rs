//! `counter fee`: what a transfer costs, by which row of which table, and the tax contained.

use madoguchi::{ErrorRecord, FeeAnswer, FeeRequest, TransferKind, Yen};

use crate::engine::Engine;
use crate::failure::{Exit, Failure};
use crate::moment;
use crate::page::Page;

/// The options of `counter fee`.
#[derive(clap::Args)]
pub(crate) struct FeeArgs {
    /// 振込先の種別 / the kind of destination
    ///
    /// 例 example: --to other-bank
    #[arg(long, value_name = "KIND", value_parser = crate::args::transfer_kind(), verbatim_doc_comment)]
    to: TransferKind,

    /// 金額（円、半角数字のみ、1～999999999999） / the amount in yen, digits only
    ///
    /// 区切りの「,」や全角数字は受け付けません。
    /// No separators, no full-width digits.
    /// 例 example: --amount 30000
    #[arg(long, value_name = "YEN", allow_hyphen_values = true, verbatim_doc_comment)]
    amount: String,

    /// 組合員の方（お申し込み時点） / the customer is a member when the transfer is requested
    #[arg(long)]
    member: bool,

    /// 振込を実行する日、なければきょう / the day on which it is executed, else today
    ///
    /// 例 example: --on 2027-01-04
    #[arg(long, value_name = "DATE", verbatim_doc_comment)]
    on: Option<String>,
}

impl FeeArgs {
    pub(crate) fn run(&self, engine: &Engine, page: &mut Page) -> Result<Exit, Failure> {
        let amount = self.amount.parse::<Yen>();
        let amount = amount.map_err(|error| {
            Failure::input("--amount", &self.amount, ErrorRecord::from(error)).with_hint("例 30000", "example: 30000")
        })?;
        let on = self.on.as_deref().map_or_else(|| Ok(engine.today()), |on| moment::date("--on", on))?;
        let request = FeeRequest { to: self.to, amount, member: self.member, on };
        let answer = engine.profile.answer_fee(&request)?;
        page.title(&format!("手数料 {}円", answer.fee), &format!("Fee ¥{}", answer.fee));
        page.line("");
        asked(page, &request);
        decided(page, &answer);
        page.fact_of(("プロファイル", "profile"), &engine.document());
        Ok(Exit::Answered)
    }
}

fn asked(page: &mut Page, request: &FeeRequest) {
    page.fact(("振込先", "to"), request.to.ja(), request.to.en());
    page.fact(("金額", "amount"), &format!("{}円", request.amount), &format!("¥{}", request.amount));
    let member = if request.member { ("組合員", "member") } else { ("組合員以外", "non-member") };
    page.fact(("お客さま", "customer"), member.0, member.1);
    page.fact_of(("実行日", "on"), &request.on.to_string());
}

fn decided(page: &mut Page, answer: &FeeAnswer) {
    page.line("");
    page.fact(("手数料", "fee"), &format!("{}円（税込）", answer.fee), &format!("¥{}, tax included", answer.fee));
    let (percent, (ja, en)) = (&answer.tax_percent, (answer.tax_rounding.ja(), answer.tax_rounding.en()));
    page.fact(
        ("内税", "tax contained"),
        &format!("{}円（{percent}%、{ja}）", answer.tax_contained),
        &format!("¥{} ({percent}%, {en})", answer.tax_contained),
    );
    let (ja, en) = band(answer.band_from, answer.band_below);
    page.fact(("金額の区分", "band"), &ja, &en);
    let (ja, en) = customers(answer.row_member);
    page.fact(("行の対象", "row is for"), ja, en);
    page.fact_of(("行", "row"), &format!("「{}」", answer.row_source));
    let source = &answer.table_source;
    page.fact(
        ("手数料表", "table"),
        &format!("{}から「{source}」", answer.table_from),
        &format!("from {} 「{source}」", answer.table_from),
    );
    page.fact_of(("規則", "rules"), &answer.rules.join(" "));
}

/// Describes a band of amounts in words.
pub(crate) fn band(from: Yen, below: Option<Yen>) -> (String, String) {
    let first = from.get() <= 1;
    match below {
        None if first => ("金額によらず".to_owned(), "any amount".to_owned()),
        None => (format!("{from}円以上"), format!("¥{from} and more")),
        Some(below) if first => (format!("{below}円未満"), format!("below ¥{below}")),
        Some(below) => (format!("{from}円以上{below}円未満"), format!("¥{from} to below ¥{below}")),
    }
}

/// Says in words which customers a row is for.
pub(crate) fn customers(member: Option<bool>) -> (&'static str, &'static str) {
    match member {
        Some(true) => ("組合員", "members"),
        Some(false) => ("組合員以外", "non-members"),
        None => ("すべての方", "all customers"),
    }
}

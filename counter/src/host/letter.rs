//! 「ご利用開始のご案内」: the letter that the institution prints for a customer whose contract it has opened.

use madoguchi::{
    Account, Approval, CustomerId, FormRule, InitialPasswords, Instant, OperatorCommand, OperatorRequest, Profile,
    Secret,
};
use serde::{Deserialize, Serialize};

use super::chance::Chance;
use crate::failure::Failure;
use crate::page::{Ink, Page};
use crate::width::pad;

/// The letter. On paper, anyone who holds it can read it. So the program prints it, and stores it outside the database.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Letter {
    pub(crate) customer: String,
    pub(crate) branch: String,
    pub(crate) kind: String,
    pub(crate) number: String,
    pub(crate) login_password: String,
    pub(crate) confirmation_password: String,
    pub(crate) mail: String,
}

impl Letter {
    /// Draws account and initial passwords for a sample customer, in the forms of the profile (CRD-1, CRD-2).
    pub(crate) fn draw(profile: &Profile, chance: &mut Chance) -> Result<Self, Failure> {
        let forms = profile.credentials().forms();
        let kind = forms.account_types().first().map_or('1', |first| first.code);
        let lengths = forms.lengths(FormRule::Password);
        let (branch, number) = (chance.digits(3)?, chance.digits(7)?);
        Ok(Self {
            customer: format!("c-{branch}-{number}"),
            kind: kind.to_string(),
            login_password: chance.password(lengths)?,
            confirmation_password: chance.password(lengths)?,
            mail: "hanako@example.jp".to_owned(),
            branch,
            number,
        })
    }

    /// The operator's request that opens the contract (OPR-1, ENR-1). A second operator has approved it at the given instant, in case the institution requires that.
    pub(crate) fn request(&self, at: Instant) -> Result<OperatorRequest, Failure> {
        let wrong = |what: &str| {
            let (ja, en) = (format!("ご案内の{what}が読めません"), format!("the letter's {what} cannot be read"));
            Failure::File(ja, en)
        };
        let customer: CustomerId = self.customer.parse().map_err(|_| wrong("customer"))?;
        let account = Account::new(&self.branch, &self.kind, &self.number).map_err(|_| wrong("account"))?;
        let initial = InitialPasswords {
            login_password: Secret::from(self.login_password.as_str()),
            confirmation_password: Secret::from(self.confirmation_password.as_str()),
        };
        Ok(OperatorRequest {
            operator: "madoguchi.a".parse().map_err(|_| wrong("operator"))?,
            approval: Some(Approval { operator: "madoguchi.b".parse().map_err(|_| wrong("operator"))?, at }),
            reason: "a new contract at the counter".into(),
            customer,
            what: OperatorCommand::OpenContract { account, initial, mail: Some(self.mail.as_str().into()) },
        })
    }

    /// Prints the letter.
    pub(crate) fn tell(&self, profile: &Profile, page: &mut Page) {
        page.heading(Ink::Plain, "ご利用開始のご案内（郵便）", "Your start (by post)");
        page.say(2, "見本 花子 様", "Ms Hanako Mihon");
        let kinds = profile.credentials().forms().account_types();
        let kind = kinds.iter().find(|own| own.code.to_string() == self.kind);
        let (ja, en) = kind.map_or(("", ""), |own| (own.ja.as_str(), own.en.as_str()));
        let mut line = |label_ja: &str, label_en: &str, ja: &str, en: &str| {
            page.say(2, &format!("{}{ja}", pad(label_ja, LABEL)), &format!("{}{en}", pad(label_en, LABEL)));
        };
        line("支店番号", "branch number", &self.branch, &self.branch);
        line("科目", "account type", &format!("{}（{ja}）", self.kind), &format!("{} ({en})", self.kind));
        line("口座番号", "account number", &self.number, &self.number);
        line("ログインパスワード", "login password", &self.login_password, &self.login_password);
        line("確認用パスワード", "confirmation password", &self.confirmation_password, &self.confirmation_password);
    }
}

/// The columns of a label.
const LABEL: usize = 23;

//! The customer's browser: from page to page, until it is closed.

use std::collections::BTreeSet;

use madoguchi::{Button, EntryField, Page as PageWord, PageLayout, PageShown, Public, Secret, Submission};

use super::bank::Bank;
use super::hand::{Hand, Of};
use super::post::{self, Record};
use super::{answer, screen, sheet};
use crate::failure::{Exit, Failure};
use crate::host::letter::Letter;
use crate::host::outside::Outside;
use crate::page::{Ink, Page};

/// A browser that shows a page.
pub(crate) struct Browser {
    outside: Outside,
    page: PageWord,
    /// The page's token (LOG-3).
    step: Secret,
    /// The page as the library returned it.
    shown: PageShown,
    /// The keys of texts that were printed already.
    printed: BTreeSet<String>,
    /// Whether records and what only the institution knows are printed.
    inside: bool,
    /// The records of what happened.
    records: Vec<Record>,
    /// Whether a form was submitted.
    walked: bool,
    /// Whether the tick boxes of the software keyboard are on (KEY-1).
    ticked: bool,
    /// The command that continues later; `None` if nothing is stored.
    again: Option<String>,
}

/// What the customer chose on a page.
enum Choice {
    /// The form is submitted with a button.
    Button(Button),
    /// The browser is closed.
    Close,
    /// The input ended.
    Ended,
}

impl Browser {
    /// Opens the browser: on its last page if its session is valid, else on the home page. Before that, once, the institution opens the
    /// contract.
    pub(crate) fn open(
        outside: Outside,
        bank: &mut Bank,
        page: &mut Page,
        inside: bool,
        again: Option<String>,
    ) -> Result<Self, Failure> {
        let shown = home();
        let mut browser = Self {
            outside,
            page: shown.page,
            step: shown.step.clone(),
            shown,
            printed: BTreeSet::new(),
            inside,
            records: Vec::new(),
            walked: false,
            ticked: false,
            again,
        };
        browser.contract(bank, page)?;
        browser.outside.letter().tell(bank.profile(), page);
        if let Some(session) = browser.outside.session() {
            match bank.show(&session)? {
                Some(shown) => {
                    page.line("");
                    page.say(2, "前の画面から続けます。", "You continue where you left off.");
                    browser.turn_to(shown)?;
                }
                None => {
                    page.line("");
                    page.say(2, "前のセッションは終わっています（LOG-2）。", "Your session has ended (LOG-2).");
                    browser.outside.keep_session(None)?;
                }
            }
            browser.deliver(bank, page)?;
        }
        Ok(browser)
    }

    /// Switches every tick box of the software keyboard on or off.
    pub(crate) const fn tick(&mut self, ticked: bool) {
        self.ticked = ticked;
    }

    pub(crate) fn letter(&self) -> &Letter {
        self.outside.letter()
    }

    /// The records since the browser was opened.
    pub(crate) fn records(&self) -> &[Record] {
        &self.records
    }

    /// The institution opens the contract, before anything else (OPR-1, ENR-1).
    fn contract(&mut self, bank: &mut Bank, page: &mut Page) -> Result<(), Failure> {
        if self.outside.is_opened() {
            return Ok(());
        }
        page.heading(Ink::Plain, "金融機関の側: 契約開始", "The institution: a contract is opened");
        let outcome = bank.operate(self.letter().request(bank.now())?)?;
        if let Public::Refused(refused) = &outcome.public {
            // An earlier run ended after it had opened the contract and before it had noted that: then the contract exists already.
            let there = self.outside.runs() > 1 && refused.because == madoguchi::Refusal::ContractAlreadyOpen;
            if !there {
                return Err(answer::refused_request(refused));
            }
        }
        answer::tell(&outcome, None, bank, page, self.inside);
        self.deliver(bank, page)?;
        self.outside.opened()
    }

    /// Goes from page to page until the browser is closed.
    pub(crate) fn walk(&mut self, bank: &mut Bank, hand: &mut Hand, page: &mut Page) -> Result<Exit, Failure> {
        loop {
            let Some(layout) = bank.profile().pages().layout(self.page).cloned() else {
                return Err(Failure::Refused(vec![madoguchi::ErrorRecord::new(madoguchi::Code::NoPages)]));
            };
            screen::tell(&layout, &self.shown, bank.profile(), &mut self.printed, page);
            let button = match self.button(hand, &layout, page)? {
                Choice::Button(button) => button,
                Choice::Close => return Ok(self.close(page)),
                Choice::Ended => return Ok(self.ended(page)),
            };
            let entries = if self.page.reads_entries(button) {
                let Some(entries) = sheet::fill(&layout, &self.shown, (bank, self.ticked), hand, page)? else {
                    return Ok(self.ended(page));
                };
                entries
            } else {
                Vec::new()
            };
            let went_on = self.submit(button, entries, &layout, bank, page)?;
            if !went_on && hand.is_demo() {
                return Ok(Exit::Refused);
            }
        }
    }

    /// Asks which button.
    fn button(&self, hand: &mut Hand, layout: &PageLayout, page: &mut Page) -> Result<Choice, Failure> {
        let count = layout.buttons().len();
        let (from_ja, from_en) = if count > 1 { ("1～", "1-") } else { ("", "") };
        let (ja, en) = match count {
            0 => ("0は閉じる".to_owned(), "0 closes".to_owned()),
            _ => (format!("{from_ja}{count}、0は閉じる"), format!("{from_en}{count}, 0 closes")),
        };
        let (ja, en) = (format!("ボタン（{ja}）"), format!("button ({en})"));
        let prompt = format!("  {}: ", page.lang.line(&ja, " / ", &en));
        loop {
            let Some(typed) = hand.type_in(page, &prompt, Of::Button(self.page))? else {
                return Ok(if hand.is_demo() { Choice::Close } else { Choice::Ended });
            };
            let typed = typed.expose().trim();
            if typed == "0" {
                return Ok(Choice::Close);
            }
            let place = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let named = |own: &&madoguchi::PageButton| own.button.name() == typed || own.label.ja == typed;
            let found = place.and_then(|place| layout.buttons().get(place));
            if let Some(found) = found.or_else(|| layout.buttons().iter().find(named)) {
                return Ok(Choice::Button(found.button));
            }
            page.say(4, "この画面にないボタンです（PAG-1）。", "The page has no such button (PAG-1).");
        }
    }

    /// Submits the form and shows the next page. Returns whether the submission was accepted.
    fn submit(
        &mut self,
        button: Button,
        entries: Vec<(EntryField, Secret)>,
        layout: &PageLayout,
        bank: &mut Bank,
        page: &mut Page,
    ) -> Result<bool, Failure> {
        self.walked = true;
        // From the home page, the login page opens with an anonymous session.
        let outcome = match self.outside.session().filter(|_| self.page != PageWord::Home) {
            None => bank.start_session()?,
            Some(session) => bank.submit(Submission {
                session,
                step: self.step.clone(),
                button,
                entries: entries.clone(),
                environment: Some(self.outside.device()?),
                maintenance: None,
            })?,
        };
        answer::tell(&outcome, Some((layout, &entries)), bank, page, self.inside);
        self.deliver(bank, page)?;
        let Public::Page(shown) = outcome.public else { return Ok(false) };
        let went_on = shown.refused.is_none();
        if shown.step.expose().is_empty() {
            // The session is over, or the customer left it.
            self.outside.keep_session(None)?;
            self.turn_to(home())?;
        } else {
            self.turn_to(shown)?;
        }
        Ok(went_on)
    }

    /// Sends the messages of the outbox.
    fn deliver(&mut self, bank: &mut Bank, page: &mut Page) -> Result<(), Failure> {
        self.records.extend(post::deliver(bank, page, self.inside)?);
        Ok(())
    }

    /// Shows a page, and keeps the session's new token if there is one.
    fn turn_to(&mut self, shown: PageShown) -> Result<(), Failure> {
        if let Some(session) = &shown.session {
            self.outside.keep_session(Some(session))?;
        }
        (self.page, self.step) = (shown.page, shown.step.clone());
        self.shown = shown;
        Ok(())
    }

    /// Handles the end of the input. If nothing was done before, it is reported; otherwise the browser is closed.
    fn ended(&self, page: &mut Page) -> Exit {
        if self.walked || self.outside.session().is_some() {
            return self.close(page);
        }
        page.line("");
        page.say(2, "入力が終わり、何も行われていません。", "The input ended before anything was done.");
        Exit::Refused
    }

    /// Closing the browser ends no session (LOG-2).
    fn close(&self, page: &mut Page) -> Exit {
        page.line("");
        if self.outside.session().is_none() {
            page.say(2, "ご利用ありがとうございました。", "Thank you.");
            return Exit::Answered;
        }
        let ended = matches!(self.page, PageWord::LoggedOut | PageWord::Aborted | PageWord::FirstUseCancelled);
        if ended {
            page.say(2, "ブラウザを閉じました。", "The browser is closed.");
            return Exit::Answered;
        }
        let ja = "ブラウザを閉じました。閉じるだけではログアウトになりません（LOG-2）。";
        page.stack("  ", ja, "The browser is closed. Closing it does not log you out (LOG-2).");
        if let Some(again) = &self.again {
            page.say(2, "続きは次のコマンドで:", "Go on with:");
            page.line(&format!("  {again}"));
        }
        Exit::Refused
    }
}

/// The institution's home page, outside the service.
fn home() -> PageShown {
    PageShown {
        page: PageWord::Home,
        session: None,
        step: Secret::default(),
        shown: Vec::new(),
        refused: None,
        last_logins: Vec::new(),
        change_recommended: false,
        change_by: None,
    }
}

//! The built-in profile contains every page, field, button and text that the guide shows from the home page to the top page, or the item is
//! listed as the host's (PAG-1, PAG-2). The pages of both profiles agree with the table of buttons.

mod support;

use madoguchi::{Button, Code, EntryField, Page, PageRequest, Profile};
use support::institution;

/// What represents an item of the guide.
enum Carried {
    /// The page, under its printed name.
    Page(Page, &'static str),
    /// The heading of a section.
    Heading(Page, &'static str),
    /// An entry field, with its printed label.
    Entry(Page, EntryField, &'static str),
    /// A field that is only shown.
    Shown(Page, EntryField),
    /// A button, and exactly the pages it leads to.
    Button(Page, Button, &'static str, &'static [Page]),
    /// A text of a page that contains these words.
    Text(Page, &'static str, &'static str),
    /// An item that belongs to the host, with the reason.
    Host(&'static str),
}

/// Every item of the parts 「ログインID取得」 and 「ログイン（初回ログインの場合）」, page by page.
#[rustfmt::skip]
fn guide() -> Vec<(&'static str, Vec<Carried>)> {
    use madoguchi::Button as B;
    use Carried::*;
    use madoguchi::EntryField as E;
    use madoguchi::Page as P;
    vec![
        ("P8 a login ID is needed", vec![Text(P::Login, "first-use-needed", "ご契約カードに記載されている情報をもとに")]),
        ("P8 the way from the home page", vec![
            Text(P::Home, "home-url", "https://www.cb-seiwa.co.jp"),
            Text(P::Home, "home-way", "「個人のお客様」ボタン"),
            Button(P::Home, B::LogIn, "ログイン", &[P::Login]),
            Host("the buttons 「個人のお客様」 and 「セイワ@Myねっと!!ログイン」 are links of its own web pages"),
        ]),
        ("P8 1-①", vec![Text(P::Home, "home-way-1", "画面左上の")]),
        ("P8 1-②", vec![Text(P::Home, "home-way-2", "「ご注意」や「ご案内」もご確認ください")]),
        ("P8 the address", vec![Text(P::Home, "login-url", "CCT0080=2231")]),
        ("P9 login page, yellow banner", vec![Page(P::Login, "ログイン"), Text(P::Login, "misuse-warning", "不正利用にご注意下さい")]),
        ("P9 初めてご利用になる方", vec![
            Heading(P::Login, "初めてご利用になる方"),
            Button(P::Login, B::FirstUse, "初回利用登録", &[P::FirstUseAccount]),
        ]),
        ("P9 初回利用登録がお済みの方", vec![
            Heading(P::Login, "初回利用登録がお済みの方"),
            Entry(P::Login, E::LoginId, "ログインID"),
            Entry(P::Login, E::LoginPassword, "ログインパスワード"),
            Button(P::Login, B::LogIn, "ログイン", &[P::Questions, P::Passwords, P::CustomerData, P::Top]),
        ]),
        ("P9 お客様情報入力", vec![Page(P::FirstUseAccount, "ログインID取得（お客様情報入力）")]),
        ("P9 お客様情報欄", vec![
            Heading(P::FirstUseAccount, "お客様情報の入力"),
            Entry(P::FirstUseAccount, E::BranchNumber, "支店番号"),
            Entry(P::FirstUseAccount, E::AccountType, "科目"),
            Entry(P::FirstUseAccount, E::AccountNumber, "口座番号"),
        ]),
        ("P9 ログインパスワード入力欄", vec![
            Heading(P::FirstUseAccount, "ログインパスワードの入力"),
            Entry(P::FirstUseAccount, E::LoginPassword, "ログインパスワード"),
        ]),
        ("P9 確認用パスワード入力欄", vec![
            Heading(P::FirstUseAccount, "確認用パスワードの入力"),
            Entry(P::FirstUseAccount, E::ConfirmationPassword, "確認用パスワード"),
        ]),
        ("P9 次へ", vec![Button(P::FirstUseAccount, B::Next, "次へ", &[P::FirstUseLoginId])]),
        ("P9 登録を中止する", vec![
            Button(P::FirstUseAccount, B::CancelRegistration, "登録を中止する", &[P::FirstUseCancelled]),
            Text(P::FirstUseAccount, "first-use-cancel-lead", "「登録を中止する」ボタン"),
        ]),
        ("P10 登録情報入力", vec![Page(P::FirstUseLoginId, "ログインID取得（登録情報入力）")]),
        ("P10 登録内容欄", vec![
            Entry(P::FirstUseLoginId, E::LoginId, "ログインID"),
            Entry(P::FirstUseLoginId, E::LoginIdAgain, "ログインID（確認用）"),
        ]),
        ("P10 ID登録実行", vec![Button(P::FirstUseLoginId, B::RegisterLoginId, "ID登録実行", &[P::FirstUseDone])]),
        ("P10 登録を中止する", vec![
            Button(P::FirstUseLoginId, B::CancelRegistration, "登録を中止する", &[P::FirstUseCancelled]),
        ]),
        ("P11 登録完了", vec![Page(P::FirstUseDone, "ログインID取得（登録完了）"), Shown(P::FirstUseDone, E::LoginId)]),
        ("P11 引き続きお客様情報登録を行う", vec![
            Button(P::FirstUseDone, B::ContinueRegistration, "引き続きお客様情報登録を行う", &[P::Login]),
        ]),
        ("P2 stopping here may lock out", vec![Text(P::FirstUseDone, "first-login-caution", "途中で中断（例：ログインID取得で終了）")]),
        ("P11 ログインID取得の中止", vec![
            Page(P::FirstUseCancelled, "ログインID取得の中止"),
            Heading(P::FirstUseCancelled, "ログインID取得中止情報"),
            Button(P::FirstUseCancelled, B::Home, "ホームページへ", &[P::Home]),
            Host("what it writes about the cancelled registration"),
        ]),
        ("P12 the first login", vec![Text(P::Login, "first-login-lead", "お客様情報の登録やパスワード変更")]),
        ("P12 信組ホームページ操作", vec![Button(P::Home, B::LogIn, "ログイン", &[P::Login])]),
        ("P12 warnings of the login page", vec![
            Text(P::Login, "misuse-warning-mail", "メール"),
            Text(P::Login, "misuse-warning-passwords", "パスワード"),
        ]),
        ("P13 追加認証登録", vec![
            Page(P::Questions, "ログイン（追加認証登録）"),
            Text(P::Questions, "questions-lead", "質問ごとに回答を入力し、「登録を確定する」ボタンを押して下さい。"),
            Heading(P::Questions, "追加認証登録"),
            Entry(P::Questions, E::Question1, "質問 1"), Entry(P::Questions, E::Answer1, "回答 1"),
            Entry(P::Questions, E::Question2, "質問 2"), Entry(P::Questions, E::Answer2, "回答 2"),
            Entry(P::Questions, E::Question3, "質問 3"), Entry(P::Questions, E::Answer3, "回答 3"),
            Text(P::Questions, "questions-form", "全角10文字以内"),
            Entry(P::Questions, E::QuestionsConfirmed, "確認用チェックボックス"),
        ]),
        ("P13 buttons", vec![
            Button(P::Questions, B::Confirm, "登録を確定する", &[P::Passwords]),
            Button(P::Questions, B::Abort, "中止する", &[P::Aborted]),
        ]),
        ("P14 パスワード変更, BL1002", vec![
            Page(P::Passwords, "サービス開始登録（パスワード変更）"),
            Heading(P::Passwords, "ログインパスワードの変更"),
            Entry(P::Passwords, E::CurrentLoginPassword, "現在のログインパスワード"),
            Entry(P::Passwords, E::NewLoginPassword, "新しいログインパスワード"),
            Entry(P::Passwords, E::NewLoginPasswordAgain, "新しいログインパスワード（確認用）"),
            Text(P::Passwords, "password-form", "半角英数字6～12桁"),
            Text(P::Passwords, "enter-twice", "確認のため2回入力して下さい"),
            Text(P::Passwords, "login-password-use", "ログインする際に必要となるパスワード"),
            Heading(P::Passwords, "確認用パスワードの変更"),
            Entry(P::Passwords, E::CurrentConfirmationPassword, "現在の確認用パスワード"),
            Entry(P::Passwords, E::NewConfirmationPassword, "新しい確認用パスワード"),
            Entry(P::Passwords, E::NewConfirmationPasswordAgain, "新しい確認用パスワード（確認用）"),
            Text(P::Passwords, "confirmation-password-use", "お振込み・お振替・お客様情報変更"),
        ]),
        ("P14 buttons", vec![
            Button(P::Passwords, B::ConfirmChange, "変更を確定する", &[P::CustomerData, P::Top]),
            Button(P::Passwords, B::Abort, "中止する", &[P::Aborted, P::LoggedOut]),
        ]),
        ("P15 お客様情報入力", vec![
            Page(P::CustomerData, "サービス開始登録（お客様情報入力）"),
            Entry(P::CustomerData, E::MailAddress, "メールアドレス"),
            Entry(P::CustomerData, E::MailAddressAgain, "メールアドレス（確認用）"),
            Text(P::CustomerData, "enter-twice", "確認のため2回入力して下さい"),
            Entry(P::CustomerData, E::DirectMail, "DM送信希望条件"),
            Entry(P::CustomerData, E::Telephone, "連絡先電話番号"),
            Text(P::CustomerData, "customer-data-form", "半角英数字記号"),
            Button(P::CustomerData, B::ToReview, "確認画面へ", &[P::Review]),
            Button(P::CustomerData, B::Abort, "中止する", &[P::Aborted]),
        ]),
        ("P15 入力内容確認", vec![
            Page(P::Review, "サービス開始登録（入力内容確認）"),
            Shown(P::Review, E::MailAddress), Shown(P::Review, E::DirectMail), Shown(P::Review, E::Telephone),
            Entry(P::Review, E::ConfirmationPassword, "確認用パスワード"),
            Button(P::Review, B::Confirm, "登録を確定する", &[P::Enrolled]),
            Button(P::Review, B::Back, "戻る", &[P::CustomerData]),
            Button(P::Review, B::Abort, "中止する", &[P::Aborted]),
        ]),
        ("P16 お客様情報登録完了, BLID41", vec![
            Page(P::Enrolled, "サービス開始登録（お客様情報登録完了）"),
            Text(P::Enrolled, "enrolled-lead", "以下のお客様情報の登録を受け付けました。"),
            Shown(P::Enrolled, E::MailAddress), Shown(P::Enrolled, E::DirectMail), Shown(P::Enrolled, E::Telephone),
            Shown(P::Enrolled, E::Question1), Shown(P::Enrolled, E::Answer1),
            Shown(P::Enrolled, E::Question2), Shown(P::Enrolled, E::Answer2),
            Shown(P::Enrolled, E::Question3), Shown(P::Enrolled, E::Answer3),
            Button(P::Enrolled, B::Next, "次へ", &[P::Top]),
        ]),
        ("beyond the guide", vec![
            Button(P::Enrolled, B::LogOut, "ログアウト", &[P::LoggedOut]),
            Page(P::Aborted, "お客様情報登録の中止"), Button(P::Aborted, B::Home, "ホームページへ", &[P::Home]),
            Page(P::Top, "トップページ"), Button(P::Top, B::LogOut, "ログアウト", &[P::LoggedOut]),
            Button(P::Top, B::ChangeMail, "メールアドレス変更", &[P::MailChange]),
            Page(P::MailChange, "メールアドレス変更（入力）"),
            Entry(P::MailChange, E::MailAddress, "新しいメールアドレス"),
            Entry(P::MailChange, E::MailAddressAgain, "新しいメールアドレス（確認用）"),
            Button(P::MailChange, B::ToReview, "確認画面へ", &[P::MailReview]),
            Button(P::MailChange, B::ToTop, "変更を中止する", &[P::Top]),
            Button(P::MailChange, B::LogOut, "ログアウト", &[P::LoggedOut]),
            Page(P::MailReview, "メールアドレス変更（入力内容確認）"),
            Shown(P::MailReview, E::MailAddress),
            Entry(P::MailReview, E::ConfirmationPassword, "確認用パスワード"),
            Button(P::MailReview, B::ConfirmChange, "変更を確定する", &[P::MailChanged]),
            Button(P::MailReview, B::Back, "戻る", &[P::MailChange]),
            Button(P::MailReview, B::ToTop, "変更を中止する", &[P::Top]),
            Button(P::MailReview, B::LogOut, "ログアウト", &[P::LoggedOut]),
            Page(P::MailChanged, "メールアドレス変更（完了）"),
            Shown(P::MailChanged, E::MailAddress),
            Button(P::MailChanged, B::ToTop, "トップページへ", &[P::Top]),
            Button(P::MailChanged, B::LogOut, "ログアウト", &[P::LoggedOut]),
            Page(P::LoggedOut, "ログアウト"), Button(P::LoggedOut, B::Home, "ホームページへ", &[P::Home]),
            Page(P::Home, "セイワのホームページ"),
        ]),
    ]
}

/// LOG-8: in each profile with pages, every page of a session has a button that ends the session.
#[test]
fn log_8_every_page_of_a_session_has_log_out_or_stop() {
    let tanuma = Profile::load(include_str!("../vectors/profiles/tanuma.toml")).unwrap();
    for profile in [Profile::seiwa(), tanuma] {
        let pages: Vec<_> = profile.pages().layouts().iter().filter(|layout| layout.page().is_in_session()).collect();
        // The six of the access to the bank, and the three of the change of the mail address, which tanuma does not have.
        assert_eq!(pages.len(), if profile.id() == "seiwa" { 9 } else { 6 });
        for layout in pages {
            let ends = [Button::LogOut, Button::Abort].into_iter().filter_map(|button| layout.button(button));
            assert!(
                ends.into_iter().any(|button| button.leads_to.iter().all(|to| !to.is_in_session())),
                "{}",
                layout.page()
            );
        }
    }
}

#[test]
fn pag_1_every_item_of_the_guide_is_carried() {
    let seiwa = Profile::seiwa();
    let layout = |page| seiwa.pages().layout(page).unwrap();
    let (mut entries, mut shown, mut buttons, mut pages) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (item, carried) in guide() {
        for carried in carried {
            match carried {
                Carried::Page(page, name) => {
                    assert_eq!(layout(page).name().0, name, "{item}");
                    pages.push(page);
                }
                Carried::Heading(page, name) => {
                    let found = layout(page)
                        .sections()
                        .iter()
                        .any(|own| own.heading.as_ref().is_some_and(|own| own.ja == name));
                    assert!(found, "{item}: {name}");
                }
                Carried::Entry(page, field, label) => {
                    let found = layout(page).entries().find(|own| own.field == field);
                    assert_eq!(found.map(|own| own.label.ja.as_str()), Some(label), "{item}");
                    // Only the telephone is printed without 【必須】.
                    assert_eq!(found.map(|own| own.required), Some(field != EntryField::Telephone), "{item}");
                    entries.push((page, field));
                }
                Carried::Shown(page, field) => {
                    let found = layout(page).sections().iter().flat_map(|own| &own.shows);
                    assert_eq!(found.filter(|own| own.field == field).count(), 1, "{item}: {field}");
                    shown.push((page, field));
                }
                Carried::Button(page, button, label, to) => {
                    let found = layout(page).button(button);
                    assert_eq!(
                        found.map(|own| (own.label.ja.as_str(), own.leads_to.as_slice())),
                        Some((label, to)),
                        "{item}"
                    );
                    buttons.push((page, button));
                }
                Carried::Text(page, key, says) => {
                    let found = seiwa.pages().texts_of(page).find(|own| own.key == key);
                    assert!(found.is_some_and(|own| own.text.ja.contains(says)), "{item}: {key}");
                }
                Carried::Host(why) => assert!(!why.is_empty(), "{item}"),
            }
        }
    }
    // In the other direction: the profile contains nothing that the list above does not name.
    for own in seiwa.pages().layouts() {
        assert!(pages.contains(&own.page()), "{}", own.page());
        for entry in own.entries() {
            assert!(entries.contains(&(own.page(), entry.field)), "{} {}", own.page(), entry.field);
        }
        for field in own.sections().iter().flat_map(|section| &section.shows) {
            assert!(shown.contains(&(own.page(), field.field)), "{} {}", own.page(), field.field);
        }
        for button in own.buttons() {
            assert!(buttons.contains(&(own.page(), button.button)), "{} {}", own.page(), button.button);
        }
    }
}

/// What a field, a button or a factor fixes need not be said: absent and right load alike, anything else is refused (PAG-1, LCK-1).
#[test]
fn pag_1_what_can_have_one_value_only_need_not_be_given() {
    // Absent, right, wrong.
    let table = [
        (
            "en = \"contact telephone\", required",
            "en = \"contact telephone\", form = \"telephone\", required",
            "en = \"contact telephone\", form = \"answer\", required",
            (Code::WrongEntry, "page[8].sections[2].fields[0].form"),
        ),
        (
            "en = \"login ID (again)\"",
            "en = \"login ID (again)\", again = \"login-id\"",
            "en = \"login ID (again)\", again = \"login-password\"",
            (Code::WrongEntry, "page[3].sections[0].fields[1].again"),
        ),
        (
            "ja = \"回答 2\", en = \"answer 2\"",
            "ja = \"回答 2\", en = \"answer 2\", secret = true",
            "ja = \"回答 2\", en = \"answer 2\", secret = false",
            (Code::WrongEntry, "page[6].sections[0].fields[3].secret"),
        ),
        (
            "en = \"branch number\"",
            "en = \"branch number\", secret = false",
            "en = \"branch number\", secret = true",
            (Code::WrongEntry, "page[2].sections[0].fields[0].secret"),
        ),
        (
            "en = \"log in\", section = 1",
            "en = \"log in\", to = [\"questions\", \"passwords\", \"customer-data\", \"top\"], section = 1",
            "en = \"log in\", to = [\"questions\", \"top\"], section = 1",
            (Code::ButtonLeads, "page[1].buttons[1].to"),
        ),
        (
            "pending-seconds = 30\nrule = \"LCK-7\"",
            "pending-seconds = 30\ncloses = \"first-use\"\nrule = \"LCK-7\"",
            "pending-seconds = 30\ncloses = \"login\"\nrule = \"LCK-7\"",
            (Code::WrongValue, "lock[0].closes"),
        ),
    ];
    for (absent, right, wrong, fault) in table {
        let standing = if Profile::SEIWA.contains(right) { right } else { absent };
        assert_eq!(Profile::SEIWA.matches(standing).count(), 1, "{standing}");
        let load = |by: &str| Profile::load(&Profile::SEIWA.replace(standing, by));
        let decided = |by: &str| {
            let profile = load(by).unwrap();
            format!("{:?} {:?}", profile.pages(), profile.locks().collect::<Vec<_>>())
        };
        assert_eq!(decided(absent), decided(right));
        let faults = load(wrong).unwrap_err().0;
        assert_eq!(faults.iter().map(|own| (own.code, own.path.as_str())).collect::<Vec<_>>(), [fault], "{wrong}");
    }
}

#[test]
fn fault_44_a_button_is_answered_where_the_table_has_it_and_refused_elsewhere() {
    let tanuma = Profile::load(include_str!("../vectors/profiles/tanuma.toml")).unwrap();
    for profile in [Profile::seiwa(), tanuma] {
        let mut left_out = 0;
        for &page in Page::ALL {
            for &button in Button::ALL {
                let allowed = page.allowed(button);
                let answer = profile.answer_page(&PageRequest { page, button: Some(button) });
                match answer {
                    Ok(answer) => {
                        let mut to = answer.buttons.first().map(|own| own.leads_to.clone()).unwrap_or_default();
                        to.sort();
                        assert!(!to.is_empty() && to == allowed, "{page} {button}");
                    }
                    Err(errors) => {
                        let has = profile.pages().layout(page).is_some();
                        let code = if has { 1703 } else { 1706 };
                        assert_eq!(errors.iter().map(|error| error.code).collect::<Vec<_>>(), [code]);
                        // A button is left out alone, or with the pages to which it leads.
                        let leads_out = allowed.iter().all(|&to| profile.pages().layout(to).is_none());
                        assert!(!has || leads_out || page.may_lack(button), "{page} {button}");
                        assert!(has || page.is_optional(), "{page}");
                        left_out += i32::from(has && !allowed.is_empty());
                    }
                }
            }
        }
        assert_eq!(left_out, if profile.id() == "seiwa" { 0 } else { 4 });
    }
}

#[test]
fn pag_1_an_institution_may_describe_no_pages() {
    let profile = Profile::load(&institution("", "")).unwrap();
    assert!(profile.pages().layouts().is_empty() && profile.pages().texts().is_empty());
    let refused = profile.ask(r#"{"ask":"page","page":"login"}"#);
    assert!(
        refused.starts_with(r#"{"error":[{"code":1704,"name":"no-pages","rule":"PAG-1","field":"page","#),
        "{refused}"
    );
    assert!(profile.ask(r#"{"ask":"pages"}"#).starts_with(r#"{"answer":"pages","pages":[],"#));
    // A part of the pages is not enough.
    let top =
        "[[page]]\npage = \"top\"\nname = { ja = \"あ\", en = \"a\" }\nrule = \"r\"\nsource = \"s\"\nbuttons = []\n";
    let faults = Profile::load(&format!("{}{top}", institution("", ""))).unwrap_err().records();
    let mut found: Vec<_> = faults.iter().map(|fault| (fault.code, fault.path.as_str())).collect();
    found.sort_unstable();
    assert_eq!(found, [(1710, "page"), (1715, "page[0]"), (1716, "text")]);
}

#[test]
fn pag_2_every_text_is_found_by_its_key_and_by_its_pages() {
    let seiwa = Profile::seiwa();
    for text in seiwa.pages().texts() {
        assert_eq!(seiwa.pages().text(&text.key), Some(text));
        for &page in Page::ALL {
            let found = seiwa.pages().texts_of(page).any(|own| own == text);
            assert_eq!(found, text.pages.contains(&page), "{} {page}", text.key);
        }
    }
    assert!(seiwa.pages().text("").is_none());
}

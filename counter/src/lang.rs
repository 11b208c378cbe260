//! The language of the answers.

/// Japanese, English or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Lang {
    /// 日本語のみ / Japanese only
    Ja,
    /// 英語のみ / English only
    En,
    /// 日本語と英語 / Japanese and English
    Both,
}

impl Lang {
    /// The selected text or texts, Japanese first.
    pub(crate) fn pick<'t>(self, ja: &'t str, en: &'t str) -> impl Iterator<Item = &'t str> {
        let ja = (self != Self::En).then_some(ja);
        let en = (self != Self::Ja).then_some(en);
        ja.into_iter().chain(en)
    }

    /// The selected text or texts on one line, with a separator between them.
    pub(crate) fn line(self, ja: &str, between: &str, en: &str) -> String {
        if ja == en { ja.to_owned() } else { self.pick(ja, en).collect::<Vec<_>>().join(between) }
    }
}

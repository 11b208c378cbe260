//! State tables: which event is allowed in which state. The code runs on the table, the charts are printed from it, the tests walk it.

/// A table of states, events and the states to which they may lead.
///
/// ```
/// use madoguchi::Machine;
/// let door = Machine {
///     name: "Door",
///     about: "whether one may go through",
///     states: &[["open", "開", "open"], ["closed", "閉", "closed"]],
///     events: &[["shut", "閉める", "shut"]],
///     arrows: &[("open", "shut", &["closed"])],
/// };
/// assert_eq!(door.allowed("open", "shut"), ["closed"]);
/// assert!(door.allowed("closed", "shut").is_empty()); // refused
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Machine {
    /// Its name.
    pub name: &'static str,
    /// What it decides, in one sentence.
    pub about: &'static str,
    /// The states: word, Japanese, English. The first one is the initial state.
    pub states: &'static [[&'static str; 3]],
    /// The events: word, Japanese, English.
    pub events: &'static [[&'static str; 3]],
    /// From, event, the states to which it may lead. An event that is not listed is refused.
    pub arrows: &'static [(&'static str, &'static str, &'static [&'static str])],
}

impl Machine {
    /// The states to which an event may lead; empty if it is refused.
    pub fn allowed(&self, state: &str, event: &str) -> &'static [&'static str] {
        self.arrows.iter().find(|(from, by, _)| (*from, *by) == (state, event)).map_or(&[], |(_, _, to)| to)
    }
}

/// Declares two closed lists, the states and the events of a machine, and the table over them: one line for each pair of state and event that is
/// allowed. `allowed(event)` of a state gives the states to which the event may lead; the code calls it before it changes a state.
macro_rules! machine {
    (
        $machine:ident $name:literal = $about:literal;
        $(#[$state_doc:meta])* states $states:ident { $($(#[$s_doc:meta])* $s:ident = $s_number:literal $s_word:literal, $s_ja:literal, $s_en:literal;)* }
        $(#[$event_doc:meta])* events $events:ident { $($(#[$e_doc:meta])* $e:ident = $e_number:literal $e_word:literal, $e_ja:literal, $e_en:literal;)* }
        $($from:ident, $by:ident => $to:ident $(| $to_more:ident)*;)*
    ) => {
        $crate::words::words! { $(#[$state_doc])* $states; $($(#[$s_doc])* $s = $s_number $s_word, $s_ja, $s_en;)* }
        $crate::words::words! { $(#[$event_doc])* $events; $($(#[$e_doc])* $e = $e_number $e_word, $e_ja, $e_en;)* }

        impl $states {
            /// The states to which an event may lead from here; empty if it is refused.
            pub const fn allowed(self, event: $events) -> &'static [Self] {
                match (self, event) {
                    $((Self::$from, $events::$by) => &[Self::$to $(, Self::$to_more)*],)*
                    _ => &[],
                }
            }
        }

        /// The table as data.
        pub(crate) const $machine: $crate::kernel::Machine = $crate::kernel::Machine {
            name: $name,
            about: $about,
            states: &[$([$s_word, $s_ja, $s_en],)*],
            events: &[$([$e_word, $e_ja, $e_en],)*],
            arrows: &[$(($states::$from.name(), $events::$by.name(), &[$states::$to.name() $(, $states::$to_more.name())*]),)*],
        };
    };
}

pub(crate) use machine;

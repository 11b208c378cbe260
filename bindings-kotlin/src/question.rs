//! How the questions of a profile and the acts of an engine become methods of Kotlin.

/// Declares the questions, with their docs: the method of the door, and two that only the bench has; the method of the profile; the
/// record that is sent and the one that is received.
///
/// Each row becomes those methods of [`Door`]. `records.rs` calls it.
///
/// [`Door`]: crate::door::Door
macro_rules! questions {
    ($($(#[$($doc:tt)*])* $name:ident, $floor:ident, $native:ident = $method:ident: $asked:ident -> $answered:ident;)*) => {
        use crate::door::Door;

        #[uniffi::export]
        impl Door {$(
            $(#[$($doc)*])*
            pub(crate) fn $name(&self, request: $asked) -> Result<$answered, crate::door::DoorError> {
                crate::value::answer(request, |request| madoguchi::Profile::$method(self.own(), request))
            }
        )*}

        #[cfg(feature = "floor")]
        #[uniffi::export]
        impl Door {$(
            /// The first answer to a question, whatever is asked: what carrying its records costs without asking it.
            pub(crate) fn $floor(&self, request: $asked) -> Result<$answered, crate::door::DoorError> {
                static FIRST: crate::floor::First<$answered> = crate::floor::First::new();
                crate::floor::first(&FIRST, request, |request| madoguchi::Profile::$method(self.own(), request))
            }

            /// The nanoseconds that this number of answers takes in Rust: what asking costs without carrying records.
            pub(crate) fn $native(&self, request: $asked, times: i32) -> Result<i64, crate::door::DoorError> {
                crate::floor::native(times, request, |request| madoguchi::Profile::$method(self.own(), request))
            }
        )*}
    };
}
pub(crate) use questions;

/// Declares the acts, with their docs: the method of the door, that of the engine, and the record that is sent.
///
/// Each row becomes that method of [`EngineDoor`]. `records.rs` calls it.
///
/// [`EngineDoor`]: crate::engine::EngineDoor
macro_rules! acts {
    ($($(#[$($doc:tt)*])* $name:ident = $method:ident: $asked:ident;)*) => {
        use crate::engine::EngineDoor;

        #[uniffi::export]
        impl EngineDoor {$(
            $(#[$($doc)*])*
            pub(crate) fn $name(
                &self,
                request: $asked,
                randomness: Vec<u8>,
            ) -> Result<std::sync::Arc<crate::engine::ActDoor>, crate::door::DoorError> {
                self.taken(request, randomness, madoguchi::Engine::$method)
            }
        )*}
    };
}
pub(crate) use acts;

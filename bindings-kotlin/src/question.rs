//! Macros that make methods of Kotlin from the questions of a profile and the acts of an engine.

/// Declares the questions. A row has the docs, the method of the binding, two more methods for the bench, the method of the profile, the
/// record that Kotlin sends and the one that it receives.
///
/// It makes these methods of [`Door`]. `records.rs` calls it.
///
/// [`Door`]: crate::binding::Door
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
            /// Returns the first answer to a question, whatever the request is: the cost of passing the records without asking.
            pub(crate) fn $floor(&self, request: $asked) -> Result<$answered, crate::door::DoorError> {
                static FIRST: crate::floor::First<$answered> = crate::floor::First::new();
                crate::floor::first(&FIRST, request, |request| madoguchi::Profile::$method(self.own(), request))
            }

            /// The nanoseconds that `times` answers take in Rust: the cost of asking without passing the records.
            pub(crate) fn $native(&self, request: $asked, times: i32) -> Result<i64, crate::door::DoorError> {
                crate::floor::native(times, request, |request| madoguchi::Profile::$method(self.own(), request))
            }
        )*}
    };
}
pub(crate) use questions;

/// Declares the acts. A row has the docs, the method of the binding, the method of the engine, and the record that Kotlin sends.
///
/// It makes that method of [`EngineDoor`]. `records.rs` calls it.
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

//! Writes values for C: everything that an answer points to is written to its arena.

use madoguchi::{Date, Instant, Revealed, Text, Yen};

use crate::arena::Arena;
use crate::lift::{ABSENT_32, ABSENT_64, Absent as _, List};
use crate::text::madoguchi_str;

/// A type that can be written for C.
pub(crate) trait Lower {
    /// The type in C.
    type C: Copy;
    /// The type in C if the value may be absent.
    type Optional: Copy;

    /// Writes the value.
    fn lower(&self, arena: &mut Arena) -> Self::C;

    /// Writes the value, or that it is absent.
    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> Self::Optional;
}

impl<T: Lower> Lower for Option<T> {
    type C = T::Optional;
    type Optional = T::Optional;

    fn lower(&self, arena: &mut Arena) -> T::Optional {
        T::lower_optional(self.as_ref(), arena)
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> T::Optional {
        T::lower_optional(this.and_then(Self::as_ref), arena)
    }
}

impl<T: Lower> Lower for Vec<T> {
    type C = List<T::C>;
    type Optional = List<T::C>;

    fn lower(&self, arena: &mut Arena) -> List<T::C> {
        let items = arena.room::<T::C>(self.len());
        for (place, value) in self.iter().enumerate() {
            let c = value.lower(arena);
            // SAFETY: there is room for every item of the list.
            unsafe { items.add(place).write(c) };
        }
        List { items, count: self.len() }
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> List<T::C> {
        match this {
            // An empty list is not absent.
            Some(list) if list.is_empty() => List { items: arena.room(1), count: 0 },
            Some(list) => list.lower(arena),
            None => List::ABSENT,
        }
    }
}

/// A value that is a number in C.
macro_rules! number {
    ($($type:ty, $c:ty, $absent:expr, $value:expr;)*) => {$(
        impl crate::lower::Lower for $type {
            type C = $c;
            type Optional = $c;

            fn lower(&self, _: &mut crate::arena::Arena) -> $c {
                let value: fn($type) -> $c = $value;
                value(*self)
            }

            fn lower_optional(this: Option<&Self>, arena: &mut crate::arena::Arena) -> $c {
                this.map_or($absent, |value| crate::lower::Lower::lower(value, arena))
            }
        }
    )*};
}
pub(crate) use number;

number! {
    bool, i32, ABSENT_32, i32::from;
    u16, i32, ABSENT_32, i32::from;
    u32, i64, ABSENT_64, i64::from;
    i64, i64, ABSENT_64, |number| number;
    usize, i64, ABSENT_64, |number| i64::try_from(number).unwrap_or(i64::MAX);
    Yen, i64, ABSENT_64, |yen| i64::try_from(yen.get()).unwrap_or(i64::MAX);
    Date, i32, ABSENT_32, Date::epoch_days;
    Instant, i64, ABSENT_64, Instant::epoch_millis;
}

macro_rules! text {
    ($($type:ty,)*) => {$(
        impl Lower for $type {
            type C = madoguchi_str;
            type Optional = madoguchi_str;

            fn lower(&self, arena: &mut Arena) -> madoguchi_str {
                arena.text(self)
            }

            fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> madoguchi_str {
                this.map_or(madoguchi_str::ABSENT, |text| text.lower(arena))
            }
        }
    )*};
}
impl Lower for Revealed {
    type C = madoguchi_str;
    type Optional = madoguchi_str;

    fn lower(&self, arena: &mut Arena) -> madoguchi_str {
        arena.keep_secret();
        arena.text(self.expose())
    }

    fn lower_optional(this: Option<&Self>, arena: &mut Arena) -> madoguchi_str {
        this.map_or(madoguchi_str::ABSENT, |text| text.lower(arena))
    }
}

text! { String, Text, &'static str, }

//! Macros that make a structure of C from a record of the facade. A structure that C fills is lifted into a record; a record is lowered
//! into a structure that C reads.

use crate::lift::List;
use crate::records::{madoguchi_error_record, madoguchi_fault_record};

/// The errors of a result.
pub(crate) type madoguchi_error_record_list = List<madoguchi_error_record>;
/// The faults of a result.
pub(crate) type madoguchi_fault_record_list = List<madoguchi_fault_record>;

/// Declares the structures that C fills. A row has the name in C and in the facade; in braces, each field with its type in C up to the last
/// required one; then the optional fields after it: a structure of an older header may end before any of them. `[reserved]` names the
/// padding at the end.
///
/// It makes the structure, which begins with its size, and the implementations of [`Sized32`], [`Fields`] and [`Lift`]. `records.rs` calls
/// it.
///
/// [`Sized32`]: crate::lift::Sized32
/// [`Fields`]: crate::lift::Fields
/// [`Lift`]: crate::lift::Lift
macro_rules! asked {
    ($(
        $c:ident = $rust:ident { $($field:ident: $type:ty),* $(,)? }
        $(optional { $($later:ident: $later_type:ty),* $(,)? })? $([$reserved:ident])?;
    )*) => {$(
        #[doc = concat!("A `", stringify!($rust), "` as C fills it.")]
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct $c {
            pub(crate) size: u32,
            $(pub(crate) $field: $type,)*
            $($(pub(crate) $later: $later_type,)*)?
            $(pub(crate) $reserved: i32,)?
        }

        // SAFETY: only numbers and pointers, the size first, and no padding at the end (asserted below).
        unsafe impl crate::lift::Sized32 for $c {
            const ABSENT: Self = Self {
                size: 0,
                $($field: crate::lift::Absent::ABSENT,)*
                $($($later: crate::lift::Absent::ABSENT,)*)?
                $($reserved: crate::lift::ABSENT_32,)?
            };
            const FIELDS: &'static [crate::lift::Extent] = &[
                crate::lift::Extent::of::<u32>(std::mem::offset_of!(Self, size)),
                $(crate::lift::Extent::of::<$type>(std::mem::offset_of!(Self, $field)),)*
                $($(crate::lift::Extent::of::<$later_type>(std::mem::offset_of!(Self, $later)),)*)?
            ];
            const REQUIRED: usize = <[&str]>::len(&[$(stringify!($field)),*]);
        }

        const _: () = {
            let reserved = <[&str]>::len(&[$(stringify!($reserved))?]);
            assert!(crate::lift::end::<$c>() + reserved * size_of::<i32>() == size_of::<$c>());
        };

        impl crate::lift::Fields for $c {
            type Record = madoguchi::$rust;

            unsafe fn fields(
                &self,
                outer: Option<&crate::lift::Place<'_>>,
                errors: &mut madoguchi::Errors,
            ) -> Option<madoguchi::$rust> {
                // A record may have no field.
                _ = (outer, &errors);
                // SAFETY: the caller's.
                $(let $field = unsafe { crate::lift::field(self.$field, outer, stringify!($field), errors) };)*
                // SAFETY: the caller's.
                $($(let $later = unsafe { crate::lift::field(self.$later, outer, stringify!($later), errors) };)*)?
                Some(madoguchi::$rust { $($field: $field?,)* $($($later: $later?,)*)? })
            }
        }

        impl crate::lift::Lift for madoguchi::$rust {
            type C = *const $c;
            type Item = $c;

            unsafe fn lift(
                c: *const $c,
                place: &crate::lift::Place<'_>,
                errors: &mut madoguchi::Errors,
            ) -> crate::lift::Lifted<Self> {
                // SAFETY: the caller's.
                unsafe { crate::lift::lift_record(c, place, errors) }
            }

            unsafe fn stride(first: *const u8) -> Result<usize, madoguchi::Code> {
                // SAFETY: the caller's.
                unsafe { crate::lift::size::<$c>(first) }
            }

            unsafe fn item(at: *const u8, stride: usize) -> Result<*const $c, madoguchi::Code> {
                // SAFETY: the caller's.
                let size = unsafe { crate::lift::size::<$c>(at) }?;
                if size == stride { Ok(at.cast()) } else { Err(madoguchi::Code::WrongSize) }
            }
        }
    )*};
}
pub(crate) use asked;

/// Declares the structures that C reads. A row has the name in C and in the facade; in braces, each field with its type in C.
///
/// It makes the structure and the implementation of [`Lower`]. `records.rs` calls it.
///
/// [`Lower`]: crate::lower::Lower
macro_rules! answered {
    ($($c:ident = $rust:ident { $($field:ident: $type:ty),* $(,)? };)*) => {$(
        #[doc = concat!("A `", stringify!($rust), "` as C reads it.")]
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct $c {
            $(pub(crate) $field: $type,)*
        }

        impl crate::lower::Lower for madoguchi::$rust {
            type C = $c;
            type Optional = *const $c;

            fn lower(&self, arena: &mut crate::arena::Arena) -> $c {
                $c { $($field: crate::lower::Lower::lower(&self.$field, arena),)* }
            }

            fn lower_optional(this: Option<&Self>, arena: &mut crate::arena::Arena) -> *const $c {
                this.map_or(std::ptr::null(), |record| {
                    let lowered = crate::lower::Lower::lower(record, arena);
                    arena.value(lowered)
                })
            }
        }
    )*};
}
pub(crate) use answered;

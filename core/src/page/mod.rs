//! Pages: their words, what a page is, and how an institution prints it (PAG-1, PAG-2).

pub(crate) mod entries; // the fields of pages, and their forms
pub(crate) mod layout; // the contents of a page as an institution prints it
pub(crate) mod table; // a page as its feature declares it

pub use crate::features::words::{Button, Page};
pub use entries::{EntryField, FormRule};
pub use layout::{Entry, GuideText, PageButton, PageLayout, Pages, Section, ShownField, TextKind};
pub(crate) use table::{Arrow, ButtonHours, Entered, FeaturePages, Leads, PageRow, Stands, WayIn, leads};

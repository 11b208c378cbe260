//! Ad-hoc maintenance: closed windows that the host adds at run time (HRS-7).
//!
//! The host passes the windows with each question; the profile itself never changes. The windows are checked and compiled here and laid
//! over the profile's timetables, so a question costs the same with a thousand windows as with none.

use std::ops::Range;
use std::sync::OnceLock;

use super::rows::ServiceHours;
use super::timetable::Timetable;
use crate::calendar::BankCalendar;
use crate::instant::Instant;
use crate::service::Service;
use crate::visible::shows_nothing;

/// A window during which services are closed, as announced by the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaintenanceWindow {
    /// Its first instant; a whole minute.
    pub from: Instant,
    /// The first instant after it; a whole minute.
    pub to: Instant,
    /// The services it closes; `None` means every service that the profile offers.
    pub services: Option<Vec<Service>>,
    /// The text in Japanese, for display.
    pub ja: String,
    /// The text in English.
    pub en: String,
}

impl MaintenanceWindow {
    pub(super) fn closes(&self, service: Service) -> bool {
        self.services.as_ref().is_none_or(|services| services.contains(&service))
    }
}

/// Why a window is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MaintenanceFault {
    /// It does not end after it begins.
    #[error("the window does not end after it begins")]
    Backwards,
    /// It does not begin and end on a whole minute.
    #[error("the window does not begin and end on a whole minute")]
    NotWholeMinutes,
    /// Its list of services is empty.
    #[error("the window names no service")]
    NoService,
    /// It names a service that the profile does not offer.
    #[error("the institution does not offer `{0}`")]
    NotOffered(Service),
    /// One of its texts is empty.
    #[error("the window needs a text in Japanese and in English")]
    NoText,
}

/// A refused window, with the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("maintenance window {position}: {fault} (HRS-7)")]
pub struct MaintenanceError {
    /// The window's position, from 0.
    pub position: usize,
    /// The reason.
    pub fault: MaintenanceFault,
}

/// Maintenance windows, checked for one profile and compiled once. The host names each set with a revision.
///
/// Made by [`crate::Profile::maintenance`] and passed to [`crate::Profile::hours_with`].
#[derive(Clone, Debug)]
pub struct Maintenance {
    revision: String,
    profile_hash: String,
    windows: Vec<MaintenanceWindow>,
    /// For each closed service: its windows in minutes of the calendar, and the timetable without them, compiled at the first question.
    closed: Vec<(Service, Vec<Range<u32>>, OnceLock<Timetable>)>,
}

impl Maintenance {
    /// Checks every window.
    pub(crate) fn new(
        revision: String,
        profile_hash: &str,
        windows: Vec<MaintenanceWindow>,
        offered: &[ServiceHours],
    ) -> Result<Self, Vec<MaintenanceError>> {
        let errors: Vec<_> = windows
            .iter()
            .enumerate()
            .flat_map(|(position, window)| {
                faults(window, offered).map(move |fault| MaintenanceError { position, fault })
            })
            .collect();
        if !errors.is_empty() {
            return Err(errors);
        }
        let closed = offered
            .iter()
            .map(|hours| (hours.service, merged(windows.iter().filter(|window| window.closes(hours.service)))))
            .filter(|(_, closed)| !closed.is_empty())
            .map(|(service, closed)| (service, closed, OnceLock::new()))
            .collect();
        Ok(Self { revision, profile_hash: profile_hash.to_owned(), windows, closed })
    }

    /// The revision that the host supplied; answers repeat it.
    pub fn revision(&self) -> &str {
        &self.revision
    }

    /// The windows, in the given order.
    pub fn windows(&self) -> impl Iterator<Item = &MaintenanceWindow> {
        self.windows.iter()
    }

    pub(crate) fn is_for(&self, profile_hash: &str) -> bool {
        self.profile_hash == profile_hash
    }

    /// The timetable of a service without the windows; `None` if no window closes the service.
    #[inline]
    pub(super) fn timetable(&self, hours: &ServiceHours, calendar: &BankCalendar) -> Option<&Timetable> {
        let (_, closed, timetable) = self.closed.iter().find(|(service, ..)| *service == hours.service)?;
        Some(timetable.get_or_init(|| hours.timetable(calendar).less(closed)))
    }
}

fn faults<'a>(
    window: &'a MaintenanceWindow,
    offered: &'a [ServiceHours],
) -> impl Iterator<Item = MaintenanceFault> + 'a {
    let whole = window.from.is_whole_minute() && window.to.is_whole_minute();
    let named = window.services.iter().flatten();
    let missing = named.filter(|&&service| !offered.iter().any(|hours| hours.service == service));
    [
        (window.to <= window.from).then_some(MaintenanceFault::Backwards),
        (!whole).then_some(MaintenanceFault::NotWholeMinutes),
        (shows_nothing(&window.ja) || shows_nothing(&window.en)).then_some(MaintenanceFault::NoText),
        window.services.as_ref().is_some_and(Vec::is_empty).then_some(MaintenanceFault::NoService),
    ]
    .into_iter()
    .flatten()
    .chain(missing.map(|&service| MaintenanceFault::NotOffered(service)))
}

/// The windows in minutes of the calendar, sorted; windows that overlap or touch are merged.
fn merged<'a>(windows: impl Iterator<Item = &'a MaintenanceWindow>) -> Vec<Range<u32>> {
    let mut sorted: Vec<_> =
        windows.map(|window| window.from.minutes_from_start()..window.to.minutes_from_start()).collect();
    sorted.sort_by_key(|window| (window.start, window.end));
    let mut merged: Vec<Range<u32>> = Vec::with_capacity(sorted.len());
    for window in sorted {
        match merged.last_mut().filter(|last| last.end >= window.start) {
            Some(last) => last.end = last.end.max(window.end),
            None => merged.push(window),
        }
    }
    merged
}

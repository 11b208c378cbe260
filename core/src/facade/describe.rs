//! Tells everything that crosses the door, as data.

use super::{json, record, row};
use crate::code::Code;
use crate::description::Description;
use crate::{calendar, date, factor, fee, hours, lockout, service};

/// Everything that crosses the door.
pub fn facade_description() -> Description {
    Description {
        enums: vec![
            service::Service::DESCRIPTION,
            service::TransferKind::DESCRIPTION,
            service::ChargeItem::DESCRIPTION,
            date::Weekday::DESCRIPTION,
            hours::Layer::DESCRIPTION,
            hours::StatementRefusalKind::DESCRIPTION,
            fee::Rounding::DESCRIPTION,
            fee::ChargeState::DESCRIPTION,
            calendar::DayReasonKind::DESCRIPTION,
            factor::Factor::DESCRIPTION,
            lockout::Origin::DESCRIPTION,
            lockout::LockClosing::DESCRIPTION,
            lockout::OutageKind::DESCRIPTION,
            lockout::LockHistoryEvent::DESCRIPTION,
            lockout::LockHistoryReply::DESCRIPTION,
            lockout::LockState::DESCRIPTION,
            lockout::HappenedWord::DESCRIPTION,
        ],
        records_in: record::IN.to_vec(),
        records_out: record::OUT.to_vec(),
        requests: json::DESCRIPTION.to_vec(),
        rows: row::DESCRIPTION.to_vec(),
        codes: Code::ALL.to_vec(),
    }
}

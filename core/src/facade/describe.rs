//! Tells everything that crosses the door, as data.

use super::{json, record, row};
use crate::code::Code;
use crate::description::{Described as _, Description};
use crate::{calendar, date, fee, hours, page, service};

/// Everything that crosses the door.
pub fn facade_description() -> Description {
    Description {
        enums: vec![
            service::Service::DESCRIPTION,
            service::TransferKind::DESCRIPTION,
            service::ChargeItem::DESCRIPTION,
            page::FormRule::DESCRIPTION,
            date::Weekday::DESCRIPTION,
            hours::Layer::DESCRIPTION,
            hours::StatementRefusalKind::DESCRIPTION,
            fee::Rounding::DESCRIPTION,
            fee::ChargeState::DESCRIPTION,
            calendar::DayReasonKind::DESCRIPTION,
        ],
        records_in: record::IN.to_vec(),
        records_out: record::OUT.to_vec(),
        requests: json::DESCRIPTION.to_vec(),
        rows: row::DESCRIPTION.to_vec(),
        codes: Code::ALL.to_vec(),
    }
}

//! Describes everything that crosses the FFI boundary, for the generators of bindings.

use super::{act, act_record, connection_record, error, json, keyboard_record, page_record, record, row};
use crate::code::Code;
use crate::description::{Description, RecordDescription};
use crate::{
    access, calendar, connection, credential, date, engine, environment, factor, features, fee, hours, kernel, lockout,
    page, service, text, user_agent,
};

/// The description of everything that crosses the FFI boundary.
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
            features::Page::DESCRIPTION,
            features::Button::DESCRIPTION,
            page::EntryField::DESCRIPTION,
            page::TextKind::DESCRIPTION,
            features::keyboard::rules::KeyClass::DESCRIPTION,
            connection::TlsVersion::DESCRIPTION,
            connection::CertificateKind::DESCRIPTION,
            connection::ConnectionRefusal::DESCRIPTION,
            user_agent::Os::DESCRIPTION,
            user_agent::Browser::DESCRIPTION,
            environment::Support::DESCRIPTION,
            environment::EnvironmentReason::DESCRIPTION,
            factor::Factor::DESCRIPTION,
            access::OperatorAct::DESCRIPTION,
            act_record::NeedKind::DESCRIPTION,
            credential::HsmWork::DESCRIPTION,
            engine::Refusal::DESCRIPTION,
            engine::Reason::DESCRIPTION,
            engine::ChangeKind::DESCRIPTION,
            features::NoticeKind::DESCRIPTION,
            features::AuditEvent::DESCRIPTION,
            lockout::Origin::DESCRIPTION,
            lockout::LockClosing::DESCRIPTION,
            lockout::OutageKind::DESCRIPTION,
            lockout::LockHistoryEvent::DESCRIPTION,
            lockout::LockHistoryReply::DESCRIPTION,
            lockout::LockState::DESCRIPTION,
            lockout::CounterEventWord::DESCRIPTION,
        ],
        records_in: [record::IN, page_record::IN, keyboard_record::IN, connection_record::IN, act_record::IN].concat(),
        records_out: records_out(),
        requests: json::DESCRIPTION.to_vec(),
        acts: act::DESCRIPTION.to_vec(),
        rows: row::DESCRIPTION.to_vec(),
        codes: Code::ALL.to_vec(),
    }
}

/// The records that are written, each after the records that it contains.
fn records_out() -> Vec<RecordDescription> {
    [
        text::OUT,
        page::layout::OUT,
        kernel::message::OUT,
        engine::outcome::OUT,
        error::OUT,
        record::OUT,
        page_record::OUT,
        keyboard_record::OUT,
        connection_record::OUT,
        act_record::OUT,
    ]
    .concat()
}

//! Words for what is in a case, and for how cases stand.

use super::{Catalog, tr};
use crate::model::Field;
use crate::wizard::{Glance, Item};

impl Catalog {
    /// What to call something that was decided or filled in.
    #[must_use]
    pub fn item(&self, item: &Item) -> String {
        match item {
            Item::Text(field) => self.field(*field),
            Item::Texts => tr!(self, "item-texts"),
            Item::Domains => tr!(self, "company-domains-title"),
            Item::Service => tr!(self, "step-service"),
            Item::Strategy => tr!(self, "change-strategy-title"),
            Item::Hosts => tr!(self, "change-region-title"),
            Item::LetterLanguage => tr!(self, "request-language"),
            Item::Paper => tr!(self, "request-paper"),
            Item::HeadedPaper => tr!(self, "request-head"),
            Item::Logo => tr!(self, "request-logo"),
            Item::Day => tr!(self, "request-day"),
            Item::Guide => tr!(self, "item-guide"),
            Item::SmartHost => tr!(self, "step-smart-host"),
            Item::Networks => tr!(self, "item-networks"),
            Item::Firewall => tr!(self, "restrict-firewall"),
            Item::Restriction => tr!(self, "step-restrict"),
            Item::Archived => tr!(self, "item-archived"),
            Item::Reminders => tr!(self, "item-reminders"),
            Item::Facts => tr!(self, "item-facts"),
        }
    }

    /// What to call a text of a case.
    #[must_use]
    pub fn field(&self, field: Field) -> String {
        let of_operator = |label: String| format!("{}: {label}", tr!(self, "company-operator"));
        match field {
            Field::Company => tr!(self, "company-name"),
            Field::CompanyAddress => tr!(self, "company-address"),
            Field::FirstName => tr!(self, "company-first-name"),
            Field::Surname => tr!(self, "company-surname"),
            Field::Capacity => tr!(self, "company-capacity"),
            Field::Phone => tr!(self, "company-phone"),
            Field::Email => tr!(self, "company-email"),
            Field::Place => tr!(self, "company-place"),
            Field::Operator => tr!(self, "company-operator"),
            Field::OperatorAddress => of_operator(tr!(self, "company-operator-address")),
            Field::OperatorFax => of_operator(tr!(self, "company-operator-fax")),
            Field::OperatorEmail => tr!(self, "request-send-to"),
            Field::CustomerNumber => tr!(self, "company-customer-number"),
            Field::MailServer => tr!(self, "service-mail-server"),
            Field::SendingAddresses => tr!(self, "service-sending"),
            Field::Recipients => tr!(self, "service-recipients"),
        }
    }

    /// How a case stands, and what comes next.
    #[must_use]
    pub fn glance(&self, glance: &Glance) -> String {
        let state = glance.state.map_or_else(|| tr!(self, "case-not-looked"), |s| self.state(s));
        let next = match glance.next {
            Some(step) => tr!(self, "case-next", step = self.step(step)),
            None => tr!(self, "case-complete"),
        };
        format!("{state} · {next}")
    }
}

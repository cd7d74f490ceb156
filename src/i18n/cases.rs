//! Words for what is in a case, and for how cases stand.

use super::{Catalog, tr};
use crate::model::{Field, Step};
use crate::wizard::merge::Part;
use crate::wizard::{CaseState, Glance, Item};

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

    /// What to call something in which a copy of a case differs.
    #[must_use]
    pub fn part(&self, part: &Part) -> String {
        let of = |what: String, name: &str| format!("{what}: {name}");
        match part {
            Part::Text(name) => {
                let field = Field::ALL.iter().find(|field| field.as_str() == *name);
                field.map_or_else(|| (*name).to_owned(), |field| self.field(*field))
            }
            Part::Service => self.item(&Item::Service),
            Part::Strategy => self.item(&Item::Strategy),
            Part::Hosts => self.item(&Item::Hosts),
            Part::LetterLanguage => self.item(&Item::LetterLanguage),
            Part::Paper => self.item(&Item::Paper),
            Part::HeadedPaper => self.item(&Item::HeadedPaper),
            Part::Logo => self.item(&Item::Logo),
            Part::AskedFor => self.item(&Item::Day),
            Part::Domain(name) => of(self.item(&Item::Domains), name),
            Part::Guide => self.item(&Item::Guide),
            Part::Firewall => self.item(&Item::Firewall),
            Part::SmartHost => self.item(&Item::SmartHost),
            Part::Restriction => self.item(&Item::Restriction),
            Part::Networks => self.item(&Item::Networks),
            Part::Seen(name) => of(self.step(Step::CurrentRecords), name),
            Part::Connections => self.step(Step::Connection),
            Part::Sent => self.step(Step::Request),
            Part::Tests => self.item(&Item::Facts),
            Part::Arrival => self.step(Step::Propagation),
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
            Field::TestSender => tr!(self, "trial-from"),
            Field::TestRecipient => tr!(self, "trial-to"),
        }
    }

    /// How a case stands, and what comes next.
    #[must_use]
    pub fn glance(&self, glance: &Glance) -> String {
        let state = match glance.state {
            CaseState::Unseen => tr!(self, "case-not-looked"),
            state => self.case_state(state),
        };
        let next = match glance.next {
            Some(step) => tr!(self, "case-next", step = self.step(step)),
            None => tr!(self, "case-complete"),
        };
        if glance.next == Some(Step::Service) {
            // Where its service is not known, nothing is said of how it stands.
            return next;
        }
        format!("{state} · {next}")
    }
}

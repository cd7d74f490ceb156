//! Company: who the customer is, which domains move, who runs the DNS.

use iced::widget::{Column, Id, column, row, text};
use iced::{Alignment, Element, Length};

use crate::gui::action::Action;
use crate::gui::context::Context;
use crate::gui::theme::{self, size, space};
use crate::gui::widget::{
    Area, banner, body, field, heading, labelled, muted, secondary, section, several_lines,
};
use crate::i18n::tr;
use crate::model::{DomainError, DomainName, Field, Severity};
use crate::wizard::Change;

mod address_book;
mod typed;

/// What the step remembers.
#[derive(Debug)]
pub struct State {
    domain: String,
    error: Option<DomainError>,
    company_address: Area,
    operator_address: Area,
    book: address_book::State,
}

/// What happened in the step.
#[derive(Debug, Clone)]
pub enum Message {
    /// The field for a domain was edited.
    DomainEdited(String),
    /// A domain is to be added; with none typed and one there already, go on.
    DomainSubmitted,
    /// A domain is to be removed.
    DomainRemoved(DomainName),
    /// A field was edited.
    FieldEdited(Field, String),
    /// The company's address was edited.
    CompanyAddressEdited(iced::widget::text_editor::Action),
    /// The operator's address was edited.
    OperatorAddressEdited(iced::widget::text_editor::Action),
    /// Something happened in the address book.
    Book(address_book::Message),
}

impl State {
    /// The step as the case has it.
    #[must_use]
    pub fn new(cx: &Context) -> Self {
        Self {
            domain: String::new(),
            error: None,
            company_address: Area::new(cx.case.text(Field::CompanyAddress)),
            operator_address: Area::new(cx.case.text(Field::OperatorAddress)),
            book: address_book::State::default(),
        }
    }

    /// Takes over what the case has, after something was undone.
    pub fn restore(&mut self, cx: &Context) {
        self.company_address = Area::new(cx.case.text(Field::CompanyAddress));
        self.operator_address = Area::new(cx.case.text(Field::OperatorAddress));
    }

    /// Handles a message.
    pub fn update(&mut self, message: Message, cx: &Context) -> Action<Message> {
        match message {
            Message::DomainEdited(text) => {
                self.domain = text;
                self.error = None;
                Action::None
            }
            Message::DomainSubmitted => self.submit(cx),
            Message::DomainRemoved(name) => {
                let names = cx.case.domains.iter().map(|domain| domain.name.clone());
                Action::Commit(Change::DomainsEdited(names.filter(|n| *n != name).collect()))
            }
            Message::FieldEdited(field, text) => Action::Commit(Change::TextEdited(field, text)),
            Message::CompanyAddressEdited(action) => {
                commit(Field::CompanyAddress, self.company_address.perform(action))
            }
            Message::OperatorAddressEdited(action) => {
                commit(Field::OperatorAddress, self.operator_address.perform(action))
            }
            Message::Book(message) => {
                let action = self.book.update(message, cx);
                if let Action::Commit(Change::TextsEdited(texts)) = &action {
                    let address = texts.iter().find(|(field, _)| *field == Field::OperatorAddress);
                    self.operator_address = Area::new(address.map_or("", |(_, text)| text));
                }
                action
            }
        }
    }

    fn submit(&mut self, cx: &Context) -> Action<Message> {
        if self.domain.trim().is_empty() && !cx.case.domains.is_empty() {
            return Action::Next;
        }
        match self.parse(cx) {
            Ok(change) => Action::Commit(change),
            Err(_) => Action::None,
        }
    }

    /// What stands in the field is added; what cannot be read stays there, with the reason below.
    fn parse(&mut self, cx: &Context) -> Result<Change, DomainError> {
        match typed::domains(&self.domain) {
            Ok(typed) => {
                let mut names: Vec<_> = cx.case.domains.iter().map(|d| d.name.clone()).collect();
                names.extend(typed);
                self.domain.clear();
                self.error = None;
                Ok(Change::DomainsEdited(names))
            }
            Err(error) => {
                self.error = Some(error.clone());
                Err(error)
            }
        }
    }

    /// What is typed and not added yet, before the step is left. `None`: nothing is.
    ///
    /// # Errors
    /// [`DomainError`]: it cannot be read; the step shows why.
    pub fn take_typed(&mut self, cx: &Context) -> Result<Option<Change>, DomainError> {
        if self.domain.trim().is_empty() { Ok(None) } else { self.parse(cx).map(Some) }
    }

    /// What stands in the field for domains.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.domain
    }

    /// With this in the field for domains, and why it cannot be read.
    #[must_use]
    pub fn with_typed(mut self, typed: String) -> Self {
        self.error = if typed.trim().is_empty() { None } else { typed::domains(&typed).err() };
        self.domain = typed;
        self
    }

    /// Whether the field holds domains that only have to be added.
    #[must_use]
    pub fn holds_domain(&self) -> bool {
        typed::domains(&self.domain).is_ok()
    }

    /// Draws the step.
    pub fn view<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        column![
            heading(tr!(texts, "company-heading"), tr!(texts, "company-why")),
            self.domains(cx),
            self.company(cx),
            self.operator(cx),
        ]
        .spacing(space::L)
        .into()
    }

    fn domains<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        let typed = field(
            "domain",
            &tr!(texts, "company-domain-example"),
            &self.domain,
            Message::DomainEdited,
        )
        .on_submit(Message::DomainSubmitted);
        let ready = !self.domain.trim().is_empty();
        let add = secondary(
            "add-domain",
            tr!(texts, "company-domain-add"),
            ready.then_some(Message::DomainSubmitted),
        );
        let list = cx.case.domains.iter().enumerate().map(|(at, domain)| {
            let name = &domain.name;
            let shown = text(name.unicode()).size(size::BODY).font(theme::BOLD);
            let mut label = row![shown.wrapping(text::Wrapping::WordOrGlyph)]
                .spacing(space::S)
                .align_y(Alignment::Center);
            if name.is_international() {
                label = label.push(muted(name.ascii()));
            }
            let remove = crate::gui::widget::action(
                Id::from(format!("remove-domain-{at}")),
                text(tr!(texts, "company-domain-remove")).size(size::SMALL),
                Some(Message::DomainRemoved(name.clone())),
                theme::Emphasis::Secondary,
                [4.0, 10.0].into(),
            );
            row![label.width(Length::Fill), remove]
                .spacing(space::M)
                .align_y(Alignment::Center)
                .into()
        });
        let mut content = vec![
            body(tr!(texts, "company-domains-text")).into(),
            row![several_lines(typed), add].spacing(space::M).align_y(Alignment::Center).into(),
        ];
        if let Some(error) = &self.error {
            content.push(banner(Some(Severity::Error), texts.domain_error(error), Vec::new()));
        }
        content.push(Column::with_children(list).spacing(space::S).into());
        section(tr!(texts, "company-domains-title"), content)
    }

    fn company<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        section(
            tr!(texts, "company-title"),
            vec![
                muted(tr!(texts, "company-blanks")),
                pair(
                    column![
                        line(cx, "company", Field::Company, tr!(texts, "company-name")),
                        labelled(
                            tr!(texts, "company-address"),
                            self.company_address.view(
                                "company-address",
                                tr!(texts, "company-address-example"),
                                Message::CompanyAddressEdited,
                            ),
                            None,
                        ),
                        line(cx, "place", Field::Place, tr!(texts, "company-place")),
                    ],
                    column![
                        row![
                            line(
                                cx,
                                "first-name",
                                Field::FirstName,
                                tr!(texts, "company-first-name")
                            ),
                            line(cx, "surname", Field::Surname, tr!(texts, "company-surname")),
                        ]
                        .spacing(space::M),
                        line(cx, "capacity", Field::Capacity, tr!(texts, "company-capacity")),
                        line(cx, "phone", Field::Phone, tr!(texts, "company-phone")),
                        line(cx, "email", Field::Email, tr!(texts, "company-email")),
                    ],
                ),
            ],
        )
    }

    fn operator<'a>(&'a self, cx: &'a Context) -> Element<'a, Message> {
        let texts = &cx.texts;
        section(
            tr!(texts, "company-operator-title"),
            vec![
                body(tr!(texts, "company-operator-text")).into(),
                pair(
                    column![
                        line(cx, "operator", Field::Operator, tr!(texts, "company-operator")),
                        labelled(
                            tr!(texts, "company-operator-address"),
                            self.operator_address.view(
                                "operator-address",
                                tr!(texts, "company-address-example"),
                                Message::OperatorAddressEdited,
                            ),
                            None,
                        ),
                    ],
                    column![
                        line(
                            cx,
                            "operator-email",
                            Field::OperatorEmail,
                            tr!(texts, "company-operator-email")
                        ),
                        line(
                            cx,
                            "operator-fax",
                            Field::OperatorFax,
                            tr!(texts, "company-operator-fax")
                        ),
                        line(
                            cx,
                            "customer-number",
                            Field::CustomerNumber,
                            tr!(texts, "company-customer-number"),
                        ),
                    ],
                ),
                self.book.view(cx).map(Message::Book),
            ],
        )
    }
}

fn commit(field: Field, text: Option<String>) -> Action<Message> {
    text.map_or(Action::None, |text| Action::Commit(Change::TextEdited(field, text)))
}

fn line<'a>(cx: &'a Context, id: &'static str, of: Field, label: String) -> Element<'a, Message> {
    let edited = move |text| Message::FieldEdited(of, text);
    labelled(label, field(id, "", cx.case.text(of), edited), None)
}

fn pair<'a>(left: Column<'a, Message>, right: Column<'a, Message>) -> Element<'a, Message> {
    row![left.spacing(space::M).width(Length::Fill), right.spacing(space::M).width(Length::Fill)]
        .spacing(space::XL)
        .into()
}

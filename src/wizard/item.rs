//! What can be decided in a case, one by one: for undo, and to tell two states of a case apart.

use super::Change;
use crate::model::{Case, Field, HostName};

/// Something that the user decides or fills in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Item {
    /// A text.
    Text(Field),
    /// Several texts at once.
    Texts,
    /// The domains.
    Domains,
    /// The service.
    Service,
    /// Which old records remain.
    Strategy,
    /// The order of the service's hosts.
    Hosts,
    /// The letter's language.
    LetterLanguage,
    /// The letter's paper.
    Paper,
    /// Whether the paper is headed.
    HeadedPaper,
    /// The letter's logo.
    Logo,
    /// The day that the letter asks for.
    Day,
    /// The guide for the mail server.
    Guide,
    /// Whether outgoing mail goes through the service.
    SmartHost,
    /// The networks of the service.
    Networks,
    /// The firewall.
    Firewall,
    /// How far the restriction goes.
    Restriction,
    /// Whether the case is put away.
    Archived,
    /// Whether reminders are wanted.
    Reminders,
    /// What was seen, sent and tested.
    Facts,
}

impl Item {
    /// What a change changes. `None`: a step was opened, or something was seen or done.
    #[must_use]
    pub fn of(change: &Change) -> Option<Self> {
        Some(match change {
            Change::TextEdited(field, _) => Self::Text(*field),
            Change::TextsEdited(texts) => match &texts[..] {
                [(field, _)] => Self::Text(*field),
                _ => Self::Texts,
            },
            Change::DomainsEdited(_) => Self::Domains,
            Change::ServiceChosen(_) => Self::Service,
            Change::StrategyChosen(_) => Self::Strategy,
            Change::HostsOrdered(_) => Self::Hosts,
            Change::LetterLanguageChosen(_) => Self::LetterLanguage,
            Change::PaperChosen(_) => Self::Paper,
            Change::HeadedPaperChosen(_) => Self::HeadedPaper,
            Change::LogoChosen(_) => Self::Logo,
            Change::DayAskedFor(_) => Self::Day,
            Change::GuideChosen(_) => Self::Guide,
            Change::SmartHostSet(_) => Self::SmartHost,
            Change::NetworksEdited(_) => Self::Networks,
            Change::FirewallChosen(_) => Self::Firewall,
            Change::RestrictionSet(_) => Self::Restriction,
            Change::Archived(_) => Self::Archived,
            Change::RemindersChosen(_) => Self::Reminders,
            Change::StepOpened(_)
            | Change::Observed(_)
            | Change::Reached(_)
            | Change::Watched(..)
            | Change::Sent(_)
            | Change::Tested(_)
            | Change::EchoCame(_)
            | Change::ServerSeen(_)
            | Change::NetworksFound(_)
            // The window does not edit these.
            | Change::TagsEdited(_)
            | Change::NotesEdited(_) => return None,
        })
    }
}

/// Something in which two states of a case differ. The values are written as in the case file,
/// and empty where there is nothing to write or where it would not help anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What differs.
    pub item: Item,
    /// The one value.
    pub mine: String,
    /// The other.
    pub theirs: String,
}

/// In what two states of a case differ; not in which step is open, and not when they changed.
#[must_use]
pub fn differences(mine: &Case, theirs: &Case) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut told = |item, mine: String, theirs: String| {
        if mine != theirs {
            found.push(Difference { item, mine, theirs });
        }
    };
    for field in Field::ALL {
        let text = |case: &Case| case.text(*field).to_owned();
        told(Item::Text(*field), text(mine), text(theirs));
    }
    let both = |read: &dyn Fn(&Case) -> String| (read(mine), read(theirs));
    let names = |case: &Case| {
        let names: Vec<String> = case.domains.iter().map(|domain| domain.name.unicode()).collect();
        names.join(", ")
    };
    let hosts = |case: &Case| {
        let hosts: Vec<&str> = case.host_order.iter().map(HostName::as_str).collect();
        hosts.join(", ")
    };
    let day = |case: &Case| case.letter.asked_for.map(|day| day.to_string()).unwrap_or_default();
    let nets = |case: &Case| {
        let nets: Vec<String> = case.server.nets().iter().map(ToString::to_string).collect();
        nets.join(", ")
    };
    for (item, (mine, theirs)) in [
        (Item::Domains, both(&names)),
        (Item::Service, both(&|case| case.service.clone())),
        (Item::Strategy, both(&|case| case.strategy.to_string())),
        (Item::Hosts, both(&hosts)),
        (Item::LetterLanguage, both(&|case| case.letter.language.endonym().to_owned())),
        (Item::Paper, both(&|case| format!("{:?}", case.letter.paper))),
        (Item::Day, both(&day)),
        (Item::Guide, both(&|case| case.server.guide.clone().unwrap_or_default())),
        (Item::Networks, both(&nets)),
        (Item::Firewall, both(&|case| case.server.firewall.clone().unwrap_or_default())),
        (
            Item::Restriction,
            both(&|case| case.server.restriction.map_or("", |stage| stage.as_str()).to_owned()),
        ),
    ] {
        told(item, mine, theirs);
    }
    for (item, differs) in [
        (Item::HeadedPaper, mine.letter.headed_paper != theirs.letter.headed_paper),
        (Item::Logo, mine.letter.logo != theirs.letter.logo),
        (Item::SmartHost, mine.server.smart_host != theirs.server.smart_host),
        (Item::Archived, mine.archived != theirs.archived),
        (Item::Reminders, mine.remind != theirs.remind),
        (Item::Facts, facts_differ(mine, theirs)),
    ] {
        if differs {
            found.push(Difference { item, mine: String::new(), theirs: String::new() });
        }
    }
    found
}

fn facts_differ(mine: &Case, theirs: &Case) -> bool {
    let looks = |case: &Case| -> Vec<_> {
        case.domains.iter().map(|domain| domain.observation.as_ref().map(|seen| seen.at)).collect()
    };
    looks(mine) != looks(theirs)
        || mine.reach != theirs.reach
        || mine.sent != theirs.sent
        || mine.tests != theirs.tests
        || mine.watches != theirs.watches
        || mine.server.seen != theirs.server.seen
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{DomainName, SentLetter, Strategy};

    #[test]
    fn each_difference_is_told_once() {
        let now = Timestamp::UNIX_EPOCH;
        let mine = Case::new("one", "security-mail", now);
        let mut theirs = mine.clone();
        assert_eq!(differences(&mine, &theirs), []);
        let letter = SentLetter { at: now, to: Vec::new(), reply: String::new() };
        for change in [
            Change::StepOpened(crate::model::Step::Request),
            Change::TextEdited(Field::Company, "A Ltd".into()),
            Change::DomainsEdited(vec![DomainName::parse("a.example").unwrap()]),
            Change::StrategyChosen(Strategy::Prepend),
            Change::Sent(letter),
        ] {
            theirs.apply(change, Timestamp::from_second(3).unwrap()).unwrap();
        }
        let found = differences(&mine, &theirs);
        let items: Vec<&Item> = found.iter().map(|difference| &difference.item).collect();
        let wanted = [Item::Text(Field::Company), Item::Domains, Item::Strategy, Item::Facts];
        assert!(items.into_iter().eq(&wanted), "{found:?}");
        assert_eq!((found[0].mine.as_str(), found[0].theirs.as_str()), ("", "A Ltd"));
        assert_eq!(found[2].theirs, "prepend");
    }
}

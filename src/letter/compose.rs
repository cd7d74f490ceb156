//! Writes the letter to the DNS operator.

use std::sync::Arc;

use jiff::civil::Date;

use super::content::{Blank, Block, Content, Line};
use super::conventions::{self, Conventions};
use super::date;
use super::picture::Picture;
use super::request::{self, Request};
use super::words::{clean, domain, field, field_lines, line, name, or_blank, strong, unbroken};
use crate::advise::mta_sts;
use crate::advise::spf::{SpfResult, what_if};
use crate::i18n::{Catalog, tr};
use crate::model::{Case, Field, HostName, ServiceProfile};
use crate::plan::MxChange;
use crate::plan::schedule::{LOW_TTL, WORTH_LOWERING};

/// Writes the letter that asks the DNS operator for the changes.
///
/// The language is that of `texts`; paper, headed paper and the day asked for are those of the
/// case. A domain of the case without a change among `changes` is one whose records are not known:
/// its table has blanks. What the case does not say stays as a ruled blank as well.
#[must_use]
pub fn compose(
    case: &Case,
    service: &ServiceProfile,
    changes: &[MxChange],
    today: Date,
    texts: &Catalog,
) -> Content {
    let conventions = conventions::of(texts.language(), case.letter.paper);
    let requests = request::all(case, service, changes);
    let title = title(&requests, texts);
    let mut blocks = head(case, today, &conventions, texts);
    let subject = if conventions.subject_label {
        format!("{} {title}", tr!(texts, "letter-subject-label"))
    } else {
        title.clone()
    };
    blocks.push(Block::Subject(line(&subject)));
    if let Some(number) = field(case, Field::CustomerNumber) {
        let reference = tr!(texts, "letter-customer", number = number);
        blocks.push(Block::Reference(line(&reference)));
    }
    if let [one] = requests.as_slice() {
        blocks.extend(servers(one, case, texts));
    }
    blocks.push(paragraph(&if conventions.american {
        tr!(texts, "letter-salutation-us")
    } else {
        tr!(texts, "letter-salutation")
    }));
    blocks.push(intro(case, service, &requests, &conventions, texts));
    for request in &requests {
        let several = requests.len() > 1;
        let servers = if several { servers(request, case, texts) } else { None };
        request.write(several, servers, texts, &mut blocks);
        blocks.extend(differing(request, case, texts));
    }
    if requests.iter().any(|request| !request.is_done()) {
        blocks.push(Block::Caption(line(&tr!(texts, "letter-also"))));
        blocks.push(Block::Points(points(case, service, &requests, texts)));
        let authority = authority(case, &requests, texts);
        blocks.push(paragraph(&format!("{authority} {}", contact(case, texts))));
    } else {
        blocks.push(paragraph(&contact(case, texts)));
    }
    blocks.extend(ending(case, &conventions, texts));
    Content {
        title: clean(&title),
        author: field(case, Field::Company).or_else(|| name(case)).unwrap_or_default(),
        language: texts.language(),
        paper: case.letter.paper,
        headed: case.letter.headed_paper,
        logo: logo(case),
        foot: foot(case, service, texts),
        blocks,
    }
}

/// What the service wants at the foot, unless the paper has its own.
fn foot(case: &Case, service: &ServiceProfile, texts: &Catalog) -> Vec<String> {
    if case.letter.headed_paper {
        return Vec::new();
    }
    service.letter_footer_in(texts.language()).iter().map(|line| clean(line)).collect()
}

/// The logo, unless the paper has it already. One that cannot be drawn is told where it is chosen.
fn logo(case: &Case) -> Option<Arc<Picture>> {
    let logo = case.letter.logo.as_ref().filter(|_| !case.letter.headed_paper)?;
    Picture::of(logo).ok()
}

/// The name servers of the domain, where they are known: the addressee sees at once whether the
/// letter has come to the right place.
fn servers(request: &Request<'_>, case: &Case, texts: &Catalog) -> Option<Block> {
    let seen = case.domain(request.domain()?)?.observation.as_ref()?;
    let names = listed(seen.delegation.as_ref()?.in_charge())?;
    Some(Block::Reference(line(&tr!(texts, "letter-servers", servers = names))))
}

/// That some name servers hand out other records than those that the letter goes by: done or not,
/// the change is one only when all have it.
fn differing(request: &Request<'_>, case: &Case, texts: &Catalog) -> Option<Block> {
    let Request::Planned(change) = request else { return None };
    let seen = case.domain(&change.domain)?.observation.as_ref()?;
    let servers = listed(seen.delegation.as_ref()?.differing(&seen.mx_set()))?;
    let name = strong(&domain(&change.domain));
    Some(paragraph(&tr!(texts, "letter-servers-differ", domain = name, servers = servers)))
}

/// The first few of these hosts; none if there are none.
fn listed<'a>(hosts: impl IntoIterator<Item = &'a HostName>) -> Option<String> {
    const MOST: usize = 6;
    let names: Vec<String> = hosts.into_iter().take(MOST).map(|h| clean(h.as_str())).collect();
    Some(names.join(", ")).filter(|names| !names.is_empty())
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(line(text))
}

fn title(requests: &[Request<'_>], texts: &Catalog) -> String {
    match requests {
        [one] => {
            let domain = one.name().unwrap_or_else(|| or_blank(None, Blank::Medium));
            tr!(texts, "letter-title", domain = domain)
        }
        several => {
            // What is as it should be is mentioned, but not changed.
            let open: Vec<_> = several.iter().filter(|request| !request.is_done()).collect();
            match open.as_slice() {
                [] => tr!(texts, "letter-title-several", count = several.len()),
                [one] => {
                    let domain = one.name().unwrap_or_else(|| or_blank(None, Blank::Medium));
                    tr!(texts, "letter-title", domain = domain)
                }
                _ => tr!(texts, "letter-title-several", count = open.len()),
            }
        }
    }
}

/// Who writes to whom, where and when.
fn head(case: &Case, today: Date, conventions: &Conventions, texts: &Catalog) -> Vec<Block> {
    let mut sender = vec![match field(case, Field::Company) {
        Some(company) => Line::strong(company),
        None => Line::blank(Blank::Long),
    }];
    sender.extend(address(case, Field::CompanyAddress));
    sender.push(line(&or_blank(name(case), Blank::Long)));
    let mut addressee = vec![line(&tr!(texts, "letter-department"))];
    addressee.push(match field(case, Field::Operator) {
        Some(operator) => Line::strong(operator),
        None => Line::blank(Blank::Long),
    });
    addressee.extend(address(case, Field::OperatorAddress));
    let fax = or_blank(field(case, Field::OperatorFax), Blank::Medium);
    addressee.push(line(&tr!(texts, "letter-fax", fax = fax)));
    let dated = tr!(
        texts,
        "letter-place-date",
        place = or_blank(field(case, Field::Place), Blank::Medium),
        date = date::long(today, conventions),
    );
    let dated = Block::Date(line(&dated), conventions.date);
    let addressee = Block::Addressee(addressee, conventions.addressee);
    let sender = Block::Sender(sender, conventions.sender);
    if conventions.date_first {
        vec![sender, dated, addressee]
    } else {
        vec![sender, addressee, dated]
    }
}

fn address(case: &Case, field: Field) -> Vec<Line> {
    let lines = field_lines(case, field);
    if lines.is_empty() {
        return vec![Line::blank(Blank::Long), Line::blank(Blank::Long)];
    }
    lines.into_iter().map(Line::plain).collect()
}

/// What is wanted, why, and by when.
fn intro(
    case: &Case,
    service: &ServiceProfile,
    requests: &[Request<'_>],
    conventions: &Conventions,
    texts: &Catalog,
) -> Block {
    let service = clean(service.name_in(texts.language()));
    let why = match requests {
        [one] => {
            let domain = one.name().unwrap_or_else(|| or_blank(None, Blank::Medium));
            tr!(texts, "letter-intro", domain = strong(&domain), service = service)
        }
        _ => tr!(texts, "letter-intro-several", service = service),
    };
    if requests.iter().all(Request::is_done) {
        return paragraph(&why);
    }
    let when = match case.letter.asked_for {
        Some(day) => {
            tr!(texts, "letter-request-on", date = strong(&unbroken(&date::long(day, conventions))))
        }
        None => tr!(texts, "letter-request-soon"),
    };
    paragraph(&format!("{why} {when}"))
}

/// What to mind when the change is made.
fn points(
    case: &Case,
    service: &ServiceProfile,
    requests: &[Request<'_>],
    texts: &Catalog,
) -> Vec<Line> {
    let open = || requests.iter().filter(|request| !request.is_done());
    let mut points = Vec::new();
    match open().filter_map(Request::ttl).max() {
        Some(ttl) if ttl > WORTH_LOWERING => {
            points.push(tr!(
                texts,
                "letter-ttl",
                time = duration(ttl, texts),
                seconds = LOW_TTL.to_string()
            ));
        }
        None if open().any(Request::is_unknown) => {
            points.push(tr!(texts, "letter-ttl-unknown", seconds = LOW_TTL.to_string()));
        }
        _ => {}
    }
    let apart = asked_for_apart(case, service, open());
    points.push(if apart.is_empty() {
        tr!(texts, "letter-leave")
    } else {
        tr!(texts, "letter-leave-but", records = apart.join(", "))
    });
    points.push(tr!(texts, "letter-serial"));
    if open().any(Request::deletes) {
        points.push(tr!(texts, "letter-back"));
    }
    points.push(tr!(texts, "letter-confirm"));
    points.iter().map(|point| line(point)).collect()
}

/// What else has to be published before the change, for which the operator is asked by itself: a
/// letter that says to leave it alone would contradict that.
fn asked_for_apart<'a>(
    case: &Case,
    service: &ServiceProfile,
    open: impl Iterator<Item = &'a Request<'a>>,
) -> Vec<&'static str> {
    let own = case.mail_server();
    let seen: Vec<_> =
        open.filter_map(|request| case.domain(request.domain()?)?.observation.as_ref()).collect();
    let spf = seen.iter().any(|seen| {
        let spf = what_if(seen, service, own.as_ref());
        // Also where the record has to change, and how is for others to say.
        spf.proposed.is_some()
            || (spf.own_now == Some(SpfResult::Pass) && spf.own_after != spf.own_now)
    });
    let policy = seen.iter().any(|seen| mta_sts::proposal(seen, service).is_some());
    [(spf, "SPF"), (policy, "MTA-STS")]
        .into_iter()
        .filter_map(|(is_asked, name)| is_asked.then_some(name))
        .collect()
}

/// A time in words, rounded up.
pub(super) fn duration(seconds: u32, texts: &Catalog) -> String {
    const HOUR: u32 = 3_600;
    const DAY: u32 = 24 * HOUR;
    match seconds {
        0..HOUR => tr!(texts, "letter-minutes", count = seconds.div_ceil(60)),
        HOUR..=DAY => tr!(texts, "letter-hours", count = seconds.div_ceil(HOUR)),
        _ => tr!(texts, "letter-days", count = seconds.div_ceil(DAY)),
    }
}

fn authority(case: &Case, requests: &[Request<'_>], texts: &Catalog) -> String {
    let count = requests.iter().filter(|request| !request.is_done()).count();
    if field(case, Field::CustomerNumber).is_some() {
        tr!(texts, "letter-authority-customer", count = count)
    } else {
        tr!(texts, "letter-authority", count = count)
    }
}

fn contact(case: &Case, texts: &Catalog) -> String {
    let phone = field(case, Field::Phone).map(|phone| unbroken(&phone));
    match (phone, field(case, Field::Email)) {
        (Some(phone), Some(email)) => {
            tr!(texts, "letter-contact", phone = phone, email = email)
        }
        (None, Some(email)) => tr!(texts, "letter-contact-email", email = email),
        (phone, None) => {
            tr!(texts, "letter-contact-phone", phone = or_blank(phone, Blank::Medium))
        }
    }
}

fn ending(case: &Case, conventions: &Conventions, texts: &Catalog) -> Vec<Block> {
    let side = conventions.signature;
    let closing = if conventions.american {
        tr!(texts, "letter-closing-us")
    } else {
        tr!(texts, "letter-closing")
    };
    let mut signature = vec![match name(case) {
        Some(name) => Line::plain(name),
        None => line(&tr!(texts, "letter-signatory", blank = or_blank(None, Blank::Medium))),
    }];
    signature.push(match field(case, Field::Capacity) {
        Some(capacity) => Line::plain(capacity),
        None => line(&tr!(texts, "letter-capacity", blank = or_blank(None, Blank::Medium))),
    });
    if let Some(company) = field(case, Field::Company) {
        signature.push(Line::plain(company));
    }
    vec![Block::Closing(line(&closing), side), Block::Signature(signature, side)]
}

#[cfg(test)]
#[path = "compose_tests.rs"]
mod tests;

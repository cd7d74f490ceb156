//! Service profiles.

use mailward::model::{Draft, Language, ServiceProfile, SignedKind, Target, read_signed};

/// A profile that passes is bounded, safe to show, and reads the same when it is written again.
pub(super) fn profile(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match ServiceProfile::parse(text) {
        Ok(profile) => {
            let written = Draft::from(&profile).to_toml();
            assert_eq!(ServiceProfile::parse(&written).as_ref(), Ok(&profile), "{written}");
            is_safe(&profile);
        }
        Err(error) => {
            let lines = text.matches('\n').count() + 1;
            assert!((1..=lines).contains(&error.line), "{error}");
            assert!(error.column >= 1 && error.column <= text.len() + 1, "{error}");
            assert!(!error.to_string().is_empty());
        }
    }
    if let Ok((inside, key)) = read_signed(text, SignedKind::Service) {
        assert_eq!(key.to_string().len(), 39);
        assert!(text.len() >= inside.len());
    }
}

fn is_safe(profile: &ServiceProfile) {
    let is_odd = |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
    let all = format!("{profile:?}");
    // Debug escapes what is odd, so the texts themselves are looked at.
    let mut texts = vec![&profile.id, &profile.name, &profile.banner];
    texts.extend(profile.issuer.iter().chain(&profile.support.phone).chain(&profile.support.hours));
    texts.extend(profile.regions.values().flat_map(|names| names.values()));
    texts.extend(&profile.brand.letter_footer);
    assert!(texts.iter().all(|text| !text.chars().any(is_odd)), "{all}");
    for link in profile.console.iter().chain(&profile.support.page) {
        assert!(link.starts_with("https://") && !link.contains(char::is_whitespace), "{link}");
    }
    assert!((1..=16).contains(&profile.inbound.len()) && profile.outbound.len() <= 16);
    assert!(profile.inbound.is_sorted_by_key(|host| host.preference));
    for target in Target::of_service(profile) {
        let again = Target::parse(&target.to_string(), profile);
        assert_eq!(again.as_ref().map(|again| &again.host), Ok(&target.host));
    }
    for language in Language::ALL {
        assert!(!profile.name_in(language).trim().is_empty());
        let _ = profile.description_in(language);
        assert!(profile.letter_footer_in(language).len() <= 4);
    }
}

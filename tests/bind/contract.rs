//! What holds of every document of `check`.

use serde_json::Value;

/// The keys of an object, in the order of the document.
pub fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

/// The strings at `key` of each element.
pub fn each<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    let list = list.as_array().expect("a list");
    list.iter().map(|element| element[key].as_str().expect("a string")).collect()
}

/// Asserts the shape of a domain in the document.
pub fn holds(domain: &Value) {
    assert_eq!(
        keys(domain),
        [
            "domain",
            "ascii",
            "state",
            "mx_source",
            "mx",
            "authority",
            "operator",
            "spf",
            "findings",
            "elapsed_ms"
        ]
    );
    let states = ["not_switched", "partly_switched", "switched", "no_mail", "unknown"];
    assert!(states.contains(&domain["state"].as_str().unwrap()), "{domain}");
    let sources = ["mx", "implicit", "null", "none", "unknown"];
    assert!(sources.contains(&domain["mx_source"].as_str().unwrap()), "{domain}");
    assert!(domain["authority"].is_array() && domain["elapsed_ms"].is_u64(), "{domain}");
    let mx = domain["mx"].as_array().unwrap();
    for record in mx {
        assert_eq!(keys(record), ["preference", "exchange", "ttl", "role", "addresses"]);
        let host = record["exchange"].as_str().unwrap();
        assert!(!host.is_empty() && host != "." && !host.ends_with('.'), "{host}");
        assert!(host.is_ascii() && host == host.to_ascii_lowercase(), "{host}");
        let roles = ["own_server", "relay", "service", "other"];
        assert!(roles.contains(&record["role"].as_str().unwrap()), "{record}");
    }
    let order: Vec<(u64, &str)> = mx
        .iter()
        .map(|r| (r["preference"].as_u64().unwrap(), r["exchange"].as_str().unwrap()))
        .collect();
    assert!(order.is_sorted(), "{order:?}");
    for finding in domain["findings"].as_array().unwrap() {
        assert_eq!(keys(finding), ["code", "severity", "subject", "message"]);
        let message = finding["message"].as_str().unwrap();
        assert!(message.len() > 20 && !message.contains(['{', '}']), "{message}");
    }
}

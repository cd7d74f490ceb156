//! Plain data, no input or output: what a case is about and what was seen.

mod case;
mod codes;
pub mod colour;
mod delegation;
mod domain;
mod facts;
mod finding;
mod handed_over;
mod host;
mod language;
mod letter;
mod logo;
mod mx;
pub(crate) mod network;
mod observation;
mod operator;
mod policy;
mod reach;
mod service;
mod setup;
mod signed;
mod step;
mod term;
mod test_mail;
mod watch;

pub use case::{CASE_FORMAT, Case, CaseDomain, Field, SentLetter, Strategy, UnknownStrategy};
pub(crate) use codes::codes;
pub use colour::Rgb;
pub use delegation::{Delegation, NoZone, ServerAnswer, ServerFault, Soa};
pub use domain::{DomainError, DomainName};
pub use facts::{Fact, FactKind, Facts, KnownFacts, Query};
pub use finding::{DomainState, Finding, FindingCode, Severity};
pub use handed_over::{CopyAge, HandedOver};
pub use host::HostName;
pub use language::{Language, UnknownLanguage};
pub use letter::{LetterOptions, Paper};
pub use logo::{Logo, LogoError, LogoFormat, MAX_LOGO_BYTES};
pub(crate) use logo::{check_pixels, png_size};
pub use mx::{MxRecord, MxSet};
pub use observation::{
    AddressAnswer, DomainObservation, HostObservation, LookupFailure, MxAnswer, MxSource, Role,
};
pub use operator::{Operator, OperatorKind, operators};
pub use policy::{Dnssec, PolicyFault, PolicyFetch};
pub use reach::{
    CertificateFacts, CertificateState, ConnectFault, Control, ControlKind, End, Endpoint,
    EndpointObservation, Expectation, Handshake, ReachRun, Reply, Signer, Speaker, Target,
    TargetError, TlsObservation, TranscriptLine, Vantage,
};
pub use service::{
    Accent, Brand, BrandLogo, Draft, DraftBrand, DraftInbound, DraftOutbound, Ground, InboundHost,
    LogoFault, LogoKind, MAX_BRAND_LOGO_BYTES, Mailboxes, Outbound, ProfileError, ProfileFault,
    ServiceProfile, ServiceTexts, Support, ValueKind,
};
pub use setup::{NetworkSource, ServerSetup, ServiceNetwork, Stage, UnknownStage};
pub use signed::{Fingerprint, SignedError, SignedKind, SigningKey, read_signed};
pub use step::Step;
pub use term::{Term, UnknownTerm};
pub use test_mail::TestMail;
pub use watch::{Arrival, Behind, PUBLIC_RESOLVERS, Sighting, Watch, Witness};

//! Kinds of things to tell, each with a word for programs and how bad it is.

/// An enum of such kinds, with `ALL`, `as_str` and `severity`.
macro_rules! codes {
    (
        $(#[$outer:meta])* pub enum $name:ident {
            $($(#[$doc:meta])* $variant:ident = $code:literal, $severity:ident;)*
        }
    ) => {
        $(#[$outer])*
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word of the JSON, and of its texts.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// How bad it is.
            #[must_use]
            pub const fn severity(self) -> $crate::model::Severity {
                match self { $(Self::$variant => $crate::model::Severity::$severity,)* }
            }
        }
    };
}
pub(crate) use codes;

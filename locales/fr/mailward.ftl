### Mailward, English.

## Findings: what it is; why it matters (.why); what to do (.todo).

finding-nxdomain = The domain { $subject } does not exist.
    .why = Nobody can send mail to a domain that the DNS does not know.
    .todo = Check the spelling. If it is right, ask whoever registered the domain whether it has expired.

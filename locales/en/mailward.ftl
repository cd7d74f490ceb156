### Mailward.

## Findings: what it is; why it matters (.why); what to do (.todo).

finding-nxdomain = The domain { $subject } does not exist.
    .why = Nobody can send mail to a domain that the DNS does not know.
    .todo = Check the spelling. If it is right, ask whoever registered the domain whether it has expired.

## The window.

app-name = Mailward

## The letter and the subscription sheet.

letter-title = Change of MX records

## The command line.

cli-error = Error

## The practice network.

practice-title = Practice network

## End.

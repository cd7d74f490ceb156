### Mailward.

## Findings: what it is; why it matters (.why); what to do (.todo).

finding-nxdomain = The domain { $subject } does not exist.
    .why = Nobody can send mail to a domain that the DNS does not know.
    .todo = Check the spelling. If it is right, ask whoever registered the domain whether it has expired.

## The window.

app-name = Mailward

## The letter and the subscription sheet.

# The language, the paper and the day asked for are chosen in the case. Blanks to be filled in by
# hand take the place of values that are not known.

letter-title = Change of the MX records of { $domain }
letter-title-several =
    { $count ->
        [one] Change of the MX records of one domain
       *[other] Change of the MX records of { $count } domains
    }
# What comes before the subject in the letters of the United States.
letter-subject-label = Re:
letter-department = DNS management
letter-fax = Fax: { $fax }
letter-place-date = { $place }, { $date }
letter-customer = Our customer number with you: { $number }
letter-salutation = Dear Sir or Madam,
letter-salutation-us = Dear Sir or Madam:
letter-intro = You run the DNS of our domain { $domain }. Mail to this domain will from now on be filtered by { $service }, so its MX records have to name the servers of that service.
letter-intro-several = You run the DNS of the domains listed below. Mail to them will from now on be filtered by { $service }, so their MX records have to name the servers of that service.
letter-request-on = Please make the following change on { $date }.
letter-request-soon = Please make the following change as soon as you can.
letter-delete = Records to delete
letter-delete-unknown = Records to delete: all MX records that stand there now
letter-create = Records to create
letter-keep = Records to keep, with the TTL given here
letter-nothing-to-delete = There is nothing to delete: the domain has no MX record so far, and its mail goes to the address of the domain itself.
letter-head-owner = Name
letter-head-ttl = TTL
letter-head-type = Type
letter-head-preference = Pref.
letter-head-target = Mail server
letter-order = A lower number is preferred: mail servers that write to us will try { $first } first.
letter-order-before-others = A lower number is preferred: mail servers that write to us will try { $first } first, and all servers of the service before any other.
letter-order-unknown = A lower number is preferred: the servers of the service must come first, before any other.
letter-renumbered = The lowest number in use today, { $lowest }, leaves no room in front of it. The records that stay are therefore numbered anew: each is to be deleted with its old number and created with its new one.
letter-was-null = The record that names no server, only a dot, says that the domain takes no mail; it has to go.
letter-done = The MX records of { $domain } are already as they should be: please leave them as they are.
letter-also = Please also mind the following:
letter-ttl = At least { $time } before the change, lower the TTL of the present MX records to { $seconds } seconds, so that the change takes effect quickly everywhere.
letter-ttl-unknown = Before the change, lower the TTL of the present MX records to { $seconds } seconds, and let the old TTL run out first, so that the change takes effect quickly everywhere.
letter-minutes =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
letter-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
letter-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
letter-leave = Leave every other record untouched: NS, A and AAAA (www included), and TXT with SPF.
letter-serial = Raise the serial number of the SOA record, and check that all secondary name servers follow.
letter-back = Keep the records to delete on file: should the change have to be undone, they are the set to restore.
letter-confirm = Confirm to us in writing that the change has been made.
letter-authority =
    { $count ->
        [one] We are the holder of this domain and authorise you to make this change.
       *[other] We are the holder of these domains and authorise you to make these changes.
    }
letter-authority-customer =
    { $count ->
        [one] We are the holder of this domain and authorise you, under the customer number given above, to make this change.
       *[other] We are the holder of these domains and authorise you, under the customer number given above, to make these changes.
    }
letter-contact = If you have any questions, please call us on { $phone } or write to { $email }. Thank you for your help.
letter-contact-phone = If you have any questions, please call us on { $phone }. Thank you for your help.
letter-contact-email = If you have any questions, please write to { $email }. Thank you for your help.
letter-closing = Yours faithfully,
letter-closing-us = Sincerely,
letter-signatory = Name: { $blank }
letter-capacity = Capacity: { $blank }

sheet-title = Subscription to { $service }
sheet-intro = This is what the service has to know before it can take our mail. Please set up our account with these particulars, and tell us if anything is missing.
sheet-part-company = Company
sheet-part-contact = Contact
sheet-part-mail = Mail
sheet-company = Company
sheet-address = Address
sheet-contact = Name
sheet-capacity = Capacity
sheet-phone = Telephone
sheet-email = E-mail
sheet-domains = Domains
sheet-mail-server = Deliver filtered mail to
sheet-sending = We send mail from
sheet-recipients = Recipients
sheet-mail-note = Our MX records will be changed once you have confirmed that these domains are set up.
sheet-support = Questions about the service: { $support }.

## The command line.

cli-error = Error

## The practice network.

practice-title = Practice network

## End.

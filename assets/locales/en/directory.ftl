### reviewed: editors

## Screen

# The directory, to read.
directory-search = Find an offer
directory-search-hint = Any part of a name, a provider or a place, in any language.
directory-step = Step
directory-all-steps = All six steps
directory-only-old = Only offers not confirmed for half a year
directory-count =
    { $count ->
        [0] No offer fits.
        [one] 1 offer
       *[other] { $count } offers
    }
directory-facts-old = Facts are old: confirmed { $days } days ago
directory-empty = The directory of this desk has no offers yet. Here stand the offers of your region by the six steps, with who gives them, for whom, and how old the facts are.
directory-empty-how = Add an offer by form, or import a file with many.
directory-print = Print this list
directory-printed = Directory of { $desk }, printed on { $date }
directory-back = Back to the list
directory-back-to-file = Back to the file

# The page of an offer.
offer-who = Who can take part
offer-everybody = Everybody. The provider asks for nothing that EXpress knows of.
offer-requirements-all = This is asked for:
offer-requirements-any = One of these is enough:
offer-requirements-none = Not together with:
offer-place = Place
offer-region = Region
offer-everywhere = From everywhere
offer-languages = Languages
offer-cost = Cost
offer-hours = Hours
offer-amount = Amount
offer-amount-between = { $from } to { $to }
offer-amount-up-to = up to { $to }
offer-amount-from = from { $from }
offer-works-on = Works on
offer-sectors = Sectors
offer-confirmed-by = by { $name }
provider-address = Address
provider-phone = Telephone
provider-email = E-mail
provider-website = Website
provider-no-contact = No address or telephone number is recorded.
provider-no-network = EXpress opens no network connection. Copy an address into your browser, or call.

# The pages of the directory.
directory-pages = Pages of the directory
directory-page-offers = Offers

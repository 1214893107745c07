### reviewed: none

## Paper

# Headings, fixed phrases, labels and the foot of the profiles, and of nothing else. What is not here is said in English.

# The head of the sheet.
profile-title = আমার প্রোফাইল
profile-title-training-provider = প্রশিক্ষণ প্রতিষ্ঠানের জন্য প্রোফাইল
profile-title-lender = ঋণদাতার জন্য প্রোফাইল
profile-title-mentor = মেন্টরের জন্য কার্ড
profile-document-title = প্রোফাইল { $code }
profile-written-with = { $name }-এর সঙ্গে মিলে লেখা
profile-code = কোড { $code }
profile-address-as = আমাকে { $name } নামে ডাকবেন।
profile-lives-in = আমি { $place }-এ থাকি।
profile-based-on =
    { $evidence ->
        [0] এই কাগজে এখনো কোনো প্রমাণ নেই
       *[other] এই কাগজে { $evidence }টি প্রমাণ আছে
    }; { $stated ->
        [0] প্রমাণ ছাড়া কোনো বক্তব্য নেই
       *[other] নিজের বক্তব্য { $stated }টি
    }।
profile-form-of-address = সম্বোধন
profile-lives = বাসস্থান
profile-qr = QR কোড, এতে শুধু { $code } কোডটি আছে, আর কিছু নেই

# The foot of every page.
profile-footer = এই কাগজে বক্তব্য ও প্রমাণ লেখা আছে। এটি যোগ্যতার স্বীকৃতি নয়।
profile-fictional = বানানো উদাহরণ – সত্যিকারের কোনো মানুষ নয়
profile-page = পৃষ্ঠা { $page } / { $pages }
profile-draft = খসড়া অনুবাদ: এই ভাষা যাঁর মাতৃভাষা, এমন কেউ এখনো যাচাই করেননি

# The blocks.
profile-heading-wish = আমি কী চাই
profile-heading-competences = আমি কী পারি
profile-heading-experiences = আমার অভিজ্ঞতা
profile-heading-qualifications = আমার যোগ্যতা
profile-heading-readings = স্কুলের বাইরে যা শিখেছি, তা কোথায় নিয়ে যায়
profile-heading-languages = আমার ভাষা
profile-heading-residence = আমার বসবাসের অনুমতি
profile-heading-steps = আমার পরের পদক্ষেপ
profile-heading-gaps = এরপর আমি কী শিখতে বা জানতে চাই

# The blocks of the papers for others.
profile-heading-goal = লক্ষ্য
profile-heading-proven = দক্ষতা ও প্রমাণ
profile-heading-levels = যোগ্যতা ও তার স্তর
profile-heading-pointing = স্কুলের বাইরের শেখা কোথায় নিয়ে যায়
profile-heading-entrecomp = উদ্যোক্তার দক্ষতা (EntreComp)
profile-heading-spoken = ভাষা
profile-heading-to-learn = এখনো যা শেখা বা জানা বাকি
profile-heading-times = সুবিধাজনক সময়
profile-heading-purpose = অর্থ কীসের জন্য
profile-heading-carries = ব্যবসার ভিত্তি কী
profile-heading-own-businesses = এ পর্যন্ত নিজের ব্যবসা
profile-heading-permit = বসবাসের অনুমতি ও নিজের ব্যবসা
profile-heading-vouchers = কে এই মানুষটির পক্ষে কথা বলেন
profile-heading-papers = যে কাগজপত্র আছে এবং যা নেই
profile-heading-help = কোন কাজে সাহায্য দরকার
profile-heading-strengths = শক্তির দিক
profile-heading-business = ব্যবসা
profile-heading-network = এখানকার যোগাযোগ
profile-heading-meeting = কীভাবে ও কখন দেখা করা যায়
profile-heading-samples = কাজের নমুনা

# What I want.
profile-wish-business = আমি নিজের ব্যবসা শুরু করতে চাই।
profile-wish-job = আমি চাকরি খুঁজছি।
profile-wish-course = আমি একটি কোর্স বা প্রশিক্ষণ করতে চাই।
profile-idea-amount-needed = শুরু করতে যত অর্থ লাগবে
profile-idea-amount-lacking = যত অর্থ এখনো কম আছে
profile-fallback = তা না হলে

# What a lender asks.
profile-business = ব্যবসা
profile-own-money = নিজের অর্থ
profile-term = যে মেয়াদ চাওয়া হচ্ছে
profile-months = { $count } মাস
profile-registered-yes = ব্যবসাটি নিবন্ধিত।
profile-registered-no = ব্যবসাটি এখনো নিবন্ধিত নয়।
profile-paper = কাগজ
profile-paper-state = অবস্থা
profile-paper-at-hand = আছে
profile-paper-missing = নেই
profile-paper-not-asked = এখনো জিজ্ঞাসা করা হয়নি

# EntreComp.
profile-entrecomp-competence = দক্ষতা
profile-entrecomp-own = নিজের মত
profile-entrecomp-counsellor = পরামর্শকের মত
profile-entrecomp-level = 8-এর মধ্যে { $level }
profile-entrecomp-not-asked = জিজ্ঞাসা করা হয়নি
profile-entrecomp-note = { $date } তারিখে ইউরোপীয় কাঠামো EntreComp অনুযায়ী মত নেওয়া হয়েছে। ধাপ 1 থেকে 8; এগুলো মত, নম্বর নয়।
profile-entrecomp-wheel = পনেরোটি দক্ষতার চক্র, তাতে দুজনের মত; পাশের সারণিতে একই কথা আছে।

# What there is no room for.
profile-more = আরও { $count }টি অফিসের ফাইলে আছে।
profile-more-evidence = আরও { $count }টি প্রমাণ।

# A record in which nothing stands yet.
profile-nothing-yet = এই কাগজের জন্য এখনো কিছু লেখা হয়নি। অফিসে একসঙ্গে বসে এটি পূরণ করা যায়।

# The end of the sheet.
profile-closing = আজ আমি এই পর্যন্ত এসেছি। যা এখনো নেই, তা শেখা, জেনে নেওয়া বা খুঁজে পাওয়া যায়; প্রতিবার এলে এই কাগজে আরও কিছু যোগ হতে পারে।
profile-signature-person = স্থান, তারিখ ও ব্যক্তির স্বাক্ষর
profile-signature-counsellor = স্থান, তারিখ ও পরামর্শকের স্বাক্ষর

# What each strength means, in one breath.
profile-strength-certified = একটি সনদে এর কথা আছে; আসল সনদ দেখা হয়েছে
profile-strength-confirmed = নাম জানা তৃতীয় একজন এ কথা বলেছেন
profile-strength-shown = পরীক্ষায় বা মূল্যায়নকারীর সামনে করে দেখানো হয়েছে
profile-strength-consistent = সাক্ষাৎকারে সই হয়েছে, কোনো অমিল নেই
profile-strength-stated = শুধু নিজের কথা, এখনো কোনো প্রমাণ নেই

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] সেখানে আর কেউ কাজ করত না
       *[other] সেখানে আরও { $count } জন কাজ করত
    }

# An assessment as evidence.
profile-assessed-by-written-exam = লিখিত পরীক্ষায় উত্তীর্ণ
profile-assessed-by-oral-exam = মৌখিক পরীক্ষায় উত্তীর্ণ
profile-assessed-by-interview = সাক্ষাৎকারে কোনো অমিল নেই
profile-assessed-by-practical-test = ব্যবহারিক পরীক্ষায় উত্তীর্ণ

# Qualifications.
profile-routes = স্তর পাওয়ার পথ:

# Languages.
profile-language = ভাষা
profile-language-level = স্তর
profile-language-basis = কীভাবে জানা গেছে
profile-languages-note = A1 থেকে C2 হলো ভাষার জন্য ইউরোপের অভিন্ন কাঠামোর স্তর।

# The permit.
profile-permit-title = বসবাসের অনুমতি
profile-permit-valid = মেয়াদ
profile-permit-ended = { $date } তারিখে শেষ হয়েছে
profile-self-employment-yes = এই অনুমতি নিয়ে আমি স্বাধীনভাবে নিজের ব্যবসা করতে পারি।
profile-self-employment-no = এই অনুমতি নিয়ে আমি স্বাধীনভাবে নিজের ব্যবসা করতে পারি না।
profile-self-employment-not-known = এই অনুমতি নিয়ে আমি স্বাধীনভাবে নিজের ব্যবসা করতে পারি কি না, তা আমরা এখনো জানি না। অভিবাসন অফিস তা বলতে পারে।
profile-permit-allows = এই অনুমতি নিয়ে স্বাধীনভাবে নিজের ব্যবসা করা যায়।
profile-permit-forbids = এই অনুমতি নিয়ে স্বাধীনভাবে নিজের ব্যবসা করা যায় না।
profile-permit-not-known = এই অনুমতি নিয়ে স্বাধীনভাবে নিজের ব্যবসা করা যায় কি না, তা এখনো জানা নেই। অভিবাসন অফিস তা বলতে পারে।

# Pictures, for whoever cannot see them.
profile-photo = ব্যক্তির ছবি
profile-work-sample = কাজের ছবি: { $title }

# Next steps.
profile-step-chosen = একসঙ্গে বেছে নেওয়া
profile-step-proposed = প্রস্তাব করা, এখনো ঠিক হয়নি
profile-step-provider = কে
profile-step-place = কোথায়
profile-step-contact = যোগাযোগ
profile-step-hours = কখন
profile-how = কীভাবে
profile-step-confirmed = এই তথ্য { $date } তারিখে যাচাই করা হয়েছে।
profile-step-never-confirmed = এই তথ্য এখনো কেউ যাচাই করেনি।

# The profile of one page.
one-page-heading-bars = আমি এখন কোথায় আছি
one-page-heading-strengths = আমি প্রায়ই যা করি
one-page-language = { $language } { $level }
one-page-more = আরও { $count }টি অফিসে আমার ফাইলে আছে।
one-page-based-on =
    আমার ফাইলে { $competences }টি দক্ষতা লেখা আছে। { $stated ->
        [0] সবগুলোর জন্য আমার নিজের কথার চেয়ে বেশি প্রমাণ আছে।
       *[other] তার মধ্যে { $stated }টি শুধু আমার নিজের কথা।
    }

# The three bars.
bar-can-do = আমি কী পারি
bar-can-do-fact =
    { $total ->
        [0] এখনো কোনো দক্ষতা লেখা হয়নি।
        [1] { $supported ->
            [0] 1টি দক্ষতা লেখা হয়েছে; এটি নিজের কথার উপর নির্ভর করে।
           *[other] 1টি দক্ষতা লেখা হয়েছে; এর প্রমাণ আছে।
        }
       *[other] { $total }টি দক্ষতার মধ্যে { $supported }টির জন্য নিজের কথার চেয়ে বেশি প্রমাণ আছে।
    }
bar-know = এখানে কাকে ও কী চিনি
bar-know-fact =
    { $chosen ->
        [0] তথ্য, মেন্টর বা যোগাযোগের জন্য এখনো কিছু বেছে নেওয়া হয়নি।
       *[other] বেছে নেওয়া: { $steps }। 3টির মধ্যে { $chosen }টি।
    }
bar-finance = অর্থ কীভাবে জোগাড় করব
bar-finance-fact = { $needed }-এর মধ্যে { $own } নিজের অর্থ। { $lacking } কম আছে।
bar-finance-covered = { $needed } লাগবে; নিজের { $own } তার জন্য যথেষ্ট।
bar-finance-own-not-known = { $needed } লাগবে। নিজের কত অর্থ আছে, তা এখনো জানা নেই।
bar-finance-not-known = কত অর্থ লাগবে, তা এখনো জানা নেই।

# What the answer on founding rests on, and what to be careful about.
founding-check-with = এখানে জিজ্ঞাসা করুন: { $office }
founding-unchecked = এই তথ্য এখনো কেউ যাচাই করেনি, তাই এতে কিছু ঠিক হয় না। অফিসে জিজ্ঞাসা করুন।
founding-old = এই তথ্য { $date } তারিখের, অর্থাৎ 24 মাসের বেশি পুরোনো। এর উপর নির্ভর করার আগে আবার যাচাই করুন।
founding-undated = এই তথ্য কবে যাচাই করা হয়েছে, তা কেউ লেখেনি।
founding-permit-ended = অনুমতির মেয়াদ { $date } তারিখে শেষ হয়েছে। তাতে যা লেখা ছিল, তা আর খাটে না; মেয়াদ বাড়ানো হচ্ছে কি না জিজ্ঞাসা করুন।
founding-permit-ends-soon =
    { $days ->
        [0] অনুমতির মেয়াদ আজ শেষ হচ্ছে ({ $date })। মেয়াদ বাড়ানো হবে কি না, এখনই জিজ্ঞাসা করুন।
       *[other] অনুমতির মেয়াদ { $days } দিন পরে, { $date } তারিখে শেষ হবে। মেয়াদ বাড়ানো হবে কি না, এখনই জিজ্ঞাসা করুন।
    }
founding-because-permit-yes = অনুমতিতেই নিজের ব্যবসা করার কথা লেখা আছে। যেকোনো সারণির চেয়ে এটি বড় কথা।
founding-because-permit-no = এই অনুমতিতে নিজের ব্যবসা করা যায় না। তা বদলানো যায় কি না, অফিস বলতে পারে।
founding-because-permit-ended = অনুমতির মেয়াদ শেষ, তাই তাতে যা লেখা ছিল, তা আর খাটে না।
founding-because-no-permit = কী ধরনের অনুমতি এবং তাতে নিজের ব্যবসা করা যায় কি না, তা এখনো কেউ লেখেনি।
founding-because-no-trade = ব্যবসার ভাবনাটির পেশা এখনো কেউ লেখেনি, অথবা পেশাটি তালিকায় নেই।
founding-because-no-entry = { $country }-এর জন্য এ বিষয়ে এখনো কোনো তথ্য নেই।
founding-because-no-country = অফিসটি কোন দেশে, তা লেখা নেই।
founding-because-registered = এই পেশার জন্য নিবন্ধন লাগে, এবং ব্যবসাটি নিবন্ধিত।
founding-because-entry = { $subject }, { $country }: { $answer }।

# What an entry says.
founding-answer-allowed = নিজের ব্যবসা করা যায়
founding-answer-permit-needed = একটি অনুমতি বা অন্য ধরনের বসবাসের অনুমতি লাগবে
founding-answer-not-allowed = নিজের ব্যবসা করা যায় না
founding-answer-depends = একেক জনের বেলায় একেক রকম
founding-answer-free = কিছু লাগে না
founding-answer-registration = ব্যবসাটি নিবন্ধন করতে হবে
founding-answer-licence = লাইসেন্স লাগবে
founding-answer-qualified-person = যোগ্যতার সনদ আছে এমন একজন লাগবে, যেমন কারিগরি কাজে উচ্চতর সনদধারী কেউ

# What a start in a country needs beside skills.
gap-theme-host-country-rules = এই দেশের নিয়ম: পেশা, কর, বীমা
gap-theme-network = যাঁরা সাহায্য করেন: ক্রেতা, সরবরাহকারী, পরামর্শদাতা
gap-theme-money = শুরুর জন্য অর্থ ও তার পরিকল্পনা

# The name of a gap by itself.
gap-said = { $gap }

# How far a business is.
business-stage-idea = ভাবনা
business-stage-planning = পরিকল্পনা চলছে
business-stage-ready-to-start = শুরুর জন্য তৈরি
business-stage-started = শুরু হয়েছে
business-stage-established = প্রতিষ্ঠিত

# The six steps of the chain.
chain-step-competence-assessment = দক্ষতা যাচাই
chain-step-entrepreneurship-training = ব্যবসা শুরুর প্রশিক্ষণ
chain-step-mentoring = মেন্টরের সহায়তা
chain-step-information = তথ্য
chain-step-networking = যোগাযোগ গড়ে তোলা
chain-step-finance = অর্থ পাওয়ার উপায়

# How well a competence is supported, the weakest first.
strength-stated = নিজের কথা
strength-consistent = সাক্ষাৎকারে মিলেছে
strength-shown = করে দেখানো
strength-confirmed = অন্যজনের দ্বারা নিশ্চিত
strength-certified = সনদ আছে

# Where something was learnt.
setting-formal = আনুষ্ঠানিক শিক্ষা
setting-non-formal = উপানুষ্ঠানিক শিক্ষা
setting-informal = অনানুষ্ঠানিক শিক্ষা

# Kinds of evidence.
evidence-kind-certificate = সনদ
evidence-kind-employer-letter = নিয়োগকর্তার চিঠি
evidence-kind-customer-statement = গ্রাহকের বক্তব্য
evidence-kind-reference-call = কাজটি চেনেন এমন কারও সঙ্গে ফোনে কথা
evidence-kind-work-sample = কাজের নমুনা
evidence-kind-photo = ছবি
evidence-kind-test-result = পরীক্ষার ফল
evidence-kind-interview-note = সাক্ষাৎকারের নোট
evidence-kind-self-statement = নিজের বক্তব্য

# Kinds of experience.
experience-kind-schooling = স্কুল বা বিশ্ববিদ্যালয়
experience-kind-course = কোর্স
experience-kind-job = চাকরি
experience-kind-own-business = নিজের ব্যবসা
experience-kind-family-work = পরিবারে কাজ
experience-kind-care = অন্যের দেখাশোনা
experience-kind-volunteering = স্বেচ্ছাসেবা
experience-kind-self-study = নিজে নিজে শেখা

# What the person came for.
wish-business = নিজের ব্যবসা
wish-job = চাকরি
wish-course = কোর্স বা প্রশিক্ষণ
wish-unclear = এখনো ঠিক হয়নি

# How a language level is known.
level-basis-own-statement = নিজের বক্তব্য
level-basis-tested = পরীক্ষা
level-basis-certificate = সনদ

# Parts of the week.
day-time-mornings = সকালে
day-time-afternoons = বিকেলে
day-time-evenings = সন্ধ্যায়
day-time-weekends = সপ্তাহান্তে

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = দীর্ঘ অভিজ্ঞতা আছে এমন কারও কাছ থেকে
mentoring-kind-peer = সমানে সমানে
mentoring-kind-step-ahead = এক ধাপ এগিয়ে আছেন এমন কারও কাছ থেকে
mentoring-kind-informal = অনানুষ্ঠানিক, ব্যক্তিগত পরিচয়ে

# How people meet.
channel-in-person = সামনাসামনি
channel-phone = ফোনে
channel-video = ভিডিওতে
channel-messages = বার্তায়

# Sectors of business.
sector-food-and-catering = খাবার ও রেস্তোরাঁ
sector-retail = দোকান ও বাজার
sector-crafts = কারিগরি কাজ
sector-building = নির্মাণ
sector-vehicle-repair = গাড়ি মেরামত
sector-hair-and-beauty = চুল ও রূপচর্চা
sector-cleaning = পরিষ্কারের কাজ
sector-transport = পরিবহন ও ডেলিভারি
sector-business-services = অফিস সেবা ও পরামর্শ
sector-information-technology = তথ্যপ্রযুক্তি
sector-care-and-education = স্বাস্থ্য ও শিক্ষা
sector-other = অন্য খাত

# In which form a business was run.
legal-form-not-registered = নিবন্ধিত নয়
legal-form-sole-trader = একক মালিকানা
legal-form-family-business = পারিবারিক ব্যবসা
legal-form-partnership = অংশীদারি ব্যবসা
legal-form-company = কোম্পানি
legal-form-cooperative = সমবায়

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = বছরে 5,000 ইউরোর কম
turnover-band-from-5000 = বছরে 5,000 থেকে 20,000 ইউরো
turnover-band-from-20000 = বছরে 20,000 থেকে 50,000 ইউরো
turnover-band-from-50000 = বছরে 50,000 থেকে 200,000 ইউরো
turnover-band-from-200000 = বছরে 200,000 ইউরো বা বেশি

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = শোনা
cefr-skill-reading = পড়া
cefr-skill-spoken-interaction = কথোপকথন
cefr-skill-spoken-production = একটানা বলা
cefr-skill-writing = লেখা

# Values.
list-separator = { ", " }
answer-yes = হ্যাঁ
answer-no = না
answer-not-known = জানা নেই
first-language = প্রথম ভাষা
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-since = { $date } থেকে
date-until = { $date } পর্যন্ত
date-from-to = { $from } – { $to }
date-ongoing = আজ পর্যন্ত
money = { $amount } ইউরো
money-thousands = { "," }

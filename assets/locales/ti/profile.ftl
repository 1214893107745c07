### reviewed: none

## Paper

# The words of the profile of one page, and of nothing else. The other languages have them in files of their own.

# The head.
profile-title = መግለጺ ብዛዕባይ
profile-document-title = መግለጺ { $code }
profile-written-with = ምስ { $name } ብሓባር ዝተጻሕፈ
profile-code = ኮድ { $code }
profile-address-as = በጃኹም { $name } በሉኒ።
profile-lives-in = ኣብ { $place } እነብር።
one-page-based-on =
    { $competences ->
        [one] ኣብ ፋይለይ ሓደ ብቕዓት ኣሎ።
       *[other] ኣብ ፋይለይ { $competences } ብቕዓታት ኣለዉ።
    } { $stated ->
        [0] ኩሉ ልዕሊ ናተይ ቃል ዝኾነ መረጋገጺ ኣለዎ።
        [one] ሓደ ካብኦም ናተይ ቃል ጥራይ እዩ።
       *[other] { $stated } ካብኦም ናተይ ቃል ጥራይ እዮም።
    }

# The foot.
profile-footer = እዚ ወረቐት ቃላትን መረጋገጺታትን ይምዝግብ። ናይ ትምህርቲ ወይ ናይ ሞያ ኣፍልጦ ኣይኮነን።
profile-fictional = ዝተፈጥረ ኣብነት – ሓቀኛ ሰብ ኣይኮነን
profile-label = { $label }፦
profile-page = ገጽ { $page } ካብ { $pages }

# The blocks.
profile-heading-wish = እንታይ እደሊ
profile-heading-competences = እንታይ እኽእል
profile-heading-experiences = ኣብ ህይወተይ ዝገበርክዎ
profile-heading-languages = ቋንቋታተይ
profile-heading-steps = ዝቕጽሉ ስጉምትታተይ
one-page-heading-bars = ኣበይ ኣለኹ
one-page-heading-strengths = ብዙሕ ግዜ ዝገብሮ
one-page-language = { $language } { $level }
one-page-more = ካልእ { $count } ኣብ ፋይለይ ኣብ ቤት ጽሕፈት ኣሎ።

# What I want.
profile-wish-business = ናይ ገዛእ ርእሰይ ንግዲ ክጅምር እደሊ።
profile-wish-job = ስራሕ እደሊ።
profile-wish-course = ኮርስ ወይ ስልጠና ክወስድ እደሊ።
profile-idea-amount-needed = ንምጅማር ዘድሊ ገንዘብ
profile-idea-own-share = ናተይ ገንዘብ
profile-idea-amount-lacking = ገና ዝጎድል ገንዘብ
business-stage-idea = ሓሳብ
business-stage-planning = ኣብ ምውጣን
business-stage-ready-to-start = ንምጅማር ድሉው
business-stage-started = ዝጀመረ
business-stage-established = ዝጸንዐ

# The three bars.
bar-can-do = እንታይ እኽእል
bar-can-do-fact =
    { $total ->
        [0] ክሳብ ሕጂ ዝተመዝገበ ብቕዓት የለን።
        [one] { $supported ->
            [0] ሓደ ብቕዓት ተመዝጊቡ፤ ኣብ ናተይ ቃል ይምርኮስ።
           *[other] ሓደ ብቕዓት ተመዝጊቡ፤ ብመረጋገጺ ይድገፍ።
        }
       *[other] ካብ { $total } ብቕዓታት { $supported } ልዕሊ ናተይ ቃል ዝኾነ መረጋገጺ ኣለዎም።
    }
bar-know = ንመንን እንታይን ኣብዚ እፈልጥ
bar-know-fact =
    { $chosen ->
        [0] ሓበሬታ፣ ምምካር ወይ ርክብ ዝህብ ዕድል ገና ኣይተመርጸን።
       *[other] ዝተመርጸ፦ { $steps }። እዚ { $chosen } ካብ 3 እዩ።
    }
bar-finance = ብኸመይ እምውሎ
bar-finance-fact = ካብ { $needed } እቲ { $own } ናተይ ገንዘብ እዩ። { $lacking } ይጎድል።
bar-finance-covered = ናተይ { $own } ነቲ ዘድሊ { $needed } ይሽፍኖ።
bar-finance-own-not-known = { $needed } የድሊ። ናተይ ገንዘብ ክንደይ ምዃኑ ገና ኣይተፈልጠን።
bar-finance-not-known = ክንደይ ገንዘብ ከም ዘድሊ ገና ኣይተፈልጠን።
chain-step-competence-assessment = ምግምጋም ብቕዓት
chain-step-entrepreneurship-training = ስልጠና ንምጅማር ንግዲ
chain-step-mentoring = ምምካር
chain-step-information = ሓበሬታ
chain-step-networking = ርክብ ምፍጣር
chain-step-finance = ገንዘብ ምርካብ

# How well a competence is supported.
strength-stated = ናተይ ቃል
strength-consistent = ኣብ ቃለ መሕትት ዝተሰማምዐ
strength-shown = ብተግባር ዝተራእየ
strength-confirmed = ብኻልእ ሰብ ዝተረጋገጸ
strength-certified = ብምስክር ወረቐት ዝተረጋገጸ

# Values.
list-separator = { "፣ " }
answer-not-known = ኣይተፈልጠን
first-language = ናይ መጀመርታ ቋንቋ
month-1 = ጥሪ
month-2 = ለካቲት
month-3 = መጋቢት
month-4 = ሚያዝያ
month-5 = ግንቦት
month-6 = ሰነ
month-7 = ሓምለ
month-8 = ነሓሰ
month-9 = መስከረም
month-10 = ጥቅምቲ
month-11 = ሕዳር
month-12 = ታሕሳስ
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-since = ካብ { $date }
date-until = ክሳብ { $date }
date-from-to = { $from } – { $to }
date-ongoing = ክሳብ ሎሚ
money = { $amount } €
money-thousands = { "," }

# Names that the reference data does not have in this language. Languages without a name here keep their English one.
language-ti = ትግርኛ
language-ar = ዓረብኛ
language-de = ጀርመንኛ
language-en = እንግሊዝኛ
language-am = ኣምሓርኛ
language-om = ኦሮምኛ
language-so = ሶማልኛ
language-tig = ትግረ
language-sv = ስዊድንኛ
language-it = ጣልያንኛ
language-fr = ፈረንሳይኛ
language-el = ግሪኽኛ
language-nl = ሆላንድኛ
language-tr = ቱርክኛ
language-uk = ዩክረይንኛ
language-fa = ፋርስኛ

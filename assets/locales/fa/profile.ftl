### reviewed: none

## Paper

# The head of the sheet.
profile-title = پروفایل من
profile-title-training-provider = پروفایل برای نهاد آموزشی
profile-title-lender = پروفایل برای قرضه‌دهنده
profile-title-mentor = کارت برای رهنما
profile-document-title = پروفایل { $code }
profile-written-with = نوشته‌شده با همکاری { $name }
profile-code = کد { $code }
profile-address-as = لطفاً مرا { $name } صدا کنید.
profile-lives-in = من در { $place } زندگی می‌کنم.
profile-based-on =
    { $evidence ->
        [0] این ورق هنوز بر هیچ مدرکی تکیه ندارد
       *[other] این ورق بر { $evidence } مدرک تکیه دارد
    } و { $stated ->
        [0] هیچ گفته‌ای بدون مدرک در آن نیست
       *[other] { $stated } گفتۀ خود شخص در آن هست
    }.
profile-form-of-address = طرز خطاب
profile-lives = محل زندگی
profile-qr = کد QR که تنها کد { $code } را دارد و نه چیز دیگر

# The foot of every page.
profile-footer = این ورق گفته‌ها و مدارک را ثبت می‌کند. این ورق به معنای به رسمیت شناختن اسناد تحصیلی و مسلکی نیست.
profile-fictional = نمونۀ خیالی – شخص واقعی نیست
profile-page = صفحۀ { $page } از { $pages }
profile-draft = پیش‌نویس ترجمه: هنوز کسی که این زبان، زبان مادری‌اش است، آن را بررسی نکرده است

# The blocks.
profile-heading-wish = چه می‌خواهم
profile-heading-competences = چه کارهایی می‌توانم بکنم
profile-heading-experiences = چه تجربه‌هایی دارم
profile-heading-qualifications = اسناد تحصیلی و مسلکی من
profile-heading-readings = یادگیری غیررسمی من به کجا می‌رسد
profile-heading-languages = زبان‌های من
profile-heading-residence = اجازۀ اقامت من
profile-heading-steps = قدم‌های بعدی من
profile-heading-gaps = چه می‌خواهم بعد از این یاد بگیرم یا بدانم

# The blocks of the papers for others.
profile-heading-goal = هدف
profile-heading-proven = توانایی‌ها و مدارک
profile-heading-levels = اسناد تحصیلی و مسلکی و سطح آن‌ها
profile-heading-pointing = یادگیری غیررسمی به کجا می‌رسد
profile-heading-entrecomp = کارآفرینی (EntreComp)
profile-heading-spoken = زبان‌ها
profile-heading-to-learn = آنچه هنوز باید یاد گرفت یا دانست
profile-heading-times = وقت‌های مناسب
profile-heading-purpose = پول برای چه لازم است
profile-heading-carries = کسب‌وکار بر چه استوار است
profile-heading-own-businesses = کسب‌وکارهای شخصی تا حال
profile-heading-permit = اجازۀ اقامت و شغل آزاد
profile-heading-vouchers = چه کسی این شخص را تأیید می‌کند
profile-heading-papers = اسناد موجود و اسنادی که کم است
profile-heading-help = در چه کارهایی کمک لازم است
profile-heading-strengths = نقاط قوت
profile-heading-business = کسب‌وکار
profile-heading-network = روابط در اینجا
profile-heading-meeting = چگونه و چه وقت ملاقات کنیم
profile-heading-samples = نمونه‌های کار

# What I want.
profile-wish-business = می‌خواهم کسب‌وکار خودم را شروع کنم.
profile-wish-job = دنبال کار می‌گردم.
profile-wish-course = می‌خواهم در یک کورس یا آموزش شرکت کنم.
profile-idea-amount-needed = پول لازم برای شروع
profile-idea-amount-lacking = پولی که هنوز کم است
profile-fallback = اگر این کار نشود

# What a lender asks.
profile-business = کسب‌وکار
profile-own-money = پول شخصی
profile-term = مدت خواسته‌شده
profile-months = { $count } ماه
profile-registered-yes = این کسب‌وکار ثبت شده است.
profile-registered-no = این کسب‌وکار هنوز ثبت نشده است.
profile-paper = سند
profile-paper-state = وضعیت
profile-paper-at-hand = موجود است
profile-paper-missing = موجود نیست
profile-paper-not-asked = هنوز پرسیده نشده

# EntreComp.
profile-entrecomp-competence = توانایی
profile-entrecomp-own = نظر خود شخص
profile-entrecomp-counsellor = نظر مشاور
profile-entrecomp-level = { $level } از 8
profile-entrecomp-not-asked = پرسیده نشده
profile-entrecomp-note = در { $date } بر اساس چارچوب اروپایی EntreComp سنجیده شد. درجه‌ها از 1 تا 8 است؛ این‌ها نظر است، نه نمره.
profile-entrecomp-wheel = دایرۀ پانزده توانایی با هر دو نظر؛ جدول کنار آن همین را می‌گوید.

# What there is no room for.
profile-more = و { $count } مورد دیگر در دوسیه در دفتر.
profile-more-evidence = و { $count } مدرک دیگر.

# A record in which nothing stands yet.
profile-nothing-yet = برای این ورق هنوز چیزی نوشته نشده است. می‌توان آن را با هم در دفتر پر کرد.

# The end of the sheet.
profile-closing = امروز تا اینجا رسیده‌ام. آنچه هنوز کم است، می‌توان یاد گرفت، پرسید یا پیدا کرد، و این ورق می‌تواند با هر دیدار بیشتر شود.
profile-signature-person = جای، تاریخ و امضای شخص
profile-signature-counsellor = جای، تاریخ و امضای مشاور

# What each strength means, in one breath.
profile-strength-certified = یک تصدیق‌نامه آن را در بر می‌گیرد؛ اصل آن دیده شده است
profile-strength-confirmed = شخص سومی که نامش ذکر شده، آن را می‌گوید
profile-strength-shown = در یک امتحان یا در حضور ارزیاب نشان داده شده است
profile-strength-consistent = مصاحبه بدون تناقض امضا شده است
profile-strength-stated = تنها گفتۀ خود شخص، هنوز بدون مدرک

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] کس دیگری در آنجا کار نمی‌کرد
        [one] 1 نفر دیگر هم در آنجا کار می‌کرد
       *[other] { $count } نفر دیگر هم در آنجا کار می‌کردند
    }

# An assessment as evidence.
profile-assessed-by-written-exam = موفقیت در امتحان تحریری
profile-assessed-by-oral-exam = موفقیت در امتحان شفاهی
profile-assessed-by-interview = مصاحبه بدون تناقض
profile-assessed-by-practical-test = موفقیت در امتحان عملی

# Qualifications.
profile-routes = راه رسیدن به یک سطح:

# Languages.
profile-language = زبان
profile-language-level = سطح
profile-language-basis = از کجا معلوم است
profile-languages-note = A1 تا C2 سطح‌های چارچوب مشترک اروپایی برای زبان‌ها هستند.

# The permit.
profile-permit-title = اجازۀ اقامت
profile-permit-valid = اعتبار
profile-permit-ended = در { $date } تمام شد
profile-self-employment-yes = با این اجازۀ اقامت می‌توانم شغل آزاد داشته باشم.
profile-self-employment-no = با این اجازۀ اقامت نمی‌توانم شغل آزاد داشته باشم.
profile-self-employment-not-known = هنوز نمی‌دانیم که با این اجازۀ اقامت می‌توانم شغل آزاد داشته باشم یا نه. ادارۀ مهاجرت می‌تواند جواب بدهد.
profile-permit-allows = این اجازۀ اقامت به شغل آزاد اجازه می‌دهد.
profile-permit-forbids = این اجازۀ اقامت به شغل آزاد اجازه نمی‌دهد.
profile-permit-not-known = هنوز معلوم نیست که این اجازۀ اقامت به شغل آزاد اجازه می‌دهد یا نه. ادارۀ مهاجرت می‌تواند جواب بدهد.

# Pictures, for whoever cannot see them.
profile-photo = عکس شخص
profile-work-sample = عکس از کار: { $title }

# Next steps.
profile-step-chosen = با هم انتخاب کردیم
profile-step-proposed = پیشنهاد شده، هنوز تصمیم نگرفته‌ایم
profile-step-provider = ارائه‌کننده
profile-step-place = مکان
profile-step-contact = تماس
profile-step-hours = زمان
profile-how = چگونه
profile-step-confirmed = این معلومات در { $date } بررسی شد.
profile-step-never-confirmed = این معلومات را هنوز کسی بررسی نکرده است.

# The profile of one page.
one-page-heading-bars = حالا در کجای راه هستم
one-page-heading-strengths = چه کارهایی زیاد می‌کنم
one-page-language = { $language } { $level }
one-page-more = و { $count } مورد دیگر در دوسیۀ من در دفتر.
one-page-based-on =
    در دوسیۀ من { $competences } توانایی ثبت است. { $stated ->
        [0] برای همۀ آن‌ها بیشتر از گفتۀ خودم مدرک هست.
       *[other] { $stated } مورد از آن تنها بر گفتۀ خودم تکیه دارد.
    }

## Screen and paper

# The three bars.
bar-can-do = چه کارهایی می‌توانم بکنم
bar-can-do-fact =
    { $total ->
        [0] هنوز هیچ توانایی‌ای ثبت نشده است.
        [one] { $supported ->
            [0] 1 توانایی ثبت شده است؛ بر گفتۀ خود شخص تکیه دارد.
           *[other] 1 توانایی ثبت شده است؛ مدرک از آن پشتیبانی می‌کند.
        }
       *[other] برای { $supported } از { $total } توانایی، بیشتر از گفتۀ خود شخص مدرک هست.
    }
bar-know = در اینجا چه کسانی و چه چیزهایی را می‌شناسم
bar-know-fact =
    { $chosen ->
        [0] هنوز هیچ خدمتی برای معلومات، رهنمایی یا ایجاد روابط انتخاب نشده است.
       *[other] انتخاب‌شده: { $steps }. یعنی { $chosen } از 3.
    }
bar-finance = پول آن را از کجا می‌آورم
bar-finance-fact = { $own } از { $needed } پول خود شخص است. { $lacking } کم است.
bar-finance-covered = پول خود شخص، { $own }، برای { $needed } که لازم است، کفایت می‌کند.
bar-finance-own-not-known = { $needed } لازم است. هنوز معلوم نیست که پول خود شخص چقدر است.
bar-finance-not-known = هنوز معلوم نیست که چقدر پول لازم است.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = از این اداره بپرسید: { $office }
founding-unchecked = این مورد را هنوز کسی بررسی نکرده است، پس چیزی را تعیین نمی‌کند. از اداره بپرسید.
founding-old = این مورد از { $date } است، یعنی بیشتر از 24 ماه پیش. پیش از آن‌که به آن تکیه کنید، دوباره بررسی کنید.
founding-undated = کسی ننوشته است که این مورد چه وقت بررسی شد.
founding-permit-ended = اجازۀ اقامت در { $date } تمام شد. آنچه در آن بود دیگر اعتبار ندارد؛ بپرسید که تمدید می‌شود یا نه.
founding-permit-ends-soon =
    { $days ->
        [0] اجازۀ اقامت امروز تمام می‌شود ({ $date }). همین حالا بپرسید که تمدید می‌شود یا نه.
        [one] اجازۀ اقامت { $days } روز بعد، در { $date }، تمام می‌شود. همین حالا بپرسید که تمدید می‌شود یا نه.
       *[other] اجازۀ اقامت { $days } روز بعد، در { $date }، تمام می‌شود. همین حالا بپرسید که تمدید می‌شود یا نه.
    }
founding-because-permit-yes = خود اجازۀ اقامت به شغل آزاد اجازه می‌دهد. این از هر جدول مهم‌تر است.
founding-because-permit-no = خود اجازۀ اقامت به شغل آزاد اجازه نمی‌دهد. اداره می‌تواند بگوید که این تغییر می‌کند یا نه.
founding-because-permit-ended = اجازۀ اقامت تمام شده است، پس آنچه در آن بود دیگر اعتبار ندارد.
founding-because-no-permit = هنوز کسی ننوشته است که این چه نوع اجازۀ اقامت است و آیا به شغل آزاد اجازه می‌دهد.
founding-because-no-trade = هنوز کسی برای ایدۀ کسب‌وکار پیشه‌ای ننوشته است، یا آن پیشه در فهرست نیست.
founding-because-no-entry = در این باره برای { $country } هنوز موردی نیست.
founding-because-no-country = کشور این دفتر نوشته نشده است.
founding-because-registered = این پیشه ثبت می‌خواهد، و کسب‌وکار ثبت شده است.
founding-because-entry = { $subject }، { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = شغل آزاد اجازه دارد
founding-answer-permit-needed = یک اجازه‌نامه یا اجازۀ اقامت دیگر لازم است
founding-answer-not-allowed = شغل آزاد اجازه ندارد
founding-answer-depends = در هر مورد فرق می‌کند
founding-answer-free = چیزی لازم نیست
founding-answer-registration = کسب‌وکار باید ثبت شود
founding-answer-licence = جواز لازم است
founding-answer-qualified-person = یک شخص ماهر با سند لازم است، مانند کسی که سند استادی دارد

# What a start in a country needs beside skills.
gap-theme-host-country-rules = قانون‌های این کشور: پیشه، مالیات، بیمه
gap-theme-network = کسانی که کمک می‌کنند: مشتری‌ها، فروشندگان مواد، مشاوران
gap-theme-money = پول برای شروع، و پلانی برای آن

# The name of a gap by itself.
gap-said = { $gap }

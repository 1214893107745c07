### reviewed: none

## Paper

# The head of the sheet.
profile-title = Мій профіль
profile-title-training-provider = Профіль для навчального закладу
profile-title-lender = Профіль для кредитора
profile-title-mentor = Картка для ментора
profile-document-title = Профіль { $code }
profile-written-with = Написано спільно, консультування: { $name }
profile-code = Код { $code }
profile-address-as = Будь ласка, звертайтеся до мене так: { $name }.
profile-lives-in = Я живу тут: { $place }.
profile-based-on =
    Підстава: { $evidence ->
        [0] жодного доказу
        [one] { $evidence } доказ
        [few] { $evidence } докази
        [many] { $evidence } доказів
       *[other] { $evidence } доказу
    } і { $stated ->
        [0] жодного твердження без доказу
        [one] { $stated } власне твердження
        [few] { $stated } власні твердження
        [many] { $stated } власних тверджень
       *[other] { $stated } власного твердження
    }.
profile-form-of-address = Звертання
profile-lives = Місце проживання
profile-qr = QR-код, у якому лише код { $code } і більше нічого

# The foot of every page.
profile-footer = Цей аркуш фіксує твердження та докази. Він не є визнанням кваліфікацій.
profile-fictional = Вигаданий приклад – такої людини немає
profile-page = Сторінка { $page } з { $pages }
profile-draft = Чернетка перекладу: жоден носій мови її ще не перевірив

# The blocks.
profile-heading-wish = Чого я хочу
profile-heading-competences = Що я вмію
profile-heading-experiences = Мій життєвий досвід
profile-heading-qualifications = Мої кваліфікації
profile-heading-readings = Куди веде моє інформальне навчання
profile-heading-languages = Мої мови
profile-heading-residence = Мій дозвіл на проживання
profile-heading-steps = Мої наступні кроки
profile-heading-gaps = Що я хочу вивчити або з’ясувати далі

# The blocks of the papers for others.
profile-heading-goal = Мета
profile-heading-proven = Компетентності та докази
profile-heading-levels = Кваліфікації та їхні рівні
profile-heading-pointing = Куди веде інформальне навчання
profile-heading-entrecomp = Підприємливість (EntreComp)
profile-heading-spoken = Мови
profile-heading-to-learn = Що ще треба вивчити або з’ясувати
profile-heading-times = Зручний час
profile-heading-purpose = На що потрібні гроші
profile-heading-carries = На чому тримається справа
profile-heading-own-businesses = Попередні власні справи
profile-heading-permit = Дозвіл на проживання і самозайнятість
profile-heading-vouchers = Хто це підтверджує
profile-heading-papers = Документи: що є і чого бракує
profile-heading-help = Де потрібна допомога
profile-heading-strengths = Сильні сторони
profile-heading-business = Справа
profile-heading-network = Знайомства тут
profile-heading-meeting = Як і коли зустрічатися
profile-heading-samples = Зразки роботи

# What I want.
profile-wish-business = Я хочу почати власну справу.
profile-wish-job = Я шукаю роботу.
profile-wish-course = Я хочу пройти курс або навчання.
profile-idea-amount-needed = Скільки грошей треба для старту
profile-idea-amount-lacking = Скільки грошей ще бракує
profile-fallback = Якщо це не вдасться

# What a lender asks.
profile-business = Справа
profile-own-money = Власні гроші
profile-term = Бажаний строк
profile-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }
profile-registered-yes = Справу зареєстровано.
profile-registered-no = Справу ще не зареєстровано.
profile-paper = Документ
profile-paper-state = Стан
profile-paper-at-hand = є
profile-paper-missing = бракує
profile-paper-not-asked = ще не запитували

# EntreComp.
profile-entrecomp-competence = Компетентність
profile-entrecomp-own = Власна оцінка
profile-entrecomp-counsellor = Оцінка консультанта
profile-entrecomp-level = { $level } із 8
profile-entrecomp-not-asked = не запитували
profile-entrecomp-note = Оцінено { $date } за європейською рамкою EntreComp. Рівні йдуть від 1 до 8; це погляди, а не бали.
profile-entrecomp-wheel = Колесо п’ятнадцяти компетентностей з обома оцінками; таблиця поруч говорить те саме.

# What there is no room for.
profile-more = Ще { $count } у папці в пункті консультування.
profile-more-evidence =
    { $count ->
        [one] Ще { $count } доказ.
        [few] Ще { $count } докази.
        [many] Ще { $count } доказів.
       *[other] Ще { $count } доказу.
    }

# A record in which nothing stands yet.
profile-nothing-yet = Для цього аркуша ще нічого не записано. Його можна заповнити разом у пункті консультування.

# The end of the sheet.
profile-closing = Ось де я сьогодні. Чого ще бракує, можна вивчити, запитати або знайти, і цей аркуш може зростати з кожною зустріччю.
profile-signature-person = Місце, дата і підпис людини
profile-signature-counsellor = Місце, дата і підпис консультанта

# What each strength means, in one breath.
profile-strength-certified = це охоплює сертифікат; оригінал бачили
profile-strength-confirmed = так каже третя особа, названа на ім’я
profile-strength-shown = складено іспит або виконано на очах того, хто оцінює
profile-strength-consistent = співбесіду підписано без суперечностей
profile-strength-stated = лише власні слова, доказу ще немає

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] більше там ніхто не працював
        [one] там працювала ще { $count } людина
        [few] там працювали ще { $count } людини
        [many] там працювали ще { $count } людей
       *[other] там працювало ще { $count } людини
    }

# An assessment as evidence.
profile-assessed-by-written-exam = Письмовий іспит складено
profile-assessed-by-oral-exam = Усний іспит складено
profile-assessed-by-interview = Співбесіда без суперечностей
profile-assessed-by-practical-test = Практичний іспит складено

# Qualifications.
profile-routes = Шлях до рівня:

# Languages.
profile-language = Мова
profile-language-level = Рівень
profile-language-basis = Звідки відомо
profile-languages-note = Від A1 до C2 – рівні Загальноєвропейських рекомендацій з мовної освіти.

# The permit.
profile-permit-title = Дозвіл
profile-permit-valid = Дійсний
profile-permit-ended = закінчився { $date }
profile-self-employment-yes = Із цим дозволом мені можна працювати на себе (самозайнятість).
profile-self-employment-no = Із цим дозволом мені не можна працювати на себе (самозайнятість).
profile-self-employment-not-known = Ми ще не знаємо, чи можна мені з цим дозволом працювати на себе (самозайнятість). Відповідь може дати міграційна служба.
profile-permit-allows = Цей дозвіл дає право на самозайнятість.
profile-permit-forbids = Цей дозвіл не дає права на самозайнятість.
profile-permit-not-known = Ще невідомо, чи дає цей дозвіл право на самозайнятість. Відповідь може дати міграційна служба.

# Pictures, for whoever cannot see them.
profile-photo = Фото людини
profile-work-sample = Зображення роботи: { $title }

# Next steps.
profile-step-chosen = обрано разом
profile-step-proposed = запропоновано, ще не вирішено
profile-step-provider = Хто
profile-step-place = Де
profile-step-contact = Контакт
profile-step-hours = Коли
profile-how = Як
profile-step-confirmed = Ці дані перевірено { $date }.
profile-step-never-confirmed = Ці дані ще ніхто не перевіряв.

# The profile of one page.
one-page-heading-bars = Де я зараз
one-page-heading-strengths = Що я часто роблю
one-page-language = { $language } { $level }
one-page-more = Ще { $count } у моїй папці в пункті консультування.
one-page-based-on =
    { $competences ->
        [one] У моїй папці записано { $competences } компетентність.
        [few] У моїй папці записано { $competences } компетентності.
        [many] У моїй папці записано { $competences } компетентностей.
       *[other] У моїй папці записано { $competences } компетентності.
    } { $stated ->
        [0] Усе це підтверджено не лише моїми словами.
        [one] { $stated } з них спирається лише на мої слова.
        [few] { $stated } з них спираються лише на мої слова.
        [many] { $stated } з них спираються лише на мої слова.
       *[other] { $stated } з них спирається лише на мої слова.
    }

## Screen and paper

# The three bars.
bar-can-do = Що я вмію
bar-can-do-fact =
    { $total ->
        [0] Ще не записано жодної компетентності.
        [1] { $supported ->
            [0] Записано 1 компетентність; вона спирається на власні слова.
           *[other] Записано 1 компетентність; вона підтверджена доказами.
        }
       *[other] Компетентності, підтверджені не лише власними словами: { $supported } з { $total }.
    }
bar-know = Кого і що я тут знаю
bar-know-fact =
    { $chosen ->
        [0] Ще не обрано жодної пропозиції: інформації, менторства чи корисних знайомств.
       *[other] Обрано: { $steps }. Це { $chosen } з 3.
    }
bar-finance = Як я це фінансую
bar-finance-fact = Власні гроші: { $own } з { $needed }. Бракує { $lacking }.
bar-finance-covered = Власних грошей { $own } вистачає: потрібно { $needed }.
bar-finance-own-not-known = Потрібно { $needed }. Скільки є власних грошей, ще невідомо.
bar-finance-not-known = Скільки грошей потрібно, ще невідомо.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = Перевірте в установі: { $office }
founding-unchecked = Цей запис ще ніхто не перевірив, тому він нічого не вирішує. Перевірте в установі.
founding-old = Цей запис має дату { $date }, тобто йому понад 24 місяці. Перевірте його ще раз, перш ніж на нього покладатися.
founding-undated = Ніхто не записав, коли цей запис перевірили.
founding-permit-ended = Дозвіл закінчився { $date }. Те, що в ньому було, більше не діє; запитайте, чи його продовжать.
founding-permit-ends-soon =
    { $days ->
        [0] Дозвіл закінчується сьогодні ({ $date }). Запитайте зараз, чи його продовжать.
        [one] Дозвіл закінчується через { $days } день, { $date }. Запитайте зараз, чи його продовжать.
        [few] Дозвіл закінчується через { $days } дні, { $date }. Запитайте зараз, чи його продовжать.
        [many] Дозвіл закінчується через { $days } днів, { $date }. Запитайте зараз, чи його продовжать.
       *[other] Дозвіл закінчується через { $days } дня, { $date }. Запитайте зараз, чи його продовжать.
    }
founding-because-permit-yes = Сам дозвіл дає право на самозайнятість. Це важить більше за будь-яку таблицю.
founding-because-permit-no = Сам дозвіл не дає права на самозайнятість. Установа може сказати, чи це можна змінити.
founding-because-permit-ended = Дозвіл закінчився, тому те, що в ньому було, більше не діє.
founding-because-no-permit = Ще ніхто не записав, який це дозвіл і чи дає він право на самозайнятість.
founding-because-no-trade = Ще ніхто не записав ремесла для бізнес-ідеї, або його немає в списку.
founding-because-no-entry = Для країни { $country } запису про це ще немає.
founding-because-no-country = Країну пункту консультування не вказано.
founding-because-registered = Це ремесло потребує реєстрації, і справу зареєстровано.
founding-because-entry = { $subject }, { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = самозайнятість дозволена
founding-answer-permit-needed = потрібна згода або інший дозвіл
founding-answer-not-allowed = самозайнятість не дозволена
founding-answer-depends = залежить від випадку
founding-answer-free = нічого не вимагають
founding-answer-registration = справу треба зареєструвати
founding-answer-licence = потрібна ліцензія
founding-answer-qualified-person = потрібна кваліфікована особа, наприклад зі свідоцтвом майстра

# What a start in a country needs beside skills.
gap-theme-host-country-rules = Правила цієї країни: ремесло, податки, страхування
gap-theme-network = Люди, які допомагають: клієнти, постачальники, радники
gap-theme-money = Гроші на початок і план для них

# The name of a gap by itself.
gap-said = { $gap }

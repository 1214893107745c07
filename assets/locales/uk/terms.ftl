### reviewed: none

## Screen and paper

# Stands between the parts of a list.
list-separator = { ", " }

# The three values of a fact.
answer-yes = Так
answer-no = Ні
answer-not-known = Невідомо

# The six steps of the chain.
chain-step-competence-assessment = Оцінювання компетентностей
chain-step-entrepreneurship-training = Навчання підприємництва
chain-step-mentoring = Менторство
chain-step-information = Інформація
chain-step-networking = Корисні знайомства
chain-step-finance = Доступ до фінансування

# Kinds of offers.
offer-kind-assessment = Оцінювання або визнання
offer-kind-course = Курс
offer-kind-coaching = Коучинг
offer-kind-mentor = Менторство
offer-kind-information-desk = Інформаційний пункт
offer-kind-campaign = Інформаційна кампанія
offer-kind-event = Захід
offer-kind-club = Клуб
offer-kind-space = Приміщення або робоче місце
offer-kind-loan = Кредит
offer-kind-grant = Грант
offer-kind-guarantee = Гарантія
offer-kind-help-with-applying = Допомога із заявкою на гроші
offer-kind-premises = Безкоштовні або недорогі приміщення чи обладнання

# How far a business is.
business-stage-idea = Ідея
business-stage-planning = Планується
business-stage-ready-to-start = Усе готово до старту
business-stage-started = Розпочато
business-stage-established = Працює стабільно

# Sectors of business.
sector-food-and-catering = Харчування та кейтеринг
sector-retail = Магазини та ринки
sector-crafts = Ремесла
sector-building = Будівництво
sector-vehicle-repair = Ремонт транспорту
sector-hair-and-beauty = Перукарські послуги та догляд за зовнішністю
sector-cleaning = Прибирання
sector-transport = Перевезення та доставка
sector-business-services = Офісні послуги та консультації
sector-information-technology = Інформаційні технології
sector-care-and-education = Охорона здоров’я та освіта
sector-other = Інша галузь

# How well a competence is supported, the weakest first.
strength-stated = Заявлена
strength-consistent = Узгоджена
strength-shown = Показана
strength-confirmed = Підтверджена
strength-certified = Засвідчена документом
strength-stated-meaning = Спирається лише на слова самої людини; саме фото або сертифікат, оригіналу якого тут ніхто не бачив, цього не змінює.
strength-consistent-meaning = Співбесіду завершено й підписано, і ніщо в ній не суперечить сказаному.
strength-shown-meaning = Складено практичний, письмовий або усний іспит, або зразок роботи виконано на очах того, хто оцінює.
strength-confirmed-meaning = Третя особа, названа на ім’я, підтверджує її в листі, у відгуку клієнта або в записаній телефонній розмові.
strength-certified-meaning = Її охоплює сертифікат, і названа на ім’я особа бачила оригінал.

# Where something was learnt.
setting-formal = Формальне навчання
setting-non-formal = Неформальне навчання
setting-informal = Інформальне навчання
setting-formal-meaning = Навчання в організованих умовах, що веде до кваліфікації, наприклад у школі, у професійному навчанні чи в університеті.
setting-non-formal-meaning = Навчання на запланованому занятті з певною підтримкою поза системою освіти, наприклад на курсі на роботі.
setting-informal-meaning = Навчання без плану в щоденному житті: на роботі, у сім’ї чи у вільний час.

# Kinds of evidence.
evidence-kind-certificate = Сертифікат або диплом
evidence-kind-employer-letter = Лист роботодавця
evidence-kind-customer-statement = Відгук клієнта
evidence-kind-reference-call = Дзвінок до того, хто знає цю роботу
evidence-kind-work-sample = Зразок роботи
evidence-kind-photo = Фото
evidence-kind-test-result = Результат іспиту
evidence-kind-interview-note = Нотатка зі співбесіди
evidence-kind-self-statement = Власні слова

# In which form evidence was seen.
evidence-form-original = Оригінал
evidence-form-copy = Копія, скан або фото
evidence-form-in-person = Побачено або почуто особисто
evidence-form-not-seen = Ще не бачили

# Kinds of experience.
experience-kind-schooling = Школа або університет
experience-kind-course = Курс
experience-kind-job = Робота
experience-kind-own-business = Власна справа
experience-kind-family-work = Праця в сім’ї
experience-kind-care = Догляд за іншими
experience-kind-volunteering = Волонтерство
experience-kind-self-study = Самостійне навчання

# What the person came for.
wish-business = Власна справа
wish-job = Робота
wish-course = Курс або навчання
wish-unclear = Ще не зрозуміло

# How a language level is known.
level-basis-own-statement = Власні слова
level-basis-tested = Іспит
level-basis-certificate = Сертифікат
first-language = перша мова

# How deep a conversation went.
contact-kind-first-contact = Перша зустріч
contact-kind-triage = Коротка розмова
contact-kind-interview = Співбесіда
contact-kind-full-assessment = Повне оцінювання
contact-kind-follow-up = Наступна зустріч

# What a consent allows.
consent-purpose-keep-record = Ведення записів у цьому пункті
consent-purpose-print-profile = Друк профілів для людини
consent-purpose-referral = Передавання даних одержувачу
consent-purpose-statistics = Облік у цифрах без імені

# On what a level rests.
eqf-basis-certificate = Рівень указано в документі про освіту
eqf-basis-register = Національний реєстр
eqf-basis-recognition-statement = Висновок органу з визнання або Європейський паспорт кваліфікацій
eqf-basis-national-table = Національна таблиця
eqf-basis-descriptor-reading = Зіставлення з дескрипторами двома особами
eqf-basis-target-qualification = Кваліфікація як мета

# From where a second assessor comes.
second-assessor-role-colleague = Колега з цього пункту консультування
second-assessor-role-external = Ззовні

# In which form a business was run.
legal-form-not-registered = Без реєстрації
legal-form-sole-trader = Одноосібне підприємництво
legal-form-family-business = Сімейний бізнес
legal-form-partnership = Товариство кількох осіб
legal-form-company = Компанія з капіталом
legal-form-cooperative = Кооператив

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = Менше 5 000 € на рік
turnover-band-from-5000 = Від 5 000 до 20 000 € на рік
turnover-band-from-20000 = Від 20 000 до 50 000 € на рік
turnover-band-from-50000 = Від 50 000 до 200 000 € на рік
turnover-band-from-200000 = 200 000 € на рік або більше

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = Слухання
cefr-skill-reading = Читання
cefr-skill-spoken-interaction = Усна взаємодія
cefr-skill-spoken-production = Усне висловлювання
cefr-skill-writing = Письмо

# Parts of the week.
day-time-mornings = ранки
day-time-afternoons = час після обіду
day-time-evenings = вечори
day-time-weekends = вихідні

# How people meet.
channel-in-person = особисто
channel-phone = телефоном
channel-video = відеозв’язком
channel-messages = повідомленнями

# Kinds of permit.
residence-kind-free-movement = вільне пересування, дозвіл не потрібен
residence-kind-union-family = сім’я громадянина ЄС
residence-kind-permanent = постійне проживання
residence-kind-refugee = визнаний статус біженця
residence-kind-subsidiary-protection = додатковий або національний захист
residence-kind-temporary-protection = тимчасовий захист
residence-kind-asylum-seeker = процедура надання притулку
residence-kind-tolerated = повернення відкладено (толерування)
residence-kind-family = сімейні підстави
residence-kind-employee = робота за наймом
residence-kind-self-employed = самозайнятість
residence-kind-study = навчання
residence-kind-job-search = пошук роботи

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = Координація
counsellor-role-counsellor = Консультування
counsellor-role-reader = Перегляд
counsellor-role-statistics = Статистика

# Whether the person may take an offer.
verdict-eligible = Підходить
verdict-unknown = Ще невідомо
verdict-near-miss = Бракує небагато
verdict-not-eligible = Не підходить

# What was decided about a match.
decision-chosen = Обрано
decision-set-aside = Відкладено вбік
decision-put-off = Пізніше

# Whether an offer can be had.
offer-status-active = Доступна
offer-status-temporarily-closed = На паузі
offer-status-inactive = Наразі недоступна
offer-status-defunct = Більше не існує

# What somebody does at present.
employment-employed = робота за наймом
employment-self-employed = самозайнятість
employment-registered-unemployed = статус безробітної особи
employment-not-working = без роботи, без реєстрації
employment-in-training = курс, професійне навчання або університет

# Genders.
gender-woman = жінка
gender-man = чоловік
gender-other = ні те, ні інше, або і те, і інше

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = від людини з великим досвідом
mentoring-kind-peer = між рівними
mentoring-kind-step-ahead = від людини, яка на крок попереду
mentoring-kind-informal = неформально, через знайомих

# Why a business ended. No story belongs here.
end-reason-moved = Переїзд
end-reason-handed-over = Передано або продано
end-reason-too-little-income = Замалий дохід
end-reason-lost = Втрачено місце, товар або інструменти
end-reason-other-plans = Інші плани

# How often somebody did something.
task-answer-often = Часто
task-answer-sometimes = Іноді
task-answer-never = Ніколи
task-answer-not-asked = Не запитували

# The upper groups of ESCO's skills.
skill-group-communication = Спілкування та творчість
skill-group-information = Робота з інформацією
skill-group-care = Догляд та обслуговування
skill-group-management = Управління
skill-group-computers = Комп’ютери
skill-group-handling = Робота з предметами та виготовлення
skill-group-construction = Будівництво
skill-group-machinery = Машини та обладнання
skill-group-knowledge = Знання
skill-group-transversal = Корисне всюди
skill-group-languages = Мови
skill-group-other = Інше

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = Виявлено
validation-phase-documented = Задокументовано
validation-phase-assessed = Оцінено

# Nouns, put into the sentences of errors.
noun-desk = пункт консультування
noun-counsellor = консультант
noun-candidate = кандидат
noun-consent = згода
noun-contact = зустріч
noun-experience = досвід
noun-strength-cards = набір карток сильних сторін
noun-competence = компетентність
noun-evidence = доказ
noun-evidence-file = файл доказу
noun-assessment = оцінювання
noun-item-bank = банк завдань
noun-qualification = кваліфікація
noun-eqf-reading = визначення рівня ЄРК
noun-entrecomp-rating = набір оцінок підприємливості
noun-open-gap = прогалина, що чекає на пропозиції
noun-eqf-setting-table = таблиця підстав для рівня
noun-target-qualification = кваліфікація як мета
noun-business-idea = бізнес-ідея
noun-founding-rule = запис про заснування справи
noun-provider = організація
noun-offer = пропозиція
noun-match-decision = рішення щодо добору
noun-match-weights = ваги добору
noun-place = місце
noun-mentor = ментор
noun-mentorship = пропозиція ментора

# What was done, in the history and on the undo button.
operation-set-up-desk = Пункт створено
operation-change-desk = Пункт змінено
operation-undo = Зміну скасовано
operation-add-candidate = Кандидата додано
operation-change-candidate = Кандидата змінено
operation-import-europass = Нова папка з Europass
operation-add-consent = Згоду додано
operation-change-consent = Згоду змінено
operation-add-contact = Зустріч додано
operation-change-contact = Зустріч змінено
operation-remove-contact = Зустріч видалено
operation-add-experience = Досвід додано
operation-change-experience = Досвід змінено
operation-remove-experience = Досвід видалено
operation-add-strength-cards = Картки сильних сторін розпочато
operation-change-strength-cards = Картку сильної сторони розкладено
operation-remove-strength-cards = Картки сильних сторін прибрано
operation-add-competence = Компетентність додано
operation-change-competence = Компетентність змінено
operation-remove-competence = Компетентність видалено
operation-merge-competences = Компетентності об’єднано
operation-add-task-competences = Завдання записано як компетентності
operation-add-evidence = Доказ додано
operation-change-evidence = Доказ змінено
operation-remove-evidence = Доказ видалено
operation-add-evidence-file = Файл доказу додано
operation-change-evidence-file = Файл доказу змінено
operation-remove-evidence-file = Файл доказу видалено
operation-begin-assessment = Оцінювання розпочато
operation-change-assessment = Оцінювання змінено
operation-remove-assessment = Оцінювання видалено
operation-sign-off-assessment = Оцінювання підписано
operation-import-item-bank = Банк завдань додано
operation-remove-item-bank = Банк завдань видалено
operation-add-qualification = Кваліфікацію додано
operation-change-qualification = Кваліфікацію змінено
operation-remove-qualification = Кваліфікацію видалено
operation-add-eqf-reading = Визначення рівня ЄРК додано
operation-change-eqf-reading = Визначення рівня ЄРК змінено
operation-remove-eqf-reading = Визначення рівня ЄРК видалено
operation-add-entrecomp-rating = Оцінки підприємливості додано
operation-change-entrecomp-rating = Оцінки підприємливості змінено
operation-remove-entrecomp-rating = Оцінки підприємливості видалено
operation-hand-gap-on = Для прогалини шукають допомогу
operation-take-gap-back = Прогалину знято з добору
operation-change-eqf-setting-table = Таблицю підстав для рівня змінено
operation-add-target-qualification = Кваліфікацію як мету додано
operation-change-target-qualification = Кваліфікацію як мету змінено
operation-remove-target-qualification = Кваліфікацію як мету видалено
operation-import-target-qualifications = Кваліфікації як мету імпортовано
operation-add-business-idea = Бізнес-ідею додано
operation-change-business-idea = Бізнес-ідею змінено
operation-remove-business-idea = Бізнес-ідею видалено
operation-change-founding-rule = Запис про заснування справи змінено
operation-remove-founding-rule = Запис про заснування справи повернуто
operation-add-provider = Організацію додано
operation-change-provider = Організацію змінено
operation-remove-provider = Організацію видалено
operation-add-offer = Пропозицію додано
operation-change-offer = Пропозицію змінено
operation-remove-offer = Пропозицію видалено
operation-import-offers = Пропозиції імпортовано
operation-change-match-weights = Ваги добору змінено
operation-add-place = Місце додано
operation-change-place = Місце змінено
operation-remove-place = Місце видалено
operation-decide-match = Рішення щодо добору
operation-add-mentor = Ментора додано
operation-change-mentor = Ментора змінено
operation-remove-mentor = Ментора видалено
operation-erase-mentor = Ментора стерто назавжди
operation-propose-mentorship = Ментора запропоновано
operation-change-mentorship = Відповідь на пропозицію ментора записано
operation-save-paper = Аркуш збережено у файл
operation-show-paper = Аркуш відкрито в іншій програмі
operation-print-paper = Аркуш надіслано на принтер

# For whom an offer was made.
target-group-migrants = мігранти
target-group-refugees = біженці
target-group-women = жінки
target-group-young-people = молодь
target-group-job-seekers = люди без роботи
target-group-carers = батьки та інші, хто за кимось доглядає
target-group-people-with-disabilities = люди з інвалідністю
target-group-founders = усі, хто засновує справу
target-group-business-owners = люди, які вже ведуть справу

# What a course takes for granted.
course-level-beginner = нічого
course-level-intermediate = початкове уявлення про тему
course-level-advanced = практика

# Days of the week.
weekday-mo = понеділок
weekday-tu = вівторок
weekday-we = середа
weekday-th = четвер
weekday-fr = п’ятниця
weekday-sa = субота
weekday-su = неділя

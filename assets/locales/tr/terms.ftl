### reviewed: none

## Screen and paper

# Stands between the parts of a list.
list-separator = { ", " }

# The three values of a fact.
answer-yes = Evet
answer-no = Hayır
answer-not-known = Bilinmiyor

# The six steps of the chain.
chain-step-competence-assessment = Yetkinlik değerlendirmesi
chain-step-entrepreneurship-training = Girişimcilik eğitimi
chain-step-mentoring = Mentorluk
chain-step-information = Bilgilendirme
chain-step-networking = Çevre edinme
chain-step-finance = Finansmana erişim

# Kinds of offers.
offer-kind-assessment = Değerlendirme veya tanınma
offer-kind-course = Kurs
offer-kind-coaching = Koçluk
offer-kind-mentor = Mentor
offer-kind-information-desk = Danışma bürosu
offer-kind-campaign = Bilgilendirme kampanyası
offer-kind-event = Etkinlik
offer-kind-club = Kulüp
offer-kind-space = Oda veya çalışma yeri
offer-kind-loan = Kredi
offer-kind-grant = Hibe
offer-kind-guarantee = Kefalet
offer-kind-help-with-applying = Para başvurusunda yardım
offer-kind-premises = Ücretsiz veya ucuz yer ya da ekipman

# How far a business is.
business-stage-idea = Fikir
business-stage-planning = Planlanıyor
business-stage-ready-to-start = Başlamaya hazır
business-stage-started = Kuruldu
business-stage-established = Yerleşmiş

# Sectors of business.
sector-food-and-catering = Gıda ve yemek hizmeti
sector-retail = Dükkânlar ve pazarlar
sector-crafts = El sanatları
sector-building = İnşaat
sector-vehicle-repair = Araç tamiri
sector-hair-and-beauty = Kuaförlük ve güzellik
sector-cleaning = Temizlik
sector-transport = Taşımacılık ve teslimat
sector-business-services = Büro hizmetleri ve danışmanlık
sector-information-technology = Bilişim
sector-care-and-education = Sağlık ve eğitim
sector-other = Diğer sektör

# How well a competence is supported, the weakest first.
strength-stated = Beyan edilmiş
strength-consistent = Tutarlı
strength-shown = Gösterilmiş
strength-confirmed = Doğrulanmış
strength-certified = Belgelenmiş
strength-stated-meaning = Kişinin kendi sözlerine dayanır; tek başına bir fotoğraf veya burada aslını kimsenin görmediği bir belge bunu değiştirmez.
strength-consistent-meaning = Bir görüşme tamamlanıp imzalandı ve içinde bu beyanla çelişen bir şey yok.
strength-shown-meaning = Uygulamalı, yazılı veya sözlü bir sınav geçildi ya da bir değerlendiricinin önünde bir iş örneği yapıldı.
strength-confirmed-meaning = Adı belli üçüncü bir kişi bunu bir mektupta, bir müşteri beyanında veya not edilen bir telefon görüşmesinde doğruluyor.
strength-certified-meaning = Bir belge bunu kapsıyor ve adı belli bir kişi belgenin aslını gördü.

# Where something was learnt.
setting-formal = Örgün öğrenme
setting-non-formal = Yaygın öğrenme
setting-informal = Serbest öğrenme
setting-formal-meaning = Okul, meslek eğitimi veya üniversite gibi bir yeterliliğe götüren düzenli bir ortamda öğrenme.
setting-non-formal-meaning = İş yerindeki bir kurs gibi, okul sisteminin dışında, biraz destekle yürüyen planlı bir etkinlikte öğrenme.
setting-informal-meaning = Günlük hayatta plansız öğrenme: işte, ailede veya boş zamanda.

# Kinds of evidence.
evidence-kind-certificate = Sertifika veya diploma
evidence-kind-employer-letter = İşveren mektubu
evidence-kind-customer-statement = Müşteri beyanı
evidence-kind-reference-call = İşi bilen biriyle telefon görüşmesi
evidence-kind-work-sample = İş örneği
evidence-kind-photo = Fotoğraf
evidence-kind-test-result = Sınav sonucu
evidence-kind-interview-note = Görüşme notu
evidence-kind-self-statement = Kişisel beyan

# In which form evidence was seen.
evidence-form-original = Aslı
evidence-form-copy = Kopya, tarama veya fotoğraf
evidence-form-in-person = Yerinde görüldü veya duyuldu
evidence-form-not-seen = Henüz görülmedi

# Kinds of experience.
experience-kind-schooling = Okul veya üniversite
experience-kind-course = Kurs
experience-kind-job = Ücretli iş
experience-kind-own-business = Kendi işi
experience-kind-family-work = Aile içinde çalışma
experience-kind-care = Başkalarına bakma
experience-kind-volunteering = Gönüllülük
experience-kind-self-study = Kendi kendine öğrenme

# What the person came for.
wish-business = Kendi işi
wish-job = Ücretli iş
wish-course = Kurs veya eğitim
wish-unclear = Henüz belli değil

# How a language level is known.
level-basis-own-statement = Kişisel beyan
level-basis-tested = Sınav
level-basis-certificate = Sertifika
first-language = ilk dil

# How deep a conversation went.
contact-kind-first-contact = İlk görüşme
contact-kind-triage = Kısa görüşme
contact-kind-interview = Ayrıntılı görüşme
contact-kind-full-assessment = Tam değerlendirme
contact-kind-follow-up = Takip görüşmesi

# What a consent allows.
consent-purpose-keep-record = Bu büroda dosya tutma
consent-purpose-print-profile = Kişi için profil yazdırma
consent-purpose-referral = Bilgileri bir alıcıya gönderme
consent-purpose-statistics = İsimsiz olarak sayılara katma

# On what a level rests.
eqf-basis-certificate = Belgede yazılı seviye
eqf-basis-register = Ulusal sicil
eqf-basis-recognition-statement = Bir tanıma kurumunun yazısı veya Avrupa Yeterlilik Pasaportu
eqf-basis-national-table = Ulusal tablo
eqf-basis-descriptor-reading = Tanımlayıcıların iki kişi tarafından okunması
eqf-basis-target-qualification = Hedeflenen yeterlilik

# From where a second assessor comes.
second-assessor-role-colleague = Bu büronun bir çalışanı
second-assessor-role-external = Dışarıdan

# In which form a business was run.
legal-form-not-registered = Kayıtsız
legal-form-sole-trader = Şahıs işletmesi
legal-form-family-business = Aile işletmesi
legal-form-partnership = Şahıs ortaklığı
legal-form-company = Sermaye şirketi
legal-form-cooperative = Kooperatif

# What a business took in a usual year, in euros of today.
turnover-band-below-5000 = Yılda 5.000 € altı
turnover-band-from-5000 = Yılda 5.000 – 20.000 €
turnover-band-from-20000 = Yılda 20.000 – 50.000 €
turnover-band-from-50000 = Yılda 50.000 – 200.000 €
turnover-band-from-200000 = Yılda 200.000 € veya daha fazla

# The five skills of a language, in the order of the Common European Framework of Reference.
cefr-skill-listening = Dinleme
cefr-skill-reading = Okuma
cefr-skill-spoken-interaction = Karşılıklı konuşma
cefr-skill-spoken-production = Sözlü anlatım
cefr-skill-writing = Yazma

# Parts of the week.
day-time-mornings = sabahları
day-time-afternoons = öğleden sonraları
day-time-evenings = akşamları
day-time-weekends = hafta sonları

# How people meet.
channel-in-person = yüz yüze
channel-phone = telefonla
channel-video = görüntülü
channel-messages = mesajla

# Kinds of permit.
residence-kind-free-movement = serbest dolaşım, izin gerekmez
residence-kind-union-family = AB vatandaşının ailesi
residence-kind-permanent = süresiz
residence-kind-refugee = tanınmış mülteci
residence-kind-subsidiary-protection = ikincil veya ulusal koruma
residence-kind-temporary-protection = geçici koruma
residence-kind-asylum-seeker = iltica süreci
residence-kind-tolerated = geri gönderme ertelendi (müsamaha)
residence-kind-family = aile nedenleri
residence-kind-employee = ücretli çalışma
residence-kind-self-employed = kendi hesabına çalışma
residence-kind-study = öğrenim veya eğitim
residence-kind-job-search = iş arama

## Screen

# What a person may do at the desk.
counsellor-role-coordinator = Koordinatör
counsellor-role-counsellor = Danışman
counsellor-role-reader = Okuyucu
counsellor-role-statistics = İstatistik

# Whether the person may take an offer.
verdict-eligible = Uygun
verdict-unknown = Henüz bilinmiyor
verdict-near-miss = Az kaldı
verdict-not-eligible = Uygun değil

# What was decided about a match.
decision-chosen = Seçildi
decision-set-aside = Bırakıldı
decision-put-off = Sonra

# Whether an offer can be had.
offer-status-active = Alınabilir
offer-status-temporarily-closed = Ara verildi
offer-status-inactive = Şu anda yok
offer-status-defunct = Artık yok

# What somebody does at present.
employment-employed = ücretli çalışıyor
employment-self-employed = kendi hesabına çalışıyor
employment-registered-unemployed = işsiz olarak kayıtlı
employment-not-working = işi yok, kayıtlı değil
employment-in-training = kursta, eğitimde veya öğrenimde

# Genders.
gender-woman = kadın
gender-man = erkek
gender-other = hiçbiri veya ikisi de

# Types of mentoring, as the EXPRESS project tells them apart.
mentoring-kind-traditional = uzun deneyimi olan birinden
mentoring-kind-peer = eşitler arasında
mentoring-kind-step-ahead = bir adım önde olan birinden
mentoring-kind-informal = tanışıklık yoluyla, serbest

# Why a business ended. No story belongs here.
end-reason-moved = Taşınma
end-reason-handed-over = Devredildi veya satıldı
end-reason-too-little-income = Çok az gelir
end-reason-lost = Yer, mal veya aletler kaybedildi
end-reason-other-plans = Başka planlar

# How often somebody did something.
task-answer-often = Sık sık
task-answer-sometimes = Bazen
task-answer-never = Hiç
task-answer-not-asked = Sorulmadı

# The upper groups of ESCO's skills.
skill-group-communication = İletişim ve yaratıcılık
skill-group-information = Bilgi işleri
skill-group-care = Bakım ve hizmet
skill-group-management = Yönetim
skill-group-computers = Bilgisayar
skill-group-handling = El işi ve üretim
skill-group-construction = İnşaat
skill-group-machinery = Makineler ve ekipman
skill-group-knowledge = Bilgi
skill-group-transversal = Her yerde işe yarayan
skill-group-languages = Diller
skill-group-other = Diğer

# The phases of validation by CEDEFOP; the fourth, certification, belongs to bodies that award qualifications.
validation-phase-identified = Belirlendi
validation-phase-documented = Kayda geçti
validation-phase-assessed = Değerlendirildi

# Nouns, put into the sentences of errors.
noun-desk = büro
noun-counsellor = danışman
noun-candidate = aday
noun-consent = onay
noun-contact = görüşme
noun-experience = deneyim
noun-strength-cards = güçlü yön kartları
noun-competence = yetkinlik
noun-evidence = kanıt
noun-evidence-file = kanıt dosyası
noun-assessment = değerlendirme
noun-item-bank = soru bankası
noun-qualification = yeterlilik
noun-eqf-reading = AYÇ okuması
noun-entrecomp-rating = girişimcilik değerlendirmeleri
noun-open-gap = teklif bekleyen eksik
noun-eqf-setting-table = bir seviyenin neye dayanabileceği tablosu
noun-target-qualification = hedeflenen yeterlilik
noun-business-idea = iş fikri
noun-founding-rule = iş kurma kaydı
noun-provider = kurum
noun-offer = teklif
noun-match-decision = eşleşme kararı
noun-match-weights = eşleşme ağırlıkları
noun-place = yer
noun-mentor = mentor
noun-mentorship = mentor önerisi

# What was done, in the history and on the undo button.
operation-set-up-desk = Büro kuruldu
operation-change-desk = Büro değiştirildi
operation-undo = Değişiklik geri alındı
operation-add-candidate = Aday eklendi
operation-change-candidate = Aday değiştirildi
operation-import-europass = Europass’tan yeni dosya
operation-add-consent = Onay eklendi
operation-change-consent = Onay değiştirildi
operation-add-contact = Görüşme eklendi
operation-change-contact = Görüşme değiştirildi
operation-remove-contact = Görüşme silindi
operation-add-experience = Deneyim eklendi
operation-change-experience = Deneyim değiştirildi
operation-remove-experience = Deneyim silindi
operation-add-strength-cards = Güçlü yön kartlarına başlandı
operation-change-strength-cards = Güçlü yön kartı yerine kondu
operation-remove-strength-cards = Güçlü yön kartları silindi
operation-add-competence = Yetkinlik eklendi
operation-change-competence = Yetkinlik değiştirildi
operation-remove-competence = Yetkinlik silindi
operation-merge-competences = Yetkinlikler birleştirildi
operation-add-task-competences = İşler yetkinlik olarak yazıldı
operation-add-evidence = Kanıt eklendi
operation-change-evidence = Kanıt değiştirildi
operation-remove-evidence = Kanıt silindi
operation-add-evidence-file = Kanıt dosyası eklendi
operation-change-evidence-file = Kanıt dosyası değiştirildi
operation-remove-evidence-file = Kanıt dosyası silindi
operation-begin-assessment = Değerlendirmeye başlandı
operation-change-assessment = Değerlendirme değiştirildi
operation-remove-assessment = Değerlendirme silindi
operation-sign-off-assessment = Değerlendirme imzalandı
operation-import-item-bank = Soru bankası eklendi
operation-remove-item-bank = Soru bankası silindi
operation-add-qualification = Yeterlilik eklendi
operation-change-qualification = Yeterlilik değiştirildi
operation-remove-qualification = Yeterlilik silindi
operation-add-eqf-reading = AYÇ okuması eklendi
operation-change-eqf-reading = AYÇ okuması değiştirildi
operation-remove-eqf-reading = AYÇ okuması silindi
operation-add-entrecomp-rating = Girişimcilik değerlendirmeleri eklendi
operation-change-entrecomp-rating = Girişimcilik değerlendirmeleri değiştirildi
operation-remove-entrecomp-rating = Girişimcilik değerlendirmeleri silindi
operation-hand-gap-on = Bir eksik için yardım arandı
operation-take-gap-back = Bir eksik eşleşmelerden geri alındı
operation-change-eqf-setting-table = Bir seviyenin neye dayanabileceği tablosu değiştirildi
operation-add-target-qualification = Hedeflenen yeterlilik eklendi
operation-change-target-qualification = Hedeflenen yeterlilik değiştirildi
operation-remove-target-qualification = Hedeflenen yeterlilik silindi
operation-import-target-qualifications = Hedeflenen yeterlilikler içe aktarıldı
operation-add-business-idea = İş fikri eklendi
operation-change-business-idea = İş fikri değiştirildi
operation-remove-business-idea = İş fikri silindi
operation-change-founding-rule = İş kurma kaydı değiştirildi
operation-remove-founding-rule = İş kurma kaydı eski hâline getirildi
operation-add-provider = Kurum eklendi
operation-change-provider = Kurum değiştirildi
operation-remove-provider = Kurum silindi
operation-add-offer = Teklif eklendi
operation-change-offer = Teklif değiştirildi
operation-remove-offer = Teklif silindi
operation-import-offers = Teklifler içe aktarıldı
operation-change-match-weights = Eşleşme ağırlıkları değiştirildi
operation-add-place = Yer eklendi
operation-change-place = Yer değiştirildi
operation-remove-place = Yer silindi
operation-decide-match = Eşleşme kararı
operation-add-mentor = Mentor eklendi
operation-change-mentor = Mentor değiştirildi
operation-remove-mentor = Mentor silindi
operation-erase-mentor = Mentor kalıcı olarak silindi
operation-propose-mentorship = Mentor önerildi
operation-change-mentorship = Mentor önerisine verilen cevap yazıldı
operation-save-paper = Sayfa dosya olarak kaydedildi
operation-show-paper = Sayfa başka bir programda açıldı
operation-print-paper = Sayfa yazıcıya gönderildi

# For whom an offer was made.
target-group-migrants = göçmenler
target-group-refugees = mülteciler
target-group-women = kadınlar
target-group-young-people = gençler
target-group-job-seekers = işi olmayanlar
target-group-carers = ebeveynler ve birine bakan diğer kişiler
target-group-people-with-disabilities = engelli kişiler
target-group-founders = iş kuran herkes
target-group-business-owners = zaten bir iş yürütenler

# What a course takes for granted.
course-level-beginner = hiçbir şey
course-level-intermediate = konu hakkında ilk bilgiler
course-level-advanced = uygulama deneyimi

# Days of the week.
weekday-mo = pazartesi
weekday-tu = salı
weekday-we = çarşamba
weekday-th = perşembe
weekday-fr = cuma
weekday-sa = cumartesi
weekday-su = pazar

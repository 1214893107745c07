### reviewed: none

## Paper

# The head of the sheet.
profile-title = Profilim
profile-title-training-provider = Eğitim kurumu için profil
profile-title-lender = Kredi veren için profil
profile-title-mentor = Mentor için kart
profile-document-title = Profil { $code }
profile-written-with = Birlikte yazan: { $name }
profile-code = Kod { $code }
profile-address-as = Lütfen bana şöyle seslenin: { $name }.
profile-lives-in = Yaşadığım yer: { $place }.
profile-based-on =
    Dayanağı: { $evidence ->
        [0] kanıt yok
       *[other] { $evidence } kanıt
    } ve { $stated ->
        [0] kanıtsız beyan yok
       *[other] { $stated } kişisel beyan
    }.
profile-form-of-address = Hitap
profile-lives = Yaşadığı yer
profile-qr = İçinde yalnızca { $code } kodu olan QR kodu

# The foot of every page.
profile-footer = Bu sayfa beyanları ve kanıtları kaydeder. Yeterliliklerin tanınması değildir.
profile-fictional = Uydurma örnek – gerçek bir kişi değil
profile-page = Sayfa { $page } / { $pages }
profile-draft = Taslak çeviri: ana dili Türkçe olan biri henüz kontrol etmedi

# The blocks.
profile-heading-wish = Ne istiyorum
profile-heading-competences = Neler yapabilirim
profile-heading-experiences = Yaşadıklarım ve yaptıklarım
profile-heading-qualifications = Yeterliliklerim
profile-heading-readings = Serbest öğrenmem nereye götürüyor
profile-heading-languages = Dillerim
profile-heading-residence = Oturma iznim
profile-heading-steps = Sonraki adımlarım
profile-heading-gaps = Bundan sonra öğrenmek veya bulmak istediklerim

# The blocks of the papers for others.
profile-heading-goal = Hedef
profile-heading-proven = Yetkinlikler ve kanıtlar
profile-heading-levels = Yeterlilikler ve seviyeleri
profile-heading-pointing = Serbest öğrenme nereye götürüyor
profile-heading-entrecomp = Girişimcilik (EntreComp)
profile-heading-spoken = Diller
profile-heading-to-learn = Daha öğrenilecek veya bulunacak olanlar
profile-heading-times = Uygun zamanlar
profile-heading-purpose = Para ne için isteniyor
profile-heading-carries = İşletmeyi ayakta tutan
profile-heading-own-businesses = Şimdiye kadarki kendi işleri
profile-heading-permit = Oturma izni ve kendi hesabına çalışma
profile-heading-vouchers = Kimler doğruluyor
profile-heading-papers = Eldeki ve eksik belgeler
profile-heading-help = Nerede yardım isteniyor
profile-heading-strengths = Güçlü yönler
profile-heading-business = İşletme
profile-heading-network = Buradaki çevre
profile-heading-meeting = Nasıl ve ne zaman buluşulur
profile-heading-samples = İş örnekleri

# What I want.
profile-wish-business = Kendi işimi kurmak istiyorum.
profile-wish-job = Bir iş arıyorum.
profile-wish-course = Bir kursa veya eğitime katılmak istiyorum.
profile-idea-amount-needed = Başlamak için gereken para
profile-idea-amount-lacking = Henüz eksik olan para
profile-fallback = Bu olmazsa

# What a lender asks.
profile-business = İşletme
profile-own-money = Öz kaynak
profile-term = İstenen vade
profile-months = { $count } ay
profile-registered-yes = İşletme resmî olarak kayıtlı.
profile-registered-no = İşletme henüz resmî olarak kayıtlı değil.
profile-paper = Belge
profile-paper-state = Durum
profile-paper-at-hand = elde var
profile-paper-missing = eksik
profile-paper-not-asked = henüz sorulmadı

# EntreComp.
profile-entrecomp-competence = Yetkinlik
profile-entrecomp-own = Kendi görüşü
profile-entrecomp-counsellor = Danışmanın görüşü
profile-entrecomp-level = { $level }/8
profile-entrecomp-not-asked = sorulmadı
profile-entrecomp-note = Değerlendirme tarihi: { $date }, Avrupa’nın EntreComp çerçevesine göre. Seviyeler 1’den 8’e kadardır; bunlar görüştür, not değil.
profile-entrecomp-wheel = On beş yetkinliğin iki görüşle birlikte çarkı; yanındaki tablo aynı şeyi söyler.

# What there is no room for.
profile-more = Bürodaki dosyada { $count } tane daha var.
profile-more-evidence = Ayrıca { $count } kanıt daha var.

# A record in which nothing stands yet.
profile-nothing-yet = Bu sayfa için henüz bir şey yazılmadı. Büroda birlikte doldurulabilir.

# The end of the sheet.
profile-closing = Bugün buradayım. Eksik olanlar öğrenilebilir, sorulabilir veya bulunabilir; bu sayfa her görüşmede büyüyebilir.
profile-signature-person = Kişinin imzası, yer ve tarih
profile-signature-counsellor = Danışmanın imzası, yer ve tarih

# What each strength means, in one breath.
profile-strength-certified = bir belge bunu kapsıyor; aslı görüldü
profile-strength-confirmed = adı belli üçüncü bir kişi söylüyor
profile-strength-shown = bir sınav geçildi veya bir değerlendiricinin önünde yapıldı
profile-strength-consistent = görüşme çelişki olmadan imzalandı
profile-strength-stated = yalnızca kendi sözleri, henüz kanıt yok

# Before any value.
profile-label = { $label }:

# A business of one’s own.
profile-business-staff =
    { $count ->
        [0] orada başka kimse çalışmıyordu
       *[other] orada { $count } kişi daha çalışıyordu
    }

# An assessment as evidence.
profile-assessed-by-written-exam = Yazılı sınav geçildi
profile-assessed-by-oral-exam = Sözlü sınav geçildi
profile-assessed-by-interview = Çelişkisiz görüşme
profile-assessed-by-practical-test = Uygulamalı sınav geçildi

# Qualifications.
profile-routes = Bir seviyeye giden yol:

# Languages.
profile-language = Dil
profile-language-level = Seviye
profile-language-basis = Nereden biliniyor
profile-languages-note = A1’den C2’ye kadar olan seviyeler, Diller için Avrupa Ortak Başvuru Metni’nin seviyeleridir.

# The permit.
profile-permit-title = İzin
profile-permit-valid = Geçerlilik
profile-permit-ended = bitiş tarihi: { $date }
profile-self-employment-yes = Bu izinle kendi hesabıma çalışabilirim.
profile-self-employment-no = Bu izinle kendi hesabıma çalışamam.
profile-self-employment-not-known = Bu izinle kendi hesabıma çalışıp çalışamayacağımı henüz bilmiyoruz. Göç dairesi bunu söyleyebilir.
profile-permit-allows = Bu izin kendi hesabına çalışmaya olanak verir.
profile-permit-forbids = Bu izin kendi hesabına çalışmaya olanak vermez.
profile-permit-not-known = Bu iznin kendi hesabına çalışmaya olanak verip vermediği henüz bilinmiyor. Göç dairesi bunu söyleyebilir.

# Pictures, for whoever cannot see them.
profile-photo = Kişinin fotoğrafı
profile-work-sample = Yapılan bir işin resmi: { $title }

# Next steps.
profile-step-chosen = birlikte seçildi
profile-step-proposed = önerildi, henüz karar verilmedi
profile-step-provider = Kim
profile-step-place = Nerede
profile-step-contact = İletişim
profile-step-hours = Ne zaman
profile-how = Nasıl
profile-step-confirmed = Bu bilgilerin kontrol tarihi: { $date }.
profile-step-never-confirmed = Bu bilgileri henüz kimse kontrol etmedi.

# The profile of one page.
one-page-heading-bars = Neredeyim
one-page-heading-strengths = Sık sık yaptıklarım
one-page-language = { $language } { $level }
one-page-more = Bürodaki dosyamda { $count } tane daha var.
one-page-based-on =
    Dosyamda { $competences } yetkinlik var. { $stated ->
        [0] Hepsinin kendi sözlerimden başka dayanağı da var.
       *[other] Bunlardan { $stated } tanesi yalnızca kendi sözlerime dayanıyor.
    }

## Screen and paper

# The three bars.
bar-can-do = Neler yapabilirim
bar-can-do-fact =
    { $total ->
        [0] Henüz bir yetkinlik yazılmadı.
        [one] { $supported ->
            [0] 1 yetkinlik yazıldı; kendi sözlerine dayanıyor.
           *[other] 1 yetkinlik yazıldı; kanıtla destekleniyor.
        }
       *[other] Kendi sözlerinden fazlasına dayanan yetkinlik: { $supported } / { $total }.
    }
bar-know = Burada kimleri tanıyorum, neleri biliyorum
bar-know-fact =
    { $chosen ->
        [0] Henüz bilgilendirme, mentorluk veya çevre edinme için bir teklif seçilmedi.
       *[other] Seçilenler: { $steps }. Bunlar 3 adımın { $chosen } tanesi.
    }
bar-finance = Nasıl finanse ediyorum
bar-finance-fact = { $needed } tutarın { $own } kadarı kendi param. Eksik olan: { $lacking }.
bar-finance-covered = Kendi param ({ $own }) gereken tutarı ({ $needed }) karşılıyor.
bar-finance-own-not-known = Gereken: { $needed }. Ne kadar kendi param olduğu henüz bilinmiyor.
bar-finance-not-known = Ne kadar para gerektiği henüz bilinmiyor.

# What the answer on founding rests on, and what to be careful about.
founding-check-with = Şuraya sorun: { $office }
founding-unchecked = Bu kaydı henüz kimse kontrol etmedi, bu yüzden hiçbir şeye karar vermez. İlgili makama sorun.
founding-old = Bu kaydın tarihi { $date }, yani 24 aydan eski. Ona güvenmeden önce yeniden kontrol edin.
founding-undated = Bu kaydın ne zaman kontrol edildiğini kimse yazmadı.
founding-permit-ended = İznin bitiş tarihi: { $date }. İçinde yazanlar artık geçerli değil; uzatılıp uzatılmadığını sorun.
founding-permit-ends-soon =
    { $days ->
        [0] İzin bugün bitiyor ({ $date }). Uzatılıp uzatılmadığını şimdi sorun.
        [one] İzin { $days } gün sonra bitiyor ({ $date }). Uzatılıp uzatılmadığını şimdi sorun.
       *[other] İzin { $days } gün sonra bitiyor ({ $date }). Uzatılıp uzatılmadığını şimdi sorun.
    }
founding-because-permit-yes = İznin kendisi kendi hesabına çalışmaya olanak veriyor. Bu, her tablodan önemlidir.
founding-because-permit-no = İznin kendisi kendi hesabına çalışmaya olanak vermiyor. İlgili makam bunun değişip değişemeyeceğini söyleyebilir.
founding-because-permit-ended = İzin bitti, bu yüzden içinde yazanlar artık geçerli değil.
founding-because-no-permit = Bunun nasıl bir izin olduğunu ve kendi hesabına çalışmaya olanak verip vermediğini henüz kimse yazmadı.
founding-because-no-trade = İş fikri için henüz kimse bir meslek yazmadı veya meslek listede yok.
founding-because-no-entry = Bu konuda şu ülke için henüz kayıt yok: { $country }.
founding-because-no-country = Büronun ülkesi belirtilmemiş.
founding-because-registered = Bu meslek kayıt ister ve iş kayıtlı.
founding-because-entry = { $subject }, { $country }: { $answer }.

# What an entry says.
founding-answer-allowed = kendi hesabına çalışmak serbest
founding-answer-permit-needed = bir onay veya başka bir izin gerekli
founding-answer-not-allowed = kendi hesabına çalışmak serbest değil
founding-answer-depends = duruma göre değişir
founding-answer-free = hiçbir şey istenmez
founding-answer-registration = işin kaydedilmesi gerekir
founding-answer-licence = bir ruhsat gerekli
founding-answer-qualified-person = yeterli niteliğe sahip biri gerekli, örneğin ustalık belgesi olan biri

# What a start in a country needs beside skills.
gap-theme-host-country-rules = Bu ülkenin kuralları: meslek, vergi, sigorta
gap-theme-network = Yardım eden kişiler: müşteriler, tedarikçiler, danışmanlar
gap-theme-money = Başlamak için para ve bunun için bir plan

# The name of a gap by itself.
gap-said = { $gap }

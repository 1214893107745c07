### reviewed: none

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = AYÇ seviyesi { $low }, çünkü bu seviye “{ $subject }” belgesinde veya ekinde yazılıdır. Ülke: { $country }. Çerçeve: { $framework }. Kaynak: { $source }. Kaynağın tarihi: { $source-date }. Okuma tarihi: { $read-on }, okuyan: { $reader }.
eqf-explain-register = AYÇ seviyesi { $low }, çünkü “{ $subject }” yeterliliği ulusal bir sicilde bu seviyede yer alır. Ülke: { $country }. Çerçeve: { $framework }. Kaynak: { $source }. Kaynağın tarihi: { $source-date }. Okuma tarihi: { $read-on }, okuyan: { $reader }.
eqf-explain-recognition-statement = AYÇ seviyesi { $low }, çünkü yurt dışı yeterliliklerini değerlendiren bir kurum “{ $subject }” için bu seviyeyi bildirir. Ülke: { $country }. Çerçeve: { $framework }. Kaynak: { $source }. Kaynağın tarihi: { $source-date }. Okuma tarihi: { $read-on }, okuyan: { $reader }.
eqf-explain-national-table = AYÇ seviyesi { $low }, çünkü ulusal tablo “{ $subject }” gibi belgelere bu seviyeyi verir. Ülke: { $country }. Çerçeve: { $framework }, AYÇ ile ilişkilendirme: { $referenced }. Kaynak: { $source }. Kaynağın tarihi: { $source-date }. Okuma tarihi: { $read-on }, okuyan: { $reader }. Aynı seviye, aynı yeterlilik demek değildir.
eqf-explain-descriptor-reading =
    { $range ->
        [range] AYÇ seviyesi { $low } – { $high }
       *[one] AYÇ seviyesi { $low }
    }: iki kişinin yaptığı yaklaşık okuma, bir yeterlilik değildir. Gerekçe: “{ $subject }”. Bilgi { $knowledge }, beceri { $skills }, sorumluluk ve özerklik { $responsibility-and-autonomy }. Ülke: yok. Çerçeve ve kaynak: Avrupa Yeterlilikler Çerçevesi (AYÇ) tanımlayıcıları. Okuma tarihi: { $read-on }, okuyanlar: { $reader } ve { $second-reader } ({ $second-role }).
eqf-explain-target-qualification = “{ $target }” alanıyla ilgilidir (AYÇ seviyesi { $low }); nerede geçerli kılınabileceğini sorun; sahip olunan bir yeterlilik değildir. Gerekçe: “{ $subject }”. Ülke: { $country }. Çerçeve: { $framework }. Kaynak: { $source }. Kaynağın tarihi: { $source-date }. Okuma tarihi: { $read-on }, okuyan: { $reader }.

# What a reader is told beside a level.
eqf-caution-unverified = Tablonun bu kaydı henüz kontrol edilmedi. Ona güvenmeden önce kontrol ettirin.
eqf-caution-old = Tablonun bu kaydının tarihi { $date }, yani 24 aydan eski. Ona güvenmeden önce yeniden kontrol edin.
eqf-caution-awarded-before = Belge, ulusal çerçevenin AYÇ ile ilişkilendirilmesinden ({ $year }) daha eski; seviye genel olarak geçerlidir, ama her durumda değil.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = Henüz bir seviye kaydedilmedi. Bir okuma yapılabilir.
eqf-no-level-non-formal = Seviye yok: yaygın öğrenme için bir karşılaştırma ölçütü bulunmuyor. Seviye yalnızca belge, ulusal çerçevede yer alan bir seviyeyi belirtiyorsa yazılır.
eqf-no-level-no-paper = Henüz seviye yok: büroda kimse bir belge görmedi. Bu, öğrenilenin değeri hakkında bir şey söylemez.
eqf-no-level-award-not-in-table = Henüz seviye yok: bu belge, şu ülke için elimizdeki tabloda bulunamadı: { $country }. Tablo eksiksiz değildir, bu yüzden tanınma hakkında bir şey söylemez.
eqf-no-level-compared-only = Seviye yok: bu ülkenin çerçevesi AYÇ ile karşılaştırıldı, ama ona bağlanmadı: { $country }. Karşılaştırma bir belgeye seviye vermez.
eqf-no-level-not-referenced = Seviye yok: bu ülkenin bir çerçevesi ile AYÇ arasında bildiğimiz bir bağ yok: { $country }. Bu, tanınma hakkında bir şey söylemez.
eqf-no-level-not-wanted = Kişi istemediği için burada seviye yazdırılmadı.

# What to do to make learning from abroad count.
eqf-route-recognition = Bir belge varsa: tanıma kurumundan bir yazı isteyin.
eqf-route-european-qualifications-passport = Okul veya öğrenim belgeleri yoksa: Mülteciler için Avrupa Yeterlilik Pasaportu görüşmesi isteyin.
eqf-route-validation-and-practical-test = Okulsuz öğrenildiyse: geçerli kılınmasını isteyin veya uygulamalı bir sınavda gösterin.
eqf-route-papers = Yanınızda getirin: { $value }
eqf-route-cost = Ücret: { $value }
eqf-route-time = Süre: { $value }
eqf-route-age =
    { $checked ->
        [yes] Bilgi tarihi: { $date }.
       *[no] Bilgi tarihi: { $date }, henüz kontrol edilmedi: güvenmeden önce sorun.
    }{ $old ->
        [yes] { " " }Bu bilgi 24 aydan eski.
       *[no] { "" }
    }

### reviewed: none

## Screen

# Offers from a file.
offers-files-heading = الاستيراد والتصدير
offers-import = استيراد ملف
offers-import-about = ملف من EXpress أو بصيغة HSDS 3.0 أو جدول. ترون أولًا ما سيحدث، ثم يدخل كله أو لا يدخل شيء.
offers-path = ملف أو مجلد
offers-path-hint = اختاروه بأحد الزرين، أو ألصقوا المسار.
offers-choose-file = اختيار ملف
offers-choose-folder = اختيار مجلد
offers-look = معاينة ما سيحدث
offers-import-format = الصيغة: { $format }
import-format-express-offers = عروض EXpress
import-format-hsds-json = HSDS 3.0 بصيغة JSON
import-format-hsds-tabular = HSDS 3.0 في جداول
import-format-offers-table = جدول بسطر لكل عرض
offers-import-refused =
    { $count ->
        [one] لم يُستورد شيء لأن في الملف خطأ واحدًا. اطلبوا تصحيحه ثم اختاروا الملف مرة أخرى.
        [two] لم يُستورد شيء لأن في الملف خطأين. اطلبوا تصحيحهما ثم اختاروا الملف مرة أخرى.
        [few] لم يُستورد شيء لأن في الملف { $count } أخطاء. اطلبوا تصحيحها ثم اختاروا الملف مرة أخرى.
        [many] لم يُستورد شيء لأن في الملف { $count } خطأ. اطلبوا تصحيحها ثم اختاروا الملف مرة أخرى.
       *[other] لم يُستورد شيء لأن في الملف { $count } خطأ. اطلبوا تصحيحها ثم اختاروا الملف مرة أخرى.
    }
offers-import-troubles = الأخطاء
offers-import-where = الموضع في الملف
offers-import-trouble = ما الخطأ فيه
offers-import-entries = ما سيدخل
offers-import-entry = المدخل
offers-import-state = ما سيحدث له
import-entry-new = جديد
import-entry-changed = متغيّر
import-entry-unchanged = بلا تغيير
offers-import-preview-about = لم يُستورد شيء بعد. راجعوا القائمة ثم استوردوا.
offers-import-nothing-new = كل ما في هذا الملف موجود في هذا المكتب. لا شيء لاستيراده.
offers-import-do =
    { $count ->
        [one] استيراد مدخل واحد
        [two] استيراد مدخلين
        [few] استيراد { $count } مدخلات
        [many] استيراد { $count } مدخلًا
       *[other] استيراد { $count } مدخل
    }
offers-import-done = تم الاستيراد. جديد: { $added }. متغيّر: { $changed }. بلا تغيير: { $unchanged }.
import-note-at = { $field }: { $words }
offer-foreign-fields = حقول برامج أخرى

# The directory to a file.
offers-export = تصدير الدليل
offers-export-about = كل الجهات والعروض والأماكن، لمكتب آخر أو برنامج آخر. ولا شيء فيه عن ملفات الأشخاص.
offers-export-kind = نوع الملف
offers-export-json = HSDS 3.0 في ملف واحد
offers-export-json-about = JSON، للبرامج الأخرى
offers-export-tabular = HSDS 3.0 في جداول
offers-export-tabular-about = ملف مضغوط فيه جداول CSV، لبرنامج الجداول
offers-target = إلى أين
offers-choose-target = اختيار المكان
offers-export-do = تصدير
offers-export-done = صُدِّر إلى { $path }.

### reviewed: none

## Screen

# The directory, to read.
directory-search = البحث عن عرض
directory-search-hint = أي جزء من اسم أو جهة أو مكان، بأي لغة.
directory-step = الخطوة
directory-all-steps = الخطوات الست كلها
directory-only-old = العروض التي لم تؤكد منذ نصف سنة فقط
directory-count =
    { $count ->
        [0] لا يوجد عرض مطابق.
        [one] عرض واحد
        [two] عرضان
       *[other] عدد العروض: { $count }
    }
directory-facts-old =
    { $days ->
        [few] المعلومات قديمة: أُكِّدت قبل { $days } أيام
        [many] المعلومات قديمة: أُكِّدت قبل { $days } يومًا
       *[other] المعلومات قديمة: أُكِّدت قبل { $days } يوم
    }
directory-empty = لا عروض بعد في دليل هذا المكتب. هنا تظهر عروض منطقتكم وفق الخطوات الست: مَن يقدّمها، ولمَن، ومتى أُكِّدت معلوماتها.
directory-empty-how = أضيفوا عرضًا بالاستمارة، أو استوردوا ملفًا فيه عروض كثيرة.
directory-print = طباعة هذه القائمة
directory-printed = دليل { $desk }، طُبع في { $date }
directory-back = العودة إلى القائمة
directory-back-to-file = العودة إلى الملف

# The page of an offer.
offer-who = من يمكنه المشاركة
offer-everybody = الجميع. لا يعرف EXpress شرطًا لذلك.
offer-requirements-all = المطلوب:
offer-requirements-any = يكفي واحد مما يلي:
offer-requirements-none = لا يجتمع مع:
offer-place = المكان
offer-region = المنطقة
offer-everywhere = من أي مكان
offer-languages = اللغات
offer-cost = التكلفة
offer-hours = الأوقات
offer-amount = المبلغ
offer-amount-between = من { $from } إلى { $to }
offer-amount-up-to = حتى { $to }
offer-amount-from = ابتداءً من { $from }
offer-works-on = يعمل على
offer-sectors = القطاعات
offer-confirmed-by = أكدها { $name }
provider-address = العنوان
provider-phone = الهاتف
provider-email = البريد الإلكتروني
provider-website = الموقع
provider-no-contact = لا عنوان ولا رقم هاتف مسجل.
provider-no-network = لا يفتح EXpress أي اتصال بالشبكة. انسخوا العنوان إلى المتصفح، أو اتصلوا بالهاتف.

# The pages of the directory.
directory-pages = صفحات الدليل
directory-page-offers = العروض

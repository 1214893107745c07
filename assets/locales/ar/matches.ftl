### reviewed: none

## Screen

# What is shown of the matches, and what two people decide.
matches-steps = الخطوات الست
matches-filter = أي العروض
matches-filter-all = الكل
matches-filter-fits = يناسب الآن
matches-filter-nearly = يكاد يناسب
matches-filter-chosen = مختار
matches-filtered-empty = لا شيء هنا الآن.
matches-show-more =
    { $count ->
        [one] إظهار عرض آخر
        [two] إظهار عرضين آخرين
        [few] إظهار { $count } عروض أخرى
       *[other] إظهار { $count } عرضًا آخر
    }
matches-show-quiet =
    { $count ->
        [one] إظهار عرض واحد غير مناسب
        [two] إظهار عرضين غير مناسبين
        [few] إظهار { $count } عروض غير مناسبة
       *[other] إظهار { $count } عرضًا غير مناسب
    }
matches-hide-quiet = إخفاء غير المناسب
match-choose = اختيار
match-choose-what = اختيار «{ $name }»
match-set-aside = ترك جانبًا
match-set-aside-what = ترك «{ $name }» جانبًا
match-set-aside-why = لمَ لا؟ (اختياري)
match-set-aside-hint = بكلمات قليلة، للمحادثة القادمة. وإن تركتم الحقل فارغًا يُكتب: «{ $words }».
match-set-aside-not-now = ليس الآن
match-undecide = التراجع عن القرار
match-undecide-what = التراجع عن القرار بشأن «{ $name }»
matches-open-offer = فتح العرض
matches-open-offer-what = فتح العرض «{ $name }»
match-decision-kept = القرار: { $decision }
match-decision-taken-back = جرى التراجع عن القرار.

### reviewed: none

## Screen

# What is shown of the matches, and what two people decide.
matches-filter = أي العروض
matches-filter-all = الكل
matches-filter-fits = يناسب الآن
matches-filter-nearly = يكاد يناسب
matches-filter-chosen = مختار
matches-filtered-empty = لا شيء هنا الآن. انظروا إلى العروض كلها.
matches-show-more =
    { $count ->
        [one] إظهار عرض آخر
       *[other] إظهار المزيد ({ $count })
    }
matches-show-quiet =
    { $count ->
        [one] إظهار عرض واحد غير مناسب
       *[other] إظهار العروض غير المناسبة ({ $count })
    }
matches-hide-quiet = إخفاء غير المناسب
match-choose = اختيار
match-choose-what = اختيار «{ $name }»
match-set-aside = ترك جانبًا
match-set-aside-what = ترك «{ $name }» جانبًا
match-set-aside-why = لمَ لا؟ (اختياري)
match-set-aside-hint = بكلمات قليلة، للمحادثة القادمة.
match-undecide = التراجع عن القرار
match-undecide-what = التراجع عن القرار بشأن «{ $name }»
match-decision-kept = القرار: { $decision }
match-decision-taken-back = جرى التراجع عن القرار.

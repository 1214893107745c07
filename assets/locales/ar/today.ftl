### reviewed: none

## Screen

# The first screen of an open desk.
today-heading = اليوم
today-search = البحث عن شخص
today-search-hint = أي جزء من اسم أو رمز أو مكان، بأي كتابة. Ctrl+F يأتي بكم إلى هنا.
today-found =
    { $count ->
        [0] لم يُعثر على أحد
        [one] عُثر على شخص واحد
        [two] عُثر على شخصين
        [few] عُثر على { $count } أشخاص
       *[other] عُثر على { $count } شخصًا
    }
today-found-heading = نتائج البحث
today-found-nobody = لا أحد في هذا المكتب يطابق هذه الحروف. جرّبوا حروفًا أقل، أو الرمز، أو المكان.
today-returning-heading = يعود اليوم
today-recent-heading = حيث توقفتم
today-no-candidates-heading = لا أشخاص بعد
today-no-candidates = هنا تجدون الأشخاص الذين تقدمون لهم المشورة، الأحدث أولًا. يكفي رمز في البداية.
today-changed = تغيّر في { $date }
today-figures-heading = في هذا المكتب
today-candidates =
    { $count ->
        [one] شخص
        [two] شخصان
        [few] أشخاص
       *[other] شخصًا
    }
today-offers =
    { $count ->
        [one] عرض في قائمة العروض
        [two] عرضان في قائمة العروض
        [few] عروض في قائمة العروض
       *[other] عرضًا في قائمة العروض
    }
today-old-offers =
    { $count ->
        [one] منها لم يُؤكَّد منذ نصف سنة
       *[other] منها لم تُؤكَّد منذ نصف سنة
    }

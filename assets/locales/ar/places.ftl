### reviewed: none

## Screen

# The places of the desk.
settings-places = الأماكن
places-about = منها يحسب EXpress المسافات بخط مستقيم وبلا شبكة. اكتبوا الأسماء كما هي في الملفات والعروض.
places-none = لا مكان مسجَّل بعد، لذلك لا يعرف EXpress المسافات.
place-add = إضافة مكان
place-form = مكان
place-name = اسم المكان
place-name-hint = مثل مدينة أو حيّ منها.
place-position-hint = يظهر العددان في أي خريطة على الإنترنت: انقروا على المكان بزر الفأرة الأيمن. وهما أيضًا في صفحة المدينة في الموسوعات.
place-position-label = الموقع
place-latitude = خط العرض
place-latitude-hint = مثلًا 53.55، وبعلامة ناقص جنوب خط الاستواء.
place-longitude = خط الطول
place-longitude-hint = مثلًا 9.99، وبعلامة ناقص غرب غرينتش.
# Both figures are without a sign; the sides say where they count from.
place-position =
    { $latitude } { $latitude-side ->
        [south] جنوبًا
       *[north] شمالًا
    }، { $longitude } { $longitude-side ->
        [west] غربًا
       *[east] شرقًا
    }
place-without-position = بلا موقع. لا يعرف EXpress المسافات من هنا.

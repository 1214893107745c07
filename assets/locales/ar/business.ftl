### reviewed: none

## Screen

# The business idea, to write down.
business-write = كتابة الفكرة
business-what = ماذا تريدون أن تصنعوا أو تعملوا؟
business-what-hint = بكلمات الشخص نفسه، بأي لغة.
business-for-whom-hint = من يشتريه، ومن سأل عنه من قبل؟
business-euros-hint = يورو كامل دون سنتات.
business-lacking = ينقص { $sum }.
business-covered = المال الخاص يغطي المطلوب.

### reviewed: none

## Screen

# The business idea, to write down.
business-about = ماذا يريد الشخص أن يصنع أو يعمل، ولمن، وبكم من المال؟ تكفي للبداية جملة واحدة بكلماته.
business-write = كتابة الفكرة
business-back = العودة إلى فكرة المشروع
business-what = ماذا تريدون أن تصنعوا أو تعملوا؟
business-what-hint = بكلمات الشخص نفسه، بأي لغة.
business-trade = المهنة
business-trade-proposed = يناسب ما عمله الشخص من قبل:
business-for-whom-hint = من يشتريه، ومن سأل عنه من قبل؟
business-euros-hint = يورو كامل دون سنتات.
business-lacking = ينقص { $sum }.
business-covered = المال الخاص يغطي المطلوب.

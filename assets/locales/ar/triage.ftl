### reviewed: none

## Screen

# Half an hour with a person, in seven steps.
triage-steps = خطوات الفرز الأولي
triage-answered = أُجيب عنه
triage-step-person = الشخص
triage-step-wish = الرغبة
triage-step-cards = البطاقات
triage-step-life-line = خط الحياة
triage-step-tasks = المهام
triage-step-bars = الأشرطة الثلاثة
triage-step-profile = ورقة التعريف
triage-next = التالي: { $step }
triage-not-now = ليس الآن – التالي: { $step }
triage-minutes =
    { $used ->
        [one] مضت دقيقة واحدة، وبقي { $left }
        [two] مضت دقيقتان، وبقي { $left }
        [few] مضت { $used } دقائق، وبقي { $left }
       *[other] مضت { $used } دقيقة، وبقي { $left }
    }
triage-minutes-over = مضت { $used } دقيقة؛ انتهت نصف الساعة
triage-record =
    { $minutes ->
        [one] تسجيل هذه المحادثة: دقيقة واحدة
        [two] تسجيل هذه المحادثة: دقيقتان
        [few] تسجيل هذه المحادثة: { $minutes } دقائق
       *[other] تسجيل هذه المحادثة: { $minutes } دقيقة
    }
triage-recorded = سُجّلت المحادثة بين المحادثات.
triage-is-recorded = الفرز الأولي لهذا اليوم مسجَّل بين المحادثات.

# What is asked, to be read out. The candidate's language stands beside it.
triage-question-person = من أنتم؟ أخبرونا فقط بما تريدون قوله.
triage-question-wish = ماذا تريدون أن تفعلوا هنا؟
triage-question-cards = انظروا إلى الصور. ماذا تفعلون كثيرًا؟
triage-question-life-line = ماذا فعلتم في حياتكم؟ يمكنكم أن تبدؤوا من أي مكان.
triage-question-tasks = ماذا كنتم تفعلون هناك؟ فكّروا في يوم عادي.
triage-question-bars = هذا هو وضعكم اليوم. هل هذا صحيح؟
triage-question-profile = هذه الورقة لكم. هل كل ما فيها صحيح؟

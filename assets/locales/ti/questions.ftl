### reviewed: none

## Screen

# What a triage asks, beside the language of the screen.
triage-question-person = መን ኢኹም? ክትነግሩና እትደልዩ ጥራይ ንገሩና።
triage-question-wish = ኣብዚ እንታይ ክትገብሩ ትደልዩ?
triage-question-cards = ነቶም ስእልታት ርኣይዎም። እንታይ ብዙሕ ግዜ ትገብሩ?
triage-question-life-line = ኣብ ህይወትኩም እንታይ ጌርኩም? ካብ ዝደለኹምዎ ጀምሩ።
triage-question-tasks = ኣብኡ እንታይ ትገብሩ ኔርኩም? ሓደ ልሙድ መዓልቲ ዘክሩ።
triage-question-bars = ሎሚ ኣብዚ ኣለኹም። ልክዕ ድዩ?
triage-question-profile = እዚ ወረቐት ናትኩም እዩ። ኩሉ ልክዕ ድዩ?

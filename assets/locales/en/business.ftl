### reviewed: editors

## Screen

# The business idea, to write down.
business-about = What does this person want to make or do, for whom, and with how much money? One sentence in their own words is enough to begin.
business-write = Write down the idea
business-back = Back to the business idea
business-what = What do you want to make or do?
business-what-hint = In the person’s own words, in any language.
business-trade = Trade
business-trade-proposed = Fits what this person did before:
business-for-whom-hint = Who buys it, and who already asked for it?
business-euros-hint = Whole euros.
business-lacking = { $sum } is missing.
business-covered = The own money covers what is needed.
business-finance-heading = What a lender asks
business-money-for-hint = What is bought or paid with it, in the person’s own words. A lender reads this.
business-term-months-hint = 1 to 120, as the person would like it.
business-papers-heading = Papers that lenders usually ask for
business-papers-about = Each lender asks for its own. “Not known” means that nobody asked, and it is not printed as missing.

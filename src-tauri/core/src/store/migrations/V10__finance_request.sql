-- What a lender asks beside the sums.

-- JSON: what the money is for, over how many months it is paid back, and which papers are at hand.
ALTER TABLE business_ideas ADD COLUMN finance TEXT NOT NULL DEFAULT '{}';

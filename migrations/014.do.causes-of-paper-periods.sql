-- Which account and rule a paper period came of.
alter table paper_quarantines add column account_id text, add column rule_key text;

-- Other programmes for which a referral discloses the household to the same office.
alter table disclosure add column further_programmes text[] not null default '{}';

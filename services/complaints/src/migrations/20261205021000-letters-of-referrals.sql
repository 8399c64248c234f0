-- A letter belongs to one referral, and is signed by the officer who issues it.
alter table letter add column referral_id uuid;
alter table letterhead add column signer_rank text;
-- Name, title, rank and NIP as printed on letters: {name, title, rank, number}.
alter table duty_assignment add column signer jsonb;

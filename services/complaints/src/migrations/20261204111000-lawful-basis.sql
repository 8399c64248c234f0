-- A lawful basis of UU 27/2022 article 20 other than consent: {basis, by, at}. The reasoning is a note of the timeline.
alter table complaint add column lawful_basis jsonb;

-- Agencies read a complaint only on consent or a lawful basis, whatever referrals disclose.
create policy complaint_lawful on complaint as restrictive for select
  using (
    (select slrt.scope()) is distinct from 'agency'
    or consent ->> 'given' = 'true'
    or lawful_basis is not null
  );

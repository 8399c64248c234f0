-- The person concerned, encrypted: as stated by the reporter, or as sent by the registry for a person who is registered.
create table complaint_subject (
  district_code text not null,
  complaint_id uuid not null,
  registered boolean not null,
  facts bytea not null,
  facts_key text not null,
  constraint complaint_subject_pkey primary key (district_code, complaint_id),
  constraint complaint_subject_complaint
    foreign key (district_code, complaint_id) references complaint (district_code, id)
);
alter table complaint_subject enable row level security;
alter table complaint_subject force row level security;
-- An agency reads it while its referral is open.
create policy complaint_subject_rights on complaint_subject
  using (
    exists (
      select 1 from complaint p
      where p.district_code = complaint_subject.district_code and p.id = complaint_subject.complaint_id
    )
    and (
      (select slrt.scope()) is distinct from 'agency'
      or exists (
        select 1 from referral_state r
        where r.district_code = complaint_subject.district_code
          and r.complaint_id = complaint_subject.complaint_id
          and r.agency_code = slrt.agency()
          and r.status not in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR')
      )
    )
  );

-- Keyed hashes of the NIK of the person concerned and of the family cards of the household, for search.
create table complaint_number_index (
  district_code text not null,
  index bytea not null,
  complaint_id uuid not null,
  index_key text not null,
  constraint complaint_number_index_pkey primary key (district_code, index, complaint_id),
  constraint complaint_number_index_complaint
    foreign key (district_code, complaint_id) references complaint (district_code, id)
);
create index complaint_number_index_of on complaint_number_index (district_code, complaint_id);
alter table complaint_number_index enable row level security;
alter table complaint_number_index force row level security;
create policy complaint_number_index_rights on complaint_number_index using (
  exists (
    select 1 from complaint p
    where p.district_code = complaint_number_index.district_code and p.id = complaint_number_index.complaint_id
  )
);

-- Phonetic keys of the names of reporters and persons concerned, for search. `keys` is the number of words of the name.
create table complaint_name_key (
  district_code text not null,
  key text not null,
  complaint_id uuid not null,
  named text not null constraint complaint_name_key_named check (named in ('REPORTER', 'SUBJECT')),
  keys smallint not null,
  constraint complaint_name_key_pkey primary key (district_code, key, complaint_id, named),
  constraint complaint_name_key_complaint
    foreign key (district_code, complaint_id) references complaint (district_code, id)
);
create index complaint_name_key_of on complaint_name_key (district_code, complaint_id);
alter table complaint_name_key enable row level security;
alter table complaint_name_key force row level security;
create policy complaint_name_key_rights on complaint_name_key using (
  exists (
    select 1 from complaint p
    where p.district_code = complaint_name_key.district_code and p.id = complaint_name_key.complaint_id
  )
);

-- Districts whose earlier complaints have no name keys yet, and persons concerned that are not encrypted: the service does so.
create table complaint_people_rebuild (
  district_code text not null,
  position uuid not null default '00000000-0000-0000-0000-000000000000',
  constraint complaint_people_rebuild_pkey primary key (district_code)
);
insert into complaint_people_rebuild (district_code) select distinct district_code from complaint_number;
alter table complaint_people_rebuild enable row level security;
alter table complaint_people_rebuild force row level security;
create policy complaint_people_rebuild_rights on complaint_people_rebuild using (
  (select slrt.scope()) = 'system'
  and (
    district_code = any((select slrt.areas())::text[])
    or left(district_code, 2) = any((select slrt.areas())::text[])
  )
);

create index complaint_reporter_phone on complaint (district_code, reporter_phone_index)
  where reporter_phone_index is not null;

-- When a complaint is erased, so is the person concerned.
create function slrt.erase_complaint_subject() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from complaint_subject where district_code = new.district_code and complaint_id = new.id;
  delete from complaint_number_index where district_code = new.district_code and complaint_id = new.id;
  delete from complaint_name_key where district_code = new.district_code and complaint_id = new.id;
  return null;
end $$;
revoke all on function slrt.erase_complaint_subject() from public;
create trigger complaint_subject_erased after update of erased_at on complaint for each row
  when (old.erased_at is null and new.erased_at is not null) execute function slrt.erase_complaint_subject();

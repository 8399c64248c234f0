-- Who reviewed or recommended at the desk does not decide on the recommendations of the complaint.
create function slrt.check_decider() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from complaint_timeline t where t.district_code = new.district_code and t.complaint_id = new.complaint_id
      and t.actor = new.actor and t.kind = 'STATUS' and t.actor_role in ('PUSKESOS_OFFICER', 'BACK_OFFICE')
      and t.from_state is not null
  ) then
    raise exception 'decided by who worked on it at the desk' using errcode = 'check_violation', constraint = 'complaint_timeline_persons';
  end if;
  return new;
end $$;
create trigger complaint_timeline_persons before insert on complaint_timeline for each row
  when (new.kind = 'STATUS' and new.from_state = 'RECOMMENDED' and new.actor_role in ('PUSKESOS_COORDINATOR', 'MANAGER'))
  execute function slrt.check_decider();

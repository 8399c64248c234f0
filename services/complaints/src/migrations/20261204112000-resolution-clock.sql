-- The second clock of a complaint: when it should be answered as a whole.

-- Time by which the complaint should be answered, while that time runs. It stands still while the citizen must act.
create function slrt.resolution_deadline(holder text, status text, paused_at timestamptz, resolve_by timestamptz)
returns timestamptz language sql immutable as $$
  select case when holder is null or paused_at is not null or status in ('RETURNED', 'AWAITING_CONFIRMATION')
    then 'infinity'::timestamptz else coalesce(resolve_by, 'infinity'::timestamptz) end
$$;

-- Time of the next reminder or escalation: `clock_at` if set, else the deadline itself. None after the last level.
create function slrt.next_resolution_clock(deadline timestamptz, clock_at timestamptz, escalated_to text)
returns timestamptz language sql immutable as $$
  select case when deadline = 'infinity'::timestamptz or escalated_to = 'PROVINCE'
    then 'infinity'::timestamptz else coalesce(clock_at, deadline) end
$$;

alter table complaint
  add column resolve_clock_at timestamptz,
  add column resolve_reminded_at timestamptz,
  add column resolve_escalated_to text,
  add column resolve_escalated_at timestamptz,
  add column resolve_sort_key timestamptz
    generated always as (slrt.resolution_deadline(holder_role, status, paused_at, resolve_by)) stored,
  add column late_sort_key timestamptz generated always as (
    least(
      coalesce(due_at, 'infinity'::timestamptz),
      slrt.resolution_deadline(holder_role, status, paused_at, resolve_by)
    )
  ) stored,
  add column resolve_clock_key timestamptz generated always as (
    slrt.next_resolution_clock(
      slrt.resolution_deadline(holder_role, status, paused_at, resolve_by),
      resolve_clock_at,
      resolve_escalated_to
    )
  ) stored,
  add constraint complaint_resolve_escalated
    check ((resolve_escalated_at is null) = (resolve_escalated_to is null));
create index complaint_late on complaint (district_code, late_sort_key, id) where holder_role is not null;
create index complaint_resolve_clock on complaint (district_code, resolve_clock_key) where holder_role is not null;

create function slrt.count_resolution_escalation() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare caller text[] := slrt.as_system(new.district_code);
begin
  perform slrt.add_flow(new, slrt.local_day(new.district_code, new.resolve_escalated_at), 'ESCALATED');
  perform slrt.keep_precounted(caller);
  return null;
end $$;
create trigger complaint_resolution_counted after update on complaint for each row
  when (new.resolve_escalated_at is not null and old.resolve_escalated_at is distinct from new.resolve_escalated_at)
  execute function slrt.count_resolution_escalation();

-- When the agency must take its next step. Null for referrals of which no event came since.
alter table referral_state add column due_at timestamptz;

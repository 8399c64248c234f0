-- Counts who could still administer a district, one change at a time: two requests at once must not remove the last two. Directories see
-- their own accounts only, so this looks at all.
create function slrt.other_administrators(place text, but text, today date) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('administrators ' || place, 0));
  return (
    select count(distinct a.id) from account a join account_assignment g on g.account_id = a.id
    where a.id <> but and a.state = 'ACTIVE' and a.kind = 'STAFF' and (a.ends_on is null or a.ends_on >= today)
      and g.role = 'ADMIN' and g.areas && array[place, left(place, 2)]
      and g.valid_from <= today and (g.valid_until is null or g.valid_until >= today)
  );
end $$;
revoke all on function slrt.other_administrators(text, text, date) from public;
grant execute on function slrt.other_administrators(text, text, date) to identity_app;

-- The registry adds villages and ends them; the other services follow its events. Each change of an area has a version, so that
-- events may arrive in any order.

alter table area add column version integer not null default 1 constraint area_version check (version > 0);
grant insert (code, parent_code, level, kind, name, time_zone, founding_code, valid_from, valid_until, successors, version),
  update (valid_from, valid_until, successors, version) on area to {{service}}_app;

-- The area mapping adds villages that the official list lacks. It cannot change the codes of existing ones.
grant insert (code, parent_code, level, kind, name, time_zone, founding_code, bps_code, valid_from) on area to registry_app;

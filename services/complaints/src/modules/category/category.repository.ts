import type { QueryRunner } from 'typeorm';
import { categories, categoryListVersion } from './categories.ts';

/** Copies the category list into the database, where complaints refer to it and reports join it. */
export async function syncCategories(runner: QueryRunner): Promise<void> {
  await runner.query(
    `insert into complaint_category (code, name, sector, parent_code, version, valid_from, valid_until, resolution_days)
     select c->>'code', c->>'name', c->>'sector', c->>'parent_code', $2, (c->>'valid_from')::date, (c->>'valid_until')::date,
       (c->>'resolution_days')::int
     from jsonb_array_elements($1::jsonb) c
     on conflict (code) do update set name = excluded.name, sector = excluded.sector, version = excluded.version,
       parent_code = excluded.parent_code, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
       resolution_days = excluded.resolution_days`,
    [JSON.stringify(categories), categoryListVersion],
  );
  await runner.query('delete from category_document');
  await runner.query(
    `insert into category_document (category_code, code, name, required)
     select c->>'code', d->>'code', d->>'name', (d->>'required')::boolean
     from jsonb_array_elements($1::jsonb) c, jsonb_array_elements(c->'documents') d`,
    [JSON.stringify(categories)],
  );
}

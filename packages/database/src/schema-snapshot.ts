import type pg from 'pg';

/** `slrt` and `public` are our schemas; functions and types of an extension belong to the extension. */
const ours = `n.nspname in ('public', 'slrt')`;
const notOfExtension = (catalog: string, oid: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;

/**
 * Queries of the snapshot's sections. Each returns `owner`, the object that the lines are listed under, and the lines'
 * `text`. Every query is ordered by names only, so that two databases with the same schema give the same text.
 */
const sections: readonly (readonly [title: string, sql: string])[] = [
  [
    'Database',
    `select '' as owner, 'database: encoding ' || pg_encoding_to_char(encoding) || ', collation ' || datcollate as text
     from pg_database where datname = current_database()`,
  ],
  [
    'Schemas',
    `select '' as owner, format('schema %s owner %s', n.nspname, pg_get_userbyid(n.nspowner)) as text from pg_namespace n
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by n.nspname`,
  ],
  [
    'Extensions',
    `select '' as owner, format('extension %s version %s', extname, extversion) as text from pg_extension order by extname`,
  ],
  [
    'Types',
    `select '' as owner, format('type %s.%s %s owner %s%s', n.nspname, t.typname,
       case t.typtype when 'e' then 'enum' when 'd' then 'domain ' || format_type(t.typbasetype, t.typtypmod) else t.typtype::text end,
       pg_get_userbyid(t.typowner),
       (select ' (' || string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) || ')' from pg_enum e where e.enumtypid = t.oid)) as text
     from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid
     where ${ours} and (t.typtype in ('e', 'd', 'r') or (t.typtype = 'c' and c.relkind = 'c')) and ${notOfExtension('pg_type', 't.oid')}
     order by n.nspname, t.typname`,
  ],
  [
    'Sequences',
    `select '' as owner, format('sequence %s.%s as %s start %s increment %s min %s max %s cache %s%s owner %s', n.nspname, c.relname,
       format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
       case when s.seqcycle then ' cycle' else '' end, pg_get_userbyid(c.relowner)) as text
     from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
     where ${ours} order by n.nspname, c.relname`,
  ],
  [
    'Functions',
    `select '' as owner, rtrim(pg_get_functiondef(p.oid), E'\\n') || E';\\n-- owner ' || pg_get_userbyid(p.proowner) as text
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where ${ours} and p.prokind in ('f', 'p') and ${notOfExtension('pg_proc', 'p.oid')}
     order by n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)`,
  ],
  [
    'Views',
    `select '' as owner, format(E'view %s.%s owner %s%s as\\n%s', n.nspname, c.relname, pg_get_userbyid(c.relowner),
       ' with (' || array_to_string(c.reloptions, ', ') || ')', pg_get_viewdef(c.oid, true)) as text
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and c.relkind in ('v', 'm') order by n.nspname, c.relname`,
  ],
];

const table = `format('%s.%s', n.nspname, c.relname)`;
/**
 * Parts of a table, in the order of the snapshot. Columns are sorted by name, because their order has no meaning here.
 */
const tableParts: readonly string[] = [
  `select ${table} as owner, format('  %s %s%s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
     case when co.collname <> 'default' then ' collate ' || co.collname end,
     case when a.attstorage <> t.typstorage then ' storage ' || a.attstorage::text end,
     case when a.attnotnull then ' not null' else '' end,
     case when a.attgenerated <> '' then format(' generated %s as (%s)', case a.attgenerated when 's' then 'stored' else 'virtual' end, pg_get_expr(d.adbin, d.adrelid))
          when a.attidentity <> '' then format(' identity %s', case a.attidentity when 'a' then 'always' else 'by default' end)
          when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as text
   from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
   left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum left join pg_collation co on co.oid = a.attcollation
   where ${ours} and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by 1, a.attname`,
  `select ${table} as owner, format('  constraint %s %s', o.conname, pg_get_constraintdef(o.oid)) as text
   from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace
   where ${ours} and o.contype <> 'n' order by 1, o.conname`,
  `select ${table} as owner, '  ' || pg_get_indexdef(i.indexrelid) || case when i.indisvalid then '' else ' -- invalid' end as text
   from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
   where ${ours} and c.relkind in ('r', 'p') and not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x'))
   order by 1, x.relname`,
  `select ${table} as owner, '  statistics ' || pg_get_statisticsobjdef(s.oid) as text
   from pg_statistic_ext s join pg_class c on c.oid = s.stxrelid join pg_namespace n on n.oid = c.relnamespace where ${ours} order by 1, s.stxname`,
  `select ${table} as owner, '  ' || pg_get_triggerdef(t.oid) || case t.tgenabled when 'O' then '' else ' -- enabled ' || t.tgenabled::text end as text
   from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
   where ${ours} and not t.tgisinternal order by 1, t.tgname`,
  `select ${table} as owner, '  row security' || case when c.relforcerowsecurity then ' forced' else '' end as text
   from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relrowsecurity order by 1`,
  // A policy without a check of its own checks new rows with its filter.
  `select ${table} as owner, format(E'  policy %s %s for %s to %s%s%s', p.polname, case when p.polpermissive then 'permissive' else 'restrictive' end,
     case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
     coalesce((select string_agg(rolname, ', ' order by rolname) from pg_roles where oid = any (p.polroles)), 'public'),
     E'\\n    using (' || pg_get_expr(p.polqual, p.polrelid) || ')', case when pg_get_expr(p.polwithcheck, p.polrelid) is distinct from pg_get_expr(p.polqual, p.polrelid)
       then E'\\n    with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')' end) as text
   from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where ${ours} order by 1, p.polname`,
];

/**
 * Rights of roles other than the owner on columns, functions and other objects. Expanded, so that granted rights and
 * default rights look the same.
 */
const grants = `
with acl (object, owner, acl) as (
  select 'table ' || ${table}, c.relowner, coalesce(c.relacl, acldefault('r', c.relowner))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('r', 'p', 'v', 'm')
  union all
  select 'sequence ' || ${table}, c.relowner, coalesce(c.relacl, acldefault('s', c.relowner))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind = 'S'
  union all
  select format('column %s.%s', ${table}, a.attname), c.relowner, a.attacl
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and not a.attisdropped and a.attacl is not null
  union all
  select format('function %s.%s(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)), p.proowner,
    coalesce(p.proacl, acldefault('f', p.proowner))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and ${notOfExtension('pg_proc', 'p.oid')}
  union all
  select 'schema ' || n.nspname, n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner))
  from pg_namespace n where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  union all
  select format('new %s in schema %s by %s', case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
    else d.defaclobjtype::text end, coalesce(n.nspname, '*'), pg_get_userbyid(d.defaclrole)), d.defaclrole, d.defaclacl
  from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
)
select '' as owner, format('%s to %s: %s', object, case when x.grantee = 0 then 'public' else pg_get_userbyid(x.grantee) end,
  string_agg(lower(x.privilege_type) || case when x.is_grantable then ' with grant option' else '' end, ', ' order by x.privilege_type)) as text
from acl, lateral aclexplode(acl.acl) x where x.grantee <> owner
group by object, x.grantee order by object, 2`;

interface Line {
  readonly owner: string;
  readonly text: string;
}

/**
 * Describes a migrated database as stable, sorted text: tables with columns, constraints, indexes, triggers and
 * policies, functions, views, types, sequences, owners and grants. For pg-boss' own schema only the version, because
 * pg-boss migrates it. Needs a connection that may read the catalogs; reads no rows.
 */
export async function describeSchema(client: pg.Client): Promise<string> {
  await client.query(`set search_path = ''`); // so that names in definitions are always qualified
  const parts: string[] = [];
  for (const [title, sql] of sections) {
    const { rows } = await client.query<Line>(sql);
    if (rows.length > 0) parts.push(`-- ${title}`, rows.map((row) => row.text).join('\n'), '');
  }
  parts.push('-- Tables', ...(await describeEachTable(client)));
  parts.push(
    '-- Rights of others than the owner',
    ...(await client.query<Line>(grants)).rows.map((row) => row.text),
    '',
  );
  const version = await jobsVersion(client);
  if (version !== null) parts.push('-- Jobs', `pg-boss schema version ${version}`, '');
  return parts.join('\n');
}

async function describeEachTable(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<Line>(
    `select ${table} as owner, format('table %s owner %s%s%s', ${table}, pg_get_userbyid(c.relowner),
       case c.relpersistence when 'u' then ' unlogged' else '' end, ' with (' || array_to_string(c.reloptions, ', ') || ')') as text
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('r', 'p') order by 1`,
  );
  const lines = new Map(rows.map((row) => [row.owner, [row.text]]));
  for (const sql of tableParts)
    for (const row of (await client.query<Line>(sql)).rows) lines.get(row.owner)?.push(row.text);
  return [...lines.values()].flatMap((each) => [...each, '']);
}

async function jobsVersion(client: pg.Client): Promise<number | null> {
  const { rows } = await client.query<{ exists: boolean }>(`select to_regclass('jobs.version') is not null as exists`);
  if (!rows[0]?.exists) return null;
  return (await client.query<{ version: number }>('select version from jobs.version')).rows[0]?.version ?? null;
}

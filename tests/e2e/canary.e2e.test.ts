import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pg } from '@slrt/database';
import { steps, uuidv7 } from '@slrt/local';
import { casesFor, inTurn, type Samples } from './access/probe.ts';
import { startOwnGateway } from './own-gateway.ts';
import { running } from './running.ts';

/** Values that stand nowhere else: whoever finds one found what somebody typed. */
const mark = `Kanari${Date.now()}`;
const nik = `991301450190${String(Date.now()).slice(-4)}`;
const phone = `08129${String(Date.now()).slice(-8)}`;
const marks = [mark, mark.toLowerCase(), nik, phone, phone.replace(/^0/, '62')];
const prefix = 'probolinggo-';
const services = ['registry', 'complaints', 'referrals', 'puskesos'] as const;

/** Tables that hold what people say and are, under row security; everything else must not. */
const mayHold = new Set([
  'agency_office',
  'change_request',
  'change_request_step',
  'complaint',
  'complaint_act',
  'complaint_document',
  'complaint_timeline',
  'complaint_word',
  'deliberation',
  'district_holiday',
  'duplicate_candidate',
  'eligibility_rule',
  'facilitator',
  'field_day',
  'home_visit',
  'household',
  'household_revision',
  'person',
  'person_name_key',
  'puskesos',
  'referral',
  'referral_message',
  'referral_step',
  'routing_rule',
  'routing_rule_set',
  'seat',
  'service_offer',
  'stored_file',
]);

test('what people say stands in no event, log, metric, error, dead letter or audit row', async () => {
  const gateway = await startOwnGateway({ BUDGETS: 'off' });
  const { home, run, player, tokens, ownerUrl } = running();
  const listed = await steps.findHousehold(player, `${prefix}facilitator`, { listing: 'LISTED' });
  // The two that surely go in.
  const family = await player.act<{ id: string; members: { id: string }[] }>(
    `${prefix}facilitator`,
    'registerHousehold',
    {
      idempotencyKey: uuidv7(),
      regionCode: listed.region.code,
      household: {
        address: `Jalan ${mark}`,
        members: [
          { name: `Warga ${mark}`, nik, sex: 'FEMALE', birthDate: '1990-01-05', relation: 'HEAD', motherName: mark },
        ],
      },
    },
    { pick: 'household', fields: 'id members { id }' },
  );
  const filed = await steps.file(player, `${prefix}facilitator`, {
    channel: 'HOME_VISIT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    description: `${mark} ${nik} ${phone}`,
    regionCode: listed.region.code,
    householdId: family.id,
    ...{ reporter: { name: mark, relation: 'FAMILY', phone } },
  });
  await steps.decide(player, { officer: `${prefix}back-office`, decider: `${prefix}manager` }, filed.id, {
    handling: 'REFER',
    programmeCodes: ['KIS'],
    note: mark,
  });
  // Every query and mutation with every string marked, by those who have most rights: most are refused, and say why.
  const samples: Samples = {
    district: '35.74',
    village: listed.region.code,
    HH: family.id,
    PS: family.members[0]?.id ?? '',
    CP: filed.id,
  };
  const echoes: string[] = [];
  await inTurn(
    casesFor(samples, { text: mark, whole: true, nik }).flatMap((each) =>
      ['facilitator', 'back-office', 'manager', 'verifier', 'liaison-bpjs'].map((persona) => async () => {
        const response = await fetch(`${gateway.url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await tokens(`${prefix}${persona}`)}`,
          },
          body: JSON.stringify({ query: each.document, variables: each.variables }),
        });
        const { errors } = (await response.json()) as { errors?: object[] };
        if (marks.some((value) => JSON.stringify(errors ?? []).includes(value))) echoes.push(each.field);
      }),
    ),
  );
  // A file whose rows are refused, and one that is no file at all.
  for (const body of [`nik,nama\n${nik},${mark}\n`, mark])
    await fetch(`${gateway.url}/registry/imports?district=35.74&surveyDate=2026-01-31&layout=simple`, {
      method: 'POST',
      headers: {
        'content-type': 'text/csv',
        'idempotency-key': uuidv7(),
        authorization: `Bearer ${await tokens(`${prefix}verifier`)}`,
      },
      body,
    }).then((response) => response.text());
  await wait(3_000); // relays, consumers, dispatchers, sealers
  expect(echoes).toEqual([]);

  const found: string[] = [];
  let held = 0;
  for (const service of services) {
    const client = new pg.Client({ connectionString: ownerUrl(service) });
    await client.connect();
    await client.query(`select set_config('slrt.scope', 'system', false), set_config('slrt.areas', '35.74', false)`);
    const tables = await client.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ('public', 'pgboss') and c.relname not in ('area', 'lifecycle')`,
    );
    const rowsWith = async (table: string, values: readonly string[]): Promise<number> => {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from ${table} t where t::text ilike any($1) or exists (
           select from jsonb_each_text(to_jsonb(t)) c where starts_with(c.value, '\\x') and encode(decode(substr(c.value, 3), 'hex'), 'escape') ilike any($1))`,
        [values.map((value) => `%${value}%`)],
      );
      return rows[0]?.n ?? 0;
    };
    // The search sees what stands in the bytes of an event, or it would find nothing anywhere.
    if (service === 'complaints') expect(await rowsWith('outbox', [filed.id])).toBeGreaterThan(2);
    for (const { name } of tables.rows) {
      const count = await rowsWith(name, marks);
      if (count === 0) continue;
      if (mayHold.has(name.replace('public.', ''))) held += count;
      else found.push(`${service} table ${name}: ${count}`);
    }
    await client.end();
    const metrics = await (await fetch(`${run().services[service].url}/metrics`)).text();
    if (marks.some((value) => metrics.includes(value))) found.push(`${service} metrics`);
  }
  for (const file of readdirSync(join(home, 'logs'))) {
    const text = readFileSync(join(home, 'logs', file), 'utf8');
    if (marks.some((value) => text.includes(value))) found.push(`log ${file}`);
  }
  await gateway.stop();
  expect(found).toEqual([]);
  // Or nothing was sent, and nothing was looked at.
  expect(held).toBeGreaterThan(5);
}, 120_000);

import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pg } from '@slrt/database';
import { startSecondGateway, steps } from '@slrt/local';
import { serviceNames } from '@slrt/subgraph';
import { uuidv7 } from 'uuidv7';
import { runInBatches } from './access/answers.ts';
import { casesFor, type Samples } from './access/probe.ts';
import { actorPrivate } from './own-gateway.ts';
import sharp from 'sharp';
import { post, running } from './running.ts';

/** Values that occur nowhere else, so a match is a value that a user typed. */
const mark = `Kanari${Date.now()}`;
const nik = `991301450190${String(Date.now()).slice(-4)}`;
const phone = `08129${String(Date.now()).slice(-8)}`;
const marks = [mark, mark.toLowerCase(), nik, phone, phone.replace(/^0/, '62')];
const prefix = 'probolinggo-';
/** The operation's name and an alias are the client's text too. */
const named = (document: string): string =>
  document.replace(/^(query|mutation)/, `$1 ${mark}`).replace('{ ', `{ ${mark}: `);

/** Tables that hold what people say and are, under row security; everything else must not. */
const mayHold = new Set([
  'agency_office',
  'change_request',
  'change_request_step',
  'complaint',
  'complaint_act',
  'complaint_document',
  'complaint_timeline',
  'complaint_search_word',
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
  'settings_version',
  'duty_assignment',
  'service_offer',
  'stored_file',
]);

/** Pictures with personal metadata, and files that are not pictures. */
async function uploadMarked(gatewayUrl: string, householdId: string, complaintId: string): Promise<string[]> {
  const answers: string[] = [];
  const { tokens } = running();
  const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'green' } })
    .withExif({ IFD0: { ImageDescription: mark, Artist: `${nik} ${phone}` } })
    .jpeg()
    .toBuffer();
  if (!picture.includes(mark)) throw new Error('the picture tells nothing');
  const uploads = [
    ['requestPhotoUpload', 'RequestPhotoUpload', { householdId, kind: 'FRONT' }],
    ['requestAttachmentUpload', 'RequestAttachmentUpload', { complaintId, kind: 'PHOTO' }],
  ] as const;
  for (const [field, type, input] of uploads)
    for (const body of [
      picture,
      Buffer.from(`${mark} ${nik}`),
      Buffer.concat([picture.subarray(0, 200), Buffer.from(mark)]),
    ]) {
      const { body: announced } = await post(`${gatewayUrl}/graphql`, await tokens(`${prefix}facilitator`), {
        query: `mutation ($input: ${type}Input!) { ${field}(input: $input) { ... on ${type}Success { uploadUrl } } }`,
        variables: { input: { idempotencyKey: uuidv7(), ...input } },
      });
      const { uploadUrl } = (announced.data as Record<string, { uploadUrl: string }>)[field] ?? { uploadUrl: '' };
      const put = (link: string) =>
        fetch(`${gatewayUrl}${link}`, {
          method: 'PUT',
          headers: { 'content-type': 'image/jpeg' },
          body: new Uint8Array(body),
        });
      const refused = await put(uploadUrl.replace(/signature=[^&]+/, 'signature=AAAA'));
      const answer = await put(uploadUrl);
      answers.push(`${field} ${refused.status} ${answer.status}`);
      for (const text of [await refused.text(), await answer.text()])
        expect(marks.filter((each) => text.includes(each))).toEqual([]);
    }
  return answers;
}

/** Ends what a service is doing in its database, as the service's own role may. */
async function cutConnections(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()`,
  );
  await client.end();
}

/** Services killed and connections to the databases cut, again and again, until the work is done; then all is well again. */
async function runDuringFaults<T>(work: () => Promise<T[][]>): Promise<T[]> {
  const { run, appUrl } = running();
  let working = true;
  const breaking = (async () => {
    for (let n = 0; working; n += 1) {
      const service = serviceNames[n % serviceNames.length] ?? 'registry';
      if (n % 2 === 0) process.kill(run().services[service].pid, 'SIGKILL');
      else await cutConnections(appUrl(service));
      await wait(1_000); // a service needs about that long to start again
    }
  })();
  const results = await work();
  working = false;
  await breaking;
  for (const service of serviceNames)
    for (let waited = 0; ; waited += 100) {
      const ready = await fetch(`${run().services[service].url}/readyz`).then(
        (response) => response.ok,
        () => false,
      );
      if (ready) break;
      if (waited > 20_000) throw new Error(`${service} does not come back`);
      await wait(100);
    }
  return results.flat();
}

interface Family {
  readonly householdId: string;
  readonly personId: string;
  readonly complaintId: string;
  readonly village: string;
}
/** A family and its complaint, whose every text is marked: the two that surely go in. */
async function sendFamily(): Promise<Family> {
  const { player } = running();
  const listed = await steps.findHousehold(player, `${prefix}facilitator`, { listing: 'LISTED' });
  const member = { name: `Warga ${mark}`, nik, sex: 'FEMALE', birthDate: '1990-01-05', relation: 'HEAD' };
  const family = await player.act<{ id: string; members: { id: string }[] }>(
    `${prefix}facilitator`,
    'registerHousehold',
    {
      idempotencyKey: uuidv7(),
      regionCode: listed.region.code,
      household: { address: `Jalan ${mark}`, members: [{ ...member, motherName: mark }] },
    },
    { pick: 'household', fields: 'id members { id }' },
  );
  const filed = await steps.file(player, `${prefix}facilitator`, {
    ...steps.cardInactive({ id: family.id, region: listed.region }),
    description: `${mark} ${nik} ${phone}`,
    reporter: { name: mark, relation: 'FAMILY', phone },
  });
  await steps.decide(player, { officer: `${prefix}back-office`, decider: `${prefix}manager` }, filed.id, {
    handling: 'REFER',
    programmeCodes: ['KIS'],
    note: mark,
  });
  return {
    householdId: family.id,
    personId: family.members[0]?.id ?? '',
    complaintId: filed.id,
    village: listed.region.code,
  };
}

/** Sends every query and mutation with every string marked; gives the codes of the errors and who repeated a mark in them. */
async function tryAll(gatewayUrl: string, family: Family, personas: readonly string[]) {
  const samples: Samples = {
    district: '35.74',
    village: family.village,
    HH: family.householdId,
    PS: family.personId,
    CP: family.complaintId,
  };
  const echoes: string[] = [];
  const codes = await runInBatches(
    casesFor(samples, { text: mark, whole: true, nik }).flatMap((each) =>
      personas.map((persona) => async () => {
        const response = await fetch(`${gatewayUrl}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await running().tokens(`${prefix}${persona}`)}`,
          },
          body: JSON.stringify({ query: named(each.document), variables: each.variables }),
        });
        const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
        // Where it failed is said in the client's own words.
        const said = JSON.stringify(errors.map((error) => ({ ...error, path: undefined })));
        if (marks.some((value) => said.includes(value))) echoes.push(each.field);
        return errors.map((error) => error.extensions.code);
      }),
    ),
  );
  return { codes, echoes };
}

/** Counts the rows of a table in which one of the values stands, in its bytes too. */
async function rowsWith(client: pg.Client, table: string, values: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from ${table} t where t::text ilike any($1) or exists (
       select from jsonb_each_text(to_jsonb(t)) c where starts_with(c.value, '\\x') and encode(decode(substr(c.value, 3), 'hex'), 'escape') ilike any($1))`,
    [values.map((value) => `%${value}%`)],
  );
  return rows[0]?.n ?? 0;
}
/** Does something with every database, as its owner and under the district's row security. */
async function inDatabase<T>(
  service: (typeof serviceNames)[number],
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: running().ownerUrl(service) });
  await client.connect();
  await client.query(`select set_config('slrt.scope', 'system', false), set_config('slrt.areas', '35.74', false)`);
  const result = await work(client);
  await client.end();
  return result;
}

describe('texts and numbers of people', () => {
  let gateway: Awaited<ReturnType<typeof startSecondGateway>>;
  let family: Family;
  const echoes: string[] = [];
  const isMarked = (text: string | Buffer) => marks.some((value) => text.includes(value));

  beforeAll(async () => {
    const log = openSync(join(running().home, 'logs', 'canary-gateway.log'), 'a');
    gateway = await startSecondGateway(
      running().run(),
      { ACTOR_PRIVATE_JWK: JSON.stringify(actorPrivate()), BUDGETS: 'off', LOG_LEVEL: 'debug' },
      ['ignore', log, log],
    );
    closeSync(log);
    family = await sendFamily();
  }, 180_000);
  afterAll(() => gateway.stop());

  test('are sent in every argument, most of them refused', async () => {
    const tried = await tryAll(gateway.url, family, [
      'facilitator',
      'back-office',
      'manager',
      'verifier',
      'liaison-bpjs',
    ]);
    echoes.push(...tried.echoes);
  }, 120_000);

  test('are sent in pictures and files', async () => {
    expect(await uploadMarked(gateway.url, family.householdId, family.complaintId)).toEqual([
      'requestPhotoUpload 403 201',
      'requestPhotoUpload 403 422',
      'requestPhotoUpload 403 422',
      'requestAttachmentUpload 403 201',
      'requestAttachmentUpload 403 422',
      'requestAttachmentUpload 403 422',
    ]);
  });

  test('are sent while services fail', async () => {
    const codes = await runDuringFaults(async () => {
      const tried = await tryAll(gateway.url, family, ['facilitator', 'back-office']);
      echoes.push(...tried.echoes);
      return tried.codes;
    });
    expect(codes).toContain('SERVICE_UNAVAILABLE');
  }, 120_000);

  test('are sent in imports that are refused', async () => {
    for (const body of [`nik,nama\n${nik},${mark}\n`, mark])
      await fetch(`${gateway.url}/registry/imports?regionCode=35.74&surveyDate=2026-01-31&layout=simple&apply=true`, {
        method: 'POST',
        headers: {
          'content-type': 'text/csv',
          'idempotency-key': uuidv7(),
          authorization: `Bearer ${await running().tokens(`${prefix}verifier`)}`,
        },
        body,
      }).then((response) => response.text());
    await wait(3_000); // relays, consumers, dispatchers, sealers
  });

  test('are repeated in no error', () => {
    expect(echoes).toEqual([]);
  });

  test('are found in events by what they are searched for', async () => {
    // Shows that the search finds a value in the bytes of an event.
    const events = await inDatabase('complaints', (client) => rowsWith(client, 'outbox', [family.complaintId]));
    expect(events).toBeGreaterThan(2);
  });

  test('are only in tables under row-level security', async () => {
    const found: string[] = [];
    let held = 0;
    for (const service of serviceNames)
      await inDatabase(service, async (client) => {
        const tables = await client.query<{ name: string }>(
          `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where c.relkind in ('r', 'p') and n.nspname in ('public', 'pgboss') and c.relname not in ('area', 'lifecycle')`,
        );
        for (const { name } of tables.rows) {
          const count = await rowsWith(client, name, marks);
          if (count === 0) continue;
          if (mayHold.has(name.replace('public.', ''))) held += count;
          else found.push(`${service} table ${name}: ${count}`);
        }
      });
    expect(found).toEqual([]);
    // Or nothing was sent, and nothing was looked at.
    expect(held).toBeGreaterThan(5);
  }, 60_000);

  test('are in no metric', async () => {
    const { run } = running();
    const urls = [gateway.url, ...serviceNames.map((service) => run().services[service].url)];
    for (const url of urls) {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect([url, isMarked(metrics)]).toEqual([url, false]);
    }
  });

  test('are in no file, stream or log', () => {
    const { home } = running();
    const found: string[] = [];
    // Uploads as they are kept, and the streams as the broker keeps them.
    const kept = ['service-files', 'nats'].flatMap((folder) =>
      readdirSync(join(home, folder), { recursive: true, withFileTypes: true }),
    );
    for (const entry of kept) {
      const file = join(entry.parentPath, entry.name);
      if (isMarked(file)) found.push(`name of a file ${file}`);
      if (entry.isFile() && isMarked(readFileSync(file))) found.push(`file ${file}`);
      const isStored = entry.isFile() && file.startsWith(join(home, 'service-files'));
      if (isStored && readFileSync(file).toString('latin1', 0, 8) !== 'SLRT-F-1') found.push(`plain file ${file}`);
    }
    for (const file of readdirSync(join(home, 'logs')))
      if (isMarked(readFileSync(join(home, 'logs', file), 'utf8'))) found.push(`log ${file}`);
    expect(found).toEqual([]);
  });
});

import { areas } from '@slrt/i18n';
import { steps } from '@slrt/local';
import { serviceNames } from '@slrt/subgraph';
import { running } from './running.ts';

interface Report {
  readonly personId: string;
  readonly parts: Record<string, { title: string; rows: { entries: { name: string; value: string }[] }[] }[]>;
}

/** A family that complained, was referred and was read by the agency. */
async function referredFamily() {
  const { player, graph } = running();
  const household = await steps.findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
  const read = await graph<{ household: { members: { id: string; name: string; nik: { value: string } | null }[] } }>(
    'serang-verifier',
    'query ($id: ID!) { household(id: $id) { members { id name nik { value(purpose: VERIFICATION) } } } }',
    { id: household.id },
  );
  const members = read.data?.household.members ?? [];
  const person = members.find((member) => member.nik);
  if (!person) throw new Error('The demo data have no person with a NIK.');
  const filed = await steps.file(player, 'serang-facilitator', {
    ...steps.cardInactive(household),
    description: 'Kartu keluarga ini tidak aktif sejak Januari.',
  });
  await steps.decide(player, { officer: 'serang-back-office', decider: 'serang-manager' }, filed.id, {
    handling: 'REFER',
    programmeCodes: ['KIS'],
  });
  const liaison = async () => {
    const answer = await graph<{ household: { id: string } | null }>(
      'serang-liaison-bpjs',
      'query ($id: ID!) { household(id: $id) { id } }',
      { id: household.id },
    );
    return answer.data?.household;
  };
  for (let waited = 0; !(await liaison()) && waited < 100; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return { household, person, others: members.filter((member) => member !== person) };
}

describe('a subject report', () => {
  let family: Awaited<ReturnType<typeof referredFamily>>;
  beforeAll(async () => {
    family = await referredFamily();
  }, 60_000);
  const get = async (persona: string, file: string, language = 'en') =>
    fetch(`${running().run().gateway.url}/subject-reports/${file}`, {
      headers: { authorization: `Bearer ${await running().tokens(persona)}`, 'accept-language': language },
    });

  test('tells as JSON everything that is kept of a person', async () => {
    const { person, others } = family;
    const answer = await get('serang-data-protection', `${person.id}.json`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const report = (await answer.json()) as Report;
    const valuesOf = (service: string, title: string) =>
      (report.parts[service]?.find((section) => section.title === title)?.rows ?? []).map((row) =>
        Object.fromEntries(row.entries.map(({ name, value }) => [name, value])),
      );
    expect(valuesOf('registry', 'Person')[0]?.['Name']).toBe(person.name);
    expect(valuesOf('registry', 'Identity numbers').map((row) => row['Number'])).toContain(person.nik?.value);
    expect(valuesOf('complaints', 'Complaints').map((row) => row['Description'])).toContain(
      'Kartu keluarga ini tidak aktif sejak Januari.',
    );
    expect(valuesOf('referrals', 'Referrals').map((row) => row['Agency'])).toContain('BPJS');
    const open = valuesOf('registry', 'Agencies that may read the household, and until when');
    expect(open.map((row) => row['Programme'])).toContain('KIS');
    const log = valuesOf('registry', 'Who read or changed the record');
    expect(log.map((row) => row['Action'])).toEqual(expect.arrayContaining(['identifier.unmask', 'facts.read']));
    expect(valuesOf('registry', 'Household')[0]).toBeDefined();
    // Other members are theirs to ask for.
    for (const other of others) if (other.nik) expect(JSON.stringify(report)).not.toContain(other.nik.value);
  });

  test('names in Indonesian every column', async () => {
    const answer = await get('serang-data-protection', `${family.person.id}.json`, 'id');
    const report = (await answer.json()) as Report;
    const names = Object.values(report.parts)
      .flat()
      .flatMap(({ rows }) => rows.flatMap(({ entries }) => entries.map(({ name }) => name)));
    const texts = new Set(Object.values(areas.id.report.columns));
    const parts = new Set(names.flatMap((name) => name.split(' › ')));
    expect([...parts].filter((part) => !texts.has(part) && !/^\d+$/.test(part))).toEqual([]);
  });

  test('comes as PDF', async () => {
    const file = await get('serang-data-protection', `${family.person.id}.pdf`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('is for the district’s data-protection officer only', async () => {
    const file = `${family.person.id}.json`;
    for (const persona of ['serang-manager', 'serang-admin', 'serang-liaison-bpjs'])
      expect((await get(persona, file)).status).toBe(403);
    expect((await get('data-protection', file)).status).toBe(404);
    expect((await get('serang-data-protection', 'PS-3673-not-an-id.json')).status).toBe(404);
    expect((await fetch(`${running().run().gateway.url}/subject-reports/${file}`)).status).toBe(401);
  });

  test('is on record in each service', async () => {
    const trail = await running().graph<{ auditTrail: Record<string, { totalCount: number }> }>(
      'serang-data-protection',
      `query ($id: ID!) { auditTrail(regionCode: "36.73") { ${serviceNames
        .map((service) => `${service}(filter: { subjectId: $id, action: "subject.report" }) { totalCount }`)
        .join(' ')} } }`,
      { id: family.person.id },
    );
    for (const part of Object.values(trail.data?.auditTrail ?? {})) expect(part.totalCount).toBe(3);
    expect(family.household.id).toMatch(/^HH-3673-/);
  });
});

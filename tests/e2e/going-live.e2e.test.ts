import { uuidv7 } from 'uuidv7';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';

/** Repeats a question until it has an answer. Throws after ten seconds. */
async function eventually<T>(ask: () => Promise<T | null | undefined>): Promise<T> {
  for (let waited = 0; waited < 100; waited += 1) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no answer in ten seconds');
}

describe('a village that an admin adds', () => {
  const village = '36.73.01.1999';
  const load = async (persona: string) => {
    const { url, tokens } = running();
    const response = await fetch(url.replace('/graphql', '/registry/areas'), {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${await tokens(persona)}` },
      body: `code,valid_from,name,kind\n${village},2026-01-01,Uji Baru,KELURAHAN\n`,
    });
    return response.status;
  };
  const count = async () => {
    const { data } = await running().graph<{ complaints: { totalCount: number } }>(
      'serang-manager',
      'query ($code: ID!) { complaints(filter: { regionCode: $code }) { totalCount } }',
      { code: village },
    );
    return data?.complaints ?? null;
  };

  test('takes complaints under the rights on its district', async () => {
    expect(await load('serang-manager')).toBe(403);
    expect(await load('admin')).toBe(403); // of another district
    expect(await count()).toBeNull();
    expect(await load('serang-admin')).toBe(200);
    expect(await eventually(count)).toEqual({ totalCount: 0 });
    const filed = await running().player.act(
      'serang-front-office',
      'fileComplaint',
      {
        idempotencyKey: uuidv7(),
        kind: 'COMPLAINT',
        channel: 'SECRETARIAT',
        sector: 'HEALTH',
        categoryCode: 'CARD_INACTIVE',
        description: 'Kartu tidak aktif.',
        regionCode: village,
        reporter: { name: 'Warga Contoh', relation: 'SELF' },
      },
      { pick: 'complaint', fields: 'id region { name parent { code } }' },
    );
    expect(filed).toMatchObject({ region: { name: 'Uji Baru', parent: { code: '36.73.01' } } });
    expect(await count()).toEqual({ totalCount: 1 });
  });

  test('is without a Puskesos and a facilitator', async () => {
    const { data } = await running().graph<{ districtReadiness: { puskesos: { code: string; missing: string[] }[] } }>(
      'serang-head-of-office',
      '{ districtReadiness(regionCode: "36.73") { puskesos { code missing } } }',
    );
    for (const code of ['PUSKESOS_UNITS', 'FACILITATORS'])
      expect(data?.districtReadiness.puskesos.find((item) => item.code === code)?.missing).toContain(village);
  });
});

describe('the readiness of a district', () => {
  const query = `query ($code: ID!) { districtReadiness(regionCode: $code) {
    ${['registry', 'complaints', 'referrals', 'puskesos'].map((part) => `${part} { code state required count message }`).join(' ')} } }`;

  test('has a part of every service', async () => {
    const { data } = await running().graph<{ districtReadiness: Record<string, { code: string; message: string }[]> }>(
      'serang-planner',
      query,
      { code: '36.73' },
    );
    const parts = data?.districtReadiness ?? {};
    expect(
      Object.fromEntries(Object.entries(parts).map(([part, items]) => [part, items.map(({ code }) => code)])),
    ).toEqual({
      registry: ['HOUSEHOLDS', 'AREA_MAP', 'POPULATION'],
      complaints: expect.arrayContaining([
        'DUTY_ROSTER',
        'HOLIDAYS',
        'CLOCKS',
        'LETTERHEAD',
        'LETTER_SIGNER',
      ]) as string[],
      referrals: ['OFFICES', 'ROUTES', 'PROGRAMME_ROUTES', 'ELIGIBILITY_RULES', 'QUOTAS'],
      puskesos: ['PUSKESOS_UNITS', 'PUSKESOS_OFFICERS', 'FACILITATORS', 'SUPERVISORS'],
    });
    for (const item of Object.values(parts).flat()) expect(item.message).toMatch(/\.$/);
  });

  test('is printed by district:readiness', async () => {
    const { home } = running();
    const args = ['36.73', '--persona', 'serang-admin'];
    const { stdout } = await runScript({ SLRT_HOME: home }, 'district:readiness', ...args);
    expect(stdout).toMatch(/^complaints\n {2}/m);
    expect(stdout).toMatch(/required LETTERHEAD \(\d\): /);
  });
});

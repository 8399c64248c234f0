import { actors, csvOf, describeService, importAs, type Caller } from '@slrt/testkit';
import { head } from './family-client.ts';

const card = '9963090101200001';
const nik = '9963090203700001';

describeService('registry', (kit) => {
  const { harness, sql, asVerifier, asHeadOfOffice, asManager, asFacilitator, asBpjs } = kit;
  const lookUp = async (body: string, by: Caller = asVerifier, query = 'regionCode=63.09') =>
    kit.fetch(`/registry/household-ids?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${await harness().token(by.actor)}` },
      body,
    });
  const codesOf = async (body: string) => {
    const lines = (await (await lookUp(body)).text()).trim().split('\n').slice(1);
    return lines.map((line) => line.split(',').slice(0, 3));
  };
  let householdId: string;
  beforeAll(async () => {
    await importAs(harness(), actors.verifier, csvOf([head({ no_kk: card, nik })]), { layout: 'simple' });
    const [row] = await sql<{ id: string }>('select id from household');
    householdId = `HH-6309-${row?.id ?? ''}`;
  });

  test('finds households by NIK and by family card', async () => {
    const rows = [`'${nik};`, `;${card}`, `9963090203700009;${card}`, '9963090203700009;', '-;0', '9,96309E+15;'];
    expect(await codesOf(['NIK;No KK', ...rows].join('\n'))).toEqual([
      ['2', householdId, 'HOUSEHOLD_FOUND'],
      ['3', householdId, 'HOUSEHOLD_FOUND'],
      ['4', householdId, 'HOUSEHOLD_FOUND'],
      ['5', '', 'HOUSEHOLD_NOT_FOUND'],
      ['6', '', 'NUMBER_MISSING'],
      ['7', '', 'DIGITS_LOST'],
    ]);
  });

  test('repeats no number and is audited', async () => {
    expect(await (await lookUp(`nik\n${nik}\n`)).text()).not.toContain(nik);
    const entries = await sql<{ subjects: string[] }>(
      `select subjects from audit_entry where action = 'registry.household-ids' order by id desc limit 1`,
    );
    expect(entries).toEqual([{ subjects: [householdId] }]);
  });

  test('is for importers of the district', async () => {
    const statusFor = async (by: Caller) => (await lookUp('nik\n', by)).status;
    const callers = [asVerifier, asHeadOfOffice, asManager, asFacilitator, asBpjs];
    expect(await Promise.all(callers.map(statusFor))).toEqual([200, 200, 403, 403, 403]);
    expect((await lookUp('nik\n', asVerifier, 'regionCode=36.73')).status).toBe(403);
    expect((await lookUp('nama\nX\n')).status).toBe(400);
  });
});

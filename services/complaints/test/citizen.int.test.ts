import { actors, startHarness, uuidv7, type Harness } from '@slrt/testkit';
import { act, file, handled, read, step, type Working } from './complaint-steps.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness('complaints');
}, 60_000);
afterAll(() => harness.stop(), 30_000);

const { facilitator, otherFacilitator, backOffice, manager, headOfOffice, bpjs } = actors;

async function codeFor(row: Working, actor = facilitator): Promise<string> {
  const answer = await harness.graph(
    actor,
    `mutation ($input: IssueCitizenCodeInput!) { r: issueCitizenCode(input: $input) { __typename ... on IssueCitizenCodeSuccess { code url } } }`,
    { input: { complaintId: row.id } },
  );
  const r = (answer.data as unknown as { r: { __typename: string; code?: string } } | null)?.r;
  return r?.code ?? r?.__typename ?? answer.errors?.[0]?.extensions.code ?? '';
}
const open = (code: string) => fetch(`${harness.url}/c/${code}`);
const send = (code: string, form: Record<string, string>) =>
  fetch(`${harness.url}/c/${code}`, { method: 'POST', body: new URLSearchParams(form) });

describe('the citizen’s own word, by a one-time code', () => {
  test('confirms once with a rating and names nobody on the page', async () => {
    const row = await handled(harness, {
      reporter: { name: 'Nama Rahasia', relation: 'SELF' },
      description: 'Isi rahasia',
    });
    const code = await codeFor(row);
    expect(code).toMatch(/^6309-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const shown = await open(code.toLowerCase());
    const html = await shown.text();
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain(String(row['number']));
    expect(html).not.toMatch(/rahasia/i);
    const both = await Promise.all([
      send(code, { step: 'confirmOutcome:FULFILLED', rating: '5', note: 'Terima kasih.' }),
      send(code, { step: 'confirmOutcome:FULFILLED', rating: '5', note: 'Terima kasih.' }),
    ]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 410]);
    expect(await read(harness, row.id)).toMatchObject({
      status: 'RESOLVED',
      outcome: { result: 'FULFILLED', confirmation: 'CONFIRMED' },
    });
    expect((await open(code)).status).toBe(410);
    const [kept] = await harness.sql<{ code_hash: Buffer }>(
      'select code_hash from citizen_code where complaint_id = $1',
      [row.id.slice(8)],
    );
    expect(kept?.code_hash.toString('utf8')).not.toContain(code.replaceAll('-', ''));
  });

  test('denies, reopens and withdraws where the state allows it', async () => {
    let row = await handled(harness);
    let code = await codeFor(row);
    expect((await send(code, { step: 'reopenComplaint' })).status).toBe(422);
    expect((await send(code, { step: 'decideHandling:REFER' })).status).toBe(422);
    expect((await send(code, { step: 'confirmOutcome:UNFULFILLED', rating: '9' })).status).toBe(422);
    expect((await send(code, { step: 'confirmOutcome:UNFULFILLED', reason: 'QUOTA_FULL' })).status).toBe(200);
    row = await read(harness, row.id, 'id version status outcome { confirmation reason }');
    expect(row).toMatchObject({
      status: 'CLOSED_UNFULFILLED',
      outcome: { confirmation: 'DENIED', reason: 'QUOTA_FULL' },
    });
    code = await codeFor(row);
    expect((await send(code, { step: 'reopenComplaint', note: 'Belum.' })).status).toBe(200);
    row = await read(harness, row.id);
    expect(row).toMatchObject({ status: 'REOPENED', outcome: null, holder: { role: 'BACK_OFFICE' } });
    code = await codeFor(row);
    expect((await send(code, { step: 'withdrawComplaint' })).status).toBe(200);
    expect((await read(harness, row.id)).status).toBe('WITHDRAWN');
  });

  test('accepts only the latest, unexpired code of the complaint', async () => {
    const row = await handled(harness);
    const first = await codeFor(row);
    const second = await codeFor(row);
    expect((await open(first)).status).toBe(410);
    expect((await open(second)).status).toBe(200);
    await harness.sql(`update citizen_code set expires_at = now() - interval '1 second' where complaint_id = $1`, [
      row.id.slice(8),
    ]);
    expect((await send(second, { step: 'confirmOutcome:FULFILLED' })).status).toBe(410);
    for (const wrong of ['6309-0000-0000-0000', 'x', '6309-AAAA', '%00', `3673${second.slice(4)}`])
      expect((await open(wrong)).status).toBeGreaterThanOrEqual(400);
    expect((await send(second, { step: 'x'.repeat(20_000) })).status).toBe(413);
    expect(await codeFor(row, otherFacilitator)).toBe('NotFound');
    expect(await codeFor(row, bpjs)).toBe('FORBIDDEN');
    expect(await codeFor(row, manager)).toBe('FORBIDDEN');
  });
});

describe('recommendation letters', () => {
  async function referred(): Promise<Working> {
    let row = await file(harness, { reporter: { name: 'Siti Rahasia Sekali', relation: 'SELF' } });
    row = await step(harness, row, [backOffice, 'reviewComplaint'], { decision: 'START' });
    row = await step(harness, row, [backOffice, 'recommendHandling'], { handling: 'REFER', agencyCode: 'BPJS' });
    return step(harness, row, [manager, 'decideHandling'], { decision: 'APPROVE' });
  }
  const issue = async (row: Working, actor = headOfOffice, key = uuidv7()) => {
    const answer = await harness.graph(
      actor,
      `mutation ($input: IssueRecommendationLetterInput!) { r: issueRecommendationLetter(input: $input) { __typename
        ... on IssueRecommendationLetterSuccess { letter { id number verifyUrl url agency { code } signedAs } } } }`,
      { input: { idempotencyKey: key, complaintId: row.id, expectedVersion: row.version } },
    );
    const r = (
      answer.data as unknown as {
        r: { __typename: string; letter?: { number: string; verifyUrl: string; url: string } };
      } | null
    )?.r;
    return r ?? { __typename: answer.errors?.[0]?.extensions.code ?? '' };
  };
  const check = async (url: string) => {
    const response = await fetch(url.replace('http://localhost:4000', harness.url));
    return { status: response.status, html: await response.text() };
  };

  test('a letter can be verified until it is replaced', async () => {
    const row = await referred();
    const key = uuidv7();
    const first = await issue(row, headOfOffice, key);
    expect(first.letter).toMatchObject({
      number: 'SR/6309/2026/000001',
      agency: { code: 'BPJS' },
      signedAs: 'HEAD_OF_OFFICE',
    });
    const again = await issue(row, headOfOffice, key); // only the link is a new one
    expect({ ...again.letter, url: '' }).toEqual({ ...first.letter, url: '' });
    const pdf = await fetch(`${harness.url}${first.letter?.url}`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const bytes = Buffer.from(await pdf.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(2_000);
    const genuine = await check(first.letter?.verifyUrl ?? '');
    expect(genuine.status).toBe(200);
    expect(genuine.html).toContain('SAH');
    expect(genuine.html).toContain('SR/6309/2026/000001');
    expect(genuine.html).toContain('S. R. S.');
    expect(genuine.html).not.toMatch(/rahasia/i);
    const second = await issue(row);
    expect(second.letter?.number).toBe('SR/6309/2026/000002');
    expect((await check(first.letter?.verifyUrl ?? '')).html).toContain('TIDAK BERLAKU LAGI');
    const forged = await check(`${second.letter?.verifyUrl.slice(0, -4)}AAAA`);
    expect(forged.status).toBe(404);
    expect(forged.html).toContain('TIDAK SAH');
    expect((await fetch(`${harness.url}${second.letter?.url.replace(/signature=../, 'signature=xx')}`)).status).toBe(
      403,
    );
    await step(harness, await read(harness, row.id), [facilitator, 'withdrawComplaint']);
    expect((await check(second.letter?.verifyUrl ?? '')).html).toContain('TIDAK BERLAKU LAGI');
  });

  test('are issued by signatories after a decision only', async () => {
    const row = await referred();
    expect((await issue(row, backOffice)).__typename).toBe('FORBIDDEN');
    expect((await issue(row, actors.otherManager)).__typename).toBe('NotFound');
    expect((await issue(row, manager)).__typename).toBe('IssueRecommendationLetterSuccess');
    expect((await issue({ ...row, version: 1 }, manager)).__typename).toBe('StaleVersion');
    const early = await file(harness);
    expect((await issue(early, manager)).__typename).toBe('InvalidTransition');
    expect(
      (await act(harness, bpjs, 'addComplaintNote', { complaintId: row.id, expectedVersion: row.version, note: 'x' }))
        .thrown,
    ).toBe('FORBIDDEN');
  });
});

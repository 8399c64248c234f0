import { actors, uuidv7 } from '@slrt/testkit';
import { describeService, uuidOf } from './kit.ts';

const query = 'query ($id: ID!) { reporterContact(complaintId: $id) { number phone email } }';

describeService('complaints', ({ as, asService, asOtherService, complaint, sql }) => {
  const reporter = { name: 'Warga Contoh', relation: 'SELF', phone: '0812 0000 0001', email: 'warga@example.org' };
  let id: string;
  let number: string;
  beforeAll(async () => {
    ({ id, number } = await complaint({ reporter }));
  });
  const readAs = async (caller: typeof asService, of = id) =>
    (await caller.query<{ reporterContact: object | null }>(query, { id: of })).reporterContact;

  test('a service reads how a reporter can be reached', async () => {
    expect(await readAs(asService)).toEqual({ number, phone: reporter.phone, email: reporter.email });
  });

  test('each read is on record, with the id and without the values', async () => {
    const entries = await sql(
      `select actor, role, purpose, subjects, facts, is_read from audit_entry where action = 'complaint.reporter-contact'`,
    );
    expect(entries).toContainEqual({
      actor: 'service-1',
      role: 'SERVICE',
      purpose: 'NOTIFICATION',
      subjects: [id],
      facts: ['PHONE'],
      is_read: true,
    });
  });

  test('a service of another district reads nothing', async () => {
    expect(await readAs(asOtherService)).toBeNull();
    expect(await readAs(asService, `CP-6309-${uuidv7()}`)).toBeNull();
  });

  test('no person may read it', async () => {
    for (const actor of Object.values(actors).filter(({ assignments: [first] }) => first?.role !== 'SERVICE'))
      expect(await as(actor).graph(query, { id })).toBeRefused('FORBIDDEN');
  });

  test('a service may read nothing else of a complaint', async () => {
    expect(await asService.graph('query ($id: ID!) { complaint(id: $id) { number } }', { id })).toBeRefused(
      'FORBIDDEN',
    );
  });

  test('a complaint without a contact has none', async () => {
    const { id: other } = await complaint();
    expect(await readAs(asService, other)).toMatchObject({ phone: null, email: null });
  });

  test('a contact can be read before and after a key rotation', async () => {
    await sql(`insert into key_rotation (purpose) values ('SEAL')`);
    for (let waited = 0; waited < 60; waited += 1) {
      const [row] = await sql<{ n: number }>('select count(*)::int as n from key_rotation where ended_at is null');
      if (row?.n === 0) break;
      expect(await readAs(asService)).toMatchObject({ phone: reporter.phone });
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const [row] = await sql<{ key: string }>('select reporter_contact_key as key from complaint where id = $1', [
      uuidOf({ id }),
    ]);
    expect(row?.key).toBe('k2');
    expect(await readAs(asService)).toMatchObject({ email: reporter.email });
  }, 60_000);
});

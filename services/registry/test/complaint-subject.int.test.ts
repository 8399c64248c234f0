import { formatId } from '@slrt/domain';
import { complaintEvents, referralEvents } from '@slrt/events';
import { open, sealingKey } from '@slrt/messaging';
import { eventually, places, uuidv7 } from '@slrt/testkit';
import { describeService, person, type RegisteredHousehold } from './kit.ts';
import { nik } from './registration.ts';

const { district } = places;
const newComplaint = () => formatId('complaint', { district, uuid: uuidv7() });
const event = (complaintId: string, more: object) => ({
  ...{ district, version: 1, actorId: 'facilitator-1', actorRole: 'FACILITATOR', complaintId },
  ...{ regionCode: places.village, kind: 'COMPLAINT', sector: 'HEALTH', categoryCode: 'CARD_INACTIVE' },
  ...{ desk: 'DISTRICT', status: 'SUBMITTED', holderRole: 'BACK_OFFICE', dueAt: null, householdId: null, ...more },
});

describeService('registry', ({ household, publish, sql, asBpjs }) => {
  const key = sealingKey('a-secret-for-tests-only-32-characters');
  const sentFor = (complaintId: string) =>
    eventually(async () => {
      const rows = await sql<{ payload: Buffer }>(`select payload from outbox where subject like 'subjects.%'`);
      const texts = rows.map(({ payload }) => open(key, payload).toString('utf8'));
      const found = texts.map((text) => JSON.parse(text) as { complaintId: string });
      return found.find((each) => each.complaintId === complaintId) ?? null;
    });
  let family: RegisteredHousehold;
  beforeAll(async () => {
    const members = [
      person({ name: 'Siti Aminah', nik, birthDate: '1990-03-15', sex: 'MALE' }),
      person({ name: 'Budi Anak', relation: 'CHILD' }),
    ];
    family = await household(members, { address: 'Jalan Mawar 1', kkNumber: '9963091503200001' });
  });

  test('the person of a complaint is sent sealed', async () => {
    const complaintId = newComplaint();
    const personId = family.members[1]?.id ?? '';
    await publish(complaintEvents.filed, event(complaintId, { householdId: family.id, personId }));
    expect(await sentFor(complaintId)).toEqual({
      complaintId,
      personId,
      facts: { name: 'Budi Anak', address: 'Jalan Mawar 1', birthDate: null, sex: 'FEMALE', nik: null },
      cards: ['9963091503200001'],
    });
    const rows = await sql<{ payload: Buffer }>(`select payload from outbox where subject like 'subjects.%'`);
    for (const { payload } of rows) expect(payload.toString('latin1')).not.toMatch(/Budi|Mawar|99630/);
  });

  test('a household is named by its head', async () => {
    const complaintId = newComplaint();
    await publish(complaintEvents.subjectLinked, event(complaintId, { householdId: family.id }));
    expect(await sentFor(complaintId)).toMatchObject({ personId: null, facts: { name: 'Siti Aminah', nik } });
  });

  test('a household that a referral got later is disclosed', async () => {
    const read = () =>
      asBpjs.query<{ household: object | null }>('query ($id: ID!) { household(id: $id) { id } }', { id: family.id });
    expect((await read()).household).toBeNull();
    await publish(referralEvents.householdLinked, {
      ...{ district, version: 2, actorId: 'system:subject', actorRole: null, decisionNo: 1, siblings: 1 },
      referralId: formatId('referral', { district, uuid: uuidv7() }),
      ...{ number: 'RJK/6309/2026/000001', complaintId: newComplaint(), householdId: family.id },
      ...{ regionCode: places.village, agencyCode: 'BPJS', programmeCode: 'KIS', status: 'ACCEPTED' },
      ...{ reason: null, outcome: null, dueAt: null, routingRule: 'R1' },
    });
    await eventually(async () => (await read()).household !== null);
  });
});

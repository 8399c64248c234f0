import { steps } from '@slrt/local';
import { uuidv7 } from 'uuidv7';
import { running } from '../running.ts';
import type { Samples } from './probe.ts';

/** Records a home visit, so that the household has an earlier version. */
const changeOnce = (householdId: string) =>
  running().player.act(
    'probolinggo-facilitator',
    'recordHomeVisit',
    { idempotencyKey: uuidv7(), householdId, expectedVersion: 1, address: 'RT 01 RW 03' },
    { pick: 'household', fields: 'id' },
  );
/** Returns the open request of a household: it has one at a time, which another test file may have made. */
async function findOpenRequest(householdId: string): Promise<string | undefined> {
  const { changeRequests } = await running().player.ask<{
    changeRequests: { edges: { node: { id: string; state: string } }[] };
  }>(
    'probolinggo-manager',
    'query ($id: ID!) { changeRequests(filter: { householdId: $id }, first: 20) { edges { node { id state } } } }',
    { id: householdId },
  );
  return changeRequests.edges.find(({ node }) => node.state === 'VILLAGE_DELIBERATION')?.node.id;
}
async function proposeChange(householdId: string): Promise<string> {
  const { player, graph } = running();
  const open = await findOpenRequest(householdId);
  if (open) return open;
  const { data } = await graph<{ household: { head: { id: string } } }>(
    'probolinggo-facilitator',
    'query ($id: ID!) { household(id: $id) { head { id } } }',
    { id: householdId },
  );
  const made = player.act(
    'probolinggo-facilitator',
    'submitChangeRequest',
    {
      idempotencyKey: uuidv7(),
      kind: 'CHANGE',
      householdId,
      address: 'RT 02 RW 03',
      members: [{ personId: data?.household.head.id, name: 'Warga Contoh Baru' }],
    },
    { pick: 'changeRequest', fields: 'id' },
  );
  return made.then(
    ({ id }) => id,
    async (error: unknown) => {
      const other = await findOpenRequest(householdId);
      if (!other) throw error;
      return other;
    },
  );
}

/**
 * Creates records in Probolinggo, a district that no other test uses, with a value in every protected field. `changeRequest`
 * is a proposed change that includes a person. `CR`, `PU` and `FA` of the samples match no record, so that mutations change nothing.
 */
export async function makeSamples(): Promise<{ samples: Samples; changeRequest: string }> {
  const { player, graph } = running();
  const listed = await steps.findHousehold(player, 'probolinggo-facilitator', { listing: 'LISTED' });
  // A family with a value in every protected field.
  const serial = String(Date.now()).slice(-4);
  const family = await player.act(
    'probolinggo-facilitator',
    'registerHousehold',
    {
      idempotencyKey: uuidv7(),
      regionCode: listed.region.code,
      household: {
        address: 'RT 01 RW 02',
        kkNumber: `991301010117${serial}`,
        location: { latitude: -7.75, longitude: 113.21 },
        decile: 2,
        members: [
          {
            name: 'Warga Contoh',
            nik: `991301450180${serial}`,
            sex: 'FEMALE',
            birthDate: '1980-01-05',
            relation: 'HEAD',
            disability: '00',
          },
        ],
        housing: { floor: '09' },
      },
    },
    { pick: 'household', fields: 'id' },
  );
  const household = { id: family.id, region: listed.region };
  await changeOnce(household.id);
  const changeRequest = await proposeChange(listed.id);
  const filed = await steps.file(player, 'probolinggo-facilitator', {
    ...steps.cardInactive(household),
    reporter: { name: 'Warga Contoh', relation: 'FAMILY', phone: '081200000000' },
  });
  await steps.decide(player, { officer: 'probolinggo-back-office', decider: 'probolinggo-manager' }, filed.id, {
    handling: 'REFER',
    programmeCodes: ['KIS'],
    note: 'Kartu lama.',
  });
  const read = async () => {
    const answer = await graph<{
      complaint: { number: string; referrals: { id: string }[]; household: { members: { id: string }[] } };
    }>(
      'probolinggo-manager',
      'query ($id: ID!) { complaint(id: $id) { number referrals { id } household { members { id } } } }',
      {
        id: filed.id,
      },
    );
    return answer.data?.complaint;
  };
  let complaint = await read();
  for (let waited = 0; !complaint?.referrals[0] && waited < 100; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    complaint = await read();
  }
  const samples = {
    district: '35.74',
    village: household.region.code,
    HH: household.id,
    CP: filed.id,
    RF: complaint?.referrals[0]?.id ?? '',
    PS: complaint?.household.members[0]?.id ?? '',
    number: complaint?.number ?? '',
    kkNumber: `991301010117${serial}`,
    PK: 'PK-3574-01930000-0000-7000-8000-000000000001',
    FC: 'FC-3574-01930000-0000-7000-8000-000000000001',
    CR: 'CR-3574-01930000-0000-7000-8000-000000000001',
  };
  return { samples, changeRequest };
}

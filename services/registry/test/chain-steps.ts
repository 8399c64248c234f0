import { formatId } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { actors, eventually, mutateAs, places, uuidv7, type ServiceKit } from '@slrt/testkit';

/** The village decides on a proposal, as Puskesos announces it. */
export async function deliberate(
  publish: ServiceKit['publish'],
  changeRequestId: string,
  more: { chairId?: string; regionCode?: string; decision?: 'APPROVE' | 'RETURN' | 'REJECT' } = {},
): Promise<void> {
  const { chairId = 'head-1', regionCode = places.village, decision = 'APPROVE' } = more;
  await publish(puskesosEvents.deliberationRecorded, {
    district: places.district,
    version: 1,
    actorId: chairId,
    actorRole: 'VILLAGE_HEAD',
    deliberationId: formatId('deliberation', { district: places.district, uuid: uuidv7() }),
    regionCode,
    heldOn: '2026-11-20',
    attendance: 20,
    chairId,
    decisions: [{ changeRequestId, decision, reason: decision === 'APPROVE' ? null : 'UNCLEAR' }],
  });
}

/** Proposes a change of a household and has every stage of the chain approve it. */
export async function determineChange(
  { harness, sql, publish }: Pick<ServiceKit, 'harness' | 'sql' | 'publish'>,
  input: object,
): Promise<void> {
  const made = await mutateAs(harness(), actors.facilitator, ['submitChangeRequest', 'changeRequest { id }'], {
    idempotencyKey: uuidv7(),
    ...input,
  });
  expect(made).toSucceed();
  const changeRequestId = (made['changeRequest'] as { id: string }).id;
  await deliberate(publish, changeRequestId);
  const { version } = await eventually(async () => {
    const [now] = await sql<{ state: string; version: number }>(
      'select state, version from change_request where id = $1',
      [changeRequestId.slice(8)],
    );
    return now?.state === 'FIELD_VERIFICATION' ? now : null;
  });
  const stages = [
    ['FIELD_VERIFICATION', actors.supervisor],
    ['DISTRICT_VERIFICATION', actors.verifier],
    ['REGENT_APPROVAL', actors.headOfOffice],
    ['DETERMINATION', actors.verifier],
  ] as const;
  for (const [n, [stage, actor]] of stages.entries())
    expect(
      await mutateAs(harness(), actor, ['decideChangeRequestStage', 'changeRequest { state }'], {
        changeRequestId,
        expectedVersion: version + n,
        stage,
        decision: 'APPROVE',
        document: 'KEP-1/2026',
      }),
    ).toSucceed();
}

export interface Member {
  id: string;
  name: string;
  relation: string;
}
/** A household as these suites read it. */
export interface Home {
  id: string;
  version: number;
  listing: string;
  address: string | null;
  decile: number | null;
  region: { code: string };
  movedTo: string | null;
  members: Member[];
}
export const homeFields = 'id version listing address decile movedTo region { code } members { id name relation }';
export const family = [
  { name: 'Bapak Contoh', sex: 'MALE', birthDate: '1975-02-03', relation: 'HEAD' },
  { name: 'Ibu Contoh', sex: 'FEMALE', birthDate: '1978-05-06', relation: 'SPOUSE' },
  { name: 'Anak Contoh', sex: 'FEMALE', birthDate: '2001-07-08', relation: 'CHILD', nik: '9963094807010001' },
];

import { localDate } from '@slrt/areas';
import { formatId, type Actor } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { actors, eventually, mutateAs, places, uuidv7, type ServiceKit, type StepResult } from '@slrt/testkit';
import sharp from 'sharp';

/** The day in the district. */
export const today = () => localDate(places.district, new Date());

/** The village decides on a proposal, as Puskesos announces it. */
export async function deliberate(
  publish: ServiceKit['publish'],
  changeRequestId: string,
  more: { chairId?: string; regionCode?: string; decision?: 'APPROVE' | 'RETURN' | 'REJECT'; heldOn?: string } = {},
): Promise<void> {
  const { chairId = 'head-1', regionCode = places.village, decision = 'APPROVE' } = more;
  await publish(puskesosEvents.deliberationRecorded, {
    district: places.district,
    version: 1,
    actorId: chairId,
    actorRole: 'VILLAGE_HEAD',
    deliberationId: formatId('deliberation', { district: places.district, uuid: uuidv7() }),
    regionCode,
    heldOn: more.heldOn ?? today(),
    minutes: 'BA-7/2026',
    attendance: 20,
    chairId,
    decisions: [{ changeRequestId, decision, reason: decision === 'APPROVE' ? null : 'UNCLEAR' }],
  });
}

/** Proposes a change of a household and has every stage of the chain approve it, or the officer who decides on a technical correction. */
export async function determineChange(
  { harness, sql, publish }: Pick<ServiceKit, 'harness' | 'sql' | 'publish'>,
  input: object,
): Promise<void> {
  const fields = 'changeRequest { id state version }';
  const made = await mutateAs(harness(), actors.facilitator, ['submitChangeRequest', fields], {
    idempotencyKey: uuidv7(),
    ...input,
  });
  expect(made).toSucceed();
  const { id: changeRequestId, ...request } = made['changeRequest'] as { id: string; state: string; version: number };
  if (request.state === 'TECHNICAL_REVIEW') {
    const decision = { changeRequestId, expectedVersion: request.version, stage: request.state, decision: 'APPROVE' };
    const decided = await mutateAs(harness(), actors.verifier, ['decideChangeRequestStage', fields], decision);
    expect(decided).toSucceed();
    return;
  }
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
    ['DETERMINATION', actors.secondVerifier],
  ] as const;
  for (const [n, [stage, actor]] of stages.entries())
    expect(
      await mutateAs(harness(), actor, ['decideChangeRequestStage', 'changeRequest { state }'], {
        changeRequestId,
        expectedVersion: version + n,
        stage,
        decision: 'APPROVE',
        decidedOn: today(),
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

export interface Announced {
  id: string;
  uploadUrl: string;
}
/** Photos of a household: announces one, uploads its picture to the link, and reads those that an actor sees. */
export function photoSteps({ harness }: Pick<ServiceKit, 'harness'>) {
  const announce = async (householdId: string, more: object = {}): Promise<Announced> => {
    const made = await mutateAs(harness(), actors.facilitator, ['requestPhotoUpload', 'photo { id } uploadUrl'], {
      idempotencyKey: uuidv7(),
      householdId,
      kind: 'HOUSE',
      ...more,
    });
    return { id: (made['photo'] as { id: string }).id, uploadUrl: made['uploadUrl'] as string };
  };
  const upload = async ({ uploadUrl }: Announced): Promise<number> => {
    const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: 'green' } });
    const body = await picture.jpeg().toBuffer();
    const headers = { 'content-type': 'image/jpeg' };
    return (await fetch(`${harness().url}${uploadUrl}`, { method: 'PUT', headers, body })).status;
  };
  const photosOf = async (
    actor: Actor,
    id: string,
  ): Promise<{ id: string; picture: number; visit: object | null }[]> => {
    const answer = await harness().graph(
      actor,
      'query ($id: ID!) { household(id: $id) { photos { id url visit { version } } } }',
      { id },
    );
    const { household } = answer.data as unknown as {
      household: { photos: { id: string; url: string; visit: object | null }[] } | null;
    };
    const photos = (household?.photos ?? []).map(async ({ url, ...photo }) => ({
      ...photo,
      picture: (await fetch(`${harness().url}${url}`)).status,
    }));
    return Promise.all(photos);
  };
  return { announce, upload, photosOf };
}

/** Steps of the district that receives a household. */
export function transferSteps({ harness }: Pick<ServiceKit, 'harness'>) {
  const inbox = async (actor: Actor, code: string = places.otherDistrict): Promise<object[]> => {
    const answer = await harness().graph(
      actor,
      `query ($code: ID!) { incomingHouseholds(regionCode: $code) { edges { node {
         changeRequestId version from { code } to { code } headName memberCount decile determinedOn } } } }`,
      { code },
    );
    const { incomingHouseholds } = answer.data as unknown as { incomingHouseholds: { edges: { node: object }[] } };
    return incomingHouseholds.edges.map((edge) => edge.node);
  };
  const receive = (actor: Actor, input: object): Promise<StepResult> =>
    mutateAs(
      harness(),
      actor,
      ['receiveHousehold', 'household { id region { code } listing movedFrom members { name } }'],
      input,
    );
  return { inbox, receive };
}

type Steps = Pick<ServiceKit, 'harness' | 'sql' | 'publish'>;
/** Steps of a suite about changes of households. */
export function changeSteps({ harness, sql, publish }: Steps) {
  const stateOf = async (id: string) =>
    (
      await sql<{ state: string; version: number }>('select state, version from change_request where id = $1', [
        id.slice(8),
      ])
    )[0];
  const read = async (id: string, actor: Actor = actors.manager): Promise<Home> => {
    const answer = await harness().graph(actor, `query ($id: ID!) { household(id: $id) { ${homeFields} } }`, { id });
    return (answer.data as unknown as { household: Home }).household;
  };
  const decide = (
    actor: Actor,
    changeRequestId: string,
    [stage, expectedVersion]: [string, number],
    more: object = {},
  ): Promise<StepResult> =>
    mutateAs(harness(), actor, ['decideChangeRequestStage', 'changeRequest { state version }'], {
      changeRequestId,
      expectedVersion,
      stage,
      decision: 'APPROVE',
      decidedOn: today(),
      ...more,
    });
  /** Takes a request to the last stage, and returns its version. */
  const reachDetermination = async (id: string): Promise<number> => {
    await deliberate(publish, id);
    const { version } = await eventually(async () => {
      const now = await stateOf(id);
      return now?.state === 'FIELD_VERIFICATION' ? now : null;
    });
    await decide(actors.supervisor, id, ['FIELD_VERIFICATION', version]);
    await decide(actors.verifier, id, ['DISTRICT_VERIFICATION', version + 1]);
    await decide(actors.headOfOffice, id, ['REGENT_APPROVAL', version + 2], { document: 'SK-1/2026' });
    return version + 3;
  };
  /** The whole chain, each stage by who may. */
  const determine = async (id: string, last: object = {}) =>
    decide(actors.secondVerifier, id, ['DETERMINATION', await reachDetermination(id)], {
      document: 'KEP-1/2026',
      ...last,
    });
  /** A listed household with its members. */
  const listed = async (members: readonly object[] = family, more: object = {}): Promise<Home> => {
    const made = await mutateAs(
      harness(),
      actors.facilitator,
      ['registerHousehold', 'household { id } changeRequest { id }'],
      {
        idempotencyKey: uuidv7(),
        regionCode: places.village,
        duplicateReason: 'Keluarga contoh',
        household: { address: 'Jalan Contoh 1', decile: 3, members, ...more },
      },
    );
    await determine((made['changeRequest'] as { id: string }).id);
    return read((made['household'] as { id: string }).id);
  };
  const submit = (input: object, actor: Actor = actors.facilitator, pick = 'changeRequest { id version state path }') =>
    mutateAs(harness(), actor, ['submitChangeRequest', pick], { idempotencyKey: uuidv7(), ...input });
  const idOf = (result: StepResult) => (result['changeRequest'] as { id: string }).id;
  return { stateOf, read, decide, reachDetermination, determine, listed, submit, idOf };
}

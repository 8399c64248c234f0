import { formatId, parseId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import {
  createDescribeService,
  eventually,
  places,
  uuidv7,
  type Caller,
  type ServiceKit,
  type StepResult,
} from '@slrt/testkit';

export const { district } = places;
export interface Referral {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}
interface Row {
  readonly id: string;
  readonly agency_code: string;
  readonly programme_code: string | null;
  readonly siblings: number;
}

/** The event of a decision that refers a complaint, by default for KIS. */
export function decision(more: object = {}) {
  return {
    district,
    version: 4,
    actorId: 'manager-1',
    actorRole: 'MANAGER',
    complaintId: formatId('complaint', { district, uuid: uuidv7() }),
    regionCode: places.village,
    householdId: null,
    kind: 'COMPLAINT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    desk: 'DISTRICT',
    status: 'REFERRED',
    holderRole: 'AGENCY_LIAISON',
    dueAt: null,
    decisionNo: 1,
    programmeCodes: ['KIS'],
    agencyCode: null,
    deciderId: 'manager-1',
    ...more,
  };
}
type Decision = ReturnType<typeof decision>;

/** The complaint of a decision, as its later events tell of it. */
export function complaintOf(data: Decision) {
  const { decisionNo: _1, programmeCodes: _2, agencyCode: _3, deciderId: _4, ...more } = data;
  const { agencyCodes: _5, needs: _6, ...complaint } = { agencyCodes: [], needs: [], ...more };
  return complaint;
}
/** An event in the inbox of BPJS. */
export const agencyEvent = (type: string) => ({
  id: uuidv7(),
  type,
  subject: 'RF',
  district,
  requestId: null,
  data: {},
  agencyCode: 'BPJS',
  referralId: uuidv7(),
  version: 1,
});

export const referralId = (uuid: string): string => formatId('referral', { district, uuid });
export const uuidOf = ({ id }: { id: string }): string => parseId('referral', id)?.uuid ?? '';

/** Three agencies with an office each, and routing rules to them. */
async function createAgencies({ sql, restart }: ServiceKit): Promise<void> {
  for (const [agency, programmes] of [
    ['BPJS', ['KIS']],
    ['DINKES', []],
    ['DISDIK', ['KIP']],
  ] as const)
    await sql(`insert into agency_office (district_code, agency_code, serves, programmes) values ($1, $2, $3, $4)`, [
      district,
      agency,
      [district],
      programmes,
    ]);
  for (const rule of [
    ['K1', 1, null, 'KIS', 'BPJS'],
    ['H2', 2, 'HEALTH', null, 'DINKES'],
    ['E3', 1, null, 'KIP', 'DISDIK'],
  ])
    await sql(
      `insert into routing_rule (district_code, version, priority, sector, programme_code, agency_code) values ('63.09', $1, $2, $3, $4, $5)`,
      rule,
    );
  await restart(); // offices are read again at once, not after ten seconds
}

/** How referrals come about, and what is known of them. */
function createBuilders({ sql, publish }: ServiceKit) {
  const rowsOf = (complaintId: string) =>
    sql<Row>(
      'select id, agency_code, programme_code, siblings from referral where complaint_id = $1 order by programme_code',
      [complaintId.slice(8)],
    );
  /** Waits until a complaint has `count` referrals. */
  const awaitRows = (complaintId: string, count = 1) =>
    eventually(async () => {
      const rows = await rowsOf(complaintId);
      return rows.length >= count ? rows : null;
    });
  const decide = (data: Decision, how?: { id: string }) => publish(complaintEvents.referralRequested, data, how);
  /** A referral to BPJS, unless the decision says otherwise. */
  const referral = async (more: object = {}): Promise<Referral> => {
    const data = decision(more);
    await decide(data);
    const [row] = await awaitRows(data.complaintId);
    return { id: referralId(row?.id ?? ''), status: 'REQUESTED', version: 1 };
  };
  /** Returns the event about a complaint for which no agency was found. */
  const failedRouting = (complaintId: string): Promise<Record<string, unknown>> =>
    eventually(async () => {
      const [row] = await sql<{ payload: Buffer }>(
        `select payload from outbox where subject = 'referrals.routing.failed.v1' and headers->>'ce-subject' = $1`,
        [complaintId],
      );
      return row ? (JSON.parse(row.payload.toString()) as Record<string, unknown>) : null;
    });
  /** Subjects of a referral's events in the outbox, those for agencies among them. */
  const subjectsOf = async ({ id }: Referral): Promise<string[]> => {
    const rows = await sql<{ subject: string }>(
      `select subject from outbox where headers->>'ce-subject' = $1 order by position`,
      [id],
    );
    return rows.map((row) => row.subject);
  };
  return { rowsOf, awaitRows, decide, referral, failedRouting, subjectsOf };
}

/** Returns the steps of one referral: `step` throws when it is refused, `send` returns the answer. */
function createSteps({ asBpjs }: ServiceKit, referral: () => Promise<Referral>) {
  const send = (by: Caller, of: Referral, mutation: string, input: object = {}): Promise<StepResult> =>
    by.mutate(mutation, { referralId: of.id, expectedVersion: of.version, ...input }, 'referral { status version }');
  const step = async (by: Caller, of: Referral, mutation: string, input: object = {}): Promise<Referral> => {
    const answer = await send(by, of, mutation, input);
    if (!answer['referral']) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
    return { id: of.id, ...(answer['referral'] as Omit<Referral, 'id'>) };
  };
  const accept = (of: Referral) => step(asBpjs, of, 'acceptReferral');
  /** Accepts, starts and completes a referral. */
  const complete = async (of: Referral, outcome = 'SERVED') =>
    step(asBpjs, await step(asBpjs, await accept(of), 'startReferral'), 'completeReferral', { outcome });
  const accepted = async (): Promise<Referral> => accept(await referral());

  /** Fields of a referral; null where the caller may not see it. */
  const read = async (
    by: Caller,
    { id }: { id: string },
    selection: string,
  ): Promise<Record<string, unknown> | null> => {
    const answer = await by.graph(`query ($id: ID!) { referral(id: $id) { ${selection} } }`, { id });
    return (answer.data as { referral: Record<string, unknown> | null } | null | undefined)?.referral ?? null;
  };
  return { send, step, accept, accepted, complete, read };
}

/** Registers a webhook of BPJS. */
const registerWebhook = (by: Caller, more: object = {}) =>
  by.mutate(
    'registerWebhook',
    {
      idempotencyKey: uuidv7(),
      agencyCode: 'BPJS',
      regionCode: district,
      url: 'https://bpjs.example.go.id/hook',
      ...more,
    },
    'secret webhook { id version state url }',
  ) as Promise<StepResult & { webhook?: { id: string; version: number }; secret?: string }>;

/** A suite of the service with three agencies. */
export const describeService = createDescribeService((kit) => {
  beforeAll(() => createAgencies(kit), 60_000);
  const builders = createBuilders(kit);
  return { ...builders, ...createSteps(kit, builders.referral), registerWebhook };
});

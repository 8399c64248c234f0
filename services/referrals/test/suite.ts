import { formatId, parseId, type Actor } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import {
  createPublisher,
  eventually,
  mutateAs,
  places,
  startHarness,
  uuidv7,
  type Harness,
  type StepResult,
} from '@slrt/testkit';

export let harness: Harness;
export let publisher: Awaited<ReturnType<typeof createPublisher>>;
export const district = places.district;

/** Three agencies with their offices and routing rules, in a service of its own. */
export function useReferrals(
  more: () => Promise<Parameters<typeof startHarness>[1]> = () => Promise.resolve({}),
): void {
  beforeAll(async () => {
    harness = await startHarness('referrals', await more());
    publisher = await createPublisher(harness.natsUrl);
    for (const [agency, programmes] of [
      ['BPJS', ['KIS']],
      ['DINKES', []],
      ['DISDIK', ['KIP']],
    ] as const) {
      await harness.sql(
        `insert into agency_office (district_code, agency_code, serves, programmes) values ($1, $2, $3, $4)`,
        [district, agency, [district], programmes],
      );
    }
    const rules: [string, number, string | null, string | null, string][] = [
      ['K1', 1, null, 'KIS', 'BPJS'],
      ['H2', 2, 'HEALTH', null, 'DINKES'],
      ['E3', 1, null, 'KIP', 'DISDIK'],
    ];
    for (const rule of rules)
      await harness.sql(
        `insert into routing_rule (district_code, version, priority, sector, programme_code, agency_code) values ('63.09', $1, $2, $3, $4, $5)`,
        rule,
      );
    await harness.restart(); // offices are read again at once, not after ten seconds
  }, 60_000);
  afterAll(async () => {
    await publisher.close();
    await harness.stop();
  }, 30_000);
}

export function decision(more: object = {}) {
  const complaintId = formatId('complaint', { district, uuid: uuidv7() });
  return {
    district,
    version: 4,
    actorId: 'manager-1',
    actorRole: 'MANAGER',
    complaintId,
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
export const rowsOf = (complaintId: string) =>
  harness.sql<{ id: string; agency_code: string; programme_code: string | null; siblings: number }>(
    'select id, agency_code, programme_code, siblings from referral where complaint_id = $1 order by programme_code',
    [complaintId.slice(8)],
  );
export async function referred(): Promise<string> {
  const data = decision();
  await publisher.publish(complaintEvents.referralRequested, data);
  const [row] = await eventually(async () => {
    const rows = await rowsOf(data.complaintId);
    return rows.length > 0 ? rows : null;
  });
  return formatId('referral', { district, uuid: row?.id ?? '' });
}
/** A step of the referral machine, with the state that it left. */
export const change = (
  actor: Actor,
  name: string,
  input: object,
): Promise<StepResult & { referral?: { status: string; version: number } }> =>
  mutateAs(harness, actor, [name, 'referral { status version }'], input);

/** A mutation with a selection of its success; a thrown error is its code. */
export const run = (actor: Actor, name: string, input: object, selection: string): Promise<Record<string, unknown>> =>
  mutateAs(harness, actor, [name, selection], input);
export async function read(actor: Actor, id: string, selection: string): Promise<Record<string, never> | null> {
  const answer = await harness.graph(actor, `query ($id: ID!) { referral(id: $id) { ${selection} } }`, { id });
  return (answer.data as unknown as { referral: Record<string, never> | null }).referral;
}
/** What back office is told of a complaint that found no agency. */
export const failedRouting = (complaintId: string): Promise<Record<string, unknown>> =>
  eventually(async () => {
    const [row] = await harness.sql<{ payload: Buffer }>(
      `select payload from outbox where subject = 'referrals.routing.failed.v1' and headers->>'ce-subject' = $1`,
      [complaintId],
    );
    return row ? (JSON.parse(row.payload.toString()) as Record<string, unknown>) : null;
  });
/** Subjects of a referral's events, in the order of their recording. */
export async function eventsOf(id: string): Promise<string[]> {
  const rows = await harness.sql<{ subject: string }>(
    `select subject from outbox where headers->>'ce-subject' = $1 order by position`,
    [id],
  );
  return rows.map((row) => row.subject);
}
export const uuidOf = (id: string): string => parseId('referral', id)?.uuid ?? '';

export const register = (actor: Actor, more: object = {}) =>
  run(
    actor,
    'registerWebhook',
    {
      idempotencyKey: uuidv7(),
      agencyCode: 'BPJS',
      regionCode: district,
      url: 'https://bpjs.example.go.id/hook',
      ...more,
    },
    'secret webhook { id version state url }',
  ) as Promise<Record<string, unknown> & { webhook?: { id: string; version: number }; secret?: string }>;

import { formatId, parseId, type Actor } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { createPublisher, eventually, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';

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
interface Result {
  __typename: string;
  code?: string;
  referral?: { status: string; version: number };
}
export async function change(
  actor: Actor,
  name: string,
  input: object,
): Promise<Result & { thrown?: string | undefined }> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const answer = await harness.graph(
    actor,
    `mutation ($input: ${type}Input!) { r: ${name}(input: $input) { __typename ... on ${type}Success { referral { status version } } ... on UserError { code } } }`,
    { input },
  );
  return (
    (answer.data as { r?: Result } | null)?.r ?? { __typename: 'thrown', thrown: answer.errors?.[0]?.extensions.code }
  );
}

/** A mutation with a selection of its success; a thrown error is its code. */
export async function run(
  actor: Actor,
  name: string,
  input: object,
  selection: string,
): Promise<Record<string, unknown>> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const answer = await harness.graph(
    actor,
    `mutation ($input: ${type}Input!) { r: ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on InvalidInput { issues { path code } } } }`,
    { input },
  );
  const { r } = (answer.data ?? {}) as { r?: Record<string, unknown> };
  return r ?? { thrown: answer.errors?.[0]?.extensions.code };
}
export async function read(actor: Actor, id: string, selection: string): Promise<Record<string, never> | null> {
  const answer = await harness.graph(actor, `query ($id: ID!) { referral(id: $id) { ${selection} } }`, { id });
  return (answer.data as unknown as { referral: Record<string, never> | null }).referral;
}
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
      districtCode: district,
      url: 'https://bpjs.example.go.id/hook',
      ...more,
    },
    'secret webhook { id version state url }',
  ) as Promise<Record<string, unknown> & { webhook?: { id: string; version: number }; secret?: string }>;

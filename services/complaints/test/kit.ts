import { formatId, type Assignment } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import {
  createDescribeService,
  eventually,
  places,
  uuidv7,
  type Caller,
  type ServiceKit,
  type StepResult,
} from '@slrt/testkit';

/** A complaint in the fields that these tests look at. */
export interface Complaint {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
  readonly holder: { readonly role: string; readonly person: string | null } | null;
  readonly [field: string]: unknown;
}
const fields = `id number version status dueAt resolveBy desk overdue nextSteps outcome { result confirmation }
  holder { role person } pause { reason daysLeft } escalation { level } duplicateOf { id }`;

/** Input of a complaint about an inactive card, by a facilitator of the village. */
export const filing = (more: object = {}) => ({
  idempotencyKey: uuidv7(),
  kind: 'COMPLAINT',
  channel: 'HOME_VISIT',
  sector: 'HEALTH',
  categoryCode: 'CARD_INACTIVE',
  description: 'Kartu tidak aktif sejak bulan lalu.',
  regionCode: places.village,
  reporter: { name: 'Warga Contoh', relation: 'SELF' },
  consent: { given: true, method: 'SPOKEN', at: '2026-01-05T01:00:00Z' },
  ...more,
});
/** The UUID of a complaint, as the database has it. */
export const uuidOf = ({ id }: { id: string }): string => id.slice(8);

/** Registers a household in the village, as the registry announces it, and waits until it is known. Returns its ID. */
export async function announceHousehold({ publish, sql }: Pick<ServiceKit, 'publish' | 'sql'>): Promise<string> {
  const householdId = formatId('household', { district: places.district, uuid: uuidv7() });
  await publish(registryEvents.householdRegistered, {
    ...{ district: places.district, version: 1, actorId: 'facilitator-1', actorRole: 'FACILITATOR', householdId },
    ...{ regionCode: places.village, listing: 'LISTED' },
  });
  const known = 'select 1 from household_region where household_id = $1';
  await eventually(async () => (await sql(known, [householdId.slice(8)])).length > 0);
  return householdId;
}

/** Returns the steps of one complaint: `step` throws when it is refused, `send` returns the answer. */
function complaintSteps({ as, asFacilitator, asBackOffice, asManager }: ServiceKit) {
  const act = (by: Caller, mutation: string, input: object): Promise<StepResult> =>
    by.mutate(mutation, input, `complaint { ${fields} }`);
  const send = (by: Caller, of: Complaint, mutation: string, input: object = {}): Promise<StepResult> =>
    act(by, mutation, { complaintId: of.id, expectedVersion: of.version, ...input });
  const take = (answer: StepResult): Complaint => {
    if (!answer['complaint']) throw new Error(JSON.stringify(answer));
    return answer['complaint'] as Complaint;
  };
  const step = async (by: Caller, of: Complaint, mutation: string, input: object = {}): Promise<Complaint> =>
    take(await send(by, of, mutation, input));

  const complaint = async (more: object = {}, by = asFacilitator): Promise<Complaint> =>
    take(await act(by, 'fileComplaint', filing(more)));
  const underReview = async (more: object = {}): Promise<Complaint> =>
    step(asBackOffice, await complaint(more), 'reviewComplaint', { decision: 'START' });
  const recommended = async (more: object = {}, handling: object = { handling: 'HANDLE_DIRECTLY' }) =>
    step(asBackOffice, await underReview(more), 'recommendHandling', handling);
  const decided = async (handling: object, more: object = {}): Promise<Complaint> =>
    step(asManager, await recommended(more, handling), 'decideHandling', { decision: 'APPROVE' });
  /** Handled by the desk itself, up to the citizen's answer. */
  const handled = async (more: object = {}): Promise<Complaint> =>
    step(asBackOffice, await decided({ handling: 'HANDLE_DIRECTLY' }, more), 'completeHandling', {
      note: 'Sudah ditangani.',
    });

  /** The complaint as it stands, by default as the manager sees it. */
  const read = async (of: { id: string }, selection = fields, by = asManager): Promise<Complaint> => {
    const query = `query ($id: ID!) { complaint(id: $id) { ${selection} } }`;
    return (await by.query<{ complaint: Complaint }>(query, { id: of.id })).complaint;
  };
  /** Signs a person in, and waits until the roster of the district knows them with this role. */
  const signIn = async (id: string, assignment: Partial<Assignment> = {}, district: string = places.district) => {
    const held: Assignment = { role: 'BACK_OFFICE', areas: [district], ...assignment };
    const by = as({ id, assignments: [held] });
    const query = `{ officers(regionCode: "${district}") { person roles } }`;
    await eventually(async () => {
      const { officers } = await by.query<{ officers: { person: string; roles: string[] }[] }>(query);
      return officers.some(({ person, roles }) => person === id && roles.includes(held.role));
    });
    return by;
  };
  const assignDuty = (person: string, more: object = {}) =>
    asManager.mutate('assignDuty', {
      regionCode: places.district,
      person,
      role: 'BACK_OFFICE',
      areas: [places.district],
      ...more,
    });
  return { signIn, assignDuty, act, send, step, complaint, underReview, recommended, decided, handled, read };
}

export const describeService = createDescribeService(complaintSteps);

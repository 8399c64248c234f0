import type { Actor } from '@slrt/domain';
import { actors, mutateAs, places, uuidv7, type Harness, type StepResult } from '@slrt/testkit';

/** A complaint as its mutations give it, in the fields that these tests look at. */
export interface Working {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly [field: string]: unknown;
}
const picked = `complaint { id number version status dueAt resolveBy desk overdue nextSteps outcome { result confirmation }
  holder { role person } pause { reason daysLeft } escalation { level } duplicateOf { id } }`;

/** Runs a mutation and gives the complaint, or what was refused. */
export async function act(harness: Harness, actor: Actor, mutation: string, input: object): Promise<StepResult> {
  return mutateAs(harness, actor, [mutation, picked], input);
}

export const filing = (more: object = {}) => ({
  idempotencyKey: uuidv7(),
  kind: 'COMPLAINT',
  channel: 'HOME_VISIT',
  sector: 'HEALTH',
  categoryCode: 'CARD_INACTIVE',
  description: 'Kartu tidak aktif sejak bulan lalu.',
  regionCode: places.village,
  reporter: { name: 'Warga Contoh', relation: 'SELF' },
  ...more,
});

export async function file(harness: Harness, more: object = {}, actor: Actor = actors.facilitator): Promise<Working> {
  const answer = await act(harness, actor, 'fileComplaint', filing(more));
  if (!answer['complaint']) throw new Error(JSON.stringify(answer));
  return answer['complaint'] as Working;
}

/** One step of a complaint; it must succeed. */
export async function step(
  harness: Harness,
  row: Working,
  [actor, mutation]: readonly [Actor, string],
  input: object = {},
): Promise<Working> {
  const answer = await act(harness, actor, mutation, { complaintId: row.id, expectedVersion: row.version, ...input });
  if (!answer['complaint']) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
  return answer['complaint'] as Working;
}

const { backOffice, manager } = actors;
/** From filing to the citizen's answer, handled by the desk itself. */
export async function handled(harness: Harness, more: object = {}): Promise<Working> {
  let row = await file(harness, more);
  row = await step(harness, row, [backOffice, 'reviewComplaint'], { decision: 'START' });
  row = await step(harness, row, [backOffice, 'recommendHandling'], { handling: 'HANDLE_DIRECTLY' });
  row = await step(harness, row, [manager, 'decideHandling'], { decision: 'APPROVE' });
  return step(harness, row, [backOffice, 'completeHandling'], { note: 'Sudah ditangani.' });
}

/** The complaint as it stands. */
export async function read(harness: Harness, id: string, fields = picked.slice(12, -2), actor: Actor = manager) {
  const answer = await harness.graph(actor, `query ($id: ID!) { complaint(id: $id) { ${fields} } }`, { id });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return (answer.data as unknown as { complaint: Working }).complaint;
}

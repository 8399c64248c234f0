import { systemScope, type PersonalFact, type SessionScope } from '@slrt/domain';
import type { AttachmentStorage } from '@slrt/files';
import { audit, type Tx } from '@slrt/database';
import { currentRequestId } from '@slrt/runtime';
import { citizenActor, subjectsOfComplaint, type ComplaintRow } from '../complaint/index.ts';
import type { FilingDeps } from '../filing/index.ts';
import { countUse } from './citizen.repository.ts';
import type { CitizenSecrets } from './citizen-secrets.ts';
import type { OneTimeCodes } from './one-time-codes.ts';

/** Dependencies of the public pages. */
export interface PublicDeps extends FilingDeps {
  readonly secrets: CitizenSecrets;
  readonly oneTimeCodes: OneTimeCodes;
  readonly attachmentStorage: AttachmentStorage;
}

/** Scope of a citizen without a login, in one district. Each use case checks the right to the complaint itself. */
export const citizenScope = (district: string): SessionScope => ({
  ...systemScope('citizen', district),
  actorId: citizenActor,
});

/** Records what a citizen is shown of a complaint, in the transaction that reads it. */
export function recordCitizenRead(
  tx: Tx,
  complaint: Pick<ComplaintRow, 'district_code' | 'id' | 'household_id' | 'person_id'>,
  facts: readonly PersonalFact[],
): void {
  audit(tx, {
    district: complaint.district_code,
    action: 'facts.read',
    purpose: 'SUBJECT_REQUEST',
    subjects: subjectsOfComplaint(complaint),
    facts,
    requestId: currentRequestId() ?? null,
    isRead: true,
  });
}

/** Highest number of uses in an hour, by what they are counted. */
const limits = { address: 20, contact: 3, village: 60, follow: 30 } as const;
export type Counted = keyof typeof limits;

/** Too many uses of the public pages. The page says when to try again. */
export class LimitReached extends Error {
  readonly by: Counted;
  constructor(by: Counted) {
    super(`too many uses by ${by}`);
    this.name = 'LimitReached';
    this.by = by;
  }
}

/** Counts a use by each of the values. Throws LimitReached above the limit. */
export async function assertWithinLimits(
  tx: Tx,
  { secrets }: Pick<PublicDeps, 'secrets'>,
  district: string,
  counted: Readonly<Partial<Record<Counted, string | null>>>,
): Promise<void> {
  for (const [by, value] of Object.entries(counted) as [Counted, string | null][]) {
    if (value === null) continue;
    const uses = await countUse(tx, district, secrets.useKey(by, value));
    if (uses > limits[by]) throw new LimitReached(by);
  }
}

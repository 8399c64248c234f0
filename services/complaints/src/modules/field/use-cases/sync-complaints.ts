import { readClock } from '@slrt/database';
import type { Logger } from '@slrt/runtime';
import { clockSkew, runBatch, type BatchItem } from '@slrt/subgraph';
import {
  fileComplaint,
  type Caller,
  type ComplaintDeps,
  type ComplaintRow,
  type FileComplaintInput,
} from '../../complaint/index.ts';

/** A day's complaints, each by itself; moments of a device whose clock is wrong are set right. */
export async function fileComplaints(
  deps: ComplaintDeps,
  { logger, ...caller }: Caller & { readonly logger: Logger },
  input: { items: readonly FileComplaintInput[]; sentAt?: string | Date | null | undefined },
): Promise<BatchItem<ComplaintRow>[]> {
  const skew = input.sentAt ? clockSkew(input.sentAt, await readClock(deps.database)) : 0;
  return runBatch(input.items, logger, async (item) => {
    const { complaint, repeated } = await fileComplaint(deps, caller, item, skew);
    return { outcome: repeated ? 'REPEATED' : 'APPLIED', value: complaint };
  });
}

import { formatId, issue, parseId, refusals } from '@slrt/domain';
import { runBatch, type BatchItem, type Caller } from '@slrt/subgraph';
import {
  findChangeRequests,
  LikelyDuplicatesFound,
  submitChangeRequest,
  type SubmitChangeRequestInput,
} from '../../change-request/index.ts';
import { registerHousehold, type RegisterHouseholdInput } from '../../determination/index.ts';
import type { RegistryDeps } from '../../household/index.ts';
import { districtOf } from '@slrt/domain';

/** Exactly one of both: a household to register, or a change to a registered one. */
export interface ChangeRequestItem {
  register?: RegisterHouseholdInput | null | undefined;
  change?: SubmitChangeRequestInput | null | undefined;
}
export interface ChangeRequestAnswer {
  readonly changeRequestId: string;
}
export type ChangeRequestItemAnswer = BatchItem<ChangeRequestAnswer>;

async function submitOne(deps: RegistryDeps, caller: Caller, { register, change }: ChangeRequestItem) {
  if (!register === !change) throw refusals.invalidInput([issue('register', 'REQUIRED')]);
  const district = register
    ? districtOf(register.regionCode)
    : (parseId('household', change?.householdId ?? '')?.district ?? '');
  const uuid = register?.idempotencyKey ?? change?.idempotencyKey ?? '';
  const [known] = await deps.database.read(caller.scope, (tx) => findChangeRequests(tx, [{ district, uuid }]));
  const row = register
    ? (await registerHousehold(deps, caller, register)).changeRequest
    : await submitChangeRequest(deps, caller, change as SubmitChangeRequestInput);
  const value = { changeRequestId: formatId('changeRequest', { district: row.district_code, uuid: row.id }) };
  return { outcome: known ? ('REPEATED' as const) : ('APPLIED' as const), value };
}

/** Submits a batch of proposals. Each item has its own outcome. */
export function submitChangeRequests(
  deps: RegistryDeps,
  caller: Caller,
  { items }: { readonly items: readonly ChangeRequestItem[] },
): Promise<ChangeRequestItemAnswer[]> {
  const keyed = items.map((item) => ({
    ...item,
    idempotencyKey: item.register?.idempotencyKey ?? item.change?.idempotencyKey ?? '',
  }));
  return runBatch(keyed, caller.logger, (item) =>
    submitOne(deps, caller, item).catch((error: unknown) => {
      throw error instanceof LikelyDuplicatesFound ? error.toRefusal() : error;
    }),
  );
}

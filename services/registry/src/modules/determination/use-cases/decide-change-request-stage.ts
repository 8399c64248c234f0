import { parseId, refusals, type ChangeRequestState } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import type { ChangeRequestRow } from '../../change-request/index.ts';
import type { RegistryDeps } from '../../household/index.ts';
import { decideStage } from './decide-stage.ts';

export interface DecideChangeRequestStageInput {
  changeRequestId: string;
  expectedVersion: number;
  stage: ChangeRequestState;
  decision: 'APPROVE' | 'RETURN' | 'REJECT';
  reason?: string | null | undefined;
  note?: string | null | undefined;
  document?: string | null | undefined;
  decidedOn?: string | null | undefined;
  decile?: number | null | undefined;
}

/**
 * Decides a stage manually. The village stage is decided only by a recorded deliberation with its minutes, and that of the
 * receiving district only by `receiveHousehold`.
 */
export async function decideChangeRequestStage(
  deps: RegistryDeps,
  { actor, scope }: Caller,
  input: DecideChangeRequestStageInput,
): Promise<ChangeRequestRow> {
  const key = parseId('changeRequest', input.changeRequestId);
  if (!key) throw refusals.notFound();
  if (input.stage === 'VILLAGE_DELIBERATION' || input.stage === 'RECEIVING_DISTRICT') throw refusals.notAllowed();
  const { stage, decision, expectedVersion } = input;
  const rest = {
    reason: input.reason ?? null,
    note: input.note ?? null,
    document: input.document ?? null,
    decidedOn: input.decidedOn ?? null,
    decile: input.decile ?? null,
  };
  return deps.database.withTransaction(scope, (tx) =>
    decideStage(tx, deps, { actor, key }, { stage, decision, expectedVersion, ...rest }),
  );
}

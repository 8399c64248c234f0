import type { Tx } from '@slrt/database';
import type { ReferralAct } from '@slrt/domain';
import type { ReferralEventName } from '@slrt/events';
import type { Caller } from '@slrt/subgraph';
import {
  insertStep,
  recordReferralEvent,
  updateReferral,
  withReferral,
  type Acting,
  type ChangeReferralInput,
  type ReferralDeps,
  type ReferralPatch,
  type ReferralRow,
  type StepKind,
} from '../../referral/index.ts';

/** Change of a referral by an action, with the names that its history and event give it. */
export interface ReferralChange {
  readonly patch: ReferralPatch;
  readonly kind: StepKind;
  readonly reason: string | null;
  readonly event: ReferralEventName;
}

/** Changes a locked referral without a step, and publishes it. */
export async function applyChange(
  tx: Tx,
  row: ReferralRow,
  { patch, kind, reason, event }: ReferralChange,
  acting: Acting,
): Promise<ReferralRow> {
  const changed = await updateReferral(tx, row, patch);
  insertStep(tx, changed, { ...acting, from: row.status, reason, kind });
  recordReferralEvent(tx, changed, event, acting);
  return changed;
}

/**
 * Creates the use case of an action that keeps the state of a referral. `change` returns what it changes in the locked row.
 * Throws as `withReferral` does.
 */
export const referralAct =
  <Input extends ChangeReferralInput>(
    act: ReferralAct,
    change: (work: { tx: Tx; row: ReferralRow; input: Input }) => Promise<ReferralChange> | ReferralChange,
  ) =>
  (deps: ReferralDeps, caller: Caller, input: Input): Promise<{ referral: ReferralRow }> =>
    withReferral(deps, caller, { step: act, input }, async (tx, row, acting) =>
      applyChange(tx, row, await change({ tx, row, input }), acting),
    );

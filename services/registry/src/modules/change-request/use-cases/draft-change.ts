import type { Tx } from '@slrt/database';
import { districtOf, issue, parseId, refusals, type ChangeRequestPath, type InputIssue } from '@slrt/domain';
import { findAreas } from '../../area/index.ts';
import { findHouseholds, findMembers, type HouseholdRow, type RegistryDeps } from '../../household/index.ts';
import type { ChangePayload } from '../change-request.payload.ts';
import type { ChangeRequestKind } from '../change-request.repository.ts';
import { pathOf } from '../decision-path.ts';
import { assertDuplicatesReviewed, duplicatesOfChange } from '../likely-duplicates.ts';
import { changeIssues, createPayload, type ChangeInput } from './change-draft.ts';
import { proposedValues } from './change-values.ts';

export interface DraftedChange {
  readonly proposed: ChangePayload;
  readonly path: ChangeRequestPath;
  readonly destinationCode: string | null;
}
interface Draft {
  readonly kind: Exclude<ChangeRequestKind, 'NEW_HOUSEHOLD'>;
  readonly household: HouseholdRow;
  readonly input: ChangeInput;
  /** Issues of the rest of the input. */
  readonly others: readonly InputIssue[];
  /** Path of the change in the input, for issues. Empty if it is the input itself. */
  readonly at: readonly string[];
}

/**
 * Checks a proposed change against the current household and classifies it. Throws `InvalidInput`, or
 * `LikelyDuplicatesFound` for people who are likely registered already.
 */
export async function draftChange(tx: Tx, deps: RegistryDeps, draft: Draft): Promise<DraftedChange> {
  const { kind, household, input, at } = draft;
  const key = { district: household.district_code, uuid: household.id };
  const other = input.duplicateOf ? parseId('household', input.duplicateOf) : null;
  const [members, remaining, others, areas] = await Promise.all([
    findMembers(tx, [key]),
    other ? findMembers(tx, [other]) : [],
    other ? findHouseholds(tx, [other]) : [],
    input.regionCode ? findAreas(tx, [input.regionCode]) : null,
  ]);
  const payload = createPayload(deps.vault, input, members.length);
  const subject = { id: household.id, region_code: household.region_code, members, remaining };
  const issues = [...draft.others, ...changeIssues({ kind, input, payload, subject }, deps.identifierRules())];
  if (household.listing === 'REMOVED') issues.push(issue('householdId', 'NO_CHANGE'));
  if (areas?.length === 0) issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  if (input.duplicateOf && others.length === 0) issues.push(issue('duplicateOf', 'NOT_FOUND'));
  const refuse = (found: readonly InputIssue[]) =>
    refusals.invalidInput(found.map((each) => ({ ...each, path: [...at, ...each.path] })));
  if (issues.length > 0) throw refuse(issues);
  const changes =
    kind === 'CHANGE' ? await proposedValues(tx, deps.vault, { household, members }, { input, payload }) : [];
  if (kind === 'CHANGE' && changes.length === 0) throw refuse([issue('kind', 'NO_CHANGE')]);
  const likely = await duplicatesOfChange(tx, household, payload, changes);
  const likelyDuplicates = assertDuplicatesReviewed(likely, input.duplicateReason, [...at, 'members'].join('.'));
  const leaves = kind === 'MOVE' && districtOf(input.regionCode ?? '') !== household.district_code;
  return {
    proposed: { ...payload, changes, likelyDuplicates },
    path: pathOf(kind, changes),
    destinationCode: leaves ? (input.regionCode ?? null) : null,
  };
}

import type { Connection } from '@slrt/subgraph';
import type { HouseholdPart } from '@slrt/domain';
import type { FactName } from '../household/index.ts';
import type { ChangePayload, MemberDraft } from './change-request.payload.ts';
import type { ProposedValue } from './decision-path.ts';
import type { ChangeRequestRow } from './change-request.repository.ts';

export type ChangeRequestPage = Connection<ChangeRequestRow>;
/** A payload with its origin: its ids are uuids within `district`, and its sealed numbers belong to the request. */
export interface DraftParent {
  readonly district: string;
  /** Village of the request, whose roles count. */
  readonly regionCode: string;
  readonly requestId: string;
  /** Household that the request changes. Null for a new one. */
  readonly householdId: string | null;
  readonly direct: boolean;
  readonly payload: ChangePayload;
}
export interface PersonDraftParent {
  readonly district: string;
  /** Village of the request, whose roles count. */
  readonly regionCode: string;
  readonly requestId: string;
  /** Household that the request changes. Null for a new one. */
  readonly householdId: string | null;
  readonly direct: boolean;
  readonly draft: MemberDraft;
}
/** A value that a request would change, with the district of its uuid. */
export interface ProposedValueParent {
  readonly district: string;
  readonly value: ProposedValue;
}
/** A stated fact of a proposal. */
export interface ProposedFactParent {
  readonly district: string;
  readonly fact: FactName;
  readonly part: HouseholdPart | null;
  readonly personId: string | null;
  readonly value: string | null;
}

import type { Connection } from '@slrt/subgraph';
import type { FactChange } from './fact-changes.ts';
import type { HouseholdRow } from './household.repository.ts';
import type { PersonSnapshot, Revision, Snapshot } from './revision.repository.ts';
import type { PersonRow } from './person.repository.ts';

/** `direct` is true if the record was requested by its id. Only then are protected values available in full. */
export interface Reached {
  readonly direct: boolean;
}
export type HouseholdParent = HouseholdRow & Reached;
export type PersonParent = PersonRow & Reached;
/** A household on whose place rights depend. */
export interface HouseholdPlace {
  readonly district: string;
  /** Its uuid. */
  readonly household: string;
  /** Village in which it is. Without it the household is loaded, if the caller's roles are not equal everywhere. */
  readonly regionCode?: string;
}
export interface MaskedValue extends Reached, HouseholdPlace {
  readonly cipher: Buffer;
  readonly keyId: string;
  /** Global id of the record to which the number belongs, for the audit log. */
  readonly subject: string;
}
export type HouseholdPage = Connection<HouseholdParent>;
export type RevisionPage = Connection<Revision>;
export type PersonMatchPage = Connection<{ person: PersonParent; score: number }>;
export type FactChangeParent = FactChange & { readonly district: string };
export interface SnapshotParent {
  readonly district: string;
  /** Uuid of the household. */
  readonly uuid: string;
  readonly snapshot: Snapshot;
  readonly household: string;
}
export interface PersonSnapshotParent {
  readonly district: string;
  /** Uuid of the household. */
  readonly uuid: string;
  readonly person: PersonSnapshot;
}
export interface WorkItemSource {
  readonly household: HouseholdParent & { readonly urgency: number };
  readonly staleDays: number;
}
export type WorkItemPage = Connection<WorkItemSource>;

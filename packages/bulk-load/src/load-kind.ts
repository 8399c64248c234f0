import type { Tx } from '@slrt/database';
import type { EntityKey, PersonalFact } from '@slrt/domain';
import type { ServiceDeps } from '@slrt/subgraph';
import type { RowIssue } from './row-issue.ts';
import type { RowReader } from './row-reader.ts';

/** Kinds of spreadsheets with which a district goes live. */
export const loadKindCodes = ['OFFICES', 'DUTY', 'CASES', 'FACILITATORS'] as const;
export type LoadKindCode = (typeof loadKindCodes)[number];
export type LoadVerdict = 'ACCEPTED' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';

/** Dependencies of a module that loads spreadsheets. */
export interface LoadDeps extends ServiceDeps {
  /** Key that seals the rows of spreadsheets at rest. */
  readonly loadKey: Uint8Array;
}

/** A column of a spreadsheet. */
export interface LoadColumn {
  readonly name: string;
  /** Other headings in use. */
  readonly synonyms?: readonly string[];
  /** The file is refused without this heading, and a row without a value. */
  readonly required?: true;
  /** For the documentation: content and format. */
  readonly meaning: string;
}

/** Result of comparing a row with the records. */
export interface Plan<Before = unknown> {
  readonly verdict: LoadVerdict;
  readonly issues?: readonly RowIssue[];
  /** Names of the fields that change. */
  readonly changes?: readonly string[];
  /** State of the record that an undo restores. Null or undefined for a new record. */
  readonly before?: Before | null;
}

export interface Applied {
  /** Uuid of the record; null for records without one. */
  readonly recordId: string | null;
  /** Version of the record after the change. */
  readonly version: number;
}

/** Later work of one kind that depends on a load. */
export interface LoadDependent {
  readonly kind: 'CHANGED' | 'REFERRAL' | 'OFFER' | 'CASEWORK';
  readonly count: number;
  /** Up to 20 ids of the records concerned. */
  readonly ids: readonly string[];
}

/** Groups records that depend on a load by the kind of work. */
export function groupDependents(
  rows: readonly { readonly kind: LoadDependent['kind']; readonly id: string }[],
  idOf: (kind: LoadDependent['kind'], uuid: string) => string,
): LoadDependent[] {
  return [...Map.groupBy(rows, (row) => row.kind)].map(([kind, own]) => ({
    kind,
    count: own.length,
    ids: [...new Set(own.map((row) => idOf(kind, row.id)))].slice(0, maxDependentIds),
  }));
}
const maxDependentIds = 20;

/** A row whose effect is undone. */
export interface AppliedRow<Before = unknown> {
  readonly district: string;
  /** Key from `keyOf`. */
  readonly key: string;
  readonly recordId: string | null;
  readonly version: number | null;
  readonly before: Before | null;
}

/**
 * A kind of spreadsheet: its columns, how a row is read and compared, and the use case that applies it. All functions with
 * a transaction run with the rights of the officer who uploads, applies or undoes the load.
 */
export interface LoadKind<Deps, Item extends object = object, Before = unknown> {
  readonly code: LoadKindCode;
  readonly columns: readonly LoadColumn[];
  /** Reads a row. Reports problems to the reader; the result of a refused row is not used. */
  read(row: RowReader): Item;
  /** Identifies the record within its district and kind. Must not contain names or identity numbers. */
  keyOf(item: Item): string;
  /** Compares a row with the records. Writes nothing. */
  plan(tx: Tx, deps: Deps, row: { readonly district: string; readonly item: Item }): Promise<Plan<Before>>;
  /** Applies a row that was accepted or changes a record. A new record gets the uuid of `key`. */
  apply(
    tx: Tx,
    deps: Deps,
    row: { readonly key: EntityKey; readonly item: Item; readonly before: Before | null },
  ): Promise<Applied>;
  /** Lists later work that depends on the applied rows of a load. */
  listDependents(tx: Tx, load: EntityKey): Promise<LoadDependent[]>;
  /** Restores the record. Returns false if it changed meanwhile; it then stays as it is. */
  undo(tx: Tx, deps: Deps, row: AppliedRow<Before>): Promise<boolean>;
  /** Subjects of the rows, and facts that their verdicts show. Absent for records of offices and staff. */
  readonly people?: {
    readonly facts: readonly PersonalFact[];
    /** Returns global IDs. `item` is null once the row was applied. */
    subjectsOf(row: {
      readonly district: string;
      readonly recordId: string | null;
      readonly item: Item | null;
    }): string[];
  };
  /** Runs after the last row was applied or undone, for example to clear a cache. */
  finish?(deps: Deps): void;
}

import type { Tx } from '@slrt/database';
import type { InputIssue } from '@slrt/domain';
import type { z } from '@slrt/runtime';
import type { ServiceDeps } from '@slrt/subgraph';

/** Kinds of settings with versions. */
export const settingsKindCodes = ['CLOCKS', 'HOLIDAYS', 'LETTERHEAD', 'ROUTES', 'PROGRAMMES', 'QUOTAS'] as const;
export type SettingsKindCode = (typeof settingsKindCodes)[number];

/** Reads one kind of a district's settings as items. */
export interface SettingsSource<Item extends object = object> {
  readonly code: SettingsKindCode;
  /** Lists the items of a district in a fixed order. */
  list(tx: Tx, district: string): Promise<Item[]>;
}

/** One kind of a district's settings. Its items are exported, imported and restored as a whole. */
export interface SettingsKind<Deps, Item extends object = object> extends SettingsSource<Item> {
  readonly item: z.ZodType<Item>;
  /** Identifies an item within its kind. */
  keyOf(item: Item): string;
  /** Returns the issues of items of the right shape, such as unknown codes. Paths begin with the number of the item. */
  issues(deps: Deps, district: string, items: readonly Item[]): Promise<InputIssue[]> | InputIssue[];
  /** Makes the settings of the district equal to `items`. `version` is the version that they become. */
  replace(tx: Tx, deps: Deps, change: SettingsReplacement<Item>): Promise<void>;
  /** Runs after the commit, for example to clear a cache. */
  finish?(deps: Deps, district: string): void;
}
export interface SettingsReplacement<Item extends object = object> {
  readonly district: string;
  readonly items: readonly Item[];
  readonly version: number;
  readonly acting: { readonly actorId: string; readonly actorRole: string | null };
}

/** Defines a kind of settings, checked against its items: `defineSettingsKind<Deps>()({ … })`. */
export const defineSettingsKind =
  <Deps>() =>
  <Item extends object>(kind: SettingsKind<Deps, Item>): SettingsKind<Deps> =>
    kind;

/** Dependencies of a module with settings. */
export type SettingsDeps = ServiceDeps;

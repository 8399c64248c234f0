import type { Database } from '@slrt/database';
import type { IdentifierRules } from '@slrt/domain';
import type { KeyRing } from '@slrt/keys';
import type { Logger } from '@slrt/runtime';
import type { IdentifierVault } from '../identifier/index.ts';

/** What the use cases of this service need. */
export interface RegistryDeps {
  readonly database: Database;
  readonly vault: IdentifierVault;
  /** The vault's keys as they stand: an import's thread makes a vault of its own. */
  readonly keys: () => KeyRing;
  readonly profileKey: Uint8Array;
  readonly identifierRules: () => IdentifierRules;
  readonly logger: Logger;
  /** Off only to measure. */
  readonly lookupBudgets: boolean;
}

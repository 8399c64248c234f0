import type { Database } from '@slrt/database';
import type { IdentifierRules } from '@slrt/domain';
import type { KeyRing } from '@slrt/keys';
import type { Logger } from '@slrt/runtime';
import type { IdentifierVault } from '../identifier/index.ts';

/** Dependencies of the use cases of this service. */
export interface RegistryDeps {
  readonly database: Database;
  readonly vault: IdentifierVault;
  /** Returns the current keys of the vault. The import thread creates its own vault from them. */
  readonly keys: () => KeyRing;
  readonly profileKey: Uint8Array;
  readonly identifierRules: () => IdentifierRules;
  readonly logger: Logger;
  /** False only in load tests. */
  readonly lookupBudgets: boolean;
}

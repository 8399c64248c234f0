import type { IdentifierRules } from '@slrt/domain';
import type { KeyRing } from '@slrt/keys';
import type { ReadBudgetDeps } from '@slrt/read-budget';
import type { IdentifierVault } from '../identifier/index.ts';

/** Dependencies of the use cases of this service. */
export interface RegistryDeps extends ReadBudgetDeps {
  readonly vault: IdentifierVault;
  /** Returns the current keys of the vault. The import thread creates its own vault from them. */
  readonly keys: () => KeyRing;
  readonly profileKey: Uint8Array;
  /** Seals the persons concerned that complaints opens. */
  readonly subjectKey: Uint8Array;
  readonly identifierRules: () => IdentifierRules;
}

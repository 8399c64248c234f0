import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { filledDistricts, protectedRows } from './protected-rows.ts';

/**
 * Rotation of the keys that seal NIK and KK numbers and of those that index them. Rows are brought under the new key in
 * batches while callers continue, and never during an import.
 */
export const keyRotation = defineModule<Deps>()({
  name: 'key-rotation',
  prepare: (deps) => deps.loadKeys(),
  keyRotation: {
    keys: (deps) => deps.dataKeys,
    tables: (deps) => protectedRows(deps.vault),
    districts: (deps) => filledDistricts(deps.database),
    mayStart: (deps) => !deps.imports.running,
  },
});

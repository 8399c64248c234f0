import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { filledDistricts, protectedRows } from './protected-rows.ts';

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

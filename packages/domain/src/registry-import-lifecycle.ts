import type { Transition } from './lifecycle.ts';
import type { Role } from './roles.ts';

export type RegistryImportStatus =
  'RECEIVED' | 'PREVIEWED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'DISCARDED' | 'UNDOING' | 'UNDONE';

/** Roles that may import files into the registry of their district. */
export const registryImporters: readonly Role[] = ['DISTRICT_VERIFIER', 'HEAD_OF_OFFICE'];

/** Steps without roles are taken by the system. */
export const registryImportTransitions = [
  { on: 'uploadRegistryImport', from: [null], to: 'RECEIVED', by: registryImporters },
  { on: 'finishPreview', from: ['RECEIVED'], to: 'PREVIEWED', by: [] },
  { on: 'startAtOnce', from: ['RECEIVED'], to: 'RUNNING', by: [] },
  { on: 'applyRegistryImport', from: ['PREVIEWED'], to: 'RUNNING', by: registryImporters },
  { on: 'discardRegistryImport', from: ['PREVIEWED'], to: 'DISCARDED', by: registryImporters },
  { on: 'finishImport', from: ['RUNNING'], to: 'COMPLETED', by: [] },
  { on: 'failImport', from: ['RECEIVED', 'RUNNING'], to: 'FAILED', by: [] },
  { on: 'undoRegistryImport', from: ['COMPLETED', 'FAILED'], to: 'UNDOING', by: registryImporters },
  { on: 'finishUndo', from: ['UNDOING'], to: 'UNDONE', by: [] },
] as const satisfies readonly (Transition & { to: RegistryImportStatus })[];

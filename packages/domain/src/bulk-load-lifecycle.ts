import type { Transition } from './lifecycle.ts';
import type { Role } from './roles.ts';

export type BulkLoadStatus = 'PREVIEWED' | 'RUNNING' | 'COMPLETED' | 'DISCARDED' | 'UNDOING' | 'UNDONE';

/** Roles that may load spreadsheets of officers and cases of their district. */
export const bulkLoaders: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];

/** Steps without roles are taken by the system. */
export const bulkLoadTransitions = [
  { on: 'uploadLoad', from: [null], to: 'PREVIEWED', by: bulkLoaders },
  { on: 'applyLoad', from: ['PREVIEWED'], to: 'RUNNING', by: bulkLoaders },
  { on: 'discardLoad', from: ['PREVIEWED'], to: 'DISCARDED', by: bulkLoaders },
  { on: 'finishLoad', from: ['RUNNING'], to: 'COMPLETED', by: [] },
  { on: 'undoLoad', from: ['COMPLETED'], to: 'UNDOING', by: bulkLoaders },
  { on: 'finishUndo', from: ['UNDOING'], to: 'UNDONE', by: [] },
] as const satisfies readonly (Transition & { to: BulkLoadStatus })[];
export type BulkLoadStep = (typeof bulkLoadTransitions)[number]['on'];

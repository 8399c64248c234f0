import type { RegistryDeps } from '../../household/index.ts';
import type { FileKeys } from '@slrt/files/file-keys';
import { createPreparer, type Preparer } from './prepared-chunks.ts';

/** State of the import worker that other use cases read. */
export interface ImportState {
  /** True while an import runs with the keys of its start. */
  running: boolean;
  /** Starts a received or decided import at once. Only a hint: the worker also polls. */
  wake: () => void;
  readonly preparer: Preparer;
}

export interface ImportWorkerDeps extends RegistryDeps {
  /** Folder that holds uploads until their import ends. */
  readonly uploads: string;
  readonly imports: ImportState;
  /** Wrap the keys of uploads and verdict files. */
  readonly fileKeys: FileKeys;
}

export const createImportState = (): ImportState => ({
  running: false,
  wake: () => undefined,
  preparer: createPreparer(),
});

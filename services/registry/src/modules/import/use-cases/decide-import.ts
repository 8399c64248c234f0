import { rm } from 'node:fs/promises';
import { audit, type Database, type Tx } from '@slrt/database';
import {
  covers,
  formatId,
  getTransition,
  issue,
  levelOf,
  parseId,
  refusals,
  registryImportTransitions,
  systemScope,
} from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { ImportRefusal, type ImportHasDependentsFailure, type SecondPersonRequiredFailure } from '../import.errors.ts';
import {
  decideImport,
  findSecondPersonRule,
  lockImport,
  requestUndo,
  setSecondPersonRule,
  type ImportRow,
} from '../import.repository.ts';
import { listDependents, type Dependent } from '../undo.repository.ts';
import type { ImportState } from './import-state.ts';
import { idRangeOf } from './undo-import.ts';
import { uploadPath } from './upload-files.ts';
import { verdictPath } from './verdict-file.ts';

interface Deps {
  readonly uploads: string;
  readonly database: Database;
  readonly imports: Pick<ImportState, 'wake'>;
}
interface ImportInput {
  readonly importId: string;
}
const decisions = {
  applyRegistryImport: 'registry.import.running',
  discardRegistryImport: 'registry.import.discarded',
  undoRegistryImport: 'registry.import.undoing',
} as const;
type Decision = keyof typeof decisions;

/** Runs a decision on a locked import, writes it to the audit log and wakes the worker. */
async function decide(
  { database, imports }: Deps,
  { scope }: Caller,
  { importId }: ImportInput,
  [step, run]: readonly [Decision, (tx: Tx, row: ImportRow) => Promise<ImportRow>],
): Promise<ImportRow> {
  const key = parseId('registryImport', importId);
  if (!key) throw refusals.notFound();
  const decided = await database.withTransaction(scope, async (tx) => {
    const row = await lockImport(tx, key);
    if (!row) throw refusals.notFound();
    getTransition(registryImportTransitions, row.status, step);
    const next = await run(tx, row);
    audit(tx, {
      district: key.district,
      action: decisions[step],
      purpose: null,
      subjects: [importId],
      requestId: null,
    });
    return next;
  });
  imports.wake();
  return decided;
}
const keyOf = (row: ImportRow) => ({ district: row.district_code, uuid: row.id });

/**
 * Applies an import whose preview is ready. Throws `SecondPersonRequired` if the caller uploaded the file and the
 * district requires a second person.
 */
export const applyRegistryImport = (deps: Deps, caller: Caller, input: ImportInput): Promise<ImportRow> =>
  decide(deps, caller, input, [
    'applyRegistryImport',
    async (tx, row) => {
      if (row.requested_by === caller.scope.actorId && (await findSecondPersonRule(tx, row.district_code)))
        throw new ImportRefusal<SecondPersonRequiredFailure>({
          __typename: 'SecondPersonRequired',
          code: 'SECOND_PERSON_REQUIRED',
        });
      return decideImport(tx, keyOf(row), 'RUNNING');
    },
  ]);

/** Discards an import whose preview is ready and deletes its file. */
export async function discardRegistryImport(deps: Deps, caller: Caller, input: ImportInput): Promise<ImportRow> {
  const row = await decide(deps, caller, input, [
    'discardRegistryImport',
    (tx, found) => decideImport(tx, keyOf(found), 'DISCARDED'),
  ]);
  const upload = uploadPath(deps, row);
  for (const file of [upload, verdictPath(upload)]) await rm(file, { force: true });
  return row;
}

function dependentsFailure(district: string, found: readonly Dependent[]): ImportHasDependentsFailure {
  const idOf = (kind: Dependent['kind'], uuid: string) =>
    formatId(kind === 'CHANGE_REQUEST' ? 'changeRequest' : kind === 'IMPORT' ? 'registryImport' : 'household', {
      district,
      uuid,
    });
  return {
    __typename: 'ImportHasDependents',
    code: 'IMPORT_HAS_DEPENDENTS',
    dependents: found.map(({ kind, count, ids }) => ({ kind, count, ids: ids.map((uuid) => idOf(kind, uuid)) })),
  };
}

/**
 * Requests that an import is undone. Throws `ImportHasDependents` if later work depends on it. The worker checks each
 * household again and keeps one that changed in between.
 */
export async function undoRegistryImport(deps: Deps, caller: Caller, input: ImportInput): Promise<ImportRow> {
  return decide(deps, caller, input, [
    'undoRegistryImport',
    async (tx, row) => {
      if (row.accepted + row.updated + row.unchanged === 0) throw refusals.invalidTransition(row.status, 'UNDOING', []);
      const scope = systemScope('import', row.district_code);
      const found = await deps.database.read(scope, (inner) => listDependents(inner, row, idRangeOf(row)));
      if (found.length > 0) throw new ImportRefusal(dependentsFailure(row.district_code, found));
      return requestUndo(tx, keyOf(row));
    },
  ]);
}

/** Sets whether imports of a district must be applied by a person other than the one who uploaded the file. */
export async function setImportApproval(
  { database }: Deps,
  { scope }: Caller,
  { regionCode, secondPerson }: { regionCode: string; secondPerson: boolean },
): Promise<boolean> {
  if (levelOf(regionCode) !== 'DISTRICT') throw refusals.invalidInput([issue('regionCode', 'UNKNOWN_REGION')]);
  if (!scope.areas.some((area) => covers(area, regionCode))) throw refusals.notAllowed();
  return database.withTransaction(scope, (tx) => {
    setSecondPersonRule(tx, regionCode, secondPerson);
    const action = secondPerson ? 'registry.import.second-person-on' : 'registry.import.second-person-off';
    audit(tx, { district: regionCode, action, purpose: null, subjects: [regionCode], requestId: null });
    return findSecondPersonRule(tx, regionCode);
  });
}

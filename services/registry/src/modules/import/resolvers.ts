import { formatId, parseId, registryImporters, registryImportTransitions, rolesFor, type Role } from '@slrt/domain';
import { command, connection, creation, getScope, named, pageSize, sharedResolvers } from '@slrt/subgraph';
import type {
  MutationResolvers,
  QueryResolvers,
  RegistryImportCountResolvers,
  RegistryImportPreviewResolvers,
  RegistryImportResolvers,
  RegistryImportSampleResolvers,
  Role as GraphRole,
} from '../../__generated__/graphql.ts';
import { ImportRefusal, type ImportHasDependentsFailure, type SecondPersonRequiredFailure } from './import.errors.ts';
import {
  countImports,
  findImport,
  findSecondPersonRule,
  listSameFile,
  pageImports,
  type ImportRow,
} from './import.repository.ts';
import {
  applyRegistryImport,
  discardRegistryImport,
  setImportApproval,
  undoRegistryImport,
} from './use-cases/decide-import.ts';

/** Roles that may set who applies imports. */
const approvalSetters: readonly Role[] = ['HEAD_OF_OFFICE', 'ADMIN'];
const approvalReaders: readonly Role[] = [...registryImporters, 'ADMIN'];

/** Adds the refusals of an import's lifecycle to those that every mutation has. */
const orRefusal =
  <Failure extends SecondPersonRequiredFailure | ImportHasDependentsFailure>() =>
  <Args extends unknown[], R>(run: (...args: Args) => Promise<R>) =>
  async (...args: Args): Promise<R | Failure> => {
    try {
      return await run(...args);
    } catch (error) {
      if (error instanceof ImportRefusal) return error.failure as Failure;
      throw error;
    }
  };

export const Query: Pick<QueryResolvers, 'registryImport' | 'registryImports' | 'importNeedsSecondPerson'> = {
  registryImport: async (_, { id }, context) => {
    const scope = getScope(context, registryImporters);
    const key = parseId('registryImport', id);
    return key ? context.db.read(scope, (tx) => findImport(tx, key)) : null;
  },
  registryImports: async (_, { regionCode, first, after }, context) => {
    const scope = getScope(context, registryImporters);
    const page = pageSize(first, after, 1);
    const before = page.after ? String(page.after[0]) : null;
    const rows = await context.db.read(scope, (tx) => pageImports(tx, regionCode, before, page.limit + 1));
    return connection(
      rows,
      page,
      (row) => [row.id],
      () => context.db.read(scope, (tx) => countImports(tx, regionCode)),
    );
  },
  importNeedsSecondPerson: (_, { regionCode }, context) => {
    const scope = getScope(context, approvalReaders);
    return context.db.read(scope, (tx) => findSecondPersonRule(tx, regionCode));
  },
};

const rolesOf = (step: string) => rolesFor(registryImportTransitions, step);
export const Mutation: MutationResolvers = {
  applyRegistryImport: orRefusal<SecondPersonRequiredFailure>()(
    command('ApplyRegistryImportSuccess', rolesOf('applyRegistryImport'), named('import', applyRegistryImport)),
  ),
  discardRegistryImport: command(
    'DiscardRegistryImportSuccess',
    rolesOf('discardRegistryImport'),
    named('import', discardRegistryImport),
  ),
  undoRegistryImport: orRefusal<ImportHasDependentsFailure>()(
    command('UndoRegistryImportSuccess', rolesOf('undoRegistryImport'), named('import', undoRegistryImport)),
  ),
  setImportApproval: creation('SetImportApprovalSuccess', approvalSetters, named('secondPerson', setImportApproval)),
};

function progressOf(row: ImportRow): number {
  if (row.finished_at || !['RECEIVED', 'RUNNING'].includes(row.status)) return 1;
  const bytes = Number(row.bytes ?? 0); // 0 for an empty file
  return bytes > 0 ? Math.min(1, Number(row.bytes_read) / bytes) : 0;
}

export const RegistryImport: RegistryImportResolvers = {
  id: (row) => formatId('registryImport', { district: row.district_code, uuid: row.id }),
  codeList: (row) => row.code_list,
  progress: progressOf,
  finishedAt: (row) => row.finished_at,
  surveyDate: (row) => row.survey_date,
  projectedAt: (row) => row.projected_at,
  receivedAt: (row) => row.received_at,
  fileName: (row) => row.file_name,
  sha256: (row) => row.sha256?.toString('hex') ?? null,
  uploadedBy: (row) => row.requested_by,
  uploadedByRole: (row) => row.requested_role as GraphRole | null,
  decidedBy: (row) => row.decided_by,
  decidedByRole: (row) => row.decided_role as GraphRole | null,
  decidedAt: (row) => row.decided_at,
  undoneBy: (row) => row.undone_by,
  undoneByRole: (row) => row.undone_role as GraphRole | null,
  undoneAt: (row) => row.undone_at,
  keptHouseholds: (row) => row.undo_kept,
  preview: (row) => (row.preview ? row : null),
};

const inDistrict = <T extends object>(row: ImportRow, list: readonly T[] = []) =>
  list.map((each) => ({ ...each, district: row.district_code }));

export const RegistryImportPreview: RegistryImportPreviewResolvers = {
  counts: (row) => [...(row.preview?.counts ?? [])],
  samples: (row) => inDistrict(row, row.preview?.samples),
  headings: (row) => [...(row.preview?.headings ?? [])],
  earlierImports: (row, _, context) => {
    const scope = getScope(context, registryImporters);
    return context.db.read(scope, (tx) => listSameFile(tx, row));
  },
};

export const RegistryImportCount: RegistryImportCountResolvers = {
  region: ({ regionCode }, _, context) => (regionCode ? context.areas.load(regionCode) : null),
};

export const RegistryImportSample: RegistryImportSampleResolvers = {
  region: ({ regionCode }, _, context) => (regionCode ? context.areas.load(regionCode) : null),
  household: async ({ householdId, district }, _, context) => {
    if (!householdId) return null;
    const row = await context.registry.households.load(formatId('household', { district, uuid: householdId }));
    return row ? { ...row, direct: false } : null;
  },
  codes: ({ codes }) => [...codes],
  changedFields: ({ changed }) => [...changed],
};

const { NotAllowed: withMessage } = sharedResolvers;
export const SecondPersonRequired = withMessage;
export const ImportHasDependents = withMessage;

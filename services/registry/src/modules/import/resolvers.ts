import { formatId, parseId } from '@slrt/domain';
import { getScope } from '@slrt/subgraph';
import type { QueryResolvers, RegistryImportResolvers } from '../../__generated__/graphql.ts';
import { findImport } from './import.repository.ts';
import { importers } from './import.routes.ts';

export const Query: Pick<QueryResolvers, 'registryImport'> = {
  registryImport: async (_, { id }, context) => {
    const scope = getScope(context, importers);
    const key = parseId('registryImport', id);
    return key ? context.db.read(scope, (tx) => findImport(tx, key)) : null;
  },
};

export const RegistryImport: RegistryImportResolvers = {
  id: (row) => formatId('registryImport', { district: row.district_code, uuid: row.id }),
  codeList: (row) => row.code_list,
  progress: (row) => {
    if (row.finished_at) return 1;
    const bytes = Number(row.bytes ?? 0); // 0 for an empty file
    return bytes > 0 ? Math.min(1, Number(row.bytes_read) / bytes) : 0;
  },
  finishedAt: (row) => row.finished_at,
  surveyDate: (row) => row.survey_date,
  projectedAt: (row) => row.projected_at,
  receivedAt: (row) => row.received_at,
};

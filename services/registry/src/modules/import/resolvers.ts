import { parseId } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../__generated__/graphql.ts';
import { findImport } from './import.repository.ts';
import { importers } from './import.routes.ts';

export const Query: Pick<QueryResolvers, 'registryImport'> = {
  registryImport: async (_, { id }, context) => {
    const scope = requireScope(context, importers);
    const key = parseId('registryImport', id);
    return key ? context.db.read(scope, (tx) => findImport(tx, key)) : null;
  },
};

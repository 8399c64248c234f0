import { parseId } from '@slrt/domain';
import { command, creation, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { organisers, unitKeepers, unitReaders } from './unit.policy.ts';
import { findUnit } from './unit.repository.ts';
import { establishPuskesos } from './use-cases/establish-puskesos.ts';
import { updatePuskesos } from './use-cases/update-puskesos.ts';

export const Query: Pick<QueryResolvers, 'puskesos'> = {
  puskesos: (_, { id }, context) => {
    const scope = requireScope(context, unitReaders);
    const key = parseId('puskesos', id);
    return key ? context.db.read(scope, (tx) => findUnit(tx, key)) : null;
  },
};

export const Mutation: MutationResolvers = {
  establishPuskesos: creation('EstablishPuskesosSuccess', organisers, establishPuskesos),
  updatePuskesos: command('UpdatePuskesosSuccess', unitKeepers, updatePuskesos),
};

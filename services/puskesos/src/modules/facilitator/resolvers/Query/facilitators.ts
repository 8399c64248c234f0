import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { unitReaders } from '../../../unit/index.ts';
import { facilitatorConnection } from '../facilitator-connection.ts';

export const facilitators: QueryResolvers['facilitators'] = (_, { filter, first, after }, context) =>
  facilitatorConnection(context, requireScope(context, unitReaders), filter?.regionCode, { first, after });

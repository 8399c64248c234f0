import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { complaintReaders } from '../../complaint.policy.ts';
import { complaintConnection } from '../complaint-connection.ts';

export const complaints: QueryResolvers['complaints'] = (_, page, context) =>
  complaintConnection(context, requireScope(context, complaintReaders), page);

import type { SubmittedChangeRequestResolvers } from '../../../__generated__/graphql.ts';
import { readChangeRequest } from './read-change-request.ts';

export const SubmittedChangeRequest: SubmittedChangeRequestResolvers = {
  changeRequest: ({ value }, _, context) => readChangeRequest(context, value?.changeRequestId),
};

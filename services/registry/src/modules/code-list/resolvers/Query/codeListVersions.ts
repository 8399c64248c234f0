import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { codeListVersions as known } from '../../lists/bdt-2015.ts';

export const codeListVersions: QueryResolvers['codeListVersions'] = () => known.map((each) => each.version);

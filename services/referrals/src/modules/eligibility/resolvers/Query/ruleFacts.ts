import { factList } from '@slrt/rules';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';

export const ruleFacts: QueryResolvers['ruleFacts'] = () =>
  factList.map((fact) => ({ ...fact, codes: fact.codes ? [...fact.codes] : null }));

import type { QueryResolvers } from '../../__generated__/graphql.ts';
import { categories } from './categories.ts';

export const Query: Pick<QueryResolvers, 'complaintCategories'> = { complaintCategories: () => [...categories] };

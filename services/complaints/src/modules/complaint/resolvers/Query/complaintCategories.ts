import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { categories } from '../../../category/index.ts';

export const complaintCategories: QueryResolvers['complaintCategories'] = () => [...categories];

import type { ComplaintNeedResolvers } from '../../../__generated__/graphql.ts';
import { categoryOf } from '../../category/index.ts';

export const ComplaintNeed: ComplaintNeedResolvers = { category: (need) => categoryOf(need.category_code) };

import type { ChecklistItemResolvers } from '../../../__generated__/graphql.ts';

export const ChecklistItem: ChecklistItemResolvers = { attachment: (item) => item.file };

import type { Connection } from '@slrt/subgraph';
import type { RecipientRow } from './recipient.repository.ts';

export type { ListRow, RecipientRow } from './recipient.repository.ts';
export type RecipientPage = Connection<RecipientRow>;

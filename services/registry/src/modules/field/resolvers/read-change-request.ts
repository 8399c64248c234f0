import { parseId } from '@slrt/domain';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { findChangeRequests, type ChangeRequestRow } from '../../change-request/index.ts';
import { fieldReaders } from '../field.policy.ts';

/** A request by its id, only when the answer asks for it. */
export async function readChangeRequest(
  context: ServiceContext,
  id: string | null | undefined,
): Promise<ChangeRequestRow | null> {
  const key = id ? parseId('changeRequest', id) : null;
  const scope = context.scope(fieldReaders);
  if (!key || !scope) return null;
  const [row] = await context.db.read(scope, (tx) => findChangeRequests(tx, [key]));
  return row ?? null;
}

import { formatId } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { places, uuidv7, type createPublisher } from '@slrt/testkit';

type Publisher = Awaited<ReturnType<typeof createPublisher>>;

/** The village decides on a proposal, as Puskesos announces it. */
export async function deliberate(
  publisher: Publisher,
  changeRequestId: string,
  more: { chairId?: string; regionCode?: string; decision?: 'APPROVE' | 'RETURN' | 'REJECT' } = {},
): Promise<void> {
  const { chairId = 'head-1', regionCode = places.village, decision = 'APPROVE' } = more;
  await publisher.publish(puskesosEvents.deliberationRecorded, {
    district: places.district,
    version: 1,
    actorId: chairId,
    actorRole: 'VILLAGE_HEAD',
    deliberationId: formatId('deliberation', { district: places.district, uuid: uuidv7() }),
    regionCode,
    heldOn: '2026-11-20',
    attendance: 20,
    chairId,
    decisions: [{ changeRequestId, decision, reason: decision === 'APPROVE' ? null : 'UNCLEAR' }],
  });
}

import { parseId } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { momentOf } from '@slrt/database';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import {
  insertTimeline,
  keyOf,
  answerByProposal,
  lockComplaintsOfProposal,
  proposalHolder,
  timeOfEvent,
} from '../../complaint/index.ts';
import { projectChangeRequest } from '../../projection/index.ts';

/** Projects all change requests, because one may close before a complaint links to it, and updates linked complaints. */
export const updateComplaintOnChangeRequest = defineModuleConsumer<Deps>()({
  name: 'update-complaint-on-change-request',
  stream: 'REGISTRY',
  contracts: [
    registryEvents.changeRequestSubmitted,
    registryEvents.changeRequestStageDecided,
    registryEvents.changeRequestClosed,
  ],
  handle: async (tx, { id, type, data, time }, { clocks }) => {
    const key = parseId('changeRequest', data.changeRequestId);
    if (!key) throw new Error('change request event has an invalid id');
    projectChangeRequest(tx, key, {
      regionCode: data.regionCode,
      state: data.state,
      version: data.version,
      at: time,
    });
    for (const row of await lockComplaintsOfProposal(tx, key)) {
      const at = timeOfEvent(time, { cause: null, handled: await momentOf(tx) });
      const closed = type === registryEvents.changeRequestClosed.type;
      insertTimeline(tx, keyOf(row), {
        kind: 'CHANGE_REQUEST',
        service: 'registry',
        eventId: id,
        at,
        actor: data.actorId,
        actorRole: data.actorRole,
        from: 'stage' in data ? String(data.stage) : null,
        to: data.state,
        reason: 'reason' in data ? data.reason : null,
        holder: closed
          ? null
          : {
              role: proposalHolder(data.state),
              region: data.regionCode,
              agency: null,
              person: null,
              since: at.toISOString(),
            },
        changeRequestId: data.changeRequestId,
        version: data.version,
      });
      if (closed) await answerByProposal(tx, clocks, row, { proposal: key.uuid, state: data.state });
    }
  },
});

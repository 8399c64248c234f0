import { parseId, Refusal } from '@slrt/domain';
import { puskesosEvents, registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { changeRequestFacts, findChangeRequests } from '../../change-request/index.ts';
import { decideStage } from '../use-cases/decide-stage.ts';

/**
 * Applies the decisions of a deliberation on behalf of the village head who chaired it, under the same policy as manual
 * decisions. A refusal is published as an event and shown on the deliberation; it is not dead-lettered.
 */
export const decideStageOnDeliberationRecorded = defineModuleConsumer<Deps>()({
  name: 'decide-stage-on-deliberation-recorded',
  stream: 'PUSKESOS',
  contracts: [puskesosEvents.deliberationRecorded],
  handle: async (tx, { data }, deps) => {
    const chair = { id: data.chairId, assignments: [{ role: 'VILLAGE_HEAD' as const, areas: [data.regionCode] }] };
    for (const each of data.decisions) {
      const key = parseId('changeRequest', each.changeRequestId);
      if (!key) continue;
      try {
        await decideStage(
          tx,
          deps,
          { actor: chair, key },
          {
            stage: 'VILLAGE_DELIBERATION',
            decision: each.decision as 'APPROVE' | 'RETURN' | 'REJECT',
            expectedVersion: null,
            reason: each.reason,
            note: null,
            document: data.minutes,
            decidedOn: data.heldOn,
            decile: null,
          },
        );
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const [row] = await findChangeRequests(tx, [key]);
        if (!row) continue;
        const facts = changeRequestFacts(row, { actorId: data.chairId, role: 'VILLAGE_HEAD' });
        recordEvent(tx, registryEvents.changeRequestStageRefused, facts.changeRequestId, {
          ...facts,
          stage: 'VILLAGE_DELIBERATION',
          reason: error.failure.code,
          deliberationId: data.deliberationId,
        });
      }
    }
  },
});

import { CommandError } from '@slrt/runtime';
import { defineCommand, type CommandContext } from '@slrt/subgraph';
import type { VillageMove } from './use-cases/move-households.ts';

export const moveVillages = defineCommand<CommandContext>()({
  description: 'Moves the households of villages that have ended to their successors and lists what it could not move.',
  parameters: { district: { description: 'code of the district, for example 63.09', required: true } },
  options: { persona: { value: 'ID', description: 'persona with the role ADMIN', default: 'admin' } },
  async run({ district, persona }, { print, connectGateway }) {
    const gateway = await connectGateway();
    const query = new URLSearchParams({ regionCode: district });
    const response = await fetch(`${gateway.url}/registry/areas/moves?${query.toString()}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await gateway.tokenOf(persona)}` },
    });
    const { villages, errors } = (await response.json()) as {
      villages?: VillageMove[];
      errors?: { message: string }[];
    };
    if (!villages) throw new CommandError(`Refused: ${errors?.[0]?.message ?? response.status}`);
    for (const { code, successor, candidates, households } of villages)
      print(
        successor
          ? `${code} -> ${successor}: ${households} households moved`
          : `${code}: ${households} households stay. Successors: ${candidates.join(', ') || 'none'}`,
      );
    if (villages.length === 0) print('No household is in a village that has ended.');
  },
});

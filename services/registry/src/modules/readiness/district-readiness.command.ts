import { CommandError } from '@slrt/runtime';
import { defineCommand, serviceNames, type CommandContext } from '@slrt/subgraph';

interface Item {
  readonly code: string;
  readonly required: boolean;
  readonly state: 'READY' | 'MISSING' | 'INCOMPLETE';
  readonly message: string;
  readonly count: number;
  readonly missing: readonly string[];
}
const fields = 'code required state message count missing';
/** Most codes printed of an item. */
const maxCodes = 10;

function lineOf({ code, required, state, message, count, missing }: Item): string {
  const some = missing.length > maxCodes ? [...missing.slice(0, maxCodes), '…'] : missing;
  const codes = some.length > 0 ? ` [${some.join(' ')}]` : '';
  return `${state.padEnd(10)} ${required ? 'required' : 'optional'} ${code} (${count}): ${message}${codes}`;
}

export const districtReadiness = defineCommand<CommandContext>()({
  description: 'Lists what a district lacks before it goes live.',
  parameters: { district: { description: 'code of the district, for example 63.09', required: true } },
  options: { persona: { value: 'ID', description: 'persona of the district that prepares it', default: 'admin' } },
  async run({ district, persona }, { print, connectGateway }) {
    const gateway = await connectGateway();
    const { data, errors } = await gateway.query<{ districtReadiness: Record<string, Item[] | null> | null }>(
      persona,
      `query ($code: ID!) { districtReadiness(regionCode: $code) { ${serviceNames.map((name) => `${name} { ${fields} }`).join(' ')} } }`,
      { code: district },
    );
    const parts = data?.districtReadiness;
    if (!parts) throw new CommandError(`Refused: ${errors?.[0]?.message ?? 'the district is not theirs'}`);
    for (const service of serviceNames) {
      const items = parts[service];
      print(`${service}${items ? '' : ': no answer'}`);
      for (const item of items ?? []) print(`  ${lineOf(item)}`);
    }
  },
});

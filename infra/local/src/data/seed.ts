import { createHash } from 'node:crypto';
import { CommandError, sleep } from '@slrt/runtime';
import type { ServiceName } from '@slrt/subgraph';
import { bdtFile, surveyDate } from './bdt-file.ts';
import type { DistrictPlan } from './districts.ts';

/** Returns a UUIDv7 derived from a name, so that repeated seeding creates no duplicates. */
function fixedUuid(name: string): string {
  const hex = createHash('sha256').update(`slrt-demo:${name}`).digest('hex');
  return `01930000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

/** Sends a request to a service as a persona, as the gateway would, and returns its answer. */
export type AskService = (
  service: ServiceName,
  persona: string,
  request: { path: string; headers: Readonly<Record<string, string>>; body: string },
) => Promise<unknown>;

interface SeedOptions {
  readonly ask: AskService;
  readonly plans: readonly DistrictPlan[];
  readonly say: (text: string) => void;
}

interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { extensions?: Record<string, unknown> }[];
}
interface Question {
  readonly service: ServiceName;
  readonly document: string;
  readonly variables: object;
}

const query = async (ask: AskService, persona: string, { service, document, variables }: Question) =>
  (await ask(service, persona, {
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  })) as GraphAnswer;

async function importDistrict(ask: AskService, plan: DistrictPlan): Promise<string> {
  const { code, prefix } = plan.district;
  const answer = (await ask('registry', `${prefix}verifier`, {
    path: `/registry/imports?regionCode=${code}&layout=bdt-2015&surveyDate=${surveyDate}&apply=true`,
    headers: { 'content-type': 'text/csv', 'idempotency-key': fixedUuid(`import-${code}`) },
    body: bdtFile(plan),
  })) as { id?: string };
  if (!answer.id) throw new CommandError(`The demo import of ${code} was refused.`);
  return answer.id;
}

interface ImportState {
  readonly status: string;
  readonly rows: number;
  readonly households: number;
  readonly rejected: number;
  readonly projectedAt: string | null;
}

async function waitImported({ ask, say }: SeedOptions, { district }: DistrictPlan, id: string): Promise<void> {
  const document = 'query ($id: ID!) { registryImport(id: $id) { status rows rejected households projectedAt } }';
  for (let waited = 0; waited < 120_000; waited += 250) {
    const question: Question = { service: 'registry', document, variables: { id } };
    const answer = await query(ask, `${district.prefix}verifier`, question);
    const state = answer.data?.['registryImport'] as ImportState | null | undefined;
    if (state?.status === 'FAILED') throw new CommandError('The demo import failed; see logs/registry.log.');
    if (state?.status === 'COMPLETED' && state.projectedAt) {
      say(`${district.code}: imported ${state.households} households (${state.rows} rows, ${state.rejected} rejected)`);
      return;
    }
    await sleep(250);
  }
  throw new CommandError('The demo import did not end within 2 minutes; see logs/registry.log.');
}

/** Runs a mutation that must succeed. */
async function run(ask: AskService, persona: string, field: string, question: Omit<Question, 'document'>) {
  const document = `mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { __typename ... on UserError { code } } }`;
  const answer = await query(ask, persona, { ...question, document });
  const result = answer.data?.[field] as { __typename?: string; code?: string } | undefined;
  if (result?.__typename?.endsWith('Success')) return;
  const reason = result?.code ?? JSON.stringify(answer.errors?.[0]?.extensions);
  throw new CommandError(`The demo data could not be written (${field}: ${reason}).`);
}

async function organiseDistrict({ ask, say }: SeedOptions, plan: DistrictPlan): Promise<void> {
  const { district, units, facilitators, villages } = plan;
  const manager = `${district.prefix}manager`;
  const nameOf = new Map(villages.map(({ code, names }) => [code, names.village]));
  for (const village of units) {
    const input = {
      idempotencyKey: fixedUuid(`unit-${village}`),
      regionCode: village,
      name: `Puskesos ${nameOf.get(village)}`,
      establishedOn: '2019-03-01',
      services: ['COMPLAINT_INTAKE', 'INFORMATION', 'REFERRAL', 'HANDLING_IN_VILLAGE'],
      partners: ['KARANG_TARUNA', 'PKK', 'TAGANA', 'PSM'],
      openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '14:00' })),
    };
    await run(ask, manager, 'establishPuskesos', { service: 'puskesos', variables: { input } });
  }
  for (const each of facilitators) {
    const input = { idempotencyKey: fixedUuid(`facilitator-${each.person}`), regionCode: district.code, ...each };
    await run(ask, manager, 'assignFacilitator', { service: 'puskesos', variables: { input } });
  }
  say(`${district.code}: ${units.length} Puskesos, ${facilitators.length} facilitators`);
}

/** Creates households, Puskesos and facilitators through the services' APIs. Repeating it changes nothing. */
export async function seedDemo(options: SeedOptions): Promise<void> {
  const { ask, plans } = options;
  const imports = await Promise.all(plans.map(async (plan) => ({ plan, id: await importDistrict(ask, plan) })));
  await Promise.all(plans.map((plan) => organiseDistrict(options, plan)));
  for (const { plan, id } of imports) await waitImported(options, plan, id);
}

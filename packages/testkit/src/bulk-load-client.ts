import { uuidv7 } from 'uuidv7';
import { eventually } from './harness.ts';
import type { Caller, ServiceKit } from './service-kit.ts';

export interface LoadAnswer {
  readonly id: string;
  readonly status: string;
  readonly rows: number;
  readonly accepted: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}
interface LoadOf {
  readonly service: 'referrals' | 'complaints' | 'puskesos';
  /** Prefix of the service's root fields, such as `directoryLoad`. */
  readonly name: string;
  readonly kind: string;
}

/** Uploads, applies and undoes spreadsheets of one kind, by default as the manager of the district. */
export function createLoadClient(kit: ServiceKit, { service, name, kind }: LoadOf) {
  const capital = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const headersOf = async (by: Caller) => ({ authorization: `Bearer ${await kit.harness().token(by.actor)}` });

  const send = async (
    body: string | Buffer,
    { by = kit.asManager, key = uuidv7(), ...query }: { by?: Caller; key?: string } & Record<string, unknown> = {},
  ): Promise<Response> => {
    const wanted = new URLSearchParams({ regionCode: '63.09', kind, ...(query as Record<string, string>) });
    return kit.fetch(`/${service}/loads?${wanted.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'idempotency-key': key, ...(await headersOf(by)) },
      body: body as string,
    });
  };
  const upload = async (...args: Parameters<typeof send>): Promise<LoadAnswer> => {
    const response = await send(...args);
    if (response.status !== 200) throw new Error(await response.text());
    return (await response.json()) as LoadAnswer;
  };
  const read = async (id: string, selection: string, by = kit.asManager): Promise<Record<string, unknown>> => {
    const query = `query ($id: ID!) { load: ${name}(id: $id) { ${selection} } }`;
    return (await by.query<{ load: Record<string, unknown> }>(query, { id })).load;
  };
  const decide = (step: 'apply' | 'discard' | 'undo', id: string, by = kit.asManager) =>
    by.mutate(
      `${step}${capital}`,
      { loadId: id },
      'load { status }',
      step === 'undo' ? '... on LoadHasDependents { dependents { kind count ids } }' : '',
    );
  const reach = (id: string, status: string) =>
    eventually(async () => {
      const load = await read(id, 'status accepted changed unchanged refused keptRows');
      return load['status'] === status ? load : null;
    });
  /** Uploads and applies a spreadsheet. */
  const load = async (...args: Parameters<typeof send>) => {
    const { id } = await upload(...args);
    expect(await decide('apply', id)).toSucceed();
    return { id, ...(await reach(id, 'COMPLETED')) };
  };
  const undo = async (id: string) => {
    expect(await decide('undo', id)).toSucceed();
    return reach(id, 'UNDONE');
  };
  const verdicts = async (id: string, { by = kit.asManager, file = 'verdicts.csv' } = {}): Promise<Response> =>
    kit.fetch(`/${service}/loads/${id}/${file}`, { headers: await headersOf(by) });
  return { send, upload, read, decide, reach, load, undo, verdicts };
}

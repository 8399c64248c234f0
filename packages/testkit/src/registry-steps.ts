import type { Actor } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import type { Harness } from './harness.ts';

/** Result of a mutation, with the selected fields. */
export interface StepResult {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { path: string[]; code: string }[];
  readonly thrown?: string | undefined;
  readonly [field: string]: unknown;
}

/**
 * Runs one mutation as an actor, with a selection of its success type and optionally of its refusals. Returns a thrown
 * error as its code.
 */
export async function mutateAs(
  harness: Harness,
  actor: Actor,
  [name, pick, refusals = '']: readonly [string, string, string?],
  input: object,
): Promise<StepResult> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const answer = await harness.graph(
    actor,
    `mutation ($input: ${type}Input!) { r: ${name}(input: $input) { __typename ... on ${type}Success { ${pick} }
       ... on UserError { code } ... on InvalidInput { issues { path code } } ${refusals} } }`,
    { input },
  );
  const result = (answer.data as { r?: StepResult } | null | undefined)?.r;
  return result ?? { __typename: 'thrown', thrown: answer.errors?.[0]?.extensions.code };
}

/** Sends a file to the registry's import and waits until it is applied, or previewed with `apply=false`. */
export async function importAs(
  harness: Harness,
  actor: Actor,
  body: string | Buffer,
  query: Record<string, string>,
): Promise<{ id: string; status: string; accepted: number; updated: number; unchanged: number; rejected: number }> {
  const asked = new URLSearchParams({ regionCode: '63.09', surveyDate: '2026-01-31', apply: 'true', ...query });
  const response = await fetch(`${harness.url}/registry/imports?${asked.toString()}`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      'idempotency-key': uuidv7(),
      authorization: `Bearer ${await harness.token(actor)}`,
    },
    body: body as string,
  });
  const text = await response.text();
  if (response.status !== 202) throw new Error(text);
  const { id } = JSON.parse(text) as { id: string };
  for (;;) {
    const [row] = await harness.sql<{
      status: string;
      accepted: number;
      updated: number;
      unchanged: number;
      rejected: number;
    }>('select status, accepted, updated, unchanged, rejected from registry_import where id = $1', [id.slice(8)]);
    if (row && ['COMPLETED', 'FAILED', 'PREVIEWED'].includes(row.status)) return { id, ...row };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Formats rows of people as CSV with the given columns. */
export function csvOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

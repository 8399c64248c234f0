import { serialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { encodeArray } from '@slrt/database/binary-array';
import { openSealedFile, type SealedFile } from '@slrt/files/sealed-file';
import { tableRefusal } from '@slrt/tables';
import { codeListVersions, codeReader } from '../../code-list/index.ts';
import { createIdentifierVault } from '../../record/index.ts';
import type { Heading, RowIssue } from '../layouts/layout.ts';
import { getLayout } from '../layouts/index.ts';
import { villageLookup } from '../village-names.ts';
import { createPayload } from './payload.ts';
import { prepare, type Prepared, type Reading } from './prepare.ts';
import type {
  ChunkNumbers,
  LeftOut,
  PreparedChunk,
  PrepareTask,
  WorkerMessage,
  WorkerRequest,
} from './prepared-chunks.ts';
import { readHouseholds, type FileHousehold } from './read-households.ts';

/**
 * Worker thread for the CPU-bound part of an import: reading, checking, hashing, encrypting and encoding statement
 * parameters. The service's main thread only sends the statements and stays responsive. It prepares one file after another.
 */
const port = parentPort;
if (!port) throw new Error('This module must run in a worker thread.');
const send = (message: WorkerMessage, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

/** Chunks sent but not yet written, oldest first. Kept in case the main thread requests one in full. */
const outstanding: Prepared[][] = [];
let wake: () => void = () => undefined;
async function waitForRoom(ahead: number): Promise<void> {
  while (outstanding.length > ahead) await new Promise<void>((resolve) => (wake = resolve));
}

const listIndexes = ({ identifiers }: Prepared, kind: 'DTSEN' | 'KK') =>
  identifiers.filter((row) => row.kind === kind).map((row) => row.index.toString('hex'));

const chunkSize = 1000; // maximum number of households per event
const createChunk = () => ({
  prepared: [] as Prepared[],
  rows: [] as number[],
  issues: [] as RowIssue[],
  leftOut: [] as LeftOut[],
  households: 0,
});
const maxCell = 200; // characters of an original cell in the list of verdicts

function rejectRepeatedRows(chunk: ReturnType<typeof createChunk>): void {
  const seen = new Set<string>();
  chunk.prepared = chunk.prepared.filter((each) => {
    if (!seen.has(each.key)) return seen.add(each.key);
    chunk.issues.push(...each.rows.map((row): RowIssue => ({ row, column: '', code: 'REPEATED_HOUSEHOLD' })));
    chunk.leftOut.push({ rows: each.rows, regionCode: each.household.regionCode, key: each.key });
    return false;
  });
}

/** Adds the original cell to a problem. */
function withCell(issue: RowIssue, household: FileHousehold): RowIssue {
  const cell =
    issue.column === '' ? '' : household.rows.find(({ number }) => number === issue.row)?.values(issue.column);
  return cell && issue.cell === undefined ? { ...issue, cell: cell.slice(0, maxCell) } : issue;
}

/** Describes a household that is left out. */
function describeLeftOut(reading: Reading, { rows }: FileHousehold): LeftOut {
  const { layout, villages, vault } = reading;
  const [first] = rows;
  const { bdtId, cards } = layout.read(rows, reading, []);
  const [card] = cards;
  return {
    rows: rows.map(({ number }) => number),
    regionCode: (first && villages(layout.placeOf(first.values)).code) ?? '',
    key: bdtId ?? (card ? vault.index('KK', card.digits).toString('hex') : null),
  };
}

/** Returns the NIKs of households with their places in columns. */
function createNumbers(prepared: readonly Prepared[]): ChunkNumbers {
  const numbers = prepared.flatMap(({ identifiers, persons, rows }, place) => {
    const niks = new Map(identifiers.filter((each) => each.kind === 'NIK').map((each) => [each.subjectId, each.index]));
    return persons.flatMap(({ id }, n) => {
      const index = niks.get(id);
      return index ? [{ index, place, row: rows[n] ?? 0 }] : [];
    });
  });
  return {
    indexes: encodeArray(
      'bytea',
      numbers.map((each) => each.index),
    ),
    places: Uint16Array.from(numbers, (each) => each.place),
    rows: Uint32Array.from(numbers, (each) => each.row),
    isRepeated: new Set(numbers.map((each) => each.index.toString('latin1'))).size < numbers.length,
  };
}

/** Returns what the main thread gets of a chunk. */
function toMessage(
  task: PrepareTask,
  { prepared, rows, issues, leftOut }: ReturnType<typeof createChunk>,
  { bytesRead, headings }: Pick<PreparedChunk, 'bytesRead' | 'headings'>,
): PreparedChunk {
  return {
    rows,
    issues,
    leftOut,
    headings,
    bytesRead,
    households: prepared.map((each) => ({
      key: each.key,
      id: each.household.id,
      regionCode: each.household.regionCode,
      hash: each.household.inputHash?.toString('hex') ?? '',
      rows: each.rows,
      ids: listIndexes(each, 'DTSEN'),
      cards: listIndexes(each, 'KK'),
    })),
    numbers: createNumbers(prepared),
    payload: createPayload(task, prepared),
  };
}

/** Returns the buffers of a chunk for transfer to another thread. */
function listBuffers({ payload, numbers }: PreparedChunk): ArrayBuffer[] {
  const { households, persons, nameKeys, identifiers, participation, ranks, cells, profiles } = payload;
  const views: ArrayBufferView[] = [
    ...[households, persons, nameKeys, identifiers, participation, cells].flatMap((columns) => Object.values(columns)),
    ...[...profiles, numbers.indexes, numbers.places, numbers.rows],
  ];
  return views.concat(ranks ?? []).map((each) => each.buffer as ArrayBuffer);
}

async function run(task: PrepareTask, file: SealedFile): Promise<void> {
  const version = codeListVersions.find((each) => each.version === task.codeList);
  if (!version) throw new Error('The code list of the import is unknown.');
  const layout = getLayout(task.layout);
  const reading: Reading = {
    importId: task.importId,
    layout,
    vault: createIdentifierVault(() => task.keys),
    rules: { ...task.rules, provinces: new Set(task.rules.provinces) },
    surveyDate: task.surveyDate,
    villages: villageLookup(task.villages, task.rules.today),
    readCode: codeReader(version),
  };
  let headings: readonly Heading[] = [];
  let bytesRead = 0;
  let chunk = createChunk();
  const flush = async () => {
    rejectRepeatedRows(chunk);
    const { prepared } = chunk;
    const message = toMessage(task, chunk, { bytesRead, headings });
    chunk = createChunk();
    await waitForRoom(task.ahead - 1);
    outstanding.push(prepared);
    send({ chunk: message }, listBuffers(message));
  };
  const households = readHouseholds(
    { ...task, file, layout },
    (bytes) => (bytesRead += bytes),
    (mapping) => (headings = mapping.map(({ column, heading }) => ({ column, heading }))),
  );
  for await (const household of households) {
    const issues: RowIssue[] = [];
    const ready = prepare(reading, household, issues);
    chunk.issues.push(...issues.map((each) => withCell(each, household)));
    if (ready) chunk.prepared.push(ready);
    else chunk.leftOut.push(describeLeftOut(reading, household));
    for (const each of household.rows) chunk.rows.push(each.number);
    chunk.households += 1;
    if (chunk.households >= chunkSize) await flush();
  }
  if (chunk.households > 0) await flush();
}

/** Converts an error that makes a whole file unusable to issues. Returns null for errors not caused by the file. */
function toFileIssues(error: unknown): RowIssue[] | null {
  const refusal = tableRefusal(error);
  if (!refusal) return null;
  const columns = refusal.columns.length > 0 ? refusal.columns : [''];
  return columns.map((column) => ({ row: 1, column, code: refusal.code }));
}

async function prepareFile(task: PrepareTask): Promise<void> {
  outstanding.length = 0;
  const upload = await openSealedFile(task.file, task.fileKeys);
  try {
    await run(task, upload);
    send({ end: true });
  } catch (error) {
    const problems = toFileIssues(error);
    if (!problems) throw error; // ends the thread
    send({ problems });
  } finally {
    await upload.close();
  }
}

port.on('message', (request: WorkerRequest) => {
  if (typeof request === 'object') void prepareFile(request.task);
  else if (request === 'prepared') {
    const bytes = serialize(outstanding[0] ?? []);
    send({ prepared: bytes }, [bytes.buffer]);
  } else {
    outstanding.shift();
    wake();
  }
});

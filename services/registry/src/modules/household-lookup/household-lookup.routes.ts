import { Readable } from 'node:stream';
import { recordRead } from '@slrt/database';
import { covers, formatId, registryImporters, scopeFor, type SessionScope } from '@slrt/domain';
import { translate, type ImportCode, type LoadCode } from '@slrt/i18n';
import { countFile } from '@slrt/read-budget';
import { assertDistrict, refuseArgument, refuseRequest } from '@slrt/subgraph';
import {
  hasLostDigits,
  openTable,
  parseTableFormat,
  readIdentityNumber,
  tableRefusal,
  writeTable,
  xlsxMediaType,
  type Table,
  type TableRow,
  type TableValue,
} from '@slrt/tables';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RegistryDeps } from '../household/index.ts';
import { findByCard, findOwners, type IdentifierVault } from '../identifier/index.ts';
import { familySynonyms } from '../import/index.ts';

type LookupRequest = FastifyRequest<{ Querystring: { regionCode?: string; format?: string; delimiter?: string } }>;

const columns = {
  names: ['nik', 'no_kk'],
  synonyms: { nik: familySynonyms.nik, no_kk: familySynonyms.no_kk },
  required: [['nik', 'no_kk']],
};
const answerColumns = ['row', 'id_rumah_tangga', 'code', 'message_id', 'message_en'] as const;
const pageRows = 500;

type Found = Extract<LoadCode, 'HOUSEHOLD_FOUND' | 'HOUSEHOLD_NOT_FOUND' | 'SEVERAL_HOUSEHOLDS' | 'NUMBER_MISSING'>;
interface Answer {
  readonly row: number;
  readonly id: string | null;
  readonly code: Found | Extract<ImportCode, 'DIGITS_LOST'>;
}

const indexesOf = (vault: IdentifierVault, kind: 'NIK' | 'KK', cell: string): Buffer[] => {
  const digits = readIdentityNumber(cell);
  return digits !== null && /^\d{16}$/.test(digits) ? vault.indexes(kind, digits) : [];
};

/** Finds the household of each row: by NIK, otherwise by family card. */
async function findHouseholdIds(
  { database, vault }: RegistryDeps,
  scope: SessionScope,
  district: string,
  rows: readonly TableRow[],
): Promise<Answer[]> {
  const asked = rows.map(({ number, values, fault }) => ({
    number,
    niks: fault ? [] : indexesOf(vault, 'NIK', values('nik')),
    cards: fault ? [] : indexesOf(vault, 'KK', values('no_kk')),
    hasLostDigits: ['nik', 'no_kk'].some((column) => hasLostDigits(readIdentityNumber(values(column)) ?? '')),
  }));
  const [owners, households] = await database.read(scope, (tx) =>
    Promise.all([
      findOwners(
        tx,
        district,
        asked.flatMap(({ niks }) => niks),
      ),
      findByCard(
        tx,
        district,
        asked.flatMap(({ cards }) => cards),
      ),
    ]),
  );
  const byNik = Map.groupBy(owners, (owner) => owner.index);
  const byCard = Map.groupBy(households, (household) => household.key);
  return asked.map(({ number: row, niks, cards, hasLostDigits: isLost }): Answer => {
    if (niks.length + cards.length === 0) return { row, id: null, code: isLost ? 'DIGITS_LOST' : 'NUMBER_MISSING' };
    const ofPeople = niks.flatMap((index) => byNik.get(index.toString('hex')) ?? []).map((owner) => owner.household_id);
    const ofCards = cards.flatMap((index) => byCard.get(index.toString('hex')) ?? []).map((each) => each.id);
    const ids = [...new Set(ofPeople.length > 0 ? ofPeople : ofCards)];
    const [uuid] = ids;
    if (uuid === undefined) return { row, id: null, code: 'HOUSEHOLD_NOT_FOUND' };
    if (ids.length > 1) return { row, id: null, code: 'SEVERAL_HOUSEHOLDS' };
    return { row, id: formatId('household', { district, uuid }), code: 'HOUSEHOLD_FOUND' };
  });
}

const cellsOf = ({ row, id, code }: Answer): TableValue[] => {
  const key = code === 'DIGITS_LOST' ? (`import.${code}` as const) : (`load.${code}` as const);
  return [row, id, code, translate('id', key), translate('en', key)];
};

/** Answers page by page. Each page is audited, with the households found, before it is sent. */
async function* answerPages(
  deps: RegistryDeps,
  table: Table,
  { scope, district, requestId }: { scope: SessionScope; district: string; requestId: string },
): AsyncGenerator<TableValue[][]> {
  for await (const batch of table.batches)
    for (let at = 0; at < batch.length; at += pageRows) {
      const answers = await findHouseholdIds(deps, scope, district, batch.slice(at, at + pageRows));
      await recordRead(deps.database, scope, {
        district,
        action: 'registry.household-ids',
        purpose: 'VERIFICATION',
        subjects: answers.flatMap(({ id }) => id ?? []),
        facts: ['IDENTITY_NUMBER'],
        requestId,
      });
      yield answers.map(cellsOf);
    }
}

async function sendIds(deps: RegistryDeps, request: LookupRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { regionCode: district = '' } = request.query;
  const scope = request.actor ? scopeFor(request.actor, registryImporters) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  assertDistrict(district);
  if (!scope.areas.some((area) => covers(area, district))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  const format = parseTableFormat(request.query);
  if ('argument' in format) return refuseArgument(reply, format);
  await countFile(deps, scope, { district, requestId: request.requestId });
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    const table = await openTable(Readable.from([body]), columns);
    const { requestId } = request;
    const pages = answerPages(deps, table, { scope, district, requestId });
    return await reply.type(format.mediaType).send(writeTable(format, answerColumns, pages));
  } catch (error) {
    const refusal = tableRefusal(error);
    if (!refusal) throw error;
    return refuseRequest(reply, 400, refusal.requestCode, { columns: refusal.columns });
  }
}

/**
 * Registers `POST /registry/household-ids?regionCode=63.09` with a CSV or XLSX that has a column `nik` or `no_kk` as body. The
 * answer has one row per row, in the same order: the ID of the household, and a code. It repeats no number.
 */
export function householdLookupRoutes(app: FastifyInstance, deps: RegistryDeps): void {
  app.addContentTypeParser(
    ['text/csv', 'application/octet-stream', xlsxMediaType],
    { parseAs: 'buffer', bodyLimit: 16 * 1024 ** 2 },
    (_request, body, done) => done(null, body),
  );
  app.post('/registry/household-ids', { bodyLimit: 16 * 1024 ** 2 }, (request: LookupRequest, reply) =>
    sendIds(deps, request, reply),
  );
}

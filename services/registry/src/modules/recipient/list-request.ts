import { issue, nationalProgrammes, type InputIssue } from '@slrt/domain';
import { readDayArgument } from '@slrt/tables';
import { isStatedReason, statedReasons, type StatedReason } from '../household/index.ts';

/** Query parameters of an upload. */
export interface ListQuery {
  readonly programme?: string;
  readonly since?: string;
  readonly complete?: string;
  readonly asOf?: string;
  readonly effect?: string;
  readonly reason?: string;
  readonly preview?: string;
}
/** Content of a list, and whether it waits for a decision. */
export interface ListRequest {
  readonly programme: string;
  /** Null: not stated. */
  readonly since: string | null;
  readonly asOf: string | null;
  readonly complete: boolean;
  readonly effect: 'RECEIVING' | 'ENDED';
  readonly reason: StatedReason | null;
  readonly preview: boolean;
}
/** A problem with a parameter, and the values that are allowed. */
export interface ParameterIssue extends Omit<InputIssue, 'allowed'> {
  readonly allowed: readonly string[];
}
export type ParsedRequest =
  | { readonly request: ListRequest; readonly issues?: undefined }
  | { readonly request?: undefined; readonly issues: readonly ParameterIssue[] };

const earliest = '1990-01-01';
const dayFormat = ['2026-01-31'];
const flags: readonly string[] = ['true', 'false'];

/**
 * Parses the parameters of an upload. `today` is the district's day, and `reportable` the programmes on which the
 * agency may report: an unknown programme is an issue, one of another agency is the caller's to refuse.
 */
export function parseListRequest(
  query: ListQuery,
  { today, reportable }: { today: string; reportable: readonly string[] },
): ParsedRequest {
  const issues: ParameterIssue[] = [];
  const add = (path: string, code: InputIssue['code'], allowed: readonly string[]) =>
    issues.push({ ...issue(path, code), allowed });
  const checkDay = (path: 'since' | 'asOf'): string | null => {
    const text = query[path];
    if (text === undefined || text === '') return null;
    const read = readDayArgument(text, today);
    if (read.day === null) add(path, read.code, read.code === 'INVALID_DATE' ? dayFormat : [`${earliest}/${today}`]);
    else if (read.day < earliest) add(path, 'OUT_OF_RANGE', [`${earliest}/${today}`]);
    return read.day;
  };
  const checkFlag = (path: 'complete' | 'preview'): boolean => {
    const text = query[path] ?? 'false';
    if (!flags.includes(text)) add(path, 'OUT_OF_RANGE', flags);
    return text === 'true';
  };
  const { programme = '', effect = 'RECEIVING', reason = '' } = query;
  if (!nationalProgrammes.has(programme)) add('programme', 'UNKNOWN_CODE', reportable);
  if (effect !== 'RECEIVING' && effect !== 'ENDED') add('effect', 'UNKNOWN_CODE', ['RECEIVING', 'ENDED']);
  const [since, asOf] = [checkDay('since'), checkDay('asOf')];
  const [complete, preview] = [checkFlag('complete'), checkFlag('preview')];
  if (effect === 'ENDED') {
    if (!isStatedReason(reason)) add('reason', 'UNKNOWN_CODE', statedReasons);
    if (complete) add('complete', 'OUT_OF_RANGE', ['false']);
  }
  if ((complete || effect === 'ENDED') && !query.asOf) add('asOf', 'REQUIRED', dayFormat);
  if (!query.since && !query.asOf && effect === 'RECEIVING' && !complete) add('since', 'REQUIRED', dayFormat);
  if (since !== null && asOf !== null && since > asOf) add('since', 'OUT_OF_RANGE', [`${earliest}/${asOf}`]);
  if (issues.length > 0) return { issues };
  const stated = isStatedReason(reason) && effect === 'ENDED' ? reason : null;
  const kind = effect === 'ENDED' ? 'ENDED' : 'RECEIVING';
  return { request: { programme, since, asOf, complete, effect: kind, reason: stated, preview } };
}

import type { Tx } from '@slrt/database';
import { assignmentFor, issue, refusals, type InputIssue, type Role } from '@slrt/domain';
import { z } from '@slrt/runtime';
import type { Caller } from '@slrt/subgraph';
import type { SettingsDeps, SettingsKind, SettingsKindCode } from './settings-kind.ts';
import { compareItems, findVersion, withSettingsVersion, type SettingsDifference } from './settings-version.ts';

/** Number of the format of exports. */
const format = 1;
const maxContent = 1_000_000;

export interface SettingsChangeView extends SettingsDifference {
  readonly kind: SettingsKindCode;
}
export interface ChangedSettings {
  readonly preview: boolean;
  readonly changes: SettingsChangeView[];
}

/** Carries the result of a preview out of its transaction, which is rolled back. */
class PreviewEnd extends Error {
  readonly result: ChangedSettings;
  constructor(result: ChangedSettings) {
    super('end of a preview');
    this.result = result;
  }
}

/** The kinds of a service, and who may change them. */
export interface SettingsOptions<Deps> {
  readonly kinds: readonly SettingsKind<Deps>[];
  readonly editors: readonly Role[];
}

/** Returns the settings of a district as JSON text. */
export async function exportSettings<Deps>(tx: Tx, options: SettingsOptions<Deps>, district: string): Promise<string> {
  const settings: Record<string, object[]> = {};
  for (const kind of options.kinds) settings[kind.code] = await kind.list(tx, district);
  return `${JSON.stringify({ format, regionCode: district, settings }, null, 2)}\n`;
}

/** Reads an export. Throws InvalidInput with the path of each fault. */
function readContent<Deps>(options: SettingsOptions<Deps>, content: string): [SettingsKind<Deps>, readonly object[]][] {
  if (content.length > maxContent) throw refusals.invalidInput([issue('content', 'TOO_LONG')]);
  const shape = z.object({ format: z.literal(format), settings: z.record(z.string(), z.array(z.unknown())) });
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw refusals.invalidInput([issue('content', 'INVALID_INPUT')]);
  }
  const read = shape.safeParse(json);
  if (!read.success) throw refusals.invalidInput([issue('content', 'INVALID_INPUT')]);
  const issues: InputIssue[] = [];
  const found = Object.entries(read.data.settings).flatMap(
    ([code, items]): [SettingsKind<Deps>, readonly object[]][] => {
      const kind = options.kinds.find((each) => each.code === code);
      if (!kind) {
        issues.push(issue(`content.${code}`, 'UNKNOWN_CODE'));
        return [];
      }
      const parsed = z.array(kind.item).safeParse(items);
      if (parsed.success) return [[kind, parsed.data]];
      issues.push(
        ...parsed.error.issues.map((each) =>
          issue(['content', code, ...each.path].map(String).join('.'), 'INVALID_INPUT'),
        ),
      );
      return [];
    },
  );
  if (issues.length > 0) throw refusals.invalidInput(issues.slice(0, 50));
  return found;
}

/** Replaces kinds of settings, in one transaction. A preview does the same and rolls back. */
async function replaceSettings<Deps extends SettingsDeps>(
  deps: Deps,
  { actor, scope }: Caller,
  { editors }: SettingsOptions<Deps>,
  change: {
    readonly district: string;
    readonly preview: boolean;
    readonly origin: 'IMPORT' | 'ROLLBACK';
    readonly restored?: number;
    readonly wanted: readonly (readonly [SettingsKind<Deps>, readonly object[]])[];
  },
): Promise<ChangedSettings> {
  const { district, preview, origin, restored = null, wanted } = change;
  const issues: InputIssue[] = [];
  for (const [kind, items] of wanted)
    for (const each of await kind.issues(deps, district, items))
      issues.push({ ...each, path: ['content', kind.code, ...each.path] });
  if (issues.length > 0) throw refusals.invalidInput(issues.slice(0, 50));
  const acting = { actorId: actor.id, actorRole: assignmentFor(actor, editors, district)?.role ?? null };
  const run = async (tx: Tx): Promise<ChangedSettings> => {
    const changes: SettingsChangeView[] = [];
    for (const [kind, items] of wanted) {
      const before = await kind.list(tx, district);
      await withSettingsVersion(tx, kind, { district, origin, restored }, (version) =>
        kind.replace(tx, deps, { district, items, version, acting }),
      );
      changes.push({
        kind: kind.code,
        ...compareItems((item: object) => kind.keyOf(item), before, await kind.list(tx, district)),
      });
    }
    if (preview) throw new PreviewEnd({ preview, changes });
    return { preview, changes };
  };
  try {
    const result = await deps.database.withTransaction(scope, run);
    for (const [kind] of wanted) kind.finish?.(deps, district);
    return result;
  } catch (error) {
    if (error instanceof PreviewEnd) return error.result;
    throw error;
  }
}

function assertEditor<Deps>({ actor }: Caller, { editors }: SettingsOptions<Deps>, district: string): void {
  if (!assignmentFor(actor, editors, district)) throw refusals.notAllowed();
}

export interface ImportSettingsInput {
  regionCode: string;
  content: string;
  preview?: boolean | null | undefined;
}

/** Makes the settings of a district equal to an export, of this or another district. Kinds that it does not contain stay. */
export const importSettings =
  <Deps extends SettingsDeps>(options: SettingsOptions<Deps>) =>
  async (deps: Deps, caller: Caller, input: ImportSettingsInput): Promise<ChangedSettings> => {
    const { regionCode: district, content, preview } = input;
    assertEditor(caller, options, district);
    const wanted = readContent(options, content);
    return replaceSettings(deps, caller, options, { district, preview: preview === true, origin: 'IMPORT', wanted });
  };

export interface RollbackSettingsInput {
  regionCode: string;
  kind: SettingsKindCode;
  version: number;
  preview?: boolean | null | undefined;
}

/** Restores an earlier version of one kind, as a new version. Refused if codes that it contains no longer exist. */
export const rollbackSettings =
  <Deps extends SettingsDeps>(options: SettingsOptions<Deps>) =>
  async (deps: Deps, caller: Caller, input: RollbackSettingsInput): Promise<ChangedSettings> => {
    const { regionCode: district, kind: code, version, preview } = input;
    assertEditor(caller, options, district);
    const kind = options.kinds.find((each) => each.code === code);
    if (!kind) throw refusals.invalidInput([issue('kind', 'UNKNOWN_CODE')]);
    const known = await deps.database.read(caller.scope, (tx) => findVersion(tx, { district, kind: code, version }));
    if (!known) throw refusals.notFound();
    return replaceSettings(deps, caller, options, {
      ...{ district, preview: preview === true, origin: 'ROLLBACK', restored: version },
      wanted: [[kind, known.items]],
    });
  };

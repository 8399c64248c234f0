import { creation, getScope, sdl, type ModuleDefinition, type RequestContext } from '@slrt/subgraph';
import type { StreamName } from '@slrt/events';
import {
  exportSettings,
  importSettings,
  rollbackSettings,
  type ImportSettingsInput,
  type RollbackSettingsInput,
  type SettingsOptions,
} from './change-settings.ts';
import type { SettingsDeps } from './settings-kind.ts';
import { SettingsVersionEntity } from './settings-version.entity.ts';
import { listVersions, type SettingsVersionRow } from './settings-version.ts';

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Returns the SDL of the settings of a service. `name` is part of its root fields, such as `importCaseworkSettings`. */
function settingsSdl(name: string, content: string): string {
  const area = capital(name);
  const mutation = (verb: string, description: string, fields: string) => `
extend type Mutation {
  "${description}"
  ${verb}${area}Settings("Input of \`${verb}${area}Settings\`." input: ${capital(verb)}${area}SettingsInput!): ${capital(verb)}${area}SettingsResult!
}

"Input of \`${verb}${area}Settings\`."
input ${capital(verb)}${area}SettingsInput {
  "Code of the district, e.g. \`63.09\`."
  regionCode: ID! @regionLevel(is: DISTRICT)
${fields}
  "True: only show what would change. Nothing is written."
  preview: Boolean
}

"Successful result of \`${verb}${area}Settings\`."
type ${capital(verb)}${area}SettingsSuccess {
  "True if this is a preview and nothing was written."
  preview: Boolean!
  "What changes, by kind."
  changes: [SettingsChange!]!
}

"Result of \`${verb}${area}Settings\`."
union ${capital(verb)}${area}SettingsResult =
  ${capital(verb)}${area}SettingsSuccess | InvalidInput | NotAllowed | NotFound | IdempotencyConflict
`;
  return `
extend type Query {
  "Lists the versions of a district's settings for ${content}, newest first. At most 200."
  ${name}SettingsVersions(
    "Code of the district, e.g. \`63.09\`."
    regionCode: ID! @regionLevel(is: DISTRICT)
    "Only versions of this kind. Omit for all."
    kind: SettingsKind
  ): [SettingsVersion!]!
  "Returns a district's settings for ${content} as JSON text, which \`import${area}Settings\` reads, also for another district."
  export${area}Settings("Code of the district, e.g. \`63.09\`." regionCode: ID! @regionLevel(is: DISTRICT)): String!
}
${mutation(
  'import',
  'Makes the settings of a district equal to an export. Kinds that it does not contain stay as they are.',
  '  "JSON text of an export, at most 1,000,000 characters."\n  content: String!',
)}${mutation(
    'rollback',
    'Restores an earlier version of one kind of settings, as a new version.',
    '  "Kind of the settings."\n  kind: SettingsKind!\n  "Version to restore."\n  version: Int!',
  )}`;
}

/**
 * Creates the module with the versions of a service's settings: history, export, import and rollback. `editors` may change them,
 * `readers` see them.
 */
export function defineSettingsModule<Deps extends SettingsDeps>({
  name,
  content,
  publishes,
  readers,
  ...options
}: SettingsOptions<Deps> & {
  readonly name: string;
  /** Subject of the settings, for the descriptions of the fields. */
  readonly content: string;
  readonly publishes: readonly StreamName[];
  readonly readers: SettingsOptions<Deps>['editors'];
}): ModuleDefinition<Deps> {
  const area = capital(name);
  const codes = options.kinds.map(({ code }) => code);
  type Asked = { regionCode: string; kind?: SettingsVersionRow['kind'] | null };
  const Query = {
    [`${name}SettingsVersions`]: (_: object, { regionCode, kind }: Asked, context: RequestContext) =>
      context.db.read(getScope(context, readers), (tx) => listVersions(tx, regionCode, kind ? [kind] : codes)),
    [`export${area}Settings`]: (_: object, { regionCode }: Asked, context: RequestContext) =>
      context.db.read(getScope(context, readers), (tx) => exportSettings(tx, options, regionCode)),
  };
  const Mutation = {
    [`import${area}Settings`]: creation<Deps, ImportSettingsInput, string, object>(
      `Import${area}SettingsSuccess`,
      options.editors,
      importSettings(options),
    ),
    [`rollback${area}Settings`]: creation<Deps, RollbackSettingsInput, string, object>(
      `Rollback${area}SettingsSuccess`,
      options.editors,
      rollbackSettings(options),
    ),
  };
  const SettingsVersion = {
    content: (row: SettingsVersionRow) => JSON.stringify(row.items),
    items: (row: SettingsVersionRow) => row.items.length,
    restoredVersion: (row: SettingsVersionRow) => row.restored_version,
    madeBy: (row: SettingsVersionRow) => row.made_by,
    madeByRole: (row: SettingsVersionRow) => row.made_role,
  };
  return {
    name: 'settings',
    entities: [SettingsVersionEntity],
    schema: [sdl('./settings.graphql', import.meta.url), settingsSdl(name, content)],
    types: { SettingsVersion: '@slrt/settings#SettingsVersionRow' },
    resolvers: { Query, Mutation, SettingsVersion },
    publishes,
  };
}

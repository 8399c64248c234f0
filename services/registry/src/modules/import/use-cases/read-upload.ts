import { formatId, type SessionScope } from '@slrt/domain';
import { codeListVersions, codeReader } from '../../code-list/index.ts';
import { listVillages, type ImportRow } from '../import.repository.ts';
import { getLayout } from '../layouts/index.ts';
import { villageLookup } from '../village-names.ts';
import type { ImportWorkerDeps } from './import-state.ts';
import type { Writing } from './prepare.ts';
import type { ReceivedChunk } from './prepared-chunks.ts';
import { uploadKeys, uploadPath } from './upload-files.ts';

/** An upload that is being read. */
export interface Upload {
  readonly writing: Writing;
  readonly chunks: AsyncGenerator<ReceivedChunk>;
}

/** Starts reading the file of an import after its first `skip` rows. The chunks are prepared by a thread. */
export async function readUpload(
  deps: ImportWorkerDeps,
  { row, scope }: { readonly row: ImportRow; readonly scope: SessionScope },
  skip: number,
): Promise<Upload> {
  const key = { district: row.district_code, uuid: row.id };
  const importId = formatId('registryImport', key);
  const villages = await deps.database.read(scope, (tx) => listVillages(tx, row.district_code));
  const version = codeListVersions.find((each) => each.version === row.code_list);
  if (!version) throw new Error('The code list of the import is unknown.');
  const rules = deps.identifierRules();
  return {
    writing: {
      key,
      profileKey: deps.profileKey,
      reading: {
        importId,
        layout: getLayout(row.layout),
        vault: deps.vault,
        rules,
        surveyDate: row.survey_date,
        villages: villageLookup(villages, rules.today),
        readCode: codeReader(version),
      },
      isComplete: row.complete,
    },
    chunks: deps.imports.preparer.chunks({
      file: uploadPath(deps, row),
      fileKeys: uploadKeys(deps, row),
      skip,
      layout: row.layout,
      codeList: row.code_list,
      surveyDate: row.survey_date,
      district: row.district_code,
      importId,
      keys: deps.keys(),
      rules: { ...rules, provinces: [...rules.provinces] },
      villages,
      bytes: Number(row.bytes ?? 0),
      ahead: 2,
    }),
  };
}

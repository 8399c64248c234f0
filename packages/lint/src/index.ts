import { environmentOnly } from './environment-only.ts';
import { noPlausibleIdentifier } from './no-plausible-identifier.ts';
import { oneRootFieldPerFile } from './one-root-field-per-file.ts';

/** Our own rules; each has a test that it fires. */
export const rules = {
  'environment-only': environmentOnly,
  'no-plausible-identifier': noPlausibleIdentifier,
  'one-root-field-per-file': oneRootFieldPerFile,
};

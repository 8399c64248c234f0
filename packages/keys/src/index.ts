export { keysEntities, type KeyPurpose } from './keys.entity.ts';
export { createDataKeys, type DataKeys, type KeyRing } from './data-keys.ts';
export { createMasterKey, MissingMasterKeyError } from './master-key.ts';
export {
  findLastRotation,
  requestRotation,
  keysMigrations,
  rotationUnderWay,
  sealedRows,
  startKeyRotation,
  type ProtectedRows,
} from './rotation.ts';
export {
  createNoiseTable,
  divisionThreshold,
  createPerturbation,
  noiseParameters,
  noiseSecret,
  perturbWith,
  recordNumber,
  type NoiseParameters,
  type Perturb,
} from './perturbation.ts';
export { createSealing, type Sealing } from './sealing.ts';

export { keysEntities } from './keys.entity.ts';
export { createDataKeys, type DataKeys, type KeyPurpose, type KeyRing } from './data-keys.ts';
export { createMasterKey, MasterKeyMissing } from './master-key.ts';
export { askForRotation, rotationUnderWay, startRotations, type ProtectedRows } from './rotation.ts';
export { keysSchema } from './schema.ts';
export { createSealing, type Sealing } from './sealing.ts';

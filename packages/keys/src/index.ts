export { keysEntities } from './keys.entity.ts';
export { createDataKeys, type DataKeys, type KeyPurpose, type KeyRing } from './data-keys.ts';
export { createMasterKey, MasterKeyMissing } from './master-key.ts';
export { askForRotation, keysMigrations, rotationUnderWay, startRotations, type ProtectedRows } from './rotation.ts';
export { createSealing, type Sealing } from './sealing.ts';

export {
  brokerRightsOf,
  brokerUsers,
  openBrokerAccounts,
  type BrokerAccounts,
  type BrokerUser,
} from './broker-users.ts';
export { certified, makeCertificates, type Certified } from './certificates.ts';
export { prepareDatabases } from './databases.ts';
export { readDeploymentEnvironment, type DeploymentEnvironment } from './environment.ts';
export { loadRoster, rosterFileOf, saveRoster } from './roster-file.ts';
export { readRunFile, removeRunFile, waitForEarlierRun, writeRunFile, type RunFile } from './run-file.ts';
export {
  changeSecrets,
  fileOwners,
  keyFileOf,
  keyFiles,
  keyPair,
  loadSecrets,
  prepareKeyFiles,
  readKeySet,
  writeKeyFile,
  type FileOwner,
  type KeyFile,
  type Secrets,
} from './secrets.ts';

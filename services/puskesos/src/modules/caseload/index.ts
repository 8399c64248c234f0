export * from './caseload.repository.ts';

export * from './projection.repository.ts';

export * from './profile.repository.ts';

export { findDisclosed } from './disclosure.repository.ts';

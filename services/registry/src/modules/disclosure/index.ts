export { endDisclosures, findDisclosed, openDisclosure, withdrawDisclosure } from './disclosure.repository.ts';

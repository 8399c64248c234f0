export { endDisclosures, openDisclosure } from './disclosure.repository.ts';

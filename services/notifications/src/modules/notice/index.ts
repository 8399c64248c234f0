export { createAccountMessageReader } from './account-message.ts';
export type { Channel } from './channel.ts';
export type { NoticeDeps } from './dispatcher.ts';
export { createHttpChannel } from './http-channel.ts';
export { createMailChannel } from './mail-channel.ts';
export { findRegion, insertNotices, type NotificationView } from './notice.repository.ts';
export { createContactReader } from './reporter-contact.ts';

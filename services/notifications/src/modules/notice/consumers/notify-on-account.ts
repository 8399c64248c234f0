import { accountEvents } from '@slrt/events';
import { defineModuleConsumer } from '@slrt/subgraph';
import type { NoticeDeps } from '../dispatcher.ts';
import { insertAccountNotice } from '../notice.repository.ts';
import { noticeExpiry } from '../notice-time.ts';

/** Sends what identity tells the holder of an account, by e-mail. Identity has no phone numbers. */
export const notifyOnAccount = defineModuleConsumer<NoticeDeps>()({
  name: 'notify-on-account',
  stream: 'ACCOUNTS',
  contracts: [accountEvents.accountNotified],
  handle: (tx, { id, data, time }, { channels }) => {
    if (!channels.some(({ name }) => name === 'EMAIL')) return;
    const { district, personId: account, noticeId: notice, topic } = data;
    const kind = `ACCOUNT_${topic}` as const;
    insertAccountNotice(tx, { district, account, notice, cause: id, kind, expiresAt: noticeExpiry(time) });
  },
});

import { createMachineClient } from '@slrt/graph-client';
import { readTls, type z } from '@slrt/runtime';
import type { ServiceDeps, ServiceRuntime } from '@slrt/subgraph';
import { parseHeaders, type environment } from './environment.ts';
import {
  createAccountMessageReader,
  createContactReader,
  createHttpChannel,
  createMailChannel,
  type Channel,
  type NoticeDeps,
} from './modules/notice/index.ts';
import { createCodes, type CodeDeps } from './modules/one-time-code/index.ts';

type Settings = z.infer<typeof environment>;

/** Dependencies of the modules of this service. */
export interface Deps extends ServiceDeps, NoticeDeps, CodeDeps {}

/** Returns the channels that have a server. A person gets WhatsApp or SMS, never both. */
function channelsOf(settings: Settings): Channel[] {
  const channels: Channel[] = [];
  if (settings.SMTP_URL) channels.push(createMailChannel(settings.SMTP_URL, settings.MAIL_FROM));
  if (settings.WHATSAPP_URL)
    channels.push(
      createHttpChannel('WHATSAPP', {
        url: settings.WHATSAPP_URL,
        headers: parseHeaders(settings.WHATSAPP_HEADERS),
        body: settings.WHATSAPP_BODY,
      }),
    );
  else if (settings.SMS_URL)
    channels.push(
      createHttpChannel('SMS', {
        url: settings.SMS_URL,
        headers: parseHeaders(settings.SMS_HEADERS),
        body: settings.SMS_BODY,
      }),
    );
  return channels;
}

export function createDeps(settings: Settings, { database, logger }: ServiceRuntime): Deps {
  const channels = channelsOf(settings);
  if (channels.length === 0) logger.warn({}, 'no channel is set up, so no message is sent');
  const codes = createCodes(settings.CODE_KEY);
  const client = createMachineClient({
    gatewayUrl: settings.GATEWAY_URL,
    tokenUrl: settings.TOKEN_URL,
    clientId: settings.CLIENT_ID,
    clientSecret: settings.CLIENT_SECRET,
    tokenParameters: settings.TOKEN_PARAMETERS,
    tls: readTls(settings.TLS_FOLDER),
  });
  return {
    database,
    logger,
    files: null,
    channels,
    contacts: createContactReader(client),
    accountMessages: createAccountMessageReader(client),
    codes,
    codeOf: (id) => codes.codeOf(id),
  };
}

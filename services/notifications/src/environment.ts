import { secret, serviceSettings, tokenParameters, z } from '@slrt/runtime';

const url = () => z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default('');

/** Parses the headers of a provider, a JSON object of names and values. Throws when the text is none. */
export const parseHeaders = (text: string): Record<string, string> =>
  z.record(z.string(), z.string()).parse(JSON.parse(text));

const areHeaders = (text: string): boolean => {
  try {
    parseHeaders(text);
    return true;
  } catch {
    return false;
  }
};
const headers = () => z.string().default('{}').refine(areHeaders, 'is not a JSON object of header names and values');

const bodyTemplate = () => z.string().default('{"to":"{{to}}","text":"{{text}}"}');

/** Environment variables of this service, without their prefix. */
export const environment = z.object({
  ...serviceSettings,
  GATEWAY_URL: z.url().describe('where the gateway listens; addresses of recipients are read through it'),
  TOKEN_URL: z.url().describe('token endpoint of the identity provider'),
  CLIENT_ID: z
    .string()
    .min(1)
    .default('notifications-service')
    .describe('OIDC client of this service, with role SERVICE'),
  CLIENT_SECRET: secret().describe('secret of the OIDC client'),
  TOKEN_PARAMETERS: tokenParameters,
  CODE_KEY: secret().describe('secret from which one-time codes derive'),
  SMTP_URL: z
    .union([z.literal(''), z.url({ protocol: /^smtps?$/ })])
    .default('')
    .describe('mail server, `smtps://USER:PASSWORD@host:465`; empty: no e-mail'),
  MAIL_FROM: z.string().default('').describe('sender of e-mail, `SLRT <slrt@example.go.id>`'),
  SMS_URL: url().describe('where SMS are posted; empty: no SMS'),
  SMS_HEADERS: headers().describe('headers of these requests, a JSON object'),
  SMS_BODY: bodyTemplate().describe('body of these requests, with `{{to}}`, `{{text}}` and `{{id}}`'),
  WHATSAPP_URL: url().describe('where WhatsApp messages are posted; used instead of SMS; empty: none'),
  WHATSAPP_HEADERS: headers().describe('headers of these requests, a JSON object'),
  WHATSAPP_BODY: bodyTemplate().describe('body of these requests, with `{{to}}`, `{{text}}` and `{{id}}`'),
});

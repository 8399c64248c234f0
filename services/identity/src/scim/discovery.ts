import { enterpriseSchema, schemas, staffSchema, userSchema } from './attributes.ts';
import type { Json } from './filter.ts';

/** Resources of one answer. */
export const maxCount = 200;

const schemaOf = (name: string) => `urn:ietf:params:scim:schemas:core:2.0:${name}`;
export const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

/** Returns resources as a list (RFC 7644 section 3.4.2). */
export const listOf = (resources: readonly Json[], page?: { readonly total: number; readonly startIndex: number }) => ({
  schemas: [listSchema],
  totalResults: page?.total ?? resources.length,
  startIndex: page?.startIndex ?? 1,
  itemsPerPage: resources.length,
  Resources: resources,
});

/** Says what this interface can do (RFC 7643 section 5). */
export const providerConfig = (base: string): Json => ({
  schemas: [schemaOf('ServiceProviderConfig')],
  documentationUri: 'https://datatracker.ietf.org/doc/html/rfc7644',
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: maxCount },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'OAuth bearer token',
      description: 'An access token by client credentials, or a secret of the program.',
      specUri: 'https://datatracker.ietf.org/doc/html/rfc6750',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
});

/** Lists the kinds of resource: users only. Roles are attributes of a user, and no groups. */
export const resourceTypes = (base: string): Json[] => [
  {
    schemas: [schemaOf('ResourceType')],
    id: 'User',
    name: 'User',
    endpoint: '/Users',
    description: 'Account of a member of staff',
    schema: userSchema,
    schemaExtensions: [
      { schema: enterpriseSchema, required: false },
      { schema: staffSchema, required: false },
    ],
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/User` },
  },
];

/** Lists the schemas with their attributes (RFC 7643 section 7). */
export const schemaResources = (base: string): Json[] =>
  schemas.map((each) => ({
    schemas: [schemaOf('Schema')],
    ...each,
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${each.id}` },
  }));

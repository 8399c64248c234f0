import { RefusedField } from '@slrt/domain';
import type { MaskedStringResolvers } from '../../../__generated__/graphql.ts';
import { allow } from './Household.ts';

export const MaskedString: MaskedStringResolvers = {
  value: async (value, { purpose }, context) => {
    await allow(context, 'identifier', value.household);
    if (!value.direct || !context.registry.mayUnmask()) throw new RefusedField('NOT_ALLOWED_IN_LIST');
    await context.registry.audit.load({ action: 'identifier.unmask', purpose, subject: value.subject });
    return context.deps.vault.open(value.cipher, value.keyId);
  },
};

import { defineOperatorCommand } from '../context.ts';
import { revokeTokens } from '../revoke.ts';

export const accessRevoke = defineOperatorCommand({
  description: 'Revokes all tokens issued to a person or program until now, within a second.',
  parameters: { subject: { description: 'id of the person or program', required: true } },
  options: {},
  async run({ subject }, context) {
    await revokeTokens(context, [subject]);
    context.print(
      `All tokens issued to ${subject} until now are revoked. Also disable the login at the identity provider, because a new token would be accepted.`,
    );
  },
});

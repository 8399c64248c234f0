import type { Rule } from 'eslint';

const sixteen = /(?<!\d)\d{16}(?!\d)/g;

/**
 * A valid NIK or KK may belong to a real person and must not be in code. Only the reserved province 99 (or 00) is
 * allowed.
 */
export const noPlausibleIdentifier: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: { plausible: 'These sixteen digits may be the NIK or KK of a real person. Use the reserved prefix 99.' },
    schema: [],
  },
  create: (context) => ({
    Program(node) {
      for (const [digits] of context.sourceCode.getText().matchAll(sixteen)) {
        if (!digits.startsWith('99') && !digits.startsWith('00')) context.report({ node, messageId: 'plausible' });
      }
    },
  }),
};

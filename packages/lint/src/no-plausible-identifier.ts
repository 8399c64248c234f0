import type { Rule } from 'eslint';

const sixteen = /(?<!\d)\d{16}(?!\d)/g;

/** A NIK or KK that could be somebody's must not stand in code: only the reserved province 99 (or 00) may. */
export const noPlausibleIdentifier: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: { plausible: 'Sixteen digits that could be somebody’s NIK or KK; use the reserved prefix 99.' },
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

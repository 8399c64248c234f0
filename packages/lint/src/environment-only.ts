import type { Rule } from 'eslint';

/** Allows reading the process environment only in environment.ts. */
export const environmentOnly: Rule.RuleModule = {
  meta: { type: 'problem', messages: { elsewhere: 'Read the environment in environment.ts only.' }, schema: [] },
  create: (context) => {
    if (/environment\.ts$/.test(context.filename)) return {};
    return {
      MemberExpression(node) {
        if (
          node.object.type === 'Identifier' &&
          node.object.name === 'process' &&
          node.property.type === 'Identifier' &&
          node.property.name === 'env'
        ) {
          context.report({ node, messageId: 'elsewhere' });
        }
      },
    };
  },
};

import type { Rule } from 'eslint';

const forbidden = new Set(['save', 'remove', 'softRemove', 'recover', 'transaction', 'getRepository']);

/**
 * TypeORM's `save` and `remove` begin and commit their own transaction: inside `withTransaction` they would end it and
 * drop the role's settings.
 */
export const noManagerSave: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: { save: 'tx.manager.{{name}} would commit its own transaction; use insert, update, upsert or delete.' },
    schema: [],
  },
  create: (context) => ({
    MemberExpression(node) {
      const { object, property } = node;
      const isManager =
        (object.type === 'Identifier' && object.name === 'manager') ||
        (object.type === 'MemberExpression' &&
          object.property.type === 'Identifier' &&
          object.property.name === 'manager');
      if (isManager && property.type === 'Identifier' && forbidden.has(property.name))
        context.report({ node, messageId: 'save', data: { name: property.name } });
    },
  }),
};

import { basename } from 'node:path';
import type { Rule } from 'eslint';

/** A root field's resolver stands in a file of its name, exports only that, and is at most 25 lines of code. */
export const oneRootFieldPerFile: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: {
      name: 'The file of a root field exports exactly that field.',
      long: 'A root field’s resolver makes one call and maps the result: at most 25 lines.',
    },
    schema: [],
  },
  create: (context) => {
    if (!/[\\/]resolvers[\\/](Query|Mutation)[\\/]/.test(context.filename)) return {};
    const field = basename(context.filename).replace(/\.\w+$/, '');
    return {
      'Program:exit'(node) {
        const exported = node.body.flatMap((each) => {
          if (each.type !== 'ExportNamedDeclaration' || each.declaration?.type !== 'VariableDeclaration')
            return each.type.startsWith('Export') ? ['*'] : [];
          return each.declaration.declarations.map((declared) =>
            declared.id.type === 'Identifier' ? declared.id.name : '*',
          );
        });
        if (exported.length !== 1 || exported[0] !== field) context.report({ node, messageId: 'name' });
        const code = context.sourceCode.lines.filter((line) => line.trim() !== '' && !line.startsWith('import '));
        if (code.length > 25) context.report({ node, messageId: 'long' });
      },
    };
  },
};

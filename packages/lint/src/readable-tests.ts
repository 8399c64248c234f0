import type { Rule } from 'eslint';
import type { CallExpression, Node } from 'estree';

const maxLines = 40;
const maxWords = 12;
const tests = new Set(['test', 'it']);
const hooks = new Set(['beforeAll', 'beforeEach', 'afterAll', 'afterEach']);

/** The function that a chain of calls starts with: `test` of `test.each([…])(…)`. */
function rootOf(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return rootOf(callee.object);
  if (callee.type === 'CallExpression') return rootOf(callee.callee);
  return callee.type === 'TaggedTemplateExpression' ? rootOf(callee.tag) : '';
}

const nameOf = ({ arguments: [first] }: CallExpression): string | null =>
  first?.type === 'Literal' && typeof first.value === 'string' ? first.value : null;

/**
 * Tests are read more often than written: the body of a test or hook has at most 40 lines of code, and the name of a test or
 * suite is one fact of at most 12 words, without semicolons. Bodies of `describe` are not counted.
 */
export const readableTests: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    messages: {
      body: 'This body has {{lines}} lines, more than 40: make it several tests, which may share a beforeAll.',
      name: 'A name has one fact in at most 12 words and no semicolon: "{{name}}".',
    },
    schema: [],
  },
  create: (context) => {
    const { sourceCode } = context;
    const commentLines = new Set(
      sourceCode
        .getAllComments()
        .filter(({ loc }) => loc && sourceCode.lines[loc.start.line - 1]?.slice(0, loc.start.column).trim() === '')
        .flatMap(({ loc }) =>
          loc ? Array.from({ length: loc.end.line - loc.start.line + 1 }, (_, n) => loc.start.line + n) : [],
        ),
    );
    const countLines = ({ loc }: Node): number => {
      if (!loc) return 0;
      const lines = sourceCode.lines.slice(loc.start.line - 1, loc.end.line);
      return lines.filter((text, n) => text.trim() !== '' && !commentLines.has(loc.start.line + n)).length;
    };
    return {
      CallExpression(node) {
        const root = rootOf(node.callee);
        if (!tests.has(root) && !hooks.has(root) && root !== 'describe') return;
        const name = nameOf(node);
        if (name !== null && (name.includes(';') || name.split(/\s+/).length > maxWords))
          context.report({ node, messageId: 'name', data: { name } });
        const body = node.arguments.find(({ type }) => /Function/.test(type));
        const lines = body && root !== 'describe' ? countLines(body) : 0;
        if (lines > maxLines) context.report({ node, messageId: 'body', data: { lines: String(lines) } });
      },
    };
  },
};

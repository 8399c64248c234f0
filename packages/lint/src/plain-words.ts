import type { Rule } from 'eslint';
import { wordIssues, type TextKind } from './flagged-words.ts';

type Callee = Rule.Node | { readonly type: string };

/** Whether a call is `test(…)`, `it.each(…)(…)`, `describe.skip(…)` and the like. */
function isTestCall(callee: Callee): boolean {
  if (callee.type === 'Identifier') return ['describe', 'it', 'test'].includes((callee as { name: string }).name);
  if (callee.type === 'MemberExpression') return isTestCall((callee as unknown as { object: Callee }).object);
  if (callee.type === 'CallExpression') return isTestCall((callee as unknown as { callee: Callee }).callee);
  return false;
}

/** A sentence, not an identifier, a path or a column list. */
const isProse = (text: string): boolean => text.trim().split(/\s+/).length >= 3;

/** Flags the phrases of `flagged-words.ts` in comments, strings and names of tests. */
export const plainWords: Rule.RuleModule = {
  meta: { type: 'suggestion', messages: { flagged: '{{message}}.' }, schema: [] },
  create: (context) => {
    const { sourceCode } = context;
    const report = (text: string, start: number, kind: TextKind): void => {
      for (const { index, message } of wordIssues(text, kind)) {
        const loc = sourceCode.getLocFromIndex(start + index);
        context.report({ loc, messageId: 'flagged', data: { message } });
      }
    };
    const reportString = (node: Rule.Node, text: string): void => {
      const whole = node.type === 'TemplateElement' ? node.parent : node;
      const call = whole.parent;
      const isName = call?.type === 'CallExpression' && call.arguments[0] === whole && isTestCall(call.callee);
      if (isName) report(text, node.range?.[0] ?? 0, 'testName');
      else if (isProse(text)) report(text, node.range?.[0] ?? 0, 'prose');
    };
    return {
      Program() {
        for (const comment of sourceCode.getAllComments()) {
          // Blanks keep offsets: the text of a block comment begins after its stars.
          const text = comment.value.replaceAll(/^[ \t]*\*[ \t]?/gm, (stars) => ' '.repeat(stars.length));
          const begin = text.search(/\S/);
          if (begin >= 0) report(text.slice(begin).trimEnd(), (comment.range?.[0] ?? 0) + 2 + begin, 'comment');
        }
      },
      Literal(node) {
        if (typeof node.value === 'string') reportString(node, node.raw ?? '');
      },
      TemplateElement(node) {
        reportString(node, node.value.raw);
      },
    };
  },
};

import { basename } from 'node:path';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const meaningless = /^(utils?|helpers?|misc|common|shared|stuff)$/;

/**
 * A file is named for the one concept it holds, in kebab-case.
 * @type {import('eslint').Rule.RuleModule}
 */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebabCase: 'Name "{{ name }}" in kebab-case.',
      meaningless: 'Name "{{ name }}" for the concept it holds: anything at all can be a "{{ stem }}".',
    },
  },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      const [stem = ''] = name.split('.');
      if (meaningless.test(stem)) context.report({ node, messageId: 'meaningless', data: { name, stem } });
      else if (!kebabCase.test(name)) context.report({ node, messageId: 'kebabCase', data: { name } });
    },
  }),
};

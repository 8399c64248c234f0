/**
 * Subjects of commits: Conventional Commits, at most 72 characters, one idea (no semicolon). Checked since `base`, the commit
 * before the rule was introduced: history is not rewritten.
 */
export const base = 'a0cf570d02d223c3fca8bcb9f9eab2d18c01303e';

export default {
  extends: ['@commitlint/config-conventional'],
  plugins: [
    {
      rules: {
        'subject-no-semicolon': ({ subject }) => [
          !subject?.includes(';'),
          'subject has a semicolon: make it two commits',
        ],
      },
    },
  ],
  rules: {
    'header-max-length': [2, 'always', 72],
    'subject-no-semicolon': [2, 'always'],
    // Names of the code may begin a subject, and lines of a body may hold a long address.
    'subject-case': [0],
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
  },
};

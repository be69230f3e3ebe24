import { configs as lit } from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { config, configs as ts } from 'typescript-eslint';

export default config(
  { ignores: ['coverage', '**/dist', 'release', '**/.*/', '**/next-env.d.ts'] },
  ts.recommended,
  lit['flat/recommended'],
  wc['flat/recommended'],
  { plugins: { 'lit-a11y': a11y }, rules: a11y.configs.recommended.rules },
  {
    rules: {
      // `!` marks an index that is known to exist.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Safari ignores lists without bullets unless they have a role.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
);

import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import securityRules from '@firebase/eslint-plugin-security-rules';

/** Forbids imports by pattern; `message` says what to do instead. */
const forbid = (...groups) => ({
  'no-restricted-imports': [
    'error',
    { patterns: groups.map(([group, message]) => ({ regex: group, message })) },
  ],
});

const DOMAIN_IMPORTS =
  'domain imports valibot, geofire-common, libphonenumber-js and linkify-it only.';
const NO_TESTS = ['(^|/)tests/', 'Nothing imports tests.'];
const SDK = [
  '^(firebase|@firebase)(/|$)',
  'Only web/src/firebase and a feature’s data.ts touch the SDK.',
];
const ADMIN = ['^firebase-(admin|functions)', 'Server SDKs belong to functions.'];
const OTHER_FEATURE = [
  '^(\\.\\./){2,}features/|^\\.\\./(feed|post|member|compose|threads|rules|searches|events|notices|people|account|thanks|learn|stories|admin|feedback|trainings|safety)/',
  'No feature imports another feature.',
];
const APP = ['(^|/)app/', 'ui and features do not know the app.'];

const WITH_HOOKS = [
  'web/src/**/*.tsx',
  'web/src/**/use-*.ts',
  'web/src/{firebase,i18n}/*.ts',
  'web/src/features/{notices,thanks,threads}/*.ts',
  'web/src/features/admin/cases/translated.ts',
  'web/src/features/events/wishes/store.ts',
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '.cache/',
      '**/dist/',
      'functions/lib/',
      'coverage/',
      'web/public/',
    ],
  },
  { ...securityRules.configs['flat/recommended'], files: ['firestore.rules'] },
  { ...js.configs.recommended, files: ['**/*.{ts,tsx,js,mjs}'] },
  { files: ['**/*.{ts,tsx,js,mjs}'], extends: [tseslint.configs.strict] },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-console': 'off',
    },
  },
  {
    files: ['domain/src/**/*.ts'],
    rules: forbid(
      [
        '^(?!\\.|valibot$|geofire-common$|libphonenumber-js(/|$)|linkify-it$|vitest$|fast-check$|node:).',
        DOMAIN_IMPORTS,
      ],
      NO_TESTS,
    ),
  },
  {
    files: ['domain/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: forbid(
      ['^(?!\\.|valibot$|geofire-common$|libphonenumber-js(/|$)|linkify-it$).', DOMAIN_IMPORTS],
      NO_TESTS,
    ),
  },
  {
    files: ['functions/src/**/*.ts'],
    rules: forbid(
      ['^firebase(/|$)', 'The web SDK does not belong here.'],
      ['web/', 'Not the web app.'],
      NO_TESTS,
    ),
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    languageOptions: { globals: { ...globals.browser } },
    rules: forbid(ADMIN, SDK, NO_TESTS),
  },
  {
    // Its rules compile each file, which takes four fifths of the linter's time: only where hooks are.
    files: WITH_HOOKS,
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['web/src/**/*.ts'],
    ignores: WITH_HOOKS,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(FunctionDeclaration[id.name=/^use[A-Z]/], VariableDeclarator[id.name=/^use[A-Z]/][init.type=/Function/])',
          message: 'Hooks stand in use-*.ts or *.tsx, or where WITH_HOOKS says so.',
        },
      ],
    },
  },
  {
    files: ['web/src/{ui,i18n,text,map,search,learn,safety,report}/**/*.{ts,tsx}'],
    rules: forbid(ADMIN, SDK, NO_TESTS, APP, [
      '(^|/)features/',
      'What features share does not know them.',
    ]),
  },
  {
    files: ['web/src/features/**/*.{ts,tsx}'],
    rules: forbid(ADMIN, SDK, NO_TESTS, APP, OTHER_FEATURE),
  },
  {
    files: ['web/src/firebase/**/*.ts', 'web/src/features/*/data.ts'],
    rules: forbid(ADMIN, NO_TESTS, APP, OTHER_FEATURE),
  },
  {
    // Tests take fields away from requests to see them refused.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  {
    files: ['tests/e2e/**/*.ts'],
    languageOptions: { globals: { ...globals.browser } },
  },
);

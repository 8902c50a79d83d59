import { build } from 'esbuild';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
// By its path: Vite leaves packages to Node here, and Node 20 cannot read TypeScript.
import { READING_LANGUAGES } from '../../domain/src/languages.ts';
import { FIRST_FILE } from '../src/i18n/locale-path.ts';
import { composeLocaleFiles } from './locale-files.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The texts that pages and their cards are made of, by language and namespace. */
export function pageTexts(): Record<string, object> {
  const files = composeLocaleFiles(here('../src/locales'));
  const parse = (language: string, name: string) =>
    JSON.parse(
      files.find((one) => one.language === language && one.file === name)?.content ?? '{}',
    ) as Record<string, object>;
  return Object.fromEntries(
    READING_LANGUAGES.map((language) => {
      const { stories } = parse(language, 'stories') as { stories?: { title?: string } };
      return [language, { ...parse(language, FIRST_FILE), stories: { title: stories?.title } }];
    }),
  );
}

/** What the app loads later is not in a first page. */
const WITHOUT_LATER_PARTS: EsbuildPlugin = {
  name: 'without-later-parts',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** Bundles what writes pages, for Node. @returns its source */
async function bundleWriter(env: Readonly<Record<string, unknown>>, outfile: string) {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name]) => name.startsWith('VITE_')),
  );
  await build({
    entryPoints: [here('../src/app/page/entry-server.tsx')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    jsx: 'automatic',
    plugins: [WITHOUT_LATER_PARTS],
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env': JSON.stringify(given),
      __LOCALE_HASHES__: '{}',
      __GLOSSARY_FILES__: '{}',
    },
    logLevel: 'error',
  });
}

/**
 * Leaves beside the functions what one of them needs to answer with whole pages: app.html as built,
 * the texts, and the components that write them.
 * @param folder where to; nothing else lies in it
 */
export function pageFiles(folder: string): Plugin {
  let env: Record<string, unknown> = {};
  let outDir = '';
  return {
    name: 'friends-page-files',
    apply: 'build',
    configResolved(config) {
      env = config.env;
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      mkdirSync(folder, { recursive: true });
      await bundleWriter(env, join(folder, 'writer.cjs'));
      writeFileSync(join(folder, 'texts.json'), JSON.stringify(pageTexts()));
      writeFileSync(join(folder, 'shell.html'), readFileSync(join(outDir, 'app.html')));
    },
  };
}

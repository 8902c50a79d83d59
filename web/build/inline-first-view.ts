import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
// By its path: Vite leaves packages to Node here, and Node 20 cannot read TypeScript.
import { READING_LANGUAGES } from '../../domain/src/languages.ts';
import { FIRST_FILE } from '../src/i18n/locale-path.ts';
import { composeLocaleFiles, localeHashes } from './locale-files.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the inline script is told at build: the names of the first view's texts, by language. */
function firstHashes(): Record<string, string> {
  const hash = localeHashes(composeLocaleFiles(here('../src/locales')))[FIRST_FILE] ?? '';
  return Object.fromEntries(READING_LANGUAGES.map((language) => [language, hash]));
}

/** Bundles first-query.ts as the one script that stands in the page itself. */
export async function bundleFirstQuery(env: Readonly<Record<string, unknown>>): Promise<string> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name]) => name.startsWith('VITE_')),
  );
  const { outputFiles } = await build({
    entryPoints: [here('./run-first-query.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    define: {
      'import.meta.env': JSON.stringify(given),
      __FIRST_HASHES__: JSON.stringify(firstHashes()),
    },
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/**
 * Puts the first query and the style sheet into app.html itself: neither waits for a second
 * request, and the page has its look from the first paint.
 */
export function inlineFirstView(): Plugin {
  let env: Record<string, unknown> = {};
  return {
    name: 'friends-inline-first-view',
    enforce: 'post',
    configResolved(config) {
      env = config.env;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const script = await bundleFirstQuery(env);
        const styled = inlineStyles(html, bundle ?? {});
        // A function as replacement: the script may hold `$&` and the like.
        return styled.replace('<!--first-query-->', () => `<script>${script}</script>`);
      },
    },
  };
}

const STYLE_LINK = /<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/g;

function inlineStyles(
  html: string,
  bundle: Readonly<Record<string, { readonly type: string; readonly source?: unknown }>>,
): string {
  return html.replace(STYLE_LINK, (link, path: string) => {
    const source = bundle[path]?.source;
    return typeof source === 'string' ? `<style>${source}</style>` : link;
  });
}

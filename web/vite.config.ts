import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { glossaryFiles } from './build/glossary-files.ts';
import { inlineFirstView } from './build/inline-first-view.ts';
import { localeFiles } from './build/locale-files.ts';
import { pageFiles } from './build/page-files.ts';
import { sizeLimits } from './build/size-limits.ts';
import type { SizeLimit } from './build/size-limits.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const SDK = /firebase\/(firestore|auth)-sdk\.ts$/;
const PAGES = /(features\/\w+\/routes|app\/(PostRoute|OtherPages))\.tsx$/;

/** Kilobytes with gzip. What is wished for is less (docs/measurements.md): no page may move away from it. */
const SIZES: readonly SizeLimit[] = [
  { what: 'The first view', kilobytes: 130 },
  { what: 'The live SDK', kilobytes: 130, of: SDK },
  { what: 'The secretariat', kilobytes: 115, of: /features\/admin\/routes/, besides: SDK },
  { what: 'Writing a post', kilobytes: 60, of: /features\/compose\/routes/, besides: SDK },
  { what: 'A page', kilobytes: 40, of: PAGES, besides: SDK },
];

/**
 * Vite replaces `import.meta.env.VITE_*` from the environment. Without VITE_FIREBASE_PROJECT_ID the
 * build belongs to the local suite (src/firebase/config.ts).
 */
export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    tailwindcss(),
    localeFiles(here('src/locales')),
    glossaryFiles(here('../data/glossary.json')),
    inlineFirstView(),
    sizeLimits(SIZES),
    pageFiles(here('../functions/lib/page')),
  ],
  resolve: {
    alias: {
      // 46 kB (gzip) that Firestore needs only for regular expressions in pipelines, which we never
      // send.
      re2js: here('build/re2js-stub.ts'),
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Hosting serves a folder's index.html before any rewrite, so the shell has another name.
    rolldownOptions: {
      input: here('app.html'),
      // Its warning names Tailwind wherever the machine is slow.
      checks: { pluginTimings: false },
      output: {
        // Two files for the first view: what changes with our code, and what it stands on.
        codeSplitting: {
          groups: [
            { name: 'frame', tags: ['$initial'], test: /node_modules/, priority: 1 },
            { name: 'app', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});

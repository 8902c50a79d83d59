import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { onRequest } from 'firebase-functions/v2/https';
import { appAddress } from '../app-address.ts';
import { deployedContext } from '../context.ts';
import { REGION } from '../options.ts';
import { createPageMemory } from './answer-page.ts';
import type { PageOrder } from '@friends/domain';
import type { WritePage } from './answer-page.ts';
import { BROKEN_PAGE_HEADERS, KEPT_SECONDS, PAGE_HEADERS } from './headers.ts';

/** What the web build leaves beside the bundled functions (web/build/page-files.ts). */
interface Writer {
  readonly composePage: (built: object, order: PageOrder) => string;
}

let writing: WritePage | undefined;

function loadWriter(): WritePage {
  const file = (name: string) => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
  const built = { shell: file('shell.html'), texts: JSON.parse(file('texts.json')) as object };
  const { composePage } = createRequire(import.meta.url)('./page/writer.cjs') as Writer;
  return (order) => composePage(built, order);
}

const pageAt = createPageMemory(Number(process.env['FRIENDS_PAGE_SECONDS'] ?? KEPT_SECONDS));

/** Answers behind Hosting with the first page of the feed, and with the cards of shared links. */
export const page = onRequest(
  { region: REGION, invoker: 'public', memory: '512MiB', maxInstances: 20, timeoutSeconds: 20 },
  async (request, response) => {
    const { db, now } = deployedContext();
    const { pathname, search } = new URL(request.url, 'https://friends.example');
    const origin = appAddress(process.env);
    writing ??= loadWriter();
    const { html, isWhole } = await pageAt({ db, now, origin, write: writing }, pathname, search);
    response
      .set(isWhole ? PAGE_HEADERS : BROKEN_PAGE_HEADERS)
      .type('html')
      .send(html);
  },
);

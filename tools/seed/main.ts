import { join } from 'node:path';
import { READING_LANGUAGES } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { readDemoContent } from './content.ts';
import { seedDocuments } from './documents.ts';
import { demandEmulators } from './guard.ts';
import { missingListings, untreatedMessages, waitUntilNone } from './wait.ts';
import { importUsers, writeAll } from './write.ts';

const DEADLINE_MS = 300_000;

const start = performance.now();
const say = (line: string) => {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`  ${line} (${seconds} s)\n`);
};

async function seed(): Promise<void> {
  const app = initializeApp({ projectId: demandEmulators(process.env) });
  const db = getFirestore(app);
  const content = readDemoContent(join(process.cwd(), 'data'));
  const documents = seedDocuments(content, Date.now());
  const { places, members, posts, threads, messages } = documents;

  await writeAll(db, places);
  await importUsers(getAuth(app), documents.uids);
  await writeAll(db, members);
  say(`${places.length} places and ${documents.uids.length} members written`);

  await writeAll(db, posts);
  for (const language of READING_LANGUAGES) {
    const missing = () => missingListings(db, language, posts.length);
    await waitUntilNone(`${language} listings`, missing, DEADLINE_MS);
  }
  say(`${posts.length} posts published in ten languages`);

  await writeAll(db, threads);
  await writeAll(db, messages);
  const paths = messages.map(({ path }) => path);
  await waitUntilNone('messages', () => untreatedMessages(db, paths), DEADLINE_MS);
  say(`${content.threads.length} conversations with ${messages.length} messages translated`);
}

try {
  await seed();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

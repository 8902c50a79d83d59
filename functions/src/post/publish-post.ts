import { setTimeout as delay } from 'node:timers/promises';
import {
  isListed,
  isShownUnanswered,
  listingPath,
  publishTargets,
  rescueStartsAt,
} from '@friends/domain';
import type { Language, Member, Place, Post, Rescue } from '@friends/domain';
import { askAboutPost, checkPost } from '../case/check-post.ts';
import type { Context } from '../context.ts';
import { recountCell } from '../density/recount-cell.ts';
import type { JobResult } from '../job/next-job.ts';
import { isRemoval } from '../member/removed.ts';
import { prepareReadings } from '../text/add-readings.ts';
import { languageOf } from '../text/language-of.ts';
import { translateTexts } from '../translation/translate-texts.ts';
import type { Translations } from '../translation/translate-texts.ts';
import { finalTexts, firstTexts, pendingTexts, sourceTexts, textsOf } from './listing-texts.ts';
import { postOf } from './read-post.ts';
import { removeListings } from './remove-listings.ts';
import { writeListings } from './write-listings.ts';
import type { ListingsToWrite } from './write-listings.ts';

/** When translations take longer, readers get the original meanwhile, marked as such. */
const PROVISIONAL_AFTER_MS = 1200;

/** How often a post may change under our hands before the event is left to a later delivery. */
const ROUNDS = 5;

type Edit = Omit<ListingsToWrite, 'texts'>;

async function readEdit(context: Context, id: string): Promise<Edit | undefined> {
  const { db } = context;
  const post = postOf(await db.doc(`posts/${id}`).get());
  if (post === undefined || !isListed(post)) return undefined;
  const [member, place, sanction] = await db.getAll(
    db.doc(`members/${post.author}`),
    db.doc(`places/${post.place.code}`),
    db.doc(`sanctions/${post.author}`),
  );
  if (member?.exists !== true || isRemoval(sanction)) return undefined;
  const { speaks } = member.data() as Member;
  const language = await languageOfPost(post, speaks);
  const unanswered = await isUnanswered(context, id, post);
  const edit = { id, post, language, place: place?.data() as Place | undefined };
  return unanswered ? { ...edit, unanswered } : edit;
}

/** Whether readers are told that a request has no answer yet; not asked before it can be so. */
async function isUnanswered({ db, now }: Context, id: string, post: Post): Promise<boolean> {
  if (post.kind !== 'request' || now() < rescueStartsAt(post)) return false;
  return isShownUnanswered((await db.doc(`rescues/${id}`).get()).data() as Rescue | undefined);
}

/** The language of a post: its author's word, else its text, else what the author speaks. */
export async function languageOfPost(post: Post, speaks: readonly Language[]): Promise<Language> {
  return post.language ?? (await languageOf(`${post.title}\n${post.body}`, speaks));
}

/** What can be shown at once, and after a while the original to everybody else. */
async function showEarly(
  context: Context,
  edit: Edit,
  translating: Promise<unknown>,
): Promise<void> {
  const { post, language } = edit;
  const texts = await firstTexts(post, language);
  if (!(await writeListings(context, { ...edit, texts }))) return;
  const reading = prepareReadings();
  const late = delay(PROVISIONAL_AFTER_MS, 'late', { ref: false });
  const first = await Promise.race([translating, late]);
  if (first === 'late') {
    await writeListings(context, { ...edit, texts: pendingTexts(post, language) });
  }
  await reading;
}

function resultOf({ post, language }: Edit, translations: Translations): JobResult {
  const texts = textsOf(sourceTexts(post, language));
  const problems = publishTargets(language)
    .flatMap((target) => texts.map((text) => translations(text, target)))
    .flatMap((outcome) => ('problem' in outcome ? [outcome.problem] : []));
  return problems.find((problem) => problem !== 'budget') ?? problems[0] ?? 'done';
}

async function publishEdit(context: Context, edit: Edit): Promise<boolean> {
  const { post, language } = edit;
  const targets = publishTargets(language);
  const texts = textsOf(sourceTexts(post, language)).map((text) => ({ text, owner: post.author }));
  const translating = translateTexts(context, {
    texts,
    source: language,
    targets,
    payer: post.author,
  });
  const [translations] = await Promise.all([translating, showEarly(context, edit, translating)]);
  return writeListings(context, {
    ...edit,
    texts: await finalTexts(post, language, translations),
    result: resultOf(edit, translations),
  });
}

/** The cell in which a post is listed now; it is left when its place is edited. */
async function listedCell({ db }: Context, id: string): Promise<string | undefined> {
  const listing = await db.doc(listingPath('ja', id)).get();
  return listing.get('place.geohash') as string | undefined;
}

async function publishOnce(
  context: Context,
  id: string,
  { attempts, cells }: { attempts: number | undefined; cells: Set<string> },
): Promise<boolean> {
  const [edit, listed] = await Promise.all([readEdit(context, id), listedCell(context, id)]);
  for (const cell of [listed, edit?.post.place.geohash]) if (cell) cells.add(cell);
  if (edit === undefined) return removeListings(context, id);
  const check = await checkPost(context, id, edit.post, edit.language);
  if (check === 'changed') return false;
  if (check === 'hidden') return removeListings(context, id);
  const [published] = await Promise.all([
    publishEdit(context, { ...edit, ...(attempts !== undefined && { attempts }) }),
    askAboutPost(context, id, edit.post, edit.language),
  ]);
  return published;
}

/**
 * Brings the listings of a post in line with what its document says now: none unless it is open,
 * else one for each reading language; and the counts of the cells it lies or lay in. Can be
 * repeated and comes to the same; a change that touches no text, like a repetition, costs no
 * request to the translator.
 * @param attempts failed attempts the job of this post had when it was taken up, for retries
 * @throws when the post keeps changing, or Firestore fails; the event is then delivered again
 */
export async function publishPost(context: Context, id: string, attempts?: number): Promise<void> {
  const cells = new Set<string>();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      if (await publishOnce(context, id, { attempts, cells })) return;
    }
    throw new Error(`post ${id} keeps changing`);
  } finally {
    // Also after a failure: the next delivery may not know any more which cell was left.
    for (const cell of cells) await recountCell(context, cell);
  }
}

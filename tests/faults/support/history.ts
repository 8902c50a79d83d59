import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData, Firestore } from 'firebase-admin/firestore';
import { HAMAMATSU, SAPPORO } from '../../functions/support/people.ts';
import { postFields } from '../../functions/support/posts.ts';
import { below } from './random.ts';
import { NOW } from './world.ts';

/** A write by a phone, and the event it gives rise to; reading a thread gives rise to none. */
export interface Step {
  /** What the step is about: steps of one subject happen in their order. */
  readonly subject: string;
  readonly write: (db: Firestore) => Promise<unknown>;
  readonly event?:
    { readonly post: string } | { readonly thread: string; readonly message: string };
}

const MEMBERS = ['Hanako', 'Bruno', 'Linh', 'Wayan', 'Thida'] as const;
const READINGS = ['ja', 'pt', 'vi', 'ja-easy', 'my'] as const;
const TEXTS = [
  ['サッカーしたい！', '週末に一緒にボールを蹴る仲間を探しています。'],
  ['Aulas de português', 'Eu posso ensinar português para você e sua família aos sábados.'],
  ['Tìm bạn chạy bộ', 'Mình muốn tìm bạn cùng chạy bộ ở công viên vào buổi sáng.'],
  ['Belajar memasak', 'Saya ingin belajar memasak masakan Jepang dengan teman baru.'],
  ['စကားပြောကြရအောင်', 'ဂျပန်စကား အတူတူ လေ့ကျင့်မယ့် သူငယ်ချင်း ရှာနေပါတယ်။'],
] as const;

/** The post all threads are about: written before, and left as it is. */
export const QUIET_POST = 'post00quiet';

const id = (kind: string, number: number): string => `${kind}${String(number).padStart(4, '0')}`;
const uidOf = (member: number): string => id('member', member);
const at = (minute: number) => Timestamp.fromMillis(NOW - 100 * 60_000 + minute * 60_000);

function textOf(member: number, number: number, revision: number) {
  const [title, body] = TEXTS[member] ?? TEXTS[0];
  return { title: `${title} ${number}.${revision}`, body: `${body} (${number}.${revision})` };
}

const newPost = (member: number, number: number): DocumentData =>
  postFields(uidOf(member), {
    ...textOf(member, number, 1),
    createdAt: at(number),
    updatedAt: at(number),
  });

/** The members, their place and the quiet post, before anything happens. */
export async function writeBeginning(db: Firestore): Promise<void> {
  const batch = db.batch();
  for (const place of [HAMAMATSU, SAPPORO]) batch.set(db.doc(`places/${place.code}`), place);
  const joinedAt = at(-30 * 24 * 60);
  MEMBERS.forEach((nickname, member) => {
    const reading = READINGS[member] ?? 'ja';
    const speaks = [reading === 'ja-easy' ? 'id' : reading];
    const fields = {
      nickname,
      speaks,
      reads: [],
      badges: {},
      likes: 0,
      prefecture: '22',
      joinedAt,
    };
    batch.set(db.doc(`members/${uidOf(member)}`), fields);
    batch.set(db.doc(`members/${uidOf(member)}/private/settings`), { readingLanguage: reading });
  });
  batch.set(db.doc(`posts/${QUIET_POST}`), newPost(0, 0));
  await batch.commit();
}

/** What may happen to a post after it was written, as fields; undefined deletes it. */
function change(kind: number, member: number, number: number, revision: number) {
  if (kind === 0) return textOf(member, number, revision);
  if (kind === 1) return { title: textOf(member, number, revision).title };
  if (kind === 2) return { category: 'sports' };
  if (kind === 3) return { state: 'closed' };
  if (kind === 4) return { state: 'open' };
  if (kind === 5) return { place: { code: SAPPORO.code, geohash: SAPPORO.geohash } };
  if (kind === 6) return { audience: 'members' };
  return undefined;
}
const KINDS_OF_CHANGE = 8;

/** A post's life: written, then up to three edits, moves, closings, openings, or its deletion. */
function postSteps(number: number, random: () => number): Step[] {
  const [post, member] = [id('post', number), below(MEMBERS.length, random)];
  const ref = (db: Firestore) => db.doc(`posts/${post}`);
  const steps: Step[] = [
    {
      subject: post,
      event: { post },
      write: (db) => ref(db).set(newPost(member, number)),
    },
  ];
  const changes = below(4, random);
  for (let revision = 2; revision < 2 + changes; revision += 1) {
    const fields = change(below(KINDS_OF_CHANGE, random), member, number, revision);
    const write = (db: Firestore) =>
      fields === undefined
        ? ref(db).delete()
        : ref(db).update({ ...fields, revision, updatedAt: at(number + revision) });
    steps.push({ subject: post, event: { post }, write });
    if (fields === undefined) break;
  }
  return steps;
}

/** A conversation of four messages, the third after the author has read the first two. */
function threadSteps(number: number): Step[] {
  const [author, inquirer] = [0, 1 + (number % (MEMBERS.length - 1))];
  const thread = id('thread', number);
  const ref = (db: Firestore) => db.doc(`threads/${thread}`);
  const opened = {
    post: QUIET_POST,
    author: uidOf(author),
    inquirer: uidOf(inquirer),
    state: 'open',
    createdAt: at(0),
    updatedAt: at(0),
    read: {},
    unread: { author: 0, inquirer: 0 },
    spoke: { author: false, inquirer: false },
  };
  const say = (from: 'author' | 'inquirer', minute: number): Step => {
    const [, text] = TEXTS[from === 'author' ? author : inquirer] ?? TEXTS[0];
    const message = id('message', minute);
    const data = { from, text: `${text} ${number}-${minute}`, createdAt: at(minute) };
    const write = (db: Firestore) => ref(db).collection('messages').doc(message).set(data);
    return { subject: thread, event: { thread, message }, write };
  };
  const read = { 'read.author': at(3), 'unread.author': 0 };
  return [
    { subject: thread, write: (db) => ref(db).set(opened) },
    say('inquirer', 1),
    say('inquirer', 2),
    { subject: thread, write: (db) => ref(db).update(read) },
    say('author', 4),
    say('inquirer', 5),
  ];
}

/** The lives of 50 posts and a few conversations, one after another. */
export function makeHistory(posts: number, threads: number, random: () => number): Step[] {
  return [
    ...Array.from({ length: posts }, (_, number) => postSteps(number + 1, random)).flat(),
    ...Array.from({ length: threads }, (_, number) => threadSteps(number + 1)).flat(),
  ];
}

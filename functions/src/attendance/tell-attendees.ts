import { postNoticeId } from '@friends/domain';
import type {
  AnyReadingLanguage,
  Language,
  Member,
  NoticeContent,
  Roster,
  Settings,
  Telling,
} from '@friends/domain';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { languageOf } from '../text/language-of.ts';
import { textForReader } from '../thread/translate-message.ts';

/** Notices that are written side by side. */
const AT_A_TIME = 20;

/** What is told about an event, with the texts as their author wrote them. */
interface EventText {
  readonly post: string;
  readonly author: string;
  /** Where the author said in which language it is. */
  readonly language?: Language | undefined;
  readonly texts: Readonly<Record<string, string>>;
}

/** The texts as readers of a language read them; the original where there is no translation. */
type ReadTexts = (reading: AnyReadingLanguage) => Promise<Readonly<Record<string, string>>>;

/**
 * Translates the texts once for each language in which somebody reads them. Where their author has
 * gone they stay as they are: nobody is left who would be charged for them.
 */
export async function textsOfEvent(context: Context, event: EventText): Promise<ReadTexts> {
  const { author, texts } = event;
  const member = (await context.db.doc(`members/${author}`).get()).data() as Member | undefined;
  if (member === undefined) return () => Promise.resolve(texts);
  const whole = Object.values(texts).join('\n');
  const language = event.language ?? (await languageOf(whole, member.speaks));
  const read = async (reading: AnyReadingLanguage) => {
    const inReading = async ([name, text]: readonly [string, string]) => {
      const source = { text, language, reading, owner: author, payer: author };
      const outcome = await textForReader(context, source);
      return [name, 'text' in outcome ? outcome.text : text] as const;
    };
    return Object.fromEntries(await Promise.all(Object.entries(texts).map(inReading)));
  };
  const known = new Map<AnyReadingLanguage, ReturnType<typeof read>>();
  return (reading) => {
    const found = known.get(reading) ?? read(reading);
    known.set(reading, found);
    return found;
  };
}

/** Gives each of the members a notice in their own language; who has gone is told nothing. */
export async function tellMembers(
  context: Context,
  members: readonly string[],
  id: string,
  noticeFor: (reading: AnyReadingLanguage) => Promise<NoticeContent>,
): Promise<void> {
  if (members.length === 0) return;
  const { db } = context;
  const paths = members.map((uid) => db.doc(`members/${uid}/private/settings`));
  const settings = await db.getAll(...paths);
  await inGroups([...members.keys()], AT_A_TIME, async (index) => {
    const found = settings[index]?.data() as Settings | undefined;
    const [uid, reading] = [members[index], found?.readingLanguage];
    if (uid === undefined || reading === undefined) return;
    await writeNotice(context, uid, id, await noticeFor(reading));
  });
}

/** What the plan of an event says is to be told. Repeating it tells nobody twice. */
export async function carryOut(
  context: Context,
  { title, venue, startsAt, author }: Roster,
  { post, language }: { readonly post: string; readonly language?: Language | undefined },
  tellings: readonly Telling[],
): Promise<void> {
  if (tellings.every(({ members }) => members.length === 0)) return;
  const read = await textsOfEvent(context, { post, author, language, texts: { title, venue } });
  for (const { type, occasion, members } of tellings) {
    await tellMembers(context, members, postNoticeId(type, post, occasion), async (reading) => {
      const texts = await read(reading);
      const about = { post, title: texts['title'] ?? title };
      if (type === 'event-reminder') return { type, params: { ...about, startsAt } };
      if (type !== 'event-changed') return { type, params: about };
      return { type, params: { ...about, startsAt, venue: texts['venue'] ?? venue } };
    });
  }
}

import type { Cause, Setting, Weight } from './cause.ts';
import { HANDLE_GIVEN, INVITATION, WITHOUT_NAME } from './contact/invitations.ts';
import { findBankNumbers, tellsAddress } from './contact/private.ts';
import { SERVICE, SERVICES } from './contact/services.ts';
import { findTelephones } from './contact/telephone.ts';
import { isCareful, isOthers } from './contact/whose.ts';
import { replaceIn, spanOf } from './reading.ts';
import type { ReadText, Sentence } from './read.ts';
import type { Reading, Span } from './reading.ts';

/** Something to reach a person by, in places of the text as it was written. */
interface Contact extends Span {
  readonly kind: 'phone' | 'mail' | 'id' | 'link' | 'bank' | 'address';
  readonly others: boolean;
}

const hiragana = (text: string): string =>
  text.replace(/[\u30A1-\u30F6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** How far around the name of a service it matters what is said, in characters. */
const [BEFORE, BEHIND] = [70, 50];
/** Who names more services in one sentence has invited with the first of them. */
const MOST_NAMES = 4;
/** What a handle without the name of a service cannot do without, asked quickly. */
const MAYBE_ID = /@|(?<![a-z])id(?![a-z])|[+加➕]/u;

interface Id extends Span {
  /** Whether the handle itself is there. */
  readonly given: boolean;
}

function matchIn(reading: Reading, pattern: RegExp, start: number, end: number): Span | undefined {
  const match = pattern.exec(reading.text.slice(start, end));
  if (!match) return undefined;
  const from = start + match.index;
  return spanOf(reading, from, from + match[0].length);
}

/** A handle or an invitation in one way of reading a sentence. */
function findIdIn(way: Reading): Id | undefined {
  const kana = { ...way, text: hiragana(way.text) };
  if (MAYBE_ID.test(kana.text)) {
    const span = matchIn(kana, WITHOUT_NAME, 0, kana.text.length);
    if (span) return { ...span, given: true };
  }
  const masked = replaceIn(kana, SERVICES, () => SERVICE);
  if (!masked) return undefined;
  let at = masked.text.indexOf(SERVICE);
  for (let name = 0; name < MOST_NAMES && at >= 0; name += 1) {
    const [start, end] = [Math.max(0, at - BEFORE), at + BEHIND];
    const handle = matchIn(masked, HANDLE_GIVEN, start, end);
    if (handle) return { ...handle, given: true };
    const span = matchIn(masked, INVITATION, start, end);
    if (span) return { ...span, given: false };
    at = masked.text.indexOf(SERVICE, at + 1);
  }
  return undefined;
}

/** A handle or an invitation in a sentence, in any way in which it can be read. */
function findId({ ways }: Sentence): Id | undefined {
  for (const way of ways) {
    const id = findIdIn(way);
    if (id) return id;
  }
  return undefined;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function contactsIn({ folded, sentences, links }: ReadText): Contact[] {
  /** The sentence and the one before it, where the person is named. */
  const toldBefore = ({ start }: Span): string => {
    const at = sentences.findIndex(({ to }) => start < (to.at(-1) ?? 0));
    return sentences
      .slice(Math.max(0, at - 1), at + 1)
      .map(({ text }) => text)
      .join('\n');
  };
  const place = ({ start, end }: Span): Span => spanOf(folded, start, end);
  const found: Omit<Contact, 'others'>[] = [
    ...findBankNumbers(folded).map((span) => ({ kind: 'bank' as const, ...place(span) })),
    ...findTelephones(folded).map((span) => ({ kind: 'phone' as const, ...place(span) })),
    ...links
      .filter(({ kind }) => kind === 'mail' || kind === 'person')
      .map((link) => ({
        kind: link.kind === 'mail' ? ('mail' as const) : ('link' as const),
        ...place(link),
      })),
  ];
  sentences.forEach((sentence, at) => {
    if (tellsAddress(sentence.text)) {
      found.push({ kind: 'address', ...spanOf(sentence, 0, sentence.text.length) });
    }
    const id = findId(sentence);
    if (!id) return;
    const { given, ...span } = id;
    const around = sentences.slice(Math.max(0, at - 1), at + 2);
    if (!given && around.some(({ text }) => isCareful(text))) return;
    const known = [...found.filter(({ kind }) => kind !== 'address'), ...links.map(place)].some(
      (one) => overlaps(one, span),
    );
    if (!known) found.push({ kind: 'id', ...span });
  });
  return found.map((contact) => ({
    ...contact,
    others: contact.kind === 'address' || isOthers(toldBefore(contact)),
  }));
}

/**
 * Telephone numbers, mail addresses, handles, links to people, bank accounts and others' homes in a
 * text. One's own are for those alone who have both written (`own-…`, a hint); others' are for nobody (`others-…`).
 */
export function findContacts(read: ReadText, setting: Setting): Cause[] {
  const free = setting.kind === 'message' && setting.bothWrote;
  const ownWeight: Weight = free ? 'hint' : 'case';
  return contactsIn(read).map(({ kind, others, start, end }) => ({
    reason: 'personal-data',
    weight: others ? 'case' : ownWeight,
    rule: `${others ? 'others' : 'own'}-${kind}`,
    start,
    end,
  }));
}

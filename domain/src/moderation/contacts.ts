import type { Cause, Setting, Weight } from './cause.ts';
import { HANDLE_GIVEN, INVITATION } from './contact/invitations.ts';
import { ANY_SERVICE } from './contact/services.ts';
import { findTelephones } from './contact/telephone.ts';
import { isCareful, isOthers } from './contact/whose.ts';
import { waysToRead } from './forms.ts';
import { spanOf } from './reading.ts';
import type { ReadText } from './read.ts';
import type { Reading, Span } from './reading.ts';

/** Something to reach a person by, in places of the text as it was written. */
interface Contact extends Span {
  readonly kind: 'phone' | 'mail' | 'id' | 'link';
  readonly others: boolean;
}

const hiragana = (text: string): string =>
  text.replace(/[\u30A1-\u30F6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** A handle or an invitation in a sentence, in any way in which it can be read. */
function findId(sentence: Reading, isSpokenOf: boolean): Span | undefined {
  for (const reading of waysToRead(sentence)) {
    const text = hiragana(reading.text);
    if (!ANY_SERVICE.test(text) && !/@|id|[+加]/u.test(text)) continue;
    const match = HANDLE_GIVEN.exec(text) ?? (isSpokenOf ? null : INVITATION.exec(text));
    if (match) return spanOf(reading, match.index, match.index + match[0].length);
  }
  return undefined;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function contactsIn({ folded, sentences, links }: ReadText): Contact[] {
  const sentenceAt = ({ start }: Span): string =>
    sentences.find(({ from, to }) => (from[0] ?? 0) <= start && start < (to.at(-1) ?? 0))?.text ??
    '';
  const place = ({ start, end }: Span): Span => spanOf(folded, start, end);
  const found: Omit<Contact, 'others'>[] = [
    ...findTelephones(folded).map((span) => ({ kind: 'phone' as const, ...place(span) })),
    ...links
      .filter(({ kind }) => kind === 'mail' || kind === 'person')
      .map((link) => ({
        kind: link.kind === 'mail' ? ('mail' as const) : ('link' as const),
        ...place(link),
      })),
  ];
  sentences.forEach((sentence, at) => {
    const around = sentences.slice(Math.max(0, at - 1), at + 2);
    const span = findId(
      sentence,
      around.some(({ text }) => isCareful(text)),
    );
    const known = span && [...found, ...links.map(place)].some((one) => overlaps(one, span));
    if (span && !known) found.push({ kind: 'id', ...span });
  });
  return found.map((contact) => ({ ...contact, others: isOthers(sentenceAt(contact)) }));
}

/**
 * Telephone numbers, mail addresses, handles and links to people in a text. One's own are
 * for those alone who have both written (`own-…`, a hint); others' are for nobody (`others-…`).
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

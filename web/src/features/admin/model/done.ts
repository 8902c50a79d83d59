import { isStaffRole, LANGUAGE_NAMES, READING_LANGUAGES } from '@friends/domain';
import type { AuditAct } from '@friends/domain';
import type { TextParams } from '../../../i18n/use-text.ts';
import { badgeText } from '../../../ui/post/Badges.tsx';
import { ADMIN_PAGES } from '../pages.ts';

/** A text of ours. */
export interface TextDetail {
  readonly key: string;
  readonly params?: TextParams;
}

/** What an act names beside itself: a text, or words that are the same in all languages. */
type Detail = TextDetail | { readonly words: string };

/** What `what` of the trail means; undefined where it names nothing. */
export function detailOf(act: AuditAct, what: string | undefined): Detail | undefined {
  if (what === undefined) return undefined;
  if (act === 'commend') {
    const [key, params] = badgeText(what);
    return { key, params };
  }
  if (act === 'role') return isStaffRole(what) ? { key: `admin:roles.${what}` } : { words: '–' };
  if (act === 'attendance') return { key: `admin-trainings:standings.${what}` };
  if (act === 'decide') return { key: `cases:verdicts.${what}` };
  // A language, at lists with the number of the version behind it.
  const [code, ...rest] = what.split(' ');
  const language = READING_LANGUAGES.find((each) => each === code);
  const name = language === undefined ? code : LANGUAGE_NAMES[language];
  return { words: [name, ...rest].join(' ') };
}

/** Where each thing has a page of its own; the others stand on one page. */
const OPENED = /^(?:stories|announcements|trainings|cases)\/[A-Za-z0-9_-]+$/;

/**
 * On which of the secretariat's pages the thing stands: its name in the namespace `admin`, and the
 * address below `/:lang/admin/`. Undefined where it has none; without address where it is gone.
 */
export function placeOf(act: AuditAct, on: string): { key: string; path?: string } | undefined {
  const [folder] = on.split('/');
  const found = ADMIN_PAGES.find(
    ({ path }) => path === (folder === 'announcements' ? 'stories' : folder),
  );
  if (found === undefined) return undefined;
  const key = `admin:nav.${found.name}.title`;
  return act === 'delete' ? { key } : { key, path: OPENED.test(on) ? on : found.path };
}

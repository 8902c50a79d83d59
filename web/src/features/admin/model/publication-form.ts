import { isListedLanguage, PICTURE_PATH } from '@friends/domain';
import type {
  ListedLanguage,
  Publication,
  PublicationCall,
  PublicationKind,
} from '@friends/domain';

/** A publication as it is typed: people one a line. */
export interface PublicationForm {
  readonly source: ListedLanguage;
  readonly title: string;
  readonly body: string;
  readonly picture: string;
  readonly people: string;
  readonly consent: boolean;
}

/** What to begin with. */
export function formOf(
  publication: Publication | undefined,
  language: ListedLanguage,
): PublicationForm {
  if (publication === undefined) {
    return { source: language, title: '', body: '', picture: '', people: '', consent: false };
  }
  const { source, texts, picture = '', people = [] } = publication;
  const { title, body } = texts[source];
  const consent = people.length > 0;
  return { source, title, body, picture, people: people.join('\n'), consent };
}

/** Whether what was kept is such a form. */
export function isForm(value: unknown): value is PublicationForm {
  const form = Object(value) as Partial<Record<keyof PublicationForm, unknown>>;
  const texts = [form.title, form.body, form.picture, form.people];
  return (
    typeof form.source === 'string' &&
    isListedLanguage(form.source) &&
    texts.every((text) => typeof text === 'string') &&
    typeof form.consent === 'boolean'
  );
}

/** What saving asks for. */
export function saveCall(
  kind: PublicationKind,
  id: string,
  { source, title, body, picture, people, consent }: PublicationForm,
): Extract<PublicationCall, { readonly act: 'save' }> {
  const names = people.split('\n').map((name) => name.trim());
  const named = names.filter((name) => name !== '');
  const path = picture.trim();
  return {
    ...{ act: 'save', kind, id, source, title, body },
    ...(path !== '' && { picture: path }),
    ...(named.length > 0 && { people: named }),
    ...(consent && { consent: true }),
  };
}

/** The address of a picture can be pasted whole; of our own site only the path is kept. */
export function tidyPicture(typed: string, origin: string): string {
  const text = typed.trim();
  const path = text.startsWith(`${origin}/`) ? text.slice(origin.length) : text;
  return PICTURE_PATH.test(path) ? path : text;
}

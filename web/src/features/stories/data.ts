import type {
  ListedLanguage,
  PublicationKind,
  PublicationText,
  ReadingLanguage,
} from '@friends/domain';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { failureCode, idToken } from '../../firebase/session.ts';

/** A story or an announcement in the one language that its reader reads. */
export interface Published {
  readonly id: string;
  readonly kind: PublicationKind;
  /** The language it was written in. */
  readonly source: ListedLanguage;
  readonly text: PublicationText;
  readonly picture?: string;
  readonly people?: readonly string[];
  /** Milliseconds. */
  readonly publishedAt: number;
}

const fieldsFor = (language: ReadingLanguage): readonly string[] => [
  ...['source', 'picture', 'people', 'publishedAt'],
  `texts.\`${language}\``,
];

type Found = Omit<Published, 'id' | 'kind' | 'text'> & {
  readonly texts: Readonly<Partial<Record<ReadingLanguage, PublicationText>>>;
};

function published(
  kind: PublicationKind,
  language: ReadingLanguage,
  { name, fields = {} }: RestDocument,
): readonly Published[] {
  // Only functions write publications, and they write what the type says.
  const { texts, ...rest } = readFields(fields) as unknown as Found;
  const text = texts[language];
  return text === undefined ? [] : [{ ...rest, kind, id: name.split('/').at(-1) ?? '', text }];
}

/**
 * What the secretariat has published of a kind, newest first; one read each.
 * @throws Failure `offline`, `denied`, `unknown`
 */
export async function listPublished(
  kind: PublicationKind,
  language: ReadingLanguage,
  limit: number,
): Promise<readonly Published[]> {
  const structuredQuery = {
    select: { fields: fieldsFor(language).map((fieldPath) => ({ fieldPath })) },
    from: [{ collectionId: kind }],
    where: {
      fieldFilter: {
        field: { fieldPath: 'state' },
        op: 'EQUAL',
        value: { stringValue: 'published' },
      },
    },
    orderBy: [{ field: { fieldPath: 'publishedAt' }, direction: 'DESCENDING' }],
    limit,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => (document ? published(kind, language, document) : []));
}

/**
 * One of them; undefined where there is none any more: a draft is refused like what never was.
 * @throws Failure `offline`, `unknown`
 */
export async function readPublished(
  kind: PublicationKind,
  id: string,
  language: ReadingLanguage,
): Promise<Published | undefined> {
  const mask = fieldsFor(language).map((field) => `mask.fieldPaths=${encodeURIComponent(field)}`);
  const path = `/${kind}/${encodeURIComponent(id)}?${mask.join('&')}`;
  try {
    const document = await askFirestore(path, await idToken());
    if (document === undefined) return undefined;
    return published(kind, language, document as RestDocument)[0];
  } catch (error) {
    if (failureCode(error) === 'denied') return undefined;
    throw error;
  }
}

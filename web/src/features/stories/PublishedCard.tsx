import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { UserText } from '../../ui/UserText.tsx';
import type { Published } from './data.ts';
import { Origin } from './Origin.tsx';
import { Picture } from './Picture.tsx';
import { shownLanguage } from './shown-language.ts';

/** A story or an announcement in a list; all of it leads to the whole. */
export function PublishedCard({ item }: { readonly item: Published }) {
  const { language } = useText('stories');
  const { kind, id, text, picture } = item;
  const words = shownLanguage(item, language);
  return (
    <Link
      to={`/${language}/${kind}/${id}`}
      className="grid gap-2 rounded-2xl border border-line bg-card p-4 shadow-card hover:border-primary"
    >
      {picture !== undefined && <Picture path={picture} />}
      <h3 className="font-bold wrap-anywhere sm:text-lg">
        <UserText as="span" text={text.title} language={words} />
      </h3>
      <UserText
        as="span"
        text={text.body}
        language={words}
        className="line-clamp-3 wrap-anywhere text-muted"
      />
      <Origin of={item} />
    </Link>
  );
}

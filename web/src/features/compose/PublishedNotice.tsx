import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { READING_LANGUAGES } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { followReadable } from './readable.ts';

const ALL = READING_LANGUAGES.length;

/** That a post is out, and in how many languages it can be read by now. */
export function PublishedNotice({ id }: { readonly id: string }) {
  const { tx } = useText('compose');
  const { lang = 'en' } = useParams();
  const ready = useReadable(id);
  return (
    <div role="status">
      <Notice
        title={tx('mine.published')}
        actions={
          ready > 0 && <ButtonLink to={`/${lang}/posts/${id}`}>{tx('mine.look')}</ButtonLink>
        }
      >
        {ready === ALL
          ? tx('mine.readableAll', { all: ALL })
          : tx('mine.readable', { ready, all: ALL })}
      </Notice>
    </div>
  );
}

function useReadable(id: string): number {
  const [ready, setReady] = useState(0);
  useEffect(() => followReadable(id, setReady), [id]);
  return ready;
}

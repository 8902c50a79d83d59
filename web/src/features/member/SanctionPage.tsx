import { useParams } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { formatDay, useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Japanese } from '../../safety/Japanese.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { OwnCases } from './cases/OwnCases.tsx';
import { SecretariatLine } from './LostPage.tsx';

const TEXTS: Readonly<Record<string, string>> = {
  warned: 'sanction.warned',
  removed: 'sanction.removed',
};

/** What a member sees in place of writing and private pages while a sanction stands. */
export function SanctionPage() {
  const { tx, ts, language } = useText('member');
  const { lang = 'en' } = useParams();
  const { sanction } = useSession();
  usePageTitle(ts('sanction.title'));
  const until = sanction?.until;
  const text = TEXTS[sanction?.standing ?? ''] ?? 'sanction.text';
  return (
    <div className="grid gap-4">
      <PageHeader title={tx('sanction.title')} back={`/${lang}/`} />
      <Notice
        tone="warning"
        actions={<ButtonLink to={`/${lang}/rules`}>{tx('rules.more')}</ButtonLink>}
      >
        <div className="grid gap-2">
          <p>{tx(text)}</p>
          {until !== undefined && (
            <p className="font-semibold">
              {tx('sanction.until', { date: formatDay(until, language) })}
            </p>
          )}
          <p>{tx('sanction.reading')}</p>
          <SecretariatLine />
          <Japanese of={[{ key: `member:${text}` }, { key: 'member:sanction.reading' }]} />
        </div>
      </Notice>
      <OwnCases />
    </div>
  );
}

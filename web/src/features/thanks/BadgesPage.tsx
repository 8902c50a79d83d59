import { BADGE_NAMES } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { BadgePicture, badgeText } from '../../ui/post/Badges.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';

/** `/:lang/badges`: every badge, and how it is earned. */
export function BadgesPage() {
  const { tx, ts, language } = useText('thanks');
  const { status } = useSession();
  usePageTitle(ts('allTitle'));
  const back = status === 'member' ? `/${language}/thanks` : `/${language}/`;
  return (
    <>
      <PageHeader title={tx('allTitle')} back={back} />
      <p className="mb-4 text-muted">{tx('allIntro')}</p>
      <ul className="grid gap-3">
        {BADGE_NAMES.map((badge) => (
          <li
            key={badge}
            className="flex items-start gap-4 rounded-2xl border border-line bg-card p-4 shadow-card"
          >
            <BadgePicture id={badge} className="mt-0.5 size-10" />
            <span className="grid min-w-0 gap-1 wrap-anywhere">
              <span className="font-bold">{tx(...badgeText(badge))}</span>
              <span className="text-muted">{tx(`how.${badge}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

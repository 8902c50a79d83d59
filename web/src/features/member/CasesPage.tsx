import { useText } from '../../i18n/index.ts';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { OwnCases } from './cases/OwnCases.tsx';
import { SecretariatLine } from './LostPage.tsx';

/** `/:lang/cases`: what the secretariat has decided about one's own things. */
export function CasesPage() {
  const { tx, ts, language } = useText('decisions');
  usePageTitle(ts('title'));
  return (
    <div className="grid gap-4">
      <PageHeader title={tx('title')} back={`/${language}/me`} />
      <OwnCases />
      <SecretariatLine />
    </div>
  );
}

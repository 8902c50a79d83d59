import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { KindSwitches } from './KindSwitches.tsx';
import { PushSwitch } from './PushSwitch.tsx';

/** `/:lang/notices/settings`: of what a member is told, and where. */
export function NoticeSettingsPage() {
  const { tx, ts, language } = useText('notices');
  const { uid, settings } = useSession();
  usePageTitle(ts('settings.title'));
  return (
    <>
      <PageHeader title={tx('settings.title')} back={`/${language}/notices`} />
      {uid === undefined || settings === undefined ? (
        <SkeletonRows />
      ) : (
        <div className="grid gap-4">
          <KindSwitches silenced={settings.silenced ?? []} />
          <PushSwitch uid={uid} notify={settings.notify} />
        </div>
      )}
    </>
  );
}

import { useSyncExternalStore, useState } from 'react';
import { isAppleTouch, isInstalled } from '../../firebase/installed.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from './Card.tsx';

function onOffer(changed: () => void): () => void {
  window.addEventListener('beforeinstallprompt', changed);
  return () => window.removeEventListener('beforeinstallprompt', changed);
}

/** Putting the app on the home screen, and what to do so that the account comes along. */
export function InstallCard() {
  const { tx } = useText('account');
  const offered = useSyncExternalStore(onOffer, () => window.friendsInstall);
  const [answer, setAnswer] = useState<'accepted' | 'dismissed'>();
  if (isInstalled()) return null;
  if (isAppleTouch(navigator)) return <Card title={tx('install.title')}>{tx('install.text')}</Card>;
  const isDone = answer === 'accepted';
  if (offered === undefined && !isDone) return null;
  const install = async () => {
    const given = await offered?.prompt();
    // It can be asked once; where it was declined the browser offers it again by itself.
    delete window.friendsInstall;
    setAnswer(given?.outcome);
  };
  return (
    <Card title={tx('install.title')}>
      {/* There from the beginning: what comes into it is read out. */}
      <p role="status">{tx(isDone ? 'install.done' : 'install.offer')}</p>
      {!isDone && <Button onClick={() => void install()}>{tx('install.go')}</Button>}
    </Card>
  );
}

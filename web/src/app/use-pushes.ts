import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { keepPush } from '../firebase/push-state.ts';
import { useLanguage } from './use-language.ts';

/** Keeps a member reachable by push, and goes where a push leads that was pressed. */
export function usePushes(uid: string | undefined): void {
  const navigate = useNavigate();
  const language = useLanguage();
  useEffect(() => {
    if (uid !== undefined) void keepPush(uid, language);
  }, [uid, language]);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const { serviceWorker } = navigator;
    // From our own worker, public/firebase-messaging-sw.js, with an address of our own.
    const onMessage = ({ data }: MessageEvent<{ readonly open?: unknown } | null>) => {
      if (typeof data?.open === 'string') void navigate(data.open);
    };
    serviceWorker.addEventListener('message', onMessage);
    return () => serviceWorker.removeEventListener('message', onMessage);
  }, [navigate]);
}

import { Suspense, useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { changeInterface, useText } from '../i18n/index.ts';
import { PAGE } from '../ui/looks.ts';
import { SkeletonPage } from '../ui/Skeleton.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { AnnouncementSlot } from './AnnouncementSlot.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { KeepSlot } from './KeepSlot.tsx';
import { OfflineBanner } from './OfflineBanner.tsx';
import { TabBar } from './Tabs.tsx';
import { useLanguage } from './use-language.ts';
import { useIdleLoads } from './use-idle-loads.ts';
import { useMemberWork } from './use-member-work.ts';
import { usePagePlace } from './use-page-place.ts';

/** What stands around every page. */
export function Layout() {
  const { tx } = useText();
  const { pathname } = useLocation();
  const language = useLanguage();
  usePagePlace();
  useMemberWork();
  useIdleLoads();
  useEffect(() => {
    void changeInterface(language);
  }, [language]);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-xl bg-card px-4 py-3 font-semibold focus:not-sr-only focus:fixed focus:start-2 focus:top-2"
      >
        {tx('skip')}
      </a>
      <Header />
      <OfflineBanner />
      <main id="content" tabIndex={-1} className={PAGE}>
        <KeepSlot />
        <ErrorBoundary key={pathname.replace(/^\/[^/]+/, '')}>
          <Suspense fallback={<SkeletonPage />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
      <AnnouncementSlot />
      <Toasts />
      <TabBar />
    </div>
  );
}

import { lazy } from 'react';
import { Navigate, Route, Routes, useLocation, useParams } from 'react-router';
import { isReadingLanguage } from '@friends/domain';
import { FeedPage } from '../features/feed/FeedPage.tsx';
import { useText } from '../i18n/index.ts';
import { Layout } from './Layout.tsx';
import { loadOtherPages, loadPost } from './routes.ts';
import { SaveSlot } from './SaveSlot.tsx';

const PostRoute = lazy(async () => ({ default: (await loadPost()).PostRoute }));
const OtherPages = lazy(async () => ({ default: (await loadOtherPages()).OtherPages }));

/** Every address of the app; all but the feed are loaded when they are gone to. */
export function Router() {
  return (
    <Routes>
      <Route path="/" element={<ToOwnLanguage />} />
      <Route path="/:lang" element={<InALanguage />}>
        <Route index element={<FeedPage renderSave={<SaveSlot />} />} />
        <Route path="posts/:id" element={<PostRoute />} />
        <Route path="*" element={<OtherPages />} />
      </Route>
    </Routes>
  );
}

/** Addresses are shared without a language: the receiver's own is put before them. */
function InALanguage() {
  const { lang = '' } = useParams();
  return isReadingLanguage(lang) ? <Layout /> : <ToOwnLanguage />;
}

function ToOwnLanguage() {
  const { pathname, search, hash } = useLocation();
  const { language } = useText();
  return <Navigate to={`/${language}${pathname}${search}${hash}`} replace />;
}

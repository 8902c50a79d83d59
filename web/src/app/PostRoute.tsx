import { PostPage } from '../features/post/routes.tsx';
import { renderEvent, renderGone, renderPerson, renderThanks } from './slots.tsx';

/** A post's page with what other features say about it; one file, as links lead here first. */
export function PostRoute() {
  return <PostPage {...{ renderPerson, renderThanks, renderEvent, renderGone }} />;
}

import { KindChip } from '../../ui/KindChip.tsx';
import { UserText } from '../../ui/UserText.tsx';
import type { PostBrief } from './model/post-brief.ts';

/** The post a first message is about, in short. */
export function PostCard({ brief }: { readonly brief: PostBrief }) {
  const { kind, title, body, language, nickname } = brief;
  return (
    <div className="grid justify-items-start gap-1 rounded-2xl border border-line bg-card p-4 shadow-card">
      <KindChip kind={kind} />
      <UserText text={title} language={language} className="font-semibold" />
      <UserText text={body} language={language} className="line-clamp-2 text-muted" />
      <bdi className="text-sm text-muted">{nickname}</bdi>
    </div>
  );
}

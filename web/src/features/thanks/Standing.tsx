import { shownBadges } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { BadgePicture } from '../../ui/post/Badges.tsx';
import { Heart } from './Heart.tsx';
import { useMember } from './members.ts';
import { isVerifiedGroup, VerifiedGroup } from './VerifiedGroup.tsx';

interface StandingProps {
  readonly uid: string;
  /** Where the badges do not stand there already. */
  readonly badges: boolean;
}

/** Beside a nickname: how often somebody was thanked, and what they earned. */
export function Standing({ uid, badges }: StandingProps) {
  const { ts } = useText('thanks');
  const member = useMember(uid);
  if (!member) return null;
  const { likes, nickname } = member;
  const isVerified = isVerifiedGroup(member.badges);
  // That of a verified association is a button.
  const held = badges ? shownBadges(Object.keys(member.badges)).slice(isVerified ? 1 : 0) : [];
  return (
    <span className="inline-flex shrink-0 items-center gap-1 text-sm text-muted">
      {likes > 0 && (
        <span
          title={ts('received', { count: likes })}
          className="inline-flex items-center gap-0.5 font-medium"
        >
          <Heart filled className="size-4" />
          <span aria-hidden="true" className="tabular-nums">
            {likes}
          </span>
          <span className="sr-only">{ts('received', { count: likes })}</span>
        </span>
      )}
      {isVerified && <VerifiedGroup {...{ uid, nickname }} look={badges ? 'mark' : 'words'} />}
      {held.map((badge, index) => (
        <BadgePicture
          key={badge}
          id={badge}
          className={index === 0 && !isVerified ? 'size-5' : 'size-5 max-sm:hidden'}
        />
      ))}
    </span>
  );
}

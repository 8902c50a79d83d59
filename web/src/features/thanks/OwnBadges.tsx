import { progressOf } from '@friends/domain';
import type { BadgeFacts, BadgeProgress } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { BadgePicture, badgeText } from '../../ui/post/Badges.tsx';
import { VERIFIED_GROUP, VerifiedGroup } from './VerifiedGroup.tsx';

interface OwnBadgesProps {
  readonly uid: string;
  readonly nickname: string;
  readonly badges: readonly string[];
  /** Undefined while they are on their way; null where they do not come. */
  readonly facts: BadgeFacts | null | undefined;
}

/** The badges one has, and how far it is to the next. */
export function OwnBadges({ uid, nickname, badges, facts }: OwnBadgesProps) {
  const { tx } = useText('thanks');
  const next = facts ? progressOf(facts).filter(({ badge }) => !badges.includes(badge)) : [];
  return (
    <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <h2 className="font-bold">{tx('badges')}</h2>
      {badges.length === 0 && <p className="text-muted">{tx('noBadges')}</p>}
      <ul className="grid gap-2 sm:grid-cols-2">
        {badges.map((badge) => (
          <li key={badge} className="flex items-center gap-3">
            <BadgePicture id={badge} className="size-8" />
            {badge === VERIFIED_GROUP ? (
              <VerifiedGroup {...{ uid, nickname }} look="words" />
            ) : (
              <span aria-hidden="true" className="min-w-0 font-medium wrap-anywhere">
                {tx(...badgeText(badge))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {facts !== null && <NextBadges facts={facts} next={next} />}
    </section>
  );
}

interface NextBadgesProps {
  readonly facts: BadgeFacts | undefined;
  readonly next: readonly BadgeProgress[];
}

function NextBadges({ facts, next }: NextBadgesProps) {
  const { tx } = useText('thanks');
  return (
    <>
      <h2 className="border-t border-line pt-3 font-bold">{tx('next')}</h2>
      {facts === undefined ? (
        <span aria-hidden="true" className="skeleton h-48" />
      ) : (
        <ul className="grid gap-4">
          {next.map((progress) => (
            <Next key={progress.badge} {...progress} />
          ))}
        </ul>
      )}
    </>
  );
}

function Next({ badge, have, needed }: BadgeProgress) {
  const { tx, ts } = useText('thanks');
  return (
    <li className="flex items-start gap-3">
      <BadgePicture id={badge} className="mt-0.5 size-8 opacity-60" />
      <span className="grid min-w-0 grow gap-1 wrap-anywhere">
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span aria-hidden="true" className="font-medium">
            {tx(...badgeText(badge))}
          </span>
          <span className="text-sm text-muted tabular-nums">
            {tx('progress', { have, needed })}
          </span>
        </span>
        <span
          role="progressbar"
          aria-valuenow={have}
          aria-valuemax={needed}
          aria-label={ts(...badgeText(badge))}
          className="block h-2 overflow-hidden rounded-full border border-edge bg-sunken"
        >
          <span
            className="block h-full bg-primary"
            style={{ width: `${(100 * have) / needed}%` }}
          />
        </span>
        <span className="text-sm text-muted">{tx(`how.${badge}`)}</span>
      </span>
    </li>
  );
}

import { useCallback, useState } from 'react';
import { useAnswer } from '../../firebase/use-answer.ts';
import { useText } from '../../i18n/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { BadgePicture } from '../../ui/post/Badges.tsx';

export const VERIFIED_GROUP = 'verified-group';

/** Whether a member is an association that the secretariat has verified. */
export const isVerifiedGroup = (badges: object): boolean => Object.hasOwn(badges, VERIFIED_GROUP);

interface VerifiedGroupProps {
  readonly uid: string;
  readonly nickname: string;
  /** Where the mark itself stands there already, or there is no room for words. */
  readonly look: 'words' | 'mark';
}

/** The mark of a verified association, which tells who it really is. */
export function VerifiedGroup({ uid, nickname, look }: VerifiedGroupProps) {
  const { tx, ts } = useText('thanks');
  const [open, setOpen] = useState(false);
  const title = ts('association.title', { nickname });
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={title}
        title={title}
        onClick={() => setOpen(true)}
        className={
          look === 'mark'
            ? '-m-2 inline-grid size-11 shrink-0 place-items-center rounded-xl hover:bg-sunken'
            : 'inline-flex min-h-11 min-w-0 items-center rounded-xl text-start font-semibold wrap-anywhere text-primary-text underline'
        }
      >
        {look === 'mark' ? (
          <BadgePicture id={VERIFIED_GROUP} />
        ) : (
          tx(`common:badge.${VERIFIED_GROUP}`)
        )}
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={tx('association.title', { nickname })}
        description={tx('association.text')}
      >
        <Who uid={uid} />
      </Dialog>
    </>
  );
}

/** What the secretariat has checked. */
function Who({ uid }: { readonly uid: string }) {
  const { tx } = useText('thanks');
  const load = useCallback(
    async () => (await (await import('./data.ts')).readAssociation(uid)) ?? null,
    [uid],
  );
  const { value, failure, again } = useAnswer(load);
  if (value === null) return <p>{tx('association.gone')}</p>;
  if (value === undefined) {
    if (failure) return <ErrorState code={failure} onRetry={again} />;
    return <span aria-hidden="true" className="skeleton block h-44" />;
  }
  const { name, telephone, link } = value;
  return (
    <dl className="grid gap-3 [&_dt]:text-sm [&_dt]:text-muted">
      <div>
        <dt>{tx('association.name')}</dt>
        <dd dir="auto" className="text-lg font-bold wrap-anywhere">
          {name}
        </dd>
      </div>
      <div>
        <dt>{tx('association.telephone')}</dt>
        <dd>
          <a
            href={`tel:${telephone.replaceAll(/\D/g, '')}`}
            className="inline-flex min-h-11 items-center font-semibold text-primary-text underline"
          >
            {telephone}
          </a>
        </dd>
      </div>
      <div>
        <dt>{tx('association.link')}</dt>
        <dd>
          <a
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex min-h-11 items-center font-semibold wrap-anywhere text-primary-text underline"
          >
            {link}
          </a>
        </dd>
      </div>
    </dl>
  );
}

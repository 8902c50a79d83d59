import { useState } from 'react';
import { Link } from 'react-router';
import type { Role } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/Button.tsx';
import { CloseIcon, HandIcon } from '../../ui/icons.tsx';
import { dismissGuide, isGuideDismissed } from './guide.ts';
import { helpsIn } from './model/helper.ts';
import type { Thread } from './model/thread.ts';
import { usePostKind } from './use-post-kind.ts';

/** Only a request can be helped with by more than one. */
const POINTS = {
  author: ['place', 'address', 'much', 'secretariat'],
  inquirer: ['place', 'address', 'much', 'second', 'secretariat'],
} as const;

interface HelperGuideProps {
  readonly thread: Thread;
  readonly role: Role;
}

/** What somebody who helps for the first time should know, until they have put it away. */
export function HelperGuide({ thread, role }: HelperGuideProps) {
  const [dismissed, setDismissed] = useState(isGuideDismissed);
  if (dismissed) return null;
  const dismiss = () => {
    dismissGuide();
    setDismissed(true);
  };
  return <Guide thread={thread} role={role} onDismiss={dismiss} />;
}

function Guide({ thread, role, onDismiss }: HelperGuideProps & { readonly onDismiss: () => void }) {
  const { tx, ts, language } = useText('threads');
  const kind = usePostKind(thread.post);
  if (!helpsIn(kind, role)) return null;
  return (
    <section
      aria-label={ts('guide.title')}
      className="mb-4 rounded-2xl border border-line bg-card p-4 shadow-card"
    >
      <div className="flex items-start gap-2">
        <HandIcon className="mt-2.5 size-5 text-primary-text" />
        <h2 className="grow py-2 font-semibold">{tx('guide.title')}</h2>
        <IconButton
          label={ts('guide.dismiss')}
          icon={<CloseIcon />}
          onClick={onDismiss}
          className="-me-2"
        />
      </div>
      <ul className="grid list-disc gap-1.5 ps-5">
        {POINTS[role].map((point) => (
          <li key={point}>
            {tx(`guide.${point}`)}
            {point === 'much' && role === 'author' && (
              <Link
                to={`/${language}/mine`}
                className="flex min-h-11 items-center text-primary-text underline"
              >
                {tx('guide.pause')}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <Link
        to={`/${language}/learn/being-asked`}
        className="flex min-h-11 items-center font-semibold text-primary-text underline"
      >
        {tx('guide.learn')}
      </Link>
    </section>
  );
}

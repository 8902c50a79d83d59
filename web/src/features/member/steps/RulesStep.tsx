import { Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { FORBIDDEN } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { Terms } from '../../../safety/Terms.tsx';
import { CloseIcon } from '../../../ui/icons.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import type { StepProps } from './step.ts';

/** What is not allowed, that one is of age, and the promise to keep to it. */
export function RulesStep({ form, problems, onChange }: StepProps) {
  const { tx } = useText('member');
  const { lang = 'en' } = useParams();
  const wrong = (key: string | undefined) => key && tx(`problems.${key}`);
  return (
    <>
      <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
        <h2 className="text-lg font-bold">{tx('rules.title')}</h2>
        <p>{tx('rules.lead')}</p>
        <ul className="grid gap-2">
          {FORBIDDEN.map((reason) => (
            <li key={reason} className="flex items-start gap-2.5 text-sm">
              <CloseIcon className="mt-0.5 size-4 text-danger-text" />
              <span>{tx(`common:rules.items.${reason}`)}</span>
            </li>
          ))}
        </ul>
        <HowItIsKeptSafe />
        <ButtonLink look="quiet" to={`/${lang}/rules`} className="-ms-4 justify-self-start">
          {tx('rules.more')}
        </ButtonLink>
      </section>
      <div className="grid gap-1">
        <div data-field="adult">
          <CheckField
            label={tx('rules.adult')}
            hint={tx('rules.adultHint')}
            error={wrong(problems.adult)}
            checked={form.adult}
            onChange={(event) => onChange({ adult: event.target.checked })}
          />
        </div>
        <div data-field="accepted">
          <CheckField
            label={tx('rules.accept')}
            error={wrong(problems.accepted)}
            checked={form.accepted}
            onChange={(event) => onChange({ accepted: event.target.checked })}
          />
        </div>
      </div>
    </>
  );
}

/** What a machine and the secretariat look at, and for how long: loaded when somebody opens it. */
function HowItIsKeptSafe() {
  const { tx } = useText('member');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-primary-text">
        {tx('rules.how')}
      </summary>
      {isOpen && (
        <Suspense fallback={<SkeletonRows />}>
          <Terms />
        </Suspense>
      )}
    </details>
  );
}

import { FORBIDDEN, SECRETARIAT } from '@friends/domain';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { LearnLink } from '../../learn/LearnLink.tsx';
import { DeskFacts } from '../../safety/DeskFacts.tsx';
import { Japanese } from '../../safety/Japanese.tsx';
import { Terms } from '../../safety/Terms.tsx';

/** What the page says of what is forbidden, and of what follows. */
const RULE_TEXTS = [
  ...FORBIDDEN.map((reason) => ({ key: `common:rules.items.${reason}` })),
  { key: 'common:rules.violations' },
];

/** What is not allowed here, what follows, and where to turn to. */
export function RulesPage() {
  const { tx, ts } = useText();
  useText('desk');
  useText('terms');
  const { lang = 'en' } = useParams();
  usePageTitle(ts('rules.title'));
  return (
    <article className="grid gap-4">
      <div>
        <PageHeader title={tx('rules.title')} back={`/${lang}/`} />
        <p className="text-lg">{tx('rules.intro')}</p>
      </div>
      <Section title={tx('rules.forbiddenTitle')}>
        <ol className="grid gap-3">
          {FORBIDDEN.map((reason, index) => (
            <li key={reason} className="flex gap-3">
              <span
                aria-hidden="true"
                className="grid size-7 shrink-0 place-items-center rounded-full bg-danger-soft text-sm font-bold text-danger-text"
              >
                {index + 1}
              </span>
              <span>{tx(`rules.items.${reason}`)}</span>
            </li>
          ))}
        </ol>
      </Section>
      <LearnLink />
      <Section title={tx('rules.violationsTitle')}>
        <p>{tx('rules.violations')}</p>
        <Japanese of={RULE_TEXTS} />
      </Section>
      <Section title={tx('terms:title')}>
        <Terms />
      </Section>
      <Section title={tx('rules.safetyTitle')}>
        <p>{tx('rules.safety')}</p>
        <p className="mt-2 font-semibold">{tx('rules.emergency')}</p>
      </Section>
      <Section title={tx('rules.contactTitle')}>
        <p>{tx('rules.contact')}</p>
        <a className={buttonClass('quiet', '-ms-4 underline')} href={`mailto:${SECRETARIAT}`}>
          {SECRETARIAT}
        </a>
      </Section>
      <Section title={tx('desk:title')}>
        <p>{tx('desk:intro')}</p>
        <p className="my-2 font-semibold">{tx('desk:promise')}</p>
        <DeskFacts />
      </Section>
    </article>
  );
}

function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="rounded-2xl border border-line bg-card p-5 shadow-card">
      <h2 className="mb-2 text-lg font-bold">{title}</h2>
      {children}
    </section>
  );
}

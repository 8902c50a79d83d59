import { useState } from 'react';
import { AUDIT_ACTS } from '@friends/domain';
import type { AuditAct } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { ListIcon } from '../../../ui/icons.tsx';
import { EmptyState } from '../../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { OnlyFor } from '../OnlyFor.tsx';
import { DoneRow } from './DoneRow.tsx';
import { useDone } from './use-done.ts';

/** `/:lang/admin/audit`: who of the staff did what, newest first. */
export function AuditPage() {
  const { tx, ts } = useText('admin-audit');
  const [act, setAct] = useState<AuditAct>();
  usePageTitle(ts('title'));
  return (
    <OnlyFor task="audit">
      <div className="grid grid-cols-1 gap-5">
        <div>
          <PageHeader title={tx('title')} />
          <p className="text-muted">{tx('intro')}</p>
        </div>
        <SelectField
          label={tx('filter')}
          value={act ?? ''}
          onChange={({ target }) => setAct(AUDIT_ACTS.find((one) => one === target.value))}
        >
          <option value="">{ts('all')}</option>
          {AUDIT_ACTS.map((one) => (
            <option key={one} value={one}>
              {ts(`acts.${one}`)}
            </option>
          ))}
        </SelectField>
        <Found key={act ?? ''} act={act} />
      </div>
    </OnlyFor>
  );
}

function Found({ act }: { readonly act: AuditAct | undefined }) {
  const { tx } = useText('admin-audit');
  const { page, failure, busy, more } = useDone(act);
  if (page === undefined) {
    return failure ? <ErrorState code={failure} onRetry={more} /> : <SkeletonRows />;
  }
  if (page.done.length === 0) {
    return <EmptyState icon={<ListIcon className="size-7" />} title={tx('none')} />;
  }
  return (
    <>
      <ul className="grid grid-cols-1 gap-2">
        {page.done.map((done) => (
          <li key={done.name}>
            <DoneRow done={done} nicknames={page.nicknames} />
          </li>
        ))}
      </ul>
      {failure && <ErrorState code={failure} onRetry={more} />}
      {page.isFull && !failure && (
        <Button onClick={more} busy={busy} className="justify-self-start">
          {tx('more')}
        </Button>
      )}
    </>
  );
}

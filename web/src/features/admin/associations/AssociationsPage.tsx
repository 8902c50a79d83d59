import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { listAssociations } from '../associations-data.ts';
import { FindMember } from '../FindMember.tsx';
import { OnlyFor } from '../OnlyFor.tsx';
import { AssociationForm } from './AssociationForm.tsx';
import { AssociationRow } from './AssociationRow.tsx';

/** `/:lang/admin/associations`: which associations are verified, and the way to verify one. */
export function AssociationsPage() {
  const { tx, ts } = useText('admin');
  usePageTitle(ts('nav.associations.title'));
  return (
    <OnlyFor task="verify">
      <div>
        <PageHeader title={tx('nav.associations.title')} />
        <All />
      </div>
    </OnlyFor>
  );
}

function All() {
  const { tx } = useText('admin-associations');
  const { value, failure, again } = useAnswer(listAssociations);
  return (
    <div className="grid gap-6">
      <p className="text-muted">{tx('intro')}</p>
      <section className="grid gap-3">
        <h2 className="text-lg font-bold">{tx('new')}</h2>
        <FindMember>
          {({ member }, done) => (
            <AssociationForm
              key={member}
              member={member}
              stored={value?.find((one) => one.member === member)}
              onSaved={() => {
                done();
                again();
              }}
              onCancel={done}
            />
          )}
        </FindMember>
      </section>
      <section className="grid gap-3">
        <h2 className="text-lg font-bold">{tx('list')}</h2>
        {failure && <ErrorState code={failure} onRetry={again} />}
        {value === undefined && failure === undefined && <SkeletonRows />}
        {value?.length === 0 && <p className="text-muted">{tx('none')}</p>}
        <ul className="grid gap-3 empty:hidden">
          {value?.map((association) => (
            <li key={association.member}>
              <AssociationRow association={association} onChanged={again} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

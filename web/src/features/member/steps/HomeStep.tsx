import { useText } from '../../../i18n/index.ts';
import { PlaceField } from '../../../places/PlaceField.tsx';
import type { StepProps } from './step.ts';

/** In which municipality, ward or cell one lives; nothing more precise is ever asked. */
export function HomeStep({ form, problems, onChange }: StepProps) {
  const { tx } = useText('member');
  return (
    <>
      <h2 className="text-lg font-bold">{tx('home.title')}</h2>
      <div data-field="home">
        <PlaceField
          label={tx('home.label')}
          hint={tx('home.hint')}
          error={problems.home && tx(`problems.${problems.home}`)}
          value={form.home}
          cell={form.cell}
          finer
          onChange={(place, cell) => onChange({ home: place.code, cell })}
        />
      </div>
    </>
  );
}

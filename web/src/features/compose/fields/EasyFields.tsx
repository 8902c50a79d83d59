import { LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { PlusIcon } from '../../../ui/icons.tsx';
import type { ComposerFieldProps } from './field.ts';
import { WrittenField } from './WrittenField.tsx';

/** The author's own Easy Japanese beside the text, if they like. */
export function EasyFields({ form, problems, change }: ComposerFieldProps) {
  const { tx } = useText('compose');
  if (!form.withEasy) {
    return (
      <div>
        <Button icon={<PlusIcon />} onClick={() => change({ withEasy: true })}>
          {tx('easy.add')}
        </Button>
        <p className="mt-1.5 text-sm text-muted">{tx('easy.hint')}</p>
      </div>
    );
  }
  return (
    <div className="grid gap-4 rounded-2xl bg-sunken p-4">
      <p className="text-sm text-muted">{tx('easy.hint')}</p>
      <WrittenField
        name="easyTitle"
        label={tx('easy.title')}
        value={form.easyTitle}
        max={LIMITS.title}
        problem={problems.easyTitle}
        language="ja"
        onChange={(easyTitle) => change({ easyTitle })}
      />
      <WrittenField
        long
        name="easyBody"
        label={tx('easy.body')}
        value={form.easyBody}
        max={LIMITS.body}
        problem={problems.easyBody}
        language="ja"
        onChange={(easyBody) => change({ easyBody })}
      />
      <Button
        look="quiet"
        className="justify-self-start"
        onClick={() => change({ withEasy: false })}
      >
        {tx('easy.remove')}
      </Button>
    </div>
  );
}

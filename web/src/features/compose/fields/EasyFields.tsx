import { LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { PlusIcon } from '../../../ui/icons.tsx';
import { EasyHintsLater } from '../easy/EasyHintsLater.tsx';
import { writtenIn } from '../model/check.ts';
import { easyBegun } from '../model/form.ts';
import type { PostForm } from '../model/form.ts';
import type { ComposerFieldProps } from './field.ts';
import { WrittenField } from './WrittenField.tsx';

/** The author's own Easy Japanese beside the text, if they like. */
export function EasyFields({ form, problems, change }: ComposerFieldProps) {
  const { tx } = useText('compose');
  const inJapanese = writtenIn(form).language === 'ja';
  const { easyTitle, easyBody } = form;
  if (!form.withEasy) {
    return (
      <div>
        <Button icon={<PlusIcon />} onClick={() => change(easyBegun(form, inJapanese))}>
          {tx('easy.add')}
        </Button>
        <p className="mt-1.5 text-sm text-muted">{tx('easy.hint')}</p>
      </div>
    );
  }
  return (
    <div className="grid gap-4 rounded-2xl bg-sunken p-4">
      <p className="text-sm text-muted">{tx(inJapanese ? 'easy.happens' : 'easy.hint')}</p>
      {inJapanese && <Beside form={form} />}
      <WrittenField
        name="easyTitle"
        label={tx('easy.title')}
        value={easyTitle}
        max={LIMITS.title}
        problem={problems.easyTitle}
        language="ja"
        onChange={(title) => change({ easyTitle: title })}
      />
      <WrittenField
        long
        name="easyBody"
        label={tx('easy.body')}
        value={easyBody}
        max={LIMITS.body}
        problem={problems.easyBody}
        language="ja"
        onChange={(body) => change({ easyBody: body })}
      />
      <EasyHintsLater
        texts={{ title: easyTitle, body: easyBody }}
        onChange={({ title, body }) => change({ easyTitle: title, easyBody: body })}
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

/** The text it is made of, in sight while it is made easier. */
function Beside({ form }: { readonly form: PostForm }) {
  const { tx } = useText('compose');
  if (form.title.trim() === '' && form.body.trim() === '') return null;
  return (
    <details className="rounded-xl border border-line bg-card px-3.5 text-sm">
      <summary className="min-h-11 cursor-pointer py-3 font-semibold">{tx('easy.beside')}</summary>
      <div lang="ja" dir="auto" className="grid gap-1 pb-3 wrap-anywhere whitespace-pre-line">
        <p className="font-semibold">{form.title}</p>
        <p>{form.body}</p>
      </div>
    </details>
  );
}

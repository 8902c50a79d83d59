import { useEffect, useState } from 'react';
import type { ReadingLanguage } from '@friends/domain';
import { failureCode } from '../../firebase/failure.ts';
import type { FailureCode } from '../../firebase/failure.ts';
import { loadModule } from '../../learn/module.ts';
import type { Module, ModuleId } from '../../learn/module.ts';

interface Modules {
  /** In the order asked for; undefined until all are there. */
  readonly modules: readonly Module[] | undefined;
  readonly failure: FailureCode | undefined;
  readonly retry: () => void;
}

/** Texts of modules; while another language is on its way, what was there stays. */
export function useModules(language: ReadingLanguage, ids: readonly ModuleId[]): Modules {
  const wanted = ids.join(' ');
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<{ wanted: string; modules: readonly Module[] }>();
  const [failed, setFailed] = useState<{ asked: string; code: FailureCode }>();
  const asked = `${language} ${wanted} ${attempt}`;
  useEffect(() => {
    let isLeft = false;
    const all = (wanted.split(' ') as ModuleId[]).map((id) => loadModule(language, id));
    Promise.all(all).then(
      (modules) => !isLeft && setShown({ wanted, modules }),
      (error: unknown) => !isLeft && setFailed({ asked, code: failureCode(error) }),
    );
    return () => {
      isLeft = true;
    };
  }, [language, wanted, asked]);
  return {
    modules: shown?.wanted === wanted ? shown.modules : undefined,
    failure: failed?.asked === asked ? failed.code : undefined,
    retry: () => setAttempt((attempts) => attempts + 1),
  };
}

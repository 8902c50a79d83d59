import { isModuleId } from '../../learn/module.ts';
import type { ModuleId } from '../../learn/module.ts';
import { draftBox } from '../../text/draft.ts';

const isListOfModules = (value: unknown): value is ModuleId[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string' && isModuleId(id));

/** A quiz is for oneself: nobody else is told, and no badge hangs on it. */
const box = draftBox('friends.passedModules', isListOfModules);

/** The modules whose quiz was passed in this browser. */
export const passedModules = (): readonly ModuleId[] => box.read() ?? [];

/** Remembers in this browser that a module's quiz was passed. */
export const rememberPassed = (id: ModuleId): void =>
  box.write([...new Set([...passedModules(), id])]);

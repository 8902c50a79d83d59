import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingLanguage } from '@friends/domain';
import type { Module, ModuleId } from '../../../web/src/learn/module.ts';

const MODULES = join(import.meta.dirname, '../../../web/src/learn');

/** A module's texts, straight from the file of its writers. */
export const moduleTexts = (language: ReadingLanguage, id: ModuleId): Module =>
  JSON.parse(readFileSync(join(MODULES, language, `${id}.json`), 'utf8')) as Module;

import { blockScenarios } from './cases/blocks.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('blocks', blockScenarios);

import { threadScenarios } from './cases/threads.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('threads', threadScenarios);

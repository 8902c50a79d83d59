import { closedScenarios } from './cases/closed.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('whatever is only for functions', closedScenarios);

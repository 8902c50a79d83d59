import { keptScenarios, paceScenarios } from './cases/paces.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('paces', paceScenarios);
checkScenarios('kept', keptScenarios);

import { reportLists, reportScenarios } from './cases/reports.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('reports', [...reportScenarios, ...reportLists]);

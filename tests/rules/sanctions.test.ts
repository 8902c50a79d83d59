import { sanctionScenarios } from './cases/members.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('sanctions', sanctionScenarios);

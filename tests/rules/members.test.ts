import { memberScenarios } from './cases/members.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('members', memberScenarios);

import { settingsScenarios } from './cases/members.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('settings', settingsScenarios);

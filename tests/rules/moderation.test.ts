import {
  attachedScenarios,
  caseScenarios,
  listScenarios,
  versionScenarios,
} from './cases/moderation.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('cases', [...caseScenarios, ...attachedScenarios]);
checkScenarios('lists', [...listScenarios, ...versionScenarios]);

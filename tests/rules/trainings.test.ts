import {
  codeScenarios,
  linkScenarios,
  registrationScenarios,
  trainingScenarios,
} from './cases/trainings.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('trainings', trainingScenarios);
checkScenarios('codes of trainings', codeScenarios);
checkScenarios('links of trainings', linkScenarios);
checkScenarios('registrations', registrationScenarios);

import {
  attendanceScenarios,
  eventMessageScenarios,
  nameScenarios,
  rosterScenarios,
} from './cases/attendances.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('attendances', attendanceScenarios);
checkScenarios('rosters', rosterScenarios);
checkScenarios('names of who comes', nameScenarios);
checkScenarios('messages to who comes', eventMessageScenarios);

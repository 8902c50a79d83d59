import { associationScenarios } from './cases/associations.ts';
import {
  announcementScenarios,
  auditScenarios,
  staffScenarios,
  statisticsScenarios,
  storyScenarios,
} from './cases/staff.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('staff', staffScenarios);
checkScenarios('stories', storyScenarios);
checkScenarios('announcements', announcementScenarios);
checkScenarios('statistics', statisticsScenarios);
checkScenarios('associations', associationScenarios);
checkScenarios('audit', auditScenarios);

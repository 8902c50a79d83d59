import { noticeScenarios } from './cases/notices.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('notices', noticeScenarios);

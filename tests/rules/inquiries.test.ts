import { inquiryScenarios } from './cases/threads.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('inquiries', inquiryScenarios);

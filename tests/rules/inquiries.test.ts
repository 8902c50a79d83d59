import { inquiryScenarios } from './cases/inquiries.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('inquiries', inquiryScenarios);

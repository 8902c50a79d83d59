import { feedbackLists, feedbackScenarios } from './cases/feedback.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('feedback', [...feedbackScenarios, ...feedbackLists]);

import { questionScenarios } from './cases/questions.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('questions', questionScenarios);

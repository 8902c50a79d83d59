import { messageScenarios } from './cases/messages.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('messages', messageScenarios);

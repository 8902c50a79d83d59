import { placeScenarios } from './cases/members.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('places', placeScenarios);

import { searchScenarios } from './cases/searches.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('searches', searchScenarios);

import { densityScenarios } from './cases/listings.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('densities', densityScenarios);

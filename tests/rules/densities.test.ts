import { densityScenarios, deskScenarios } from './cases/listings.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('densities', densityScenarios);
checkScenarios('where to find help', deskScenarios);

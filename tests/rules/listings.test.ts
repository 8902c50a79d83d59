import { listingScenarios } from './cases/listings.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('listings', listingScenarios);

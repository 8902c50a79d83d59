import { closedScenarios } from './cases/closed.ts';
import { checkScenarios } from './support/check.ts';
import { player } from './support/player.ts';

// Not among what coverage is read from: the rules say nothing of what is only for functions.
checkScenarios('whatever is only for functions', closedScenarios, player('demo-closed'));

import { likeScenarios, progressScenarios } from './cases/likes.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('likes', likeScenarios);
checkScenarios('progress', progressScenarios);

import { postScenarios } from './cases/posts.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('posts', postScenarios);

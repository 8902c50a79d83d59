import { standingPosts } from './cases/posts-standing.ts';
import { writtenPosts } from './cases/posts-written.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('posts', [...writtenPosts, ...standingPosts]);

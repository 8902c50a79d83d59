import type { Scenario } from '../support/scenario.ts';
import { blockScenarios } from './blocks.ts';
import { listingScenarios } from './listings.ts';
import {
  memberScenarios,
  placeScenarios,
  sanctionScenarios,
  settingsScenarios,
} from './members.ts';
import { messageScenarios } from './messages.ts';
import { paceScenarios } from './paces.ts';
import { postScenarios } from './posts.ts';
import { inquiryScenarios, threadScenarios } from './threads.ts';

/** What each match of `firestore.rules` allows and refuses, by its path there. */
export const SCENARIOS: Readonly<Record<string, readonly Scenario[]>> = {
  '/members/{uid}': memberScenarios,
  '/members/{uid}/private/settings': settingsScenarios,
  '/sanctions/{uid}': sanctionScenarios,
  '/places/{code}': placeScenarios,
  '/posts/{postId}': postScenarios,
  '/listings/{language}/items/{postId}': listingScenarios,
  '/inquiries/{inquiryId}': inquiryScenarios,
  '/threads/{threadId}': threadScenarios,
  '/threads/{threadId}/messages/{messageId}': messageScenarios,
  '/blocks/{blockId}': blockScenarios,
  '/paces/{uid}': paceScenarios,
};

import type { Scenario } from '../support/scenario.ts';
import {
  attendanceScenarios,
  eventMessageScenarios,
  nameScenarios,
  rosterScenarios,
} from './attendances.ts';
import { blockScenarios } from './blocks.ts';
import { associationScenarios } from './associations.ts';
import { attachedScenarios, caseScenarios, listScenarios, versionScenarios } from './moderation.ts';
import { deviceScenarios } from './devices.ts';
import { feedbackLists, feedbackScenarios } from './feedback.ts';
import { inquiryScenarios } from './inquiries.ts';
import { likeScenarios, progressScenarios } from './likes.ts';
import { densityScenarios, deskScenarios, listingScenarios } from './listings.ts';
import {
  memberScenarios,
  placeScenarios,
  sanctionScenarios,
  settingsScenarios,
} from './members.ts';
import { messageScenarios } from './messages.ts';
import { noticeScenarios } from './notices.ts';
import { keptScenarios, paceScenarios } from './paces.ts';
import { standingPosts } from './posts-standing.ts';
import { writtenPosts } from './posts-written.ts';
import { questionScenarios } from './questions.ts';
import { reportLists, reportScenarios } from './reports.ts';
import { searchScenarios } from './searches.ts';
import {
  announcementScenarios,
  auditScenarios,
  staffScenarios,
  statisticsScenarios,
  storyScenarios,
} from './staff.ts';
import { threadScenarios } from './threads.ts';
import {
  codeScenarios,
  linkScenarios,
  registrationScenarios,
  trainingScenarios,
} from './trainings.ts';

/** What each match of `firestore.rules` allows and refuses, by its path there. */
export const SCENARIOS: Readonly<Record<string, readonly Scenario[]>> = {
  '/members/{uid}': memberScenarios,
  '/members/{uid}/private/settings': settingsScenarios,
  '/members/{uid}/devices/{deviceId}': deviceScenarios,
  '/members/{uid}/searches/{searchId}': searchScenarios,
  '/notices/{uid}/items/{noticeId}': noticeScenarios,
  '/sanctions/{uid}': sanctionScenarios,
  '/staff/{uid}': staffScenarios,
  '/stories/{storyId}': storyScenarios,
  '/announcements/{announcementId}': announcementScenarios,
  '/statistics/{day}': statisticsScenarios,
  '/associations/{uid}': associationScenarios,
  '/audit/{entryId}': auditScenarios,
  '/feedback/{feedbackId}': [...feedbackScenarios, ...feedbackLists],
  '/reports/{reportId}': [...reportScenarios, ...reportLists],
  '/cases/{caseId}': caseScenarios,
  '/cases/{caseId}/attached/{number}': attachedScenarios,
  '/lists/{language}': listScenarios,
  '/lists/{language}/versions/{version}': versionScenarios,
  '/places/{code}': placeScenarios,
  '/densities/{coarse}': densityScenarios,
  '/assist/desk': deskScenarios,
  '/posts/{postId}': [...writtenPosts, ...standingPosts],
  '/listings/{language}/items/{postId}': listingScenarios,
  '/inquiries/{inquiryId}': inquiryScenarios,
  '/threads/{threadId}': threadScenarios,
  '/threads/{threadId}/messages/{messageId}': messageScenarios,
  '/questions/{questionId}': questionScenarios,
  '/likes/{likeId}': likeScenarios,
  '/members/{uid}/private/kept': keptScenarios,
  '/members/{uid}/private/progress': progressScenarios,
  '/attendances/{attendanceId}': attendanceScenarios,
  '/rosters/{postId}': rosterScenarios,
  '/rosters/{postId}/names/{list}': nameScenarios,
  '/rosters/{postId}/messages/{messageId}': eventMessageScenarios,
  '/trainings/{trainingId}': trainingScenarios,
  '/trainings/{trainingId}/private/code': codeScenarios,
  '/trainings/{trainingId}/private/link': linkScenarios,
  '/registrations/{registrationId}': registrationScenarios,
  '/blocks/{blockId}': blockScenarios,
  '/paces/{uid}': paceScenarios,
};

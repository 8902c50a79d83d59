/**
 * What nobody may write here: the seven things of the guide page, then the two that only its
 * flyers name (JP-MIRAI Friends, 2022).
 */
export const FORBIDDEN = [
  'commercial',
  'job-placement',
  'dating',
  'harassment',
  'false-information',
  'personal-data',
  'politics-religion',
  'illegal',
  'spam',
] as const;

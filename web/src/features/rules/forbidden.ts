/** What is forbidden here, in the order of the guide page, the flyers' two after its seven. */
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

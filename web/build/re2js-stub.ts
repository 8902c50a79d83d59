/** Stands in for the regular expressions of Firestore's pipelines: see vite.config.ts. */
export const RE2JS = {
  compile(): never {
    throw new Error('regular expressions of pipelines are left out of this build');
  },
};

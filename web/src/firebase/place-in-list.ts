import type { RestDocument } from './rest.ts';

/** Where a document stands among those that are listed with the newest first. */
export interface Place {
  /** As Firestore writes it: a millisecond holds several. */
  readonly createdAt: string;
  /** Its full path. */
  readonly name: string;
}

export const placeOf = ({ name, fields }: RestDocument): Place => ({
  createdAt: fields?.['createdAt']?.timestampValue ?? '',
  name,
});

/** What a query by `createdAt` and `__name__`, both descending, needs to go on behind a place. */
export const behind = (last: Place | undefined): object =>
  last === undefined
    ? {}
    : {
        startAt: {
          values: [{ timestampValue: last.createdAt }, { referenceValue: last.name }],
          before: false,
        },
      };

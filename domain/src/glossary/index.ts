export { findTerms } from './glossary.ts';
export type { GlossaryTerm } from './glossary.ts';
export { markTerms } from './mark.ts';
export type { MarkedPart } from './mark.ts';

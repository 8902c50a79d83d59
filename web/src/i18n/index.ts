export * from './format.ts';
export { furtherReading, rememberLanguages, useFurtherReading } from './reading.ts';
export { Readings } from './Readings.tsx';
export { changeInterface, loadTexts, startTexts } from './start.ts';
export { useText } from './use-text.ts';

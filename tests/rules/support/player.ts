import type { Emulator } from './emulator.ts';
import { inParallel } from './parallel.ts';
import { prepare } from './prepare.ts';
import { complaint, play, stages } from './scenario.ts';
import type { Scenario } from './scenario.ts';

interface Player {
  readonly emulator: () => Promise<Emulator>;
  /**
   * Plays a scenario, once however many tests ask: one wants to know whether it is answered rightly,
   * another what was evaluated meanwhile. @returns what was answered otherwise than expected
   */
  readonly complaintsAbout: (scenario: Scenario) => Promise<string[]>;
}

/** Plays scenarios in a project of its own. */
export function player(project: string): Player {
  const played = new Map<Scenario, Promise<string[]>>();
  let prepared: Promise<Emulator> | undefined;
  const emulator = () => (prepared ??= prepare(project));
  const playAll = async (scenario: Scenario) => {
    const firestore = await emulator();
    const wrong = await inParallel(stages(scenario), (stage) => play(firestore, stage));
    return wrong.flat().map(complaint);
  };
  const complaintsAbout = (scenario: Scenario) => {
    const complaints = played.get(scenario) ?? playAll(scenario);
    played.set(scenario, complaints);
    return complaints;
  };
  return { emulator, complaintsAbout };
}

/** The project of the scenarios of all matches, from which coverage is read. */
export const COVERED = player('demo-coverage');

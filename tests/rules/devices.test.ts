import { deviceScenarios } from './cases/devices.ts';
import { checkScenarios } from './support/check.ts';

checkScenarios('devices', deviceScenarios);

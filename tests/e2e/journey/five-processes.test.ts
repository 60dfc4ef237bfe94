import { journey } from './journey.ts';
import { fiveProcesses } from './world.ts';

describe('in five processes', () => journey(() => fiveProcesses()));

import { journey } from './journey.ts';
import { oneProcess } from './world.ts';

describe('in one process', () => journey(oneProcess));

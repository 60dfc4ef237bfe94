export type { BufferRule as BufferRuleMapper } from '../../domain/buffer.ts';

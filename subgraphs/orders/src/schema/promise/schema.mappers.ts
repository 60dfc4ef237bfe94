export type { PromiseChange as PromiseChangeMapper } from '../../domain/promise/change.ts';
export type { MessageView as CustomerMessageMapper } from '../../persistence/message-repository.ts';

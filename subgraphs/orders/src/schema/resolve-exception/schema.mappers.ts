export type { ExceptionView as OrderExceptionMapper } from '../../persistence/exception-repository.ts';

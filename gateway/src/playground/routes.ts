import type { FastifyInstance } from 'fastify';
import type { AuthOptions } from '../authenticate.ts';

export function registerPlayground(_server: FastifyInstance, _options: { readonly auth: AuthOptions }): void {}

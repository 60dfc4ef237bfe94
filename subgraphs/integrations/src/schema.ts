export { typeDefs } from './schema/typeDefs.generated.ts';

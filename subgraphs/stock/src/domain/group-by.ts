export { groupBy } from '@baton/kernel';

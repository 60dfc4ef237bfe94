import type { LocationResolvers } from '../../types.generated.ts';

export const Location: Pick<LocationResolvers, 'capacity' | '__resolveReference'> = {
  async capacity({ code }, _arguments, { capacity }) {
    const days = (await capacity.read()).find(({ location }) => location === code)?.days ?? [];
    return [...days];
  },
};

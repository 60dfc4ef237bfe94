import { eventually } from '../../src/index.ts';

describe('eventually', () => {
  test('looks again until what is expected is so, and answers it', async () => {
    let looks = 0;
    const seen = await eventually(
      () => {
        looks += 1;
        expect(looks).toBeGreaterThan(2);
        return `look ${looks}`;
      },
      { everyMs: 1 },
    );
    expect(seen).toBe('look 3');
  });

  test('tells at last what was seen and what was expected, and for what it waited', async () => {
    const waiting = eventually(() => expect({ status: 'SOURCED' }).toEqual({ status: 'SHIPPED' }), {
      what: 'the order to leave',
      timeoutMs: 5,
      everyMs: 1,
    });
    await expect(waiting).rejects.toThrow(/Waited 5 ms for the order to leave; at last:[\s\S]*SHIPPED[\s\S]*SOURCED/);
  });

  test('waits for what is not there yet', async () => {
    const answers: ({ readonly status: string } | null)[] = [null, { status: 'SOURCED' }];
    await eventually(() => expect(answers.shift()).toMatchObject({ status: 'SOURCED' }), { everyMs: 1 });
    expect(answers).toEqual([]);
  });

  test('does not look again after a failure that is no expectation', async () => {
    let looks = 0;
    const looking = eventually(() => {
      looks += 1;
      throw new Error('the door is locked');
    });
    await expect(looking).rejects.toThrow('the door is locked');
    expect(looks).toBe(1);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lineOf } from '../../../../src/source-file/answer.ts';
import { inArrivalOrder } from '../../../../src/source-file/in-arrival-order.ts';
import { readSourceFile } from '../../../../src/source-file/read.ts';
import { together } from '../../../../src/source-file/together.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'baton-source-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, content: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const place = (Facility: string, Longitude: string) => ({ Facility, Latitude: '40', Longitude });
const instance = {
  note: 'cost=2 per distinct FC + sum(0.5+0*miles)',
  fcs: [place('B', '-75'), place('A', '-75'), place('C', '-120')],
  cities: [{ Latitude: '40', Longitude: '-75' }],
  stocked: [
    [1, 1, 0],
    [1, 1, 0],
    [0, 0, 1],
  ],
  orders: [
    { city: 0, items: [0, 1] },
    { city: 0, items: [2, 0] },
  ],
};
const solved = (content: unknown, isWindow = false): unknown[] => {
  const file = readSourceFile(written('instance.json', content));
  const answers = isWindow ? together(file, { seed: 1, rounds: 100 }) : inArrivalOrder(file);
  return [...answers].map(({ fc }, index) => JSON.parse(lineOf(file, index, fc)));
};

test('takes its prices from the note, breaks ties by code, and answers by the place in the file', () => {
  expect(solved(instance)).toEqual([
    { order: 0, cost: 3, shipments: 1, fc: [1, 1] },
    { order: 1, cost: 5, shipments: 2, fc: [2, 1] },
  ]);
});

test('takes other prices from `costs`, also of a single centre, to fifteen decimals', () => {
  const [a, ...others] = instance.fcs;
  const costs = { perShipment: 1.5, perItem: '0.000000000000001', perMileItem: 0 };
  const dear = { ...instance, costs, fcs: [{ ...a, costs: { perShipment: 0.25 } }, ...others] };

  expect(solved(dear)[0]).toEqual({ order: 0, cost: 0.25, shipments: 1, fc: [0, 0] });
});

test('takes several units of an item, and splits them where no centre has all', () => {
  const stock = [
    [1, 0, 0],
    [1, 0, 0],
    [5, 9, 0],
  ];
  const { stocked: _none, ...rest } = instance;
  const items = {
    ...rest,
    stock,
    maxSplit: 1,
    orders: [
      { city: 0, items: [0, 0] },
      { city: 0, items: [{ item: 0, quantity: 2 }, 1] },
      { city: 0, items: [0], quantities: [4] },
    ],
  };

  expect(solved(items)).toEqual([
    { order: 0, cost: 3, shipments: 1, fc: [2, 2] },
    { order: 1, cost: 3.5, shipments: 1, fc: [2, 2, 2] },
    { order: 2, cost: null, shipments: 0, fc: null },
  ]);
});

test('serves both orders together where the first would leave the second nothing', () => {
  const { stocked: _none, ...rest } = instance;
  const shared = {
    ...rest,
    stock: [
      [1, 0, 0],
      [1, 1, 0],
      [0, 0, 0],
    ],
    maxSplit: 0,
    orders: [
      { city: 0, items: [0] },
      { city: 0, items: [0, 1] },
    ],
  };

  expect(solved(shared).map((line) => (line as { fc: unknown }).fc)).toEqual([[1], null]); // lines of our own
  expect(solved(shared, true)).toEqual([
    { order: 0, cost: 2.5, shipments: 1, fc: [0] },
    { order: 1, cost: 3, shipments: 1, fc: [1, 1] },
  ]);
});

test('answers the stock of a window by the orders of the instance beside it', () => {
  written('instance.json', instance);
  const file = readSourceFile(
    written('window.json', {
      window: 1,
      stock: [
        [0, 0, 0],
        [0, 0, 0],
        [9, 9, 9],
      ],
    }),
  );

  expect([...inArrivalOrder(file)].map(({ fc }) => fc)).toEqual([[2, 2]]);
});

test('puts what has no coordinates last, and fails nowhere', () => {
  const [, b, c] = instance.fcs;
  const lost = { ...instance, note: '', fcs: [{ Facility: 'B', Latitude: '', Longitude: null }, b, c] };

  expect(solved(lost)[0]).toMatchObject({ shipments: 1, fc: [1, 1] });
  expect(solved({ ...lost, cities: [{}] })[0]).toMatchObject({ shipments: 1, fc: [1, 1] });
});

test.each<[string, unknown, string]>([
  ['no centres', { ...instance, fcs: [] }, 'fcs'],
  ['a centre that is there twice', { ...instance, fcs: [place('A', '1'), place('A', '2'), place('C', '3')] }, 'fcs[1].Facility'],
  ['a row too few', { ...instance, stocked: instance.stocked.slice(1) }, 'stocked'],
  ['an unknown city', { ...instance, orders: [{ city: 1, items: [0] }] }, 'orders[0].city'],
  ['an unknown item', { ...instance, orders: [{ city: 0, items: [3] }] }, 'orders[0].items[0]'],
  ['half an item', { ...instance, orders: [{ city: 0, items: [{ item: 0, quantity: 0.5 }] }] }, 'orders[0].items[0].quantity'],
  ['a negative price', { ...instance, costs: { perItem: -1 } }, 'costs.perItem'],
  ['a latitude beyond the poles', { ...instance, cities: [{ Latitude: 91, Longitude: 0 }] }, 'cities[0].Latitude'],
])('names what is wrong with %s', (_what, content, at) => {
  expect(() => solved(content)).toThrow(expect.objectContaining({ kind: 'WRONG_SHAPE', at }));
});

describe('the command', () => {
  const program = path.resolve(__dirname, '../../../../src/source.ts');
  const root = path.resolve(__dirname, '../../../../../..');
  const command = ['--conditions=baton-source', '--import', 'tsx', program];

  test('prints the answers and nothing else', () => {
    const output = execFileSync(process.execPath, [...command, written('instance.json', instance)], { cwd: root, encoding: 'utf8' });

    expect(output).toBe('{"order":0,"cost":3,"shipments":1,"fc":[1,1]}\n{"order":1,"cost":5,"shipments":2,"fc":[2,1]}\n');
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ['a file that is no JSON', ['broken.json'], 1, /"error":"NOT_JSON"/],
    ['a file that is not there', ['none.json'], 1, /"error":"UNREADABLE"/],
    ['no file', [], 2, /npm run -s source -- FILE/],
  ])('ends with its exit code for %s', (_what, files, code, said) => {
    written('broken.json', '{');
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...files.map((file) => path.join(folder, file))], {
      cwd: root,
      encoding: 'utf8',
    });

    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toMatch(said);
  });
});

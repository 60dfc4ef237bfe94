/** A postal area: all postal codes that start with one of the prefixes. Coordinates of its centre, rounded to a tenth of a degree. */
export interface PostalArea {
  readonly country: string;
  readonly prefixes: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
}

/** Ranges of three-digit ZIP prefixes of a state: from, to, latitude, longitude, zone. */
type ZipRange = readonly [from: number, to: number, latitude: number, longitude: number, timeZone: string];

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

/** By state, as the postal service deals out the prefixes. Good to a state's width, and to a metropolis where one has prefixes of its own. */
const US: readonly ZipRange[] = [
  [10, 27, 42.3, -71.8, EASTERN],
  [28, 29, 41.7, -71.5, EASTERN],
  [30, 38, 43.2, -71.5, EASTERN],
  [39, 49, 44.7, -69.4, EASTERN],
  [50, 59, 44.0, -72.7, EASTERN],
  [60, 69, 41.6, -72.7, EASTERN],
  [70, 89, 40.2, -74.6, EASTERN],
  [100, 119, 40.7, -73.9, EASTERN],
  [120, 149, 42.8, -75.5, EASTERN],
  [150, 169, 40.5, -79.0, EASTERN],
  [170, 189, 40.5, -76.0, EASTERN],
  [190, 196, 40.0, -75.2, EASTERN],
  [197, 199, 39.3, -75.5, EASTERN],
  [200, 205, 38.9, -77.0, EASTERN],
  [206, 219, 39.0, -76.8, EASTERN],
  [220, 246, 37.6, -78.0, EASTERN],
  [247, 268, 38.6, -80.6, EASTERN],
  [270, 289, 35.6, -79.4, EASTERN],
  [290, 299, 33.9, -80.9, EASTERN],
  [300, 319, 33.2, -83.9, EASTERN],
  [320, 329, 29.4, -81.8, EASTERN],
  [330, 334, 25.9, -80.3, EASTERN],
  [335, 349, 27.9, -82.2, EASTERN],
  [350, 369, 32.8, -86.8, CENTRAL],
  [370, 385, 35.9, -86.4, CENTRAL],
  [386, 397, 32.7, -89.7, CENTRAL],
  [398, 399, 33.8, -84.4, EASTERN],
  [400, 427, 37.8, -85.3, EASTERN],
  [430, 458, 40.3, -82.8, EASTERN],
  [460, 479, 39.9, -86.3, EASTERN],
  [480, 499, 43.0, -84.5, EASTERN],
  [500, 528, 42.0, -93.5, CENTRAL],
  [530, 549, 44.3, -89.6, CENTRAL],
  [550, 567, 45.5, -94.2, CENTRAL],
  [570, 577, 44.3, -100.3, CENTRAL],
  [580, 588, 47.5, -100.5, CENTRAL],
  [590, 599, 46.9, -110.4, MOUNTAIN],
  [600, 609, 41.9, -87.7, CENTRAL],
  [610, 629, 40.0, -89.2, CENTRAL],
  [630, 658, 38.4, -92.5, CENTRAL],
  [660, 679, 38.5, -98.0, CENTRAL],
  [680, 693, 41.3, -98.0, CENTRAL],
  [700, 714, 30.6, -91.4, CENTRAL],
  [716, 729, 34.8, -92.3, CENTRAL],
  [730, 749, 35.5, -97.2, CENTRAL],
  [750, 769, 32.6, -97.0, CENTRAL],
  [770, 779, 29.7, -95.6, CENTRAL],
  [780, 789, 29.7, -98.2, CENTRAL],
  [790, 799, 32.6, -102.3, CENTRAL],
  [800, 816, 39.4, -104.9, MOUNTAIN],
  [820, 831, 42.9, -107.5, MOUNTAIN],
  [832, 838, 44.0, -114.8, MOUNTAIN],
  [840, 847, 40.3, -111.7, MOUNTAIN],
  [850, 865, 33.5, -112.0, 'America/Phoenix'],
  [870, 884, 34.7, -106.2, MOUNTAIN],
  [889, 898, 37.5, -116.3, PACIFIC],
  [900, 918, 34.0, -118.2, PACIFIC],
  [919, 921, 32.8, -117.1, PACIFIC],
  [922, 935, 34.3, -117.4, PACIFIC],
  [936, 939, 36.6, -119.9, PACIFIC],
  [940, 954, 37.7, -122.2, PACIFIC],
  [955, 961, 39.1, -121.6, PACIFIC],
  [967, 968, 21.3, -157.8, 'Pacific/Honolulu'],
  [970, 979, 44.6, -122.4, PACIFIC],
  [980, 994, 47.5, -121.6, PACIFIC],
  [995, 999, 61.2, -149.9, 'America/Anchorage'],
];

const BERLIN = 'Europe/Berlin';
const TOKYO = 'Asia/Tokyo';

const area = (country: string, prefixes: string, latitude: number, longitude: number, timeZone: string): PostalArea => ({
  country,
  prefixes: prefixes.split(' '),
  latitude,
  longitude,
  timeZone,
});

/** Where an address without coordinates is taken to be. The longest prefix wins. */
export const postalAreas: readonly PostalArea[] = [
  ...US.map(([from, to, latitude, longitude, timeZone]) => ({
    country: 'US',
    prefixes: Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(3, '0')),
    latitude,
    longitude,
    timeZone,
  })),
  area('DE', '0', 51.1, 13.0, BERLIN),
  area('DE', '04', 51.3, 12.4, BERLIN),
  area('DE', '1', 52.9, 13.2, BERLIN),
  area('DE', '10 12 13 14', 52.5, 13.4, BERLIN),
  area('DE', '2', 53.6, 9.7, BERLIN),
  area('DE', '20 21 22', 53.6, 10.0, BERLIN),
  area('DE', '3', 51.9, 9.8, BERLIN),
  area('DE', '4', 51.6, 7.2, BERLIN),
  area('DE', '5', 50.7, 7.0, BERLIN),
  area('DE', '50 51', 50.9, 7.0, BERLIN),
  area('DE', '6', 49.8, 8.5, BERLIN),
  area('DE', '60 65', 50.1, 8.7, BERLIN),
  area('DE', '7', 48.6, 9.0, BERLIN),
  area('DE', '70', 48.8, 9.2, BERLIN),
  area('DE', '8', 48.1, 11.2, BERLIN),
  area('DE', '80 81', 48.1, 11.6, BERLIN),
  area('DE', '9', 49.8, 11.2, BERLIN),
  area('JP', '0', 41.5, 141.3, TOKYO),
  area('JP', '1 2 3', 35.7, 139.8, TOKYO),
  area('JP', '4 5', 35.2, 137.3, TOKYO),
  area('JP', '6', 34.8, 135.5, TOKYO),
  area('JP', '7', 34.4, 133.4, TOKYO),
  area('JP', '8', 32.8, 130.7, TOKYO),
  area('JP', '9', 37.5, 138.8, TOKYO),
];

/** The zone of a country that has only one, for addresses whose postal code is not known. */
export const countryZones: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  CZ: 'Europe/Prague',
  DE: BERLIN,
  DK: 'Europe/Copenhagen',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  JP: TOKYO,
  KR: 'Asia/Seoul',
  LU: 'Europe/Luxembourg',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore',
};

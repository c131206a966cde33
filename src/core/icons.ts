/**
 * The icons of the design: 24 px grid, 1.75 stroke, round ends. A closed list, so that content can name one and be checked.
 * A stroke is the `d` of a path, or that and its own width where a dot must be heavier.
 */
export const icons = {
  app: [
    'M7.5 3.5h9a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4h-9a4 4 0 0 1-4-4v-9a4 4 0 0 1 4-4Z',
    'M12 7.5v5l3 2',
    'M17.5 12a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z',
  ],
  check: ['m4.5 12.5 5 5 10-11'],
  clock: ['M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z', 'M12 7v5l3.5 2'],
  close: ['m6 6 12 12M18 6 6 18'],
  copy: [
    'M11 8.5h7a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 8.5 18v-7A2.5 2.5 0 0 1 11 8.5Z',
    'M15.5 8.5V6A2.5 2.5 0 0 0 13 3.5H6A2.5 2.5 0 0 0 3.5 6v7A2.5 2.5 0 0 0 6 15.5h2.5',
  ],
  door: ['M3 20.5h18M6.5 20.5v-17h11v17', ['M14.2 12v.8', 2.2]],
  down: ['M12 4v15m-6-6 6 6 6-6'],
  globe: [
    'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
    'M3 12h18M12 3c3 2.6 3.8 5.6 3.8 9s-.8 6.4-3.8 9c-3-2.6-3.8-5.6-3.8-9S9 5.6 12 3Z',
  ],
  info: ['M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z', 'M12 11v5.5', ['M12 7.6h.01', 2.4]],
  key: ['M12.5 15a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z', 'm11.5 12 8-8M16 7.5l3 3M13.5 10l1.8 1.8'],
  lock: [
    'M7 10.5h10a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-2.5 2.5H7A2.5 2.5 0 0 1 4.5 18v-5A2.5 2.5 0 0 1 7 10.5Z',
    'M8 10.5v-3a4 4 0 0 1 8 0v3M12 14.5v2',
  ],
  mail: [
    'M5 5.5h14A1.5 1.5 0 0 1 20.5 7v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17V7A1.5 1.5 0 0 1 5 5.5Z',
    'm4 7 8 6 8-6',
  ],
  mobile: [
    'M9 2.5h6A2.5 2.5 0 0 1 17.5 5v14a2.5 2.5 0 0 1-2.5 2.5H9A2.5 2.5 0 0 1 6.5 19V5A2.5 2.5 0 0 1 9 2.5Z',
    'M11 18h2',
  ],
  'mobile-gone': [
    'M6.5 10V5A2.5 2.5 0 0 1 9 2.5h6A2.5 2.5 0 0 1 17.5 5v14a2.5 2.5 0 0 1-2.5 2.5h-3',
    'm3 15 6 6m0-6-6 6',
  ],
  password: [
    'M5.5 7h13A2.5 2.5 0 0 1 21 9.5v5a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 14.5v-5A2.5 2.5 0 0 1 5.5 7Z',
    ['M7.5 12h.01M12 12h.01M16.5 12h.01', 2.6],
  ],
  phone: [
    'M5 4h4l1.6 4.4-2.3 1.8a12.5 12.5 0 0 0 5.5 5.5l1.8-2.3L20 15v4a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4Z',
  ],
  print: ['M7 8.5v-5h10v5M7 17.5H4.5v-9h15v9H17', 'M7 14.5h10v6H7Z'],
  right: ['M4 12h15m-6-6 6 6-6 6'],
  search: ['M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z', 'm15.5 15.5 5 5'],
  share: [
    'M10 14.5a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7l-1.3 1.3',
    'M14 9.5a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.3-1.3',
  ],
  sms: [
    'M4.5 4.5h15A1.5 1.5 0 0 1 21 6v9.5a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 4v-4h-2A1.5 1.5 0 0 1 3 15.5V6a1.5 1.5 0 0 1 1.5-1.5Z',
    ['M8 10.8h.01M12 10.8h.01M16 10.8h.01', 2.4],
  ],
  stop: ['M8 2.8h8L21.2 8v8L16 21.2H8L2.8 16V8Z', 'M12 7.5v6', ['M12 16.6h.01', 2.4]],
  swap: [
    'M4.5 5h4a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
    'M15.5 5h4a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
    ['M5.5 21.5h12m-2.5-1.8 2.5 1.8-2.5 1.8', 1.4],
    'M6 16h1M17 16h1',
  ],
  tip: ['M9 17.5c0-2.3-3-3.6-3-7.5a6 6 0 0 1 12 0c0 3.9-3 5.2-3 7.5ZM9.5 21h5'],
  warn: ['M12 3.5 21.5 20h-19Z', 'M12 9.5v5', ['M12 17.3h.01', 2.2]],
} as const satisfies Record<string, readonly Stroke[]>;

export type Stroke = string | readonly [d: string, width: number];
export type IconName = keyof typeof icons;
export const iconNames = Object.keys(icons) as [IconName, ...IconName[]];

/** What stands in the `svg` of an icon, as text. */
export const iconShapes = (name: IconName): string =>
  (icons[name] as readonly Stroke[])
    .map((stroke) => (typeof stroke === 'string' ? [stroke] : stroke))
    .map(([d, width]) => `<path d="${d}"${width ? ` stroke-width="${width}"` : ''}/>`)
    .join('');

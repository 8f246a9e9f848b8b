const BROWSERS: [name: string, sign: RegExp][] = [
  ['Edge', /Edg\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
];

const SYSTEMS: [name: string, sign: RegExp][] = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
];

function nameIn(known: [name: string, sign: RegExp][], agent: string) {
  return known.find(([, sign]) => sign.test(agent))?.[0];
}

/** "Chrome, Android": what a person knows this browser by, among their others. */
export function deviceName(agent = navigator.userAgent) {
  const parts = [nameIn(BROWSERS, agent), nameIn(SYSTEMS, agent)].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'Browser';
}

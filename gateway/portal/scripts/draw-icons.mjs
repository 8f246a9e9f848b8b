// Draws the icons of the installed app from the logo: `node scripts/draw-icons.mjs`, when that changes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../e2e/browser.mjs';

const folder = path.resolve(import.meta.dirname, '../public');
const logo = readFileSync(path.join(folder, 'favicon.svg'), 'utf8');
const [, bubble] = /<path d="([^"]+)"/.exec(logo);
const [, holes] = /<g[^>]*>([^]*?)<\/g>/.exec(logo);
// Of a badge systems take nothing but the shape.
const shape =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><mask id="shape">' +
  `<rect width="32" height="32" fill="#fff"/>${holes.replaceAll(/ opacity="[^"]+"/g, '')}</mask>` +
  `<path d="${bubble}" fill="#fff" mask="url(#shape)"/></svg>`;

// Systems cut a maskable icon to their shape: only the middle four fifths are sure to be seen.
const ICONS = {
  'icon-192.png': { size: 192, drawing: logo, share: 0.94 },
  'icon-512.png': { size: 512, drawing: logo, share: 0.94 },
  'icon-maskable.png': { size: 512, drawing: logo, share: 0.68, ground: '#fff' },
  'icon-180.png': { size: 180, drawing: logo, share: 0.7, ground: '#fff' },
  'badge.png': { size: 96, drawing: shape, share: 0.9 },
};

const browser = await launch();
for (const [name, { size, drawing, share, ground = 'transparent' }] of Object.entries(ICONS)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const width = Math.round(size * share);
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">` +
      `<div style="width:${width}px;height:${width}px">${drawing}</div>`,
  );
  await page.screenshot({ path: path.join(folder, name), omitBackground: true });
  await page.close();
}
await browser.close();

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { SetupError } from '../../src/setupError.ts';
import { writeTimelinePicture } from '../../src/terminal/writeTimelinePicture.ts';
import { sampleEntry, samplePage } from '../timeline/picture/samplePage.ts';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const path = (name: string) => join(folder, name);
const fifteen = samplePage(Array.from({ length: 15 }, () => sampleEntry()));

it('writes an SVG of the first twelve events', async () => {
  expect(await writeTimelinePicture(fifteen, 'svg', path('a.svg'))).toBe(
    `${path('a.svg')} shows the first 12 of 15 events.`,
  );
  const svg = readFileSync(path('a.svg'), 'utf8');
  expect(svg).toMatch(/^<svg .*<\/svg>\n$/su);
  expect(svg.match(/>18 Feb 2025</gu)).toHaveLength(12);
});

it('writes a PNG', async () => {
  const line = await writeTimelinePicture(samplePage([sampleEntry()]), 'png', path('a.png'));
  expect(line).toBe(`${path('a.png')} shows 1 event.`);
  expect(readFileSync(path('a.png')).toString('latin1', 1, 4)).toBe('PNG');
});

it('writes nothing where there is no event, and says so', async () => {
  expect(await writeTimelinePicture(samplePage([]), 'png', path('b.png'))).toContain('There is no event to draw');
  expect(() => readFileSync(path('b.png'))).toThrow();
});

it('names the file that cannot be written, and the remedy', async () => {
  const error: unknown = await writeTimelinePicture(fifteen, 'svg', path('none/a.svg')).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SetupError);
  expect(String(error)).toMatch(/The picture cannot be written to .*none\/a\.svg \(ENOENT\)\. Name a file for --svg/u);
});

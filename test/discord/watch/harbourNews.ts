/** An article as a file. */
export function article(title: string, date: string, text: string, more = ''): string {
  return `---\ntitle: ${title}\noutlet: Northern Courier\ndate: ${date}\nurl: https://example.org/${date}\n${more}---\n\n${text}\n`;
}

/** Reports that come in later: two on Sandvik's beacon, one that is not. */
export const BEACON = article(
  'A beacon for Sandvik',
  '2024-08-09',
  'Kaj Moen lit the beacon of Sandvik on 8 August 2024. Many came.',
);
export const STORM = article(
  'The storm',
  '2024-08-12',
  'The storm put the beacon out for a night. Kaj Moen lit it again.',
);
export const BREAD = article(
  'Bread is dearer',
  '2024-08-10',
  'A loaf costs a crown more than in spring. Bakers blame the mills.',
);

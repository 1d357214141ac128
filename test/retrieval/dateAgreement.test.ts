import { describe, expect, it } from 'vitest';
import { dateAgreement } from '../../src/retrieval/dateAgreement.ts';

const PUBLISHED = '2024-05-14';
const TENTH = [{ from: '2024-05-10', to: '2024-05-10' }];

describe('a text and the dates of a question', () => {
  it('agree when the text names a day of them', () => {
    expect(dateAgreement({ text: 'They met on 10 May 2024.' }, PUBLISHED, TENTH)).toBe(1);
    expect(dateAgreement({ text: 'They met on 9–11 May 2024.' }, PUBLISHED, TENTH)).toBe(1);
    expect(dateAgreement({ text: 'They met in May 2024.' }, PUBLISHED, TENTH)).toBe(1);
    expect(dateAgreement({ text: 'They met on 2 April 2024 and 10 May 2024.' }, PUBLISHED, TENTH)).toBe(1);
    expect(
      dateAgreement({ text: 'They met on 30 May 2024.' }, PUBLISHED, [{ from: '2024-05-01', to: '2024-05-31' }]),
    ).toBe(1);
    expect(
      dateAgreement({ text: 'They met on 2 April 2024.' }, PUBLISHED, [
        ...TENTH,
        { from: '2024-04-02', to: '2024-04-02' },
      ]),
    ).toBe(1);
  });

  it('disagree when the text names other days only', () => {
    expect(dateAgreement({ text: 'They met on 11 May 2024.' }, PUBLISHED, TENTH)).toBe(-1);
    expect(dateAgreement({ text: 'They met on 10 May 2023.' }, PUBLISHED, TENTH)).toBe(-1);
  });

  it('do neither when one of them has no dates', () => {
    expect(dateAgreement({ text: 'They met.' }, PUBLISHED, TENTH)).toBe(0);
    expect(dateAgreement({ text: 'They met on 11 May 2024.' }, PUBLISHED, [])).toBe(0);
  });

  it('take a date without a year as of the year nearest to the publication, not after it', () => {
    expect(dateAgreement({ text: 'They met on 10 May.' }, PUBLISHED, TENTH)).toBe(1);
    expect(dateAgreement({ text: 'They met on 10 May.' }, '2023-05-14', TENTH)).toBe(-1);
    const december = [{ from: '2023-12-20', to: '2023-12-20' }];
    expect(dateAgreement({ text: 'They met on 20 December.' }, '2024-01-03', december)).toBe(1);
  });
});

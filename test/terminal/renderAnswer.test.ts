import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { createPaint } from '../../src/terminal/paint.ts';
import { renderAnswer, renderSources } from '../../src/terminal/renderAnswer.ts';
import { CITATION, sampleAnswer, SENTENCE, unsureAnswer } from './sampleAnswer.ts';

const plain = createPaint(false);
const colours = picocolors.createColors(true);

describe('an answer in the terminal', () => {
  it('names our own summary, and what its sentence is based on, never the outlet as its author', () => {
    const [first, ...rest] = renderAnswer(sampleAnswer(), plain).split('\n');
    expect(first).toContain('“The harbour talks lasted about four hours.”');
    expect(first).toContain('(Parley briefs, based on Kyiv Post, 18 Feb 2025');
    expect(first).toMatch(/\[1\]$/u);
    expect(rest.join('\n')).toMatch(/^\n {2}\[1\] Harbour talks, Parley briefs.*, 2025-02-19, harbour-talks\.md:7$/u);
  });

  it('names each line on which a quoted paragraph begins, where there is no address', () => {
    const sentences = [{ ...SENTENCE, line: 12 }, SENTENCE, { ...SENTENCE, line: 12 }];
    expect(renderAnswer(sampleAnswer({ sentences }), plain)).toMatch(/, harbour-talks\.md:7, harbour-talks\.md:12$/u);
    const unknown = [{ ...SENTENCE, line: null }];
    expect(renderAnswer(sampleAnswer({ sentences: unknown }), plain)).toMatch(/, harbour-talks\.md$/u);
  });

  it('names each source of a sentence once, without a date where there is none', () => {
    const undated = { outlet: 'Kaj.Se', date: null, url: null, mark: null };
    const sources = [...SENTENCE.sources, undated, undated];
    const text = renderAnswer(sampleAnswer({ sentences: [{ ...SENTENCE, sources }] }), plain);
    expect(text.match(/Kaj\.Se/gu)).toHaveLength(1);
    expect(text).toMatch(/based on Kyiv Post, 18 Feb 2025.*; Kaj\.Se\b/u);
  });

  it('says how to have all events by date where they are to be counted, and nowhere else', () => {
    const counted = renderAnswer(sampleAnswer({ question: 'How many times did the "ports" meet in 2024?' }), plain);
    expect(counted).toContain('All of them by date: npm run -s timeline -- "the ports meet"');
    expect(renderAnswer(sampleAnswer({ question: 'How long did the talks last?' }), plain)).not.toContain('timeline');
  });

  it('names the speaker, the outlet and the date of an article', () => {
    const citation = { ...CITATION, kind: 'article' as const, outlet: 'News.Az', url: 'https://example.org/news' };
    const sentences = [{ ...SENTENCE, speaker: 'Ilse Brandt', sources: [] }];
    const text = renderAnswer(sampleAnswer({ sentences, citations: [citation] }), plain);
    expect(text).toContain('(Ilse Brandt, News.Az, 19 Feb 2025)');
    expect(text).toContain('https://example.org/news');
  });

  it('has no escape sequences without colour, and with colour the same words', () => {
    const [without, painted] = [plain, colours].map((paint) => renderAnswer(sampleAnswer(), paint));
    expect(without).not.toContain('\u001b');
    expect(painted).toContain(`The harbour talks ${colours.bold('lasted')} about four hours.`);
    expect(painted?.replace(/\u001b\[\d+m/gu, '')).toBe(without);
  });

  it('says how a follow-up was read, and nothing of a complete question', () => {
    const sample = sampleAnswer();
    const answer = { ...sample, understood: { ...sample.understood, about: 'talks in Lindholm, 14 May 2024' } };
    expect(renderAnswer(answer, plain)).toMatch(/\nRead as about: talks in Lindholm, 14 May 2024$/u);
    expect(renderAnswer(sample, plain)).not.toContain('Read as');
  });

  it('shows the window that was searched', () => {
    const window = { from: '2025-02-01', to: null, because: 'publication dates asked for' };
    const text = renderAnswer(sampleAnswer({ window }), plain);
    expect(text).toContain('Searched articles dated 2025-02-01 to the newest; newest article 2025-02-19.');
  });

  it('says which words of the question made the window', () => {
    const shown = (from: string | null, because: string) =>
      renderAnswer(sampleAnswer({ window: { from, to: null, because } }), plain);
    expect(shown('2025-02-18', 'since the summit')).toContain(
      'Searched 2025-02-18 to the newest: since the summit; newest article 2025-02-19.',
    );
    expect(shown(null, 'newest first')).toContain('Newest first; newest article 2025-02-19.');
  });

  it('says which words were read as others', () => {
    const understood = { ...sampleAnswer().understood, aliases: [{ from: 'Lindhlom', to: 'Lindholm' }] };
    expect(renderAnswer(sampleAnswer({ understood }), plain)).toMatch(/\nRead as: Lindholm \(“Lindhlom”\)$/u);
  });

  it('shows claims that differ one below the other, and cites them', () => {
    const other = { ...SENTENCE, text: 'The harbour talks lasted two hours.', citation: 2, highlight: [] };
    const text = renderAnswer(
      sampleAnswer({
        citations: [CITATION, { ...CITATION, number: 2, title: 'Pilots in Sandvik' }],
        disagreement: [{ point: 'how long it lasted', claims: [SENTENCE, other] }],
      }),
      plain,
    );
    expect(text).toMatch(
      /\nThe sources differ on this: how long it lasted\n {2}“The harbour talks lasted about.*\n {2}“.* two hours/u,
    );
    expect(text).toMatch(/\[2\] Pilots in Sandvik.*:7/u);
  });

  it('says who reports what the first sentence tells', () => {
    const reported = { outlets: ['Kyiv Post', 'Baltic Wire'], first: '2025-02-18' };
    const said = 'Reported by 2 outlets, first on 18 Feb 2025: Kyiv Post; Baltic Wire.';
    expect(renderAnswer(sampleAnswer({ reported }), plain)).toContain(said);
    expect(renderAnswer(sampleAnswer(), plain)).not.toContain('Reported by');
  });

  it('offers the other events that the question fits', () => {
    const choices = [
      { label: 'Talks in Sandvik', date: '2025-03-01' },
      { label: 'Talks in Lindholm', date: '2025-04-02' },
    ];
    expect(renderAnswer(sampleAnswer({ choices }), plain)).toContain(
      '\nThe question fits other events as well: Talks in Sandvik, 1 Mar 2025; Talks in Lindholm, 2 Apr 2025.\n',
    );
  });
});

describe('an unsure answer in the terminal', () => {
  it('says why, then what comes nearest, which need not answer', () => {
    const text = renderAnswer(unsureAnswer(), plain);
    expect(text).toMatch(/^I am not sure\. No sentence in the 3 articles/u);
    expect(text).toMatch(/need not answer it:\n“The harbour talks lasted about four hours\.”/u);
    expect(text).toContain('[1] Harbour talks');
  });

  it('is one line when nothing comes near', () => {
    const text = renderAnswer(
      unsureAnswer({ related: [], citations: [], reason: 'The question has no words.' }),
      plain,
    );
    expect(text).toBe('I am not sure. The question has no words.');
  });
});

describe('the sources of an answer', () => {
  it('are each citation and what its sentences are based on, with addresses', () => {
    const text = renderSources(sampleAnswer(), plain);
    expect(text).toMatch(
      /\[1\] Harbour talks, Parley briefs.*\n +based on Kyiv Post.*2025-02-18, https:\/\/example\.org\/post$/u,
    );
  });

  it('are nothing when nothing was quoted', () => {
    expect(renderSources(unsureAnswer({ related: [], citations: [] }), plain)).toBe('');
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answerQuestion.ts';
import { readNames } from '../../src/corpus/names.ts';
import { readOutlets } from '../../src/corpus/outlets.ts';
import { folderWith } from '../corpus/dataFolder.ts';
import { contextOf, PAPERS, smallLibrary } from './smallLibrary.ts';

const ASKING = { window: null, now: '2024-08-01' };

describe('an answer', () => {
  it('tells of a retracted article that the question asks for, without quoting it', async () => {
    const context = contextOf(await smallLibrary(PAPERS));
    const answer = await answerQuestion(context, 'Was it Ole Dahl that chaired the harbour talks in Lindholm?', ASKING);
    expect(answer.notices).toEqual([
      '“Another chair for the harbour talks” (Northern Courier, 2024-05-15) was retracted on 2024-05-20: The reporter was not there',
    ]);
    const shown = [...answer.sentences, ...answer.related, ...answer.nearest].map(({ article }) => article);
    expect(shown).not.toContain('retracted');
    expect(JSON.stringify(answer)).not.toContain('Ole Dahl chaired');
    expect(context.bugs).toEqual([]);
  });

  it('tells of nothing where nothing was retracted', async () => {
    const sound = Object.fromEntries(Object.entries(PAPERS).filter(([path]) => path !== 'retracted.md'));
    const context = contextOf(await smallLibrary(sound));
    const answer = await answerQuestion(context, 'Who chaired the harbour talks in Lindholm?', ASKING);
    expect(answer.notices).toEqual([]);
  });

  it('carries the marks of the outlets that it cites, and of those that a summary is based on', async () => {
    const outlets = await readOutlets(
      folderWith(
        'outlets.yml',
        '- {name: Port Briefs, mark: digest}\n- {name: Baltic Wire, also: [kaj.se], mark: agency}\n',
      ),
    );
    const context = { ...contextOf(await smallLibrary(PAPERS)), outlets };
    const answer = await answerQuestion(context, 'Who chaired the harbour talks in Lindholm?', ASKING);
    expect(answer.citations[0]).toMatchObject({ outlet: 'Port Briefs', mark: 'digest' });
    expect(answer.sentences[0]?.sources).toEqual([
      { outlet: 'Baltic Wire', date: '2024-05-14', url: 'https://example.org/wire', mark: 'agency' },
    ]);
    const unmarked = await answerQuestion(contextOf(context), 'Which ferries pay tolls this autumn?', ASKING);
    expect(unmarked.citations[0]?.mark).toBeNull();
  });

  it('says which names it read otherwise than the question writes them, and is the same in either spelling', async () => {
    const names = await readNames(folderWith('names.yml', 'people: [{name: Ada Moor, variants: [Mohr]}]'));
    const context = { ...contextOf(await smallLibrary(PAPERS)), names };
    const [moor, mohr] = await Promise.all(
      ['Moor', 'Mohr'].map(async (name) =>
        answerQuestion(context, `Who is ${name}, chair of the harbour talks?`, ASKING),
      ),
    );
    expect(moor?.understood.aliases).toEqual([]);
    expect(mohr?.understood.aliases).toEqual([{ from: 'Mohr', to: 'Moor' }]);
    expect(mohr?.sentences).toEqual(moor?.sentences);
    expect(mohr?.related).toEqual(moor?.related);
    expect(mohr?.receipt).toEqual(moor?.receipt);
  });
});

it('The names and outlets of the project’s own articles can be read', async () => {
  const articles = join(import.meta.dirname, '../../articles');
  const [names, outlets] = await Promise.all([readNames(articles), readOutlets(articles)]);
  expect(names.forms.length).toBeGreaterThan(300);
  expect(outlets.markOf('TASS')).toBe('state media');
});

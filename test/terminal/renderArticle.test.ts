import { expect, it } from 'vitest';
import { readArticle } from '../../src/corpus/readArticle.ts';
import { readOutlets } from '../../src/corpus/outlets.ts';
import { renderArticle } from '../../src/terminal/renderArticle.ts';
import { folderWith } from '../corpus/dataFolder.ts';

const ARTICLE = `---
title: The lamp of Skarholm
outlet: Tide Post
author: Ada Moor
date: 2024-05-14
url: https://example.org/lamp
corrected: { date: 2024-05-16, reason: The lamp is red }
retracted: { date: 2024-06-01, reason: There is no lamp }
---

The lamp is red.[^a]

[^a]: Baltic Wire, n.d.
`;

it('An article is shown with the mark of its outlet, with when and why it was corrected or retracted, and with its footnotes', async () => {
  const outlets = await readOutlets(folderWith('outlets.yml', '- {name: Tide Post, mark: state media}\n'));
  expect(renderArticle(readArticle('lamp.md', Buffer.from(ARTICLE)), outlets).split('\n')).toEqual([
    'The lamp of Skarholm',
    'Tide Post, state media, Ada Moor, 14 May 2024, https://example.org/lamp (lamp)',
    'Corrected 16 May 2024: The lamp is red',
    'Retracted 1 Jun 2024: There is no lamp',
    '',
    'The lamp is red.',
    '',
    '[a] Baltic Wire, n.d.',
  ]);
});

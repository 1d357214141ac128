import type { APIEmbed } from 'discord.js';
import { expect } from 'vitest';
import { decodePress } from '../../../src/discord/customId.ts';
import type { Post } from '../../../src/discord/post.ts';

/** Fails unless Discord would take each of the posts. */
export function expectLimits(posts: readonly Post[]): void {
  expect(posts.length).toBeGreaterThan(0);
  for (const { content, embeds, rows } of posts) {
    expect(content.length).toBeLessThanOrEqual(2000);
    if (embeds.length === 0) expect(content.trim()).not.toBe('');
    expect(embeds.length).toBeLessThanOrEqual(10);
    embeds.forEach(expectEmbed);
    expect(embeds.reduce((sum, embed) => sum + lengthOf(embed), 0)).toBeLessThanOrEqual(6000);
    expect(rows.length).toBeLessThanOrEqual(5);
    for (const { components } of rows) expect(components.length).toBeGreaterThan(0);
    for (const { components } of rows) expect(components.length).toBeLessThanOrEqual(5);
    expectButtons(rows.flatMap(({ components }) => components));
  }
}

function expectEmbed({ title = 'none', description = '', footer, url = 'https://example.org' }: APIEmbed): void {
  expect(title.length).toBeLessThanOrEqual(256);
  expect(title.trim()).not.toBe('');
  expect(description.length).toBeLessThanOrEqual(4096);
  expect(description.trim()).not.toBe('');
  expect((footer?.text ?? '').length).toBeLessThanOrEqual(2048);
  expect(new URL(url).protocol).toMatch(/^https?:$/u);
  expect(url.length).toBeLessThanOrEqual(2048);
}

function lengthOf({ title = '', description = '', footer }: APIEmbed): number {
  return title.length + description.length + (footer?.text.length ?? 0);
}

function expectButtons(buttons: readonly Post['rows'][number]['components'][number][]): void {
  const ids = buttons.map((button) => ('custom_id' in button ? button.custom_id : ''));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => decodePress(id) === null)).toEqual([]);
  const labels = buttons.map(shownOn);
  expect(labels.filter((label) => label.trim() === '' || label.length > 80)).toEqual([]);
}

/** What a button shows: its words, or its emoji. */
function shownOn(button: Post['rows'][number]['components'][number]): string {
  const words = 'label' in button ? button.label : undefined;
  return words ?? ('emoji' in button ? (button.emoji.name ?? '') : '');
}

/** What the buttons of the posts say. */
export function labelsOf(posts: readonly Post[]): readonly string[] {
  return buttonsOf(posts).map(shownOn);
}

/** What the buttons of the posts stand for. */
export function pressesOf(posts: readonly Post[]) {
  return buttonsOf(posts).map((button) => decodePress('custom_id' in button ? button.custom_id : ''));
}

function buttonsOf(posts: readonly Post[]) {
  return posts.flatMap(({ rows }) => rows).flatMap(({ components }) => components);
}

import type { Message } from 'discord.js';

/**
 * The question with which an answer that is no reply to one opens, as to a command or a button; null in other messages.
 */
export function openingQuestion({ content }: Message): string | null {
  const { 1: quoted } = /^> (.+)/u.exec(content) ?? [];
  const question = quoted?.replace(/\\([^0-9A-Za-z\s])/gu, '$1').trim();
  return question === undefined || question === '' ? null : question;
}

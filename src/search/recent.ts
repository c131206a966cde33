/** Browser. What the reader has searched for on this device. It goes nowhere else, and she can take it away. */

import { stored } from '../core/stored.ts';

const key = stored.questions;
const most = 5;

export function recentQuestions(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return []; // storage that is closed, or not ours
  }
}

/** @param question One that led somewhere: the reader opened what it found. */
export function rememberQuestion(question: string): void {
  const short = question.trim().slice(0, 100);
  if (!short) return;
  keep([short, ...recentQuestions().filter((one) => one !== short)].slice(0, most));
}

export const forgetQuestions = (): void => keep([]);

function keep(questions: string[]): void {
  try {
    if (questions.length > 0) localStorage.setItem(key, JSON.stringify(questions));
    else localStorage.removeItem(key);
  } catch {
    // done without
  }
}

/** Dates of an article against today: when somebody last checked it, and until when its sections hold. */

import type { Article } from './article.ts';
import { placeOf } from './catalog.ts';
import { daysBetween } from './day.ts';
import type { Locate, Reporter } from './diagnostic.ts';

/** Time passes and no build may fail for it: a warning, so that somebody looks. */
export function checkFreshness(article: Article, locate: Locate, today: string, report: Reporter): void {
  const { reviewed, expires } = article.data;
  if (daysBetween(reviewed, today) > daysToReview)
    report.warn(
      'stale-review',
      locate(['reviewed']),
      `The facts were last checked ${reviewed}, more than a year ago.`,
      'Check them, mend what has changed, and write the day in "reviewed".',
    );
  for (const [anchor, last] of Object.entries(expires)) {
    if (!placeOf(article, anchor)) continue; // the anchor rule says so
    const days = daysBetween(today, last);
    if (days < 0)
      report.warn(
        'expired-section',
        locate(['expires', anchor]),
        `"${anchor}" held until ${last}, and the page says that its advice has passed its date.`,
        'Rewrite the section and take its date away, or write a later one.',
      );
    else if (days <= daysOfNotice)
      report.warn(
        'expiring-section',
        locate(['expires', anchor]),
        `"${anchor}" holds until ${last}, ${days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`}.`,
        'Write what holds after that, or a later date.',
      );
  }
}

const daysToReview = 365;
const daysOfNotice = 60;

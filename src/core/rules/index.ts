/** The rules an article is held to by itself, in no particular order: the report is sorted by place. */

import { anchors } from './anchors.ts';
import { answer } from './answer.ts';
import { body } from './body.ts';
import { callouts } from './callouts.ts';
import { details } from './details.ts';
import { elements } from './elements.ts';
import { figures } from './figures.ts';
import { headings } from './headings.ts';
import { hiddenSignsRule } from './hidden-signs.ts';
import { labels } from './labels.ts';
import { links } from './links.ts';
import { readability } from './readability.ts';
import type { Rule } from './rule.ts';
import { terms } from './terms.ts';
import { typography } from './typography.ts';

export const articleRules: readonly Rule[] = [
  anchors,
  answer,
  body,
  callouts,
  details,
  elements,
  figures,
  headings,
  hiddenSignsRule,
  labels,
  links,
  readability,
  terms,
  typography,
];

/** Anchors: written, well formed, unique, and named rightly by the front matter. */

import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { anchorFromText, isKebabCase } from '../anchor.ts';
import { readPartId } from '../part-id.ts';
import { anchorInComment } from '../places.ts';
import { didYouMean } from '../suggest.ts';
import { isExpression, plainText, startOf } from '../tree.ts';
import type { Rule } from './rule.ts';

export const anchors: Rule = ({ tree, places, data, locate }, report) => {
  const seen = new Map<string, number>();
  for (const { node, kind, anchor, comment, label } of places) {
    const at = comment ? startOf(comment) : startOf(node);
    if (!comment) {
      if (node.type === 'heading' && node.depth === 1) continue; // it has to go or to be another heading: the heading rule says so
      const title = plainText(label);
      if (!title || node.children.some(isMisspeltAnchor)) continue; // the rules of headings and elements say so
      const ask = anchor
        ? `It is "${anchor}" until you choose one; a new wording would change it.`
        : 'Its words give none.';
      report.error(
        'missing-anchor',
        at,
        `The heading "${title}" has no anchor of its own. ${ask}`,
        `Write it at the end of the line: {/* #${anchor && !isReserved(anchor) ? anchor : 'kort-namn'} */}`,
      );
      continue;
    }
    if (!isKebabCase(anchor)) {
      const made = anchorFromText(anchor);
      report.error(
        'bad-anchor',
        at,
        `"${anchor}" cannot be an anchor: only a–z, 0–9 and hyphens survive in every chat and mail.`,
        made ? `Write {/* #${made} */}` : 'Write a short name, like {/* #ny-kod */}',
      );
      continue;
    }
    if (isReserved(anchor)) {
      report.error(
        'reserved-anchor',
        at,
        `"${anchor}" is an id that the site gives by itself.`,
        'Choose another short name, which says what stands there.',
      );
      continue;
    }
    const first = seen.get(anchor);
    if (first !== undefined)
      report.error(
        'duplicate-anchor',
        at,
        `The anchor "${anchor}" is used ${kind === 'section' ? 'by a section' : 'already'} on line ${first}.`,
        'Give one of them another name.',
      );
    else seen.set(anchor, at.line);
  }

  const comments = new Set(places.map((place) => place.comment).filter(Boolean));
  visit(tree, (node) => {
    const anchor = anchorInComment(node);
    if (anchor === undefined || (isExpression(node) && comments.has(node))) return;
    report.error(
      'misplaced-anchor',
      startOf(node),
      `The anchor "${anchor}" stands where nothing can carry it.`,
      'Anchors stand at the end of a heading, of a list item’s first or last paragraph, of a row’s first cell, or of a callout’s first line.',
    );
  });

  for (const field of ['symptoms', 'expires'] as const) {
    for (const anchor of Object.keys(data?.[field] ?? {})) {
      const place = places.find((known) => known.anchor === anchor);
      if (place && field === 'expires' && place.kind !== 'section')
        report.error(
          'expiring-part',
          locate([field, anchor], true),
          `"expires" names "${anchor}", which is a part of a section, and the page can warn only at the head of one.`,
          'Name the section it stands in.',
        );
      if (place) continue;
      const known = places.map((place) => place.anchor).filter(Boolean);
      report.error(
        'unknown-anchor',
        locate([field, anchor], true),
        `"${field}" names "${anchor}", which is no anchor in this article.`,
        didYouMean(anchor, known) || (known.length > 0 ? `Anchors: ${known.join(', ')}.` : 'It has no anchors yet.'),
      );
    }
  }
};

/** `{#ny-kod}`, which opens code. */
const isMisspeltAnchor = (node: Nodes) => isExpression(node) && node.value.startsWith('#');

/** Ids of the page around an article, and those its steps, rows and callouts get by their numbers. */
const isReserved = (anchor: string) => readPartId(anchor) !== undefined || pageIds.has(anchor);

const pageIds: ReadonlySet<string> = new Set([
  'helpdesk',
  'innehall',
  'kort-svar',
  'las-mer',
  'namns-i',
  'pa-sidan',
  'q',
  'stammer-pa-dig',
]);

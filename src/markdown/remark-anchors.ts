// Gives every place its id: the anchor an author wrote in a comment, or for a heading one made of its words, or for a part one made of
// its number in the section. Takes the comments away.

import type { PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { findParts, findPlaces } from '../core/places.ts';
import { isParent } from '../core/tree.ts';

export const remarkAnchors: Plugin<[], Root> = () => (tree) => {
  const places = findPlaces(tree);
  const comments = new Set(places.map((place) => place.comment as PhrasingContent | undefined));
  const parts = findParts(tree, places);
  for (const { node, id } of [...places.map(({ node, anchor }) => ({ node, id: anchor })), ...parts]) {
    if (id) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
  }
  visit(tree, (node) => {
    if (!isParent(node) || !node.children.some((child) => comments.has(child as PhrasingContent))) return;
    const children = node.children as PhrasingContent[];
    for (const [index, child] of children.entries()) {
      const before = comments.has(child) ? children[index - 1] : undefined;
      if (before?.type === 'text') before.value = before.value.trimEnd();
    }
    node.children = children.filter((child) => !comments.has(child)) as typeof node.children;
  });
};

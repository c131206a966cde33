/** Fields of words: how text that an author writes in YAML is read. */

import { z } from 'zod';
import { hiddenSignMessage, hiddenSigns } from './hidden-signs.ts';

/**
 * Words that must be there. Blanks around them and the Unicode form make no difference, and are gone before anything is counted.
 *
 * @param sentence What to tell an author who wrote none, or something other than words.
 */
export const words = (sentence: string) =>
  z
    .string(sentence)
    .trim()
    .normalize('NFC')
    .min(1, sentence)
    .superRefine((text, context) => {
      const [sign] = hiddenSigns(text);
      if (sign) context.addIssue(hiddenSignMessage(text, sign).join(' '));
    });

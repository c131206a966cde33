/** A Java for the Nu Html Checker: the one that is here, or one that can be installed. */

import { commandOnPath, installDebian } from './debian.ts';

const onPath = () => commandOnPath('java');

/** The path of a Java; nothing when there is none and none could be installed. */
export const findJava = (): string | undefined =>
  onPath() ?? (installDebian('default-jre-headless') ? onPath() : undefined);

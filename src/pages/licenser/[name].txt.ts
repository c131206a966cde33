import { readFileSync } from 'node:fs';
import { lockfile } from '../../supply/index.ts';
import { shippedParts } from '../../supply/shipped.ts';

const folder = '/licenser/';

export const getStaticPaths = () =>
  shippedParts(lockfile())
    .filter(({ address }) => address.startsWith(folder)) // the font's lies in public/
    .map(({ address, file }) => ({ params: { name: address.slice(folder.length, -'.txt'.length) }, props: { file } }));

export const GET = ({ props }: { props: { file: string } }) =>
  new Response(readFileSync(props.file, 'utf8'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

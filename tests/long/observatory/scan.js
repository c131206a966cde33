/**
 * What the Observatory's own `scan` does, of a server that does not listen where everybody's do. Run by itself, so that it knows the authority of
 * the test (`NODE_EXTRA_CA_CERTS`): `node scan.js <port of HTTP> <port of HTTPS> <path>`.
 */

import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

const [httpPort, httpsPort, path] = process.argv.slice(2);
const answers = await retrieve('localhost', { httpPort, httpsPort, path });
const tests = ALL_TESTS.map((test) => {
  const output = test(answers);
  return {
    name: output.constructor.name,
    pass: output.pass,
    result: output.result,
    points: getScoreModifier(output.result),
  };
});
const sum = (points) => points.reduce((total, some) => total + some, 100);
const strict = sum(tests.map(({ points }) => Math.min(points, 0)));
const score = strict >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(tests.map(({ points }) => points)) : strict;
console.log(JSON.stringify({ ...getGradeForScore(score), status: answers.responses.auto?.status, tests }));

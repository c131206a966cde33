import { describe, expect, test } from 'vitest';
import { plain, plainOfPairs, questionWords, wordsOf } from '../../../src/search/swedish/index.ts';

describe('wordsOf', () => {
  test.each([
    ['Koden kommer inte!', ['koden', 'kommer', 'inte']],
    ['ÅÄÖ åäö', ['åäö', 'åäö']],
    ['lo\u0308senord och A\u030Atkomst', ['lösenord', 'och', 'åtkomst']],
    ['verifierings\u00ADkod', ['verifieringskod']],
    ['kod\u200B\uFEFF', ['kod']],
    ['sms-kod sms\u2011kod sms\u2010kod', ['sms-kod', 'sms-kod', 'sms-kod']],
    ['hem- och jobbmobil', ['hem', 'och', 'jobbmobil']],
    ['kod – inte sms', ['kod', 'inte', 'sms']],
    ['sms:et, pc:n och tv:ns', ['sms:et', 'pc:n', 'och', 'tv:ns']],
    ['Felkod:53003 AADSTS:50126', ['felkod', '53003', 'aadsts', '50126']],
    ['Obs:lösenord', ['obs', 'lösenord']],
    ["can’t can't can`t can´t", ['cant', 'cant', 'cant', 'cant']],
    ['\uFB01ngeravtryck ＡＰＰ', ['fingeravtryck', 'app']],
    ['AADSTS50034 0x80070005', ['aadsts50034', '0x80070005']],
    ['wi-fi/wlan (5g)', ['wi-fi', 'wlan', '5g']],
    ['användare@example.com', ['användare', 'example', 'com']],
    ['kod🔑kod', ['kod', 'kod']],
    ['🙂 … ”” --', []],
    ['', []],
  ])('of %j are %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('are read to the end of a long text', () => expect(wordsOf('kod '.repeat(5000))).toHaveLength(5000));
});

describe('questionWords', () => {
  test('are as many as a question may have', () => expect(questionWords('kod '.repeat(500))).toHaveLength(32));

  test('are cut when they are longer than words are', () =>
    expect(questionWords('a'.repeat(10_000))).toEqual(['a'.repeat(40)]));

  test('are those of the text, in order', () =>
    expect(questionWords('Min nya sms-kod?')).toEqual(['min', 'nya', 'sms-kod']));
});

describe('plain', () => {
  test.each([
    ['lösenord', 'losenord'],
    ['åtkomst', 'atkomst'],
    ['lo\u0308sen', 'losen'],
    ['blåbærsød', 'blabarsod'],
    ['idé', 'ide'],
    ['kod', 'kod'],
    ['', ''],
  ])('makes %s %s', (word, without) => expect(plain(word)).toBe(without));
});

describe('plainOfPairs', () => {
  test.each([
    ['loesenord', 'losenord'],
    ['aaterstaella', 'aterstalla'],
    ['foerfraagan', 'forfragan'],
    ['kod', 'kod'],
  ])('makes %s %s', (word, without) => expect(plainOfPairs(word)).toBe(without));
});

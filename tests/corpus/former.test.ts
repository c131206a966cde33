import { describe, expect, test } from 'vitest';
import { aliasesOn, pointersOn } from '../../src/corpus/former.ts';
import { ledgerText } from '../core/articles.ts';
import { article, contentTree, corpusAt, topicFile } from './content-tree.ts';

const corpus = () =>
  corpusAt(
    contentTree({
      'sv-SE/natverk/_topic.yaml': topicFile,
      'sv-SE/natverk/wifi.mdx': article('Datorn tappar wifi'),
      'sv-SE/natverk/kabel.mdx': article('Kabeln är trasig'),
      'addresses.json': ledgerText(
        ['/natverk/'],
        ['/natverk/kabel/', '4448'],
        ['/natverk/kabel/#starta-om', '5558'],
        ['/natverk/wifi/', '4734'],
        ['/natverk/wifi/#starta-om', '1234'],
        ['/natverk/wifi/#omstart', undefined, 'alias /natverk/wifi/#starta-om'],
        ['/natverk/wifi/#starta', undefined, 'alias /natverk/wifi/#omstart'],
        ['/natverk/wifi/#virus', '2348', 'withdrawn /natverk/wifi/'],
        ['/natverk/wifi/#kabel', '3334', 'moved /natverk/kabel/#starta-om'],
      ),
    }),
  );

describe('aliasesOn', () => {
  test('gives the ids that lead to a place of the page, and those that lead to all of it', () =>
    expect(aliasesOn(corpus(), '/natverk/wifi/')).toEqual(
      new Map([
        ['starta-om', ['omstart', 'starta']],
        ['', ['virus']],
      ]),
    ));

  test('gives none for a page where nothing has been given up', () =>
    expect(aliasesOn(corpus(), '/natverk/kabel/')).toEqual(new Map()));
});

describe('pointersOn', () => {
  test('gives the ids that lead to another page, with what is there', () =>
    expect(pointersOn(corpus(), '/natverk/wifi/')).toMatchObject([{ id: 'kabel', to: '/natverk/kabel/#starta-om' }]));

  test('gives none for a page where nothing has been given up', () =>
    expect(pointersOn(corpus(), '/natverk/kabel/')).toEqual([]));
});

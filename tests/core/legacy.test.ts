import { describe, expect, test } from 'vitest';
import { legacyKey } from '../../src/core/legacy.ts';

const guid = '63acbb9b-16a1-47b9-8619-6a865e8071a5';

describe('legacyKey', () => {
  test.each([
    'https://docs.microsoft.com/azure/active-directory/user-help/user-help-sign-in',
    'https://docs.microsoft.com/sv-se/azure/active-directory/user-help/user-help-sign-in/',
    'http://learn.microsoft.com/en-us/azure/active-directory/user-help/user-help-sign-in?view=x&toc=/a/b/toc.json#y/z',
    'docs.microsoft.com/azure/active-directory/user-help/User-Help-Sign-In.md#next-steps',
    '/azure/active-directory/user-help/user-help-sign-in',
    'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/active-directory/user-help/user-help-sign-in.experimental.md',
  ])('knows %s by its last name', (address) => expect(legacyKey(address)).toBe('user-help-sign-in'));

  test.each([
    `https://support.microsoft.com/account-billing/common-problems-${guid}`,
    `https://support.microsoft.com/sv-se/account-billing/vanliga-problem-${guid}#ID0EAABAAA=Desktop`,
    `https://support.microsoft.com/en-us/topic/${guid.toUpperCase()}?ui=sv-se`,
    `https://support.office.com/article/${guid}.aspx`,
  ])('knows %s by its identifier', (address) => expect(legacyKey(address)).toBe(guid));

  test.each([
    'https://support.microsoft.com/help/12408/microsoft-account-about-two-step-verification',
    'https://support.microsoft.com/sv-se/help/12408',
    'support.microsoft.com/en-us/help/12408/?x=1',
  ])('knows %s by its number', (address) => expect(legacyKey(address)).toBe('help-12408'));

  test.each([
    ['an identifier in the query', `https://example.com/kod?id=${guid}`, 'kod'],
    ['an identifier that is cut off', 'https://example.com/kod-63acbb9b-16a1', 'kod-63acbb9b-16a1'],
    ['a number of another kind', 'https://example.com/help/kod-12408', 'kod-12408'],
  ])('does not take %s for one', (_, address, key) => expect(legacyKey(address)).toBe(key));

  test.each(['https://docs.microsoft.com', 'https://docs.microsoft.com/', 'docs.microsoft.com', '/', ''])(
    'is empty for "%s", which is a host alone',
    (address) => expect(legacyKey(address)).toBe(''),
  );
});

/** Browser. What the buttons of a share sheet do. Nothing is sent anywhere. */

import { sharing } from '../i18n/browser.ts';

export interface Copied {
  html: string;
  text: string;
}

/**
 * Both forms at once: the program that pastes takes the one it understands.
 *
 * @param content May still be on its way; some browsers let one copy only while they remember the key that was pressed.
 */
export async function copyReply(content: Copied | Promise<Copied>): Promise<void> {
  if (!('ClipboardItem' in window)) return navigator.clipboard.writeText((await content).text);
  const blob = (type: string, form: keyof Copied) => {
    const made = Promise.resolve(content).then((copied) => new Blob([copied[form]], { type }));
    made.catch(() => undefined); // the clipboard tells, unless it has given up before
    return made;
  };
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', 'html'), 'text/plain': blob('text/plain', 'text') }),
  ]);
}

/** Link, reply as HTML and as text, of one sheet. */
export function contentOf(sheet: ParentNode): { link: string; html: string; text: string } {
  const part = (name: string) => sheet.querySelector(`[data-${name}]`);
  return {
    link: part('link')?.textContent ?? '',
    html: part('reply')?.innerHTML ?? '',
    text: part('reply-text')?.textContent ?? '',
  };
}

/**
 * Shows the buttons that work here and lets them work.
 *
 * @param say Tells those who listen what was done.
 * @param place What the sheet is about, when it stands on this page and can be printed.
 */
export function enliven(
  sheet: HTMLElement,
  say: (sentence: string, hasFailed?: boolean) => void,
  place?: Element | null,
): void {
  const { link, html, text } = contentOf(sheet);
  const copy = async (button: HTMLElement, work: () => Promise<void>, said: string) => {
    try {
      await work();
      say(said);
      flash(button, sharing.copied);
    } catch {
      say(sharing.failed, true);
    }
  };
  const acts: Record<string, ((button: HTMLElement) => unknown) | undefined> = {
    link: (button) => copy(button, () => navigator.clipboard.writeText(link), sharing.link),
    reply: (button) => copy(button, () => copyReply({ html, text }), sharing.reply),
    // The system’s own sheet is where one is used to share on a phone; at a desk it stands in the way of the clipboard.
    system:
      'share' in navigator && matchMedia('(pointer: coarse)').matches
        ? () => navigator.share({ url: link }).catch(() => undefined)
        : undefined,
    print: place ? () => printOnly(place) : undefined,
  };
  for (const button of sheet.querySelectorAll<HTMLElement>('[data-act]')) {
    const act = acts[button.dataset['act'] ?? ''];
    button.hidden = !act;
    if (act) button.onclick = () => act(button);
  }
  for (const section of sheet.querySelectorAll<HTMLElement>('[data-needs-place]')) section.hidden = !place;
}

const flashTime = 2000; // ms

function flash(button: HTMLElement, word: string): void {
  const label = button.querySelector('span');
  if (!label || button.classList.contains('done')) return;
  const before = label.textContent;
  label.textContent = word;
  button.classList.add('done');
  setTimeout(() => {
    label.textContent = before;
    button.classList.remove('done');
  }, flashTime);
}

/** Everything but `place` is left out of the next print, and back again after it. */
function printOnly(place: Element): void {
  const root = document.documentElement;
  place.classList.add('to-print');
  root.classList.add('printing-part');
  addEventListener(
    'afterprint',
    () => {
      place.classList.remove('to-print');
      root.classList.remove('printing-part');
    },
    { once: true },
  );
  print();
}

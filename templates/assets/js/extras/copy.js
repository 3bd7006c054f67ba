/** @fileoverview Buttons that copy code, also those in copies of a question's parts. */
import {copyToClipboard} from '../page/clipboard.js';
import {announce, element} from '../page/dom.js';
import {text} from '../page/texts.js';

/**
 * @param {!Element} button
 * @param {string} key `copy` or `copied`
 */
function sayOnCopy(button, key) {
  const [name] = button.nextElementSibling.getAttribute('aria-label').split(': ').slice(-1);
  button.textContent = text(key);
  button.setAttribute('aria-label', `${text(key)}: ${name}`);
}

/** @param {!Event} event a click or a key */
async function copyCode(event) {
  const button = event.target.closest('.copy');
  if (!button || !['Enter', ' ', undefined].includes(event.key)) {
    return;
  }
  event.preventDefault();
  const code = button.nextElementSibling.firstElementChild;
  // The end of the last line would run a command as soon as it is pasted.
  const source = code.textContent.replace(/\n$/, '');
  if (await copyToClipboard(source, code)) {
    sayOnCopy(button, 'copied');
    announce(text('copied'));
    setTimeout(() => {
      document.querySelectorAll('.copy').forEach((each) => sayOnCopy(each, 'copy'));
    }, 3000);
  }
}

/** No `button` elements: those in a question that is done are disabled. */
export function bindCopy() {
  for (const box of document.querySelectorAll('.code:not(:has(input))')) {
    const button = element('span', {class: 'copy', role: 'button', tabindex: 0});
    box.lastElementChild.before(button);
    sayOnCopy(button, 'copy');
  }
  document.addEventListener('click', copyCode);
  document.addEventListener('keydown', copyCode);
}

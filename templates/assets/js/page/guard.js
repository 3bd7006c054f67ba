/**
 * @fileoverview Keeps an action from being done twice: what is pressed just after the screen has
 * changed was meant for the one before.
 */

const SETTLING_MILLISECONDS = 400;
let settling = 0;

/** The screen or what its buttons do has changed: for a moment nothing is taken. */
export function settle() {
  clearTimeout(settling);
  document.body.classList.add('settling');
  settling = setTimeout(() => document.body.classList.remove('settling'), SETTLING_MILLISECONDS);
}

const isSettling = () => document.body.classList.contains('settling');

function drop(event) {
  event.preventDefault();
  event.stopPropagation();
}

/** What the script itself clicks, for a key, is let through. */
export function bindGuard() {
  const main = document.querySelector('main');
  main.addEventListener('click', (event) => {
    const twice = event.detail > 1 && event.target.closest('[data-do], #more, a');
    if (event.isTrusted && (isSettling() || twice)) {
      drop(event);
    }
  }, true);
  main.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (isSettling() || event.repeat)) {
      drop(event);
    }
  }, true);
}

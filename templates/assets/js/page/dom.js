/** @fileoverview The few things done to any page's nodes. Texts are only ever text. */

/** @noinline */
export const byId = (id) => document.getElementById(id);

/** The button of a part of the page that does something. */
export const control = (scope, name) => scope.querySelector(`[data-do="${name}"]`);

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

export const element = (tag, attributes = {}, ...children) =>
  fill(document.createElement(tag), attributes, children);

export const drawing = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

/** A copy of a node's content without ids, which would be there twice. */
export function copied(node) {
  const copy = node.cloneNode(true);
  copy.querySelectorAll('[id]').forEach((each) => each.removeAttribute('id'));
  return [...copy.childNodes];
}

/** The nodes of a part of the page that have some values of an attribute, in the values' order. */
export const found = (scope, attribute, values) =>
  values.map((value) => scope.querySelector(`[data-${attribute}="${value}"]`)).filter(Boolean);

/** A node's text; formulas, whose signs alone say little, as their authors wrote them. */
export function spoken(node) {
  const copy = node.cloneNode(true);
  copy.querySelectorAll('math').forEach((each) => each.replaceWith(each.getAttribute('alttext')));
  copy.querySelectorAll('.copy, .code-language').forEach((each) => each.remove());
  return copy.textContent.trim();
}

/** Puts nodes into an order without touching them if they are in it. */
export function reorder(parent, nodes) {
  if (nodes.some((node, place) => parent.children[place] !== node)) {
    parent.append(...nodes);
  }
}

/** Whether a key is for the browser or the system. */
export const isHeld = ({ctrlKey, metaKey, altKey}) => ctrlKey || metaKey || altKey;

/** Shows a button with its words, or hides it. */
export function label(button, words, hidden) {
  button.hidden = hidden;
  if (button.textContent !== words) {
    button.textContent = words;
  }
}

/** Tells screen readers; they repeat a text only if something in it is new. */
export function announce(message) {
  const live = byId('live');
  live.textContent = live.textContent === message ? `${message}\u00A0` : message;
}

/**
 * What an action that is not needed comes to, so that nothing else depends on its success.
 * @param {function(): T} action
 * @param {T=} otherwise
 * @return {T}
 * @template T
 */
export function attempt(action, otherwise) {
  try {
    return action();
  } catch (failure) {
    console.error(failure);
    return otherwise;
  }
}

/** The few things done to the page's nodes. Texts are only ever text. */
const byId = (id) => document.getElementById(id);
const articles = new Map(
  [...document.querySelectorAll('.question')].map((node) => [node.dataset.id, node]));
const control = (scope, name) => scope.querySelector(`[data-do="${name}"]`);

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

const element = (tag, attributes = {}, ...children) =>
  fill(document.createElement(tag), attributes, children);

const drawing = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

const ICONS = {right: 'M3 8.5l3.5 3.5L13 4.5', wrong: 'M4 4l8 8M12 4l-8 8', unanswered: 'M3 8h10',
  partial: 'M2 9c3-5 4-2 6-1s4 3 6-2'};

const icon = (name) =>
  drawing('svg', {viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', class: 'icon'},
    drawing('path', {d: ICONS[name] ?? ICONS.unanswered}));

/** Shows on a part of the page whether it is right or wrong; takes that away without a state. */
function mark(node, place, state) {
  node.querySelector('.mark')?.remove();
  node.dataset.state = state || '';
  if (state) {
    place.append(element('span', {class: 'mark'}, icon(state), element('span', {}, text(state))));
  }
}

/** A copy of a node's content without ids, which would be there twice. */
function copied(node) {
  const copy = node.cloneNode(true);
  copy.querySelectorAll('[id]').forEach((each) => each.removeAttribute('id'));
  return [...copy.childNodes];
}

/** A node's text; formulas, whose signs alone say little, as their authors wrote them. */
function spoken(node) {
  const copy = node.cloneNode(true);
  copy.querySelectorAll('math').forEach((each) => each.replaceWith(each.getAttribute('alttext')));
  copy.querySelectorAll('.copy, .code-language').forEach((each) => each.remove());
  return copy.textContent.trim();
}

function announce(message) {
  byId('live').textContent = message;
}

/** Puts nodes into an order without touching them if they are in it. */
function reorder(parent, nodes) {
  if (nodes.some((node, place) => parent.children[place] !== node)) {
    parent.append(...nodes);
  }
}

function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

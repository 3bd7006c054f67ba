/**
 * In which colours and sizes text is shown on what, without what is known, and marks the elements that
 * show it. To look for contrast takes most of axe's time, and what is all the same has the same contrast
 * on every screen.
 */
function newColours(known) {
  const backs = new Map();
  const backOf = (node) => {
    if (node && !backs.has(node)) {
      const {backgroundColor, backgroundImage, opacity} = getComputedStyle(node);
      backs.set(node, `${backOf(node.parentElement)} ${backgroundColor} ${backgroundImage} ${opacity}`);
    }
    return backs.get(node) ?? '';
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = new Set(document.querySelectorAll('input, select, textarea'));
  while (texts.nextNode()) {
    if (texts.currentNode.data.trim()) {
      nodes.add(texts.currentNode.parentElement);
    }
  }
  const found = new Set();
  for (const node of nodes) {
    if (!node.checkVisibility({visibilityProperty: true, opacityProperty: true})) {
      continue;
    }
    const {color, fontSize, fontWeight, textShadow} = getComputedStyle(node);
    // What is disabled needs no contrast, and neither does its label.
    const disabled = Boolean(node.closest(':disabled') ?? node.closest('label')?.control?.disabled);
    // What axe does not judge in one script says nothing of another.
    const {lang} = node.closest('[lang]') ?? {};
    const colour = [node.localName, lang, disabled, color, fontSize, fontWeight, textShadow, backOf(node)].join(' ');
    // Short, as they are handed over with each look.
    const short = [...colour].reduce((sum, sign) => (Math.imul(sum, 31) + sign.codePointAt(0)) | 0, 7);
    if (!known.includes(short)) {
      found.add(short);
      node.dataset.newColour = '';
    }
  }
  return [...found];
}

/**
 * What axe-core finds by the rules of the tags or names given, of contrast only if that is asked, and
 * only where a colour is new.
 */
function axeFaults(type, values, contrast) {
  // To axe a formula is no text, and what scrolls in a fieldset that is disabled has no focus.
  const mistakes = {
    'empty-table-header': (node) => node.querySelector('math'),
    'scrollable-region-focusable': (node) => node.closest('fieldset:disabled') && node.tabIndex === 0,
  };
  const isMistake = ({id}, {target}) => mistakes[id]?.(document.querySelector(target));
  // What is hidden is no part of a screen, and looking at it takes most of the time.
  const away = [...document.querySelectorAll('article[hidden]')].map((node) => {
    const place = document.createComment('');
    node.replaceWith(place);
    return {node, place};
  });
  // Axe leaves out texts of fonts of icons, of which there are none here, and takes letters that join,
  // as Arabic ones do, for signs of such a font: words that are as wide as their letters are none.
  const canvas = CanvasRenderingContext2D.prototype;
  const {measureText} = canvas;
  canvas.measureText = ({length}) => ({width: 30 * length});
  const marked = '[data-new-colour]';
  axe.configure({rules: [{id: 'color-contrast', selector: marked}]});
  return axe.run(document, {
    preload: false, resultTypes: ['violations'], runOnly: {type, values},
    rules: contrast ? {} : {'color-contrast': {enabled: false}},
  }).then(({violations}) => {
    canvas.measureText = measureText;
    document.querySelectorAll(marked).forEach((node) => delete node.dataset.newColour);
    away.forEach(({node, place}) => place.replaceWith(node));
    return violations
      .map((each) => ({each, nodes: each.nodes.filter((node) => !isMistake(each, node))}))
      .filter(({nodes}) => nodes.length)
      .map(({each, nodes}) => `${each.id}: ${nodes.map(({target}) => target).join(' ')}`);
  });
}

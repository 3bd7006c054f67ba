// Turns what Temml builds into what pages may hold, MathML Core. What is there for other browsers or
// style sheets goes, what remains unknown is refused.
(function (temml, quiz) {
  'use strict';

  const {ParseError} = temml;
  const {
    attributesOf, cellAttributesOf, element, html, is, isBare, own, refuse, single, space, textOf,
    width,
  } = quiz;

  const MOST_NODES = 4000;
  const MOST_CHARACTERS = 20000;

  /** Stands between a function and what it is applied to; browsers make room for it. */
  const APPLY = '\u2061';
  const THIN = '0.1667em';
  const PRIMES = ['\u2032', '\u2033', '\u2034', '\u2057'];

  /** What the style sheet draws around and through a row. */
  const FRAMES = {
    box: 'box', top: 'over', bottom: 'under', updiagonalstrike: 'up', downdiagonalstrike: 'down',
    'updiagonalstrike downdiagonalstrike': 'up down', horizontalstrike: 'through',
  };

  let nodes = 0;

  const isApply = (node) => node.type === 'mo' && node.children[0] === APPLY;

  const checkedText = (text) => {
    if (/^[ -~]*$/.test(text)) {
      return text;
    }
    if (/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/.test(text) ||
        /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/.test(text)) {
      throw new ParseError('No text');
    }
    return text;
  };

  const childrenOf = (node) => (Array.isArray(node.children) ? node.children : []);

  const all = (node, around) => {
    const children = childrenOf(node);
    const row = [];
    for (let index = 0; index < children.length; index++) {
      let become = convert(children[index], around);
      row.push.apply(row, become);
    }
    return row;
  };

  /** As many children as before: for elements to which each has another meaning. */
  const each = (children, from) => {
    const parts = [];
    for (let index = from; index < children.length; index++) {
      parts.push(single(arranged(convert(children[index]))));
    }
    return parts;
  };

  /** What a node becomes in the row that it is in. */
  const convert = (node, around) => {
    if (++nodes > MOST_NODES) {
      throw new ParseError('Too large');
    }
    if (node.type === undefined) {
      return node.text === undefined
        ? all(node, (node.style && node.style.color) || around)
        : [checkedText(String(node.text))];
    }
    if (node.type === 'mtable') {
      return [table(node, around)];
    }
    const attributes = attributesOf(node, around);
    switch (node.type) {
      case 'mi': case 'mn': case 'mo': case 'mtext':
        return token(node, attributes);
      case 'mspace':
        delete attributes['class'];
        return Object.keys(attributes).length === 0 ? [] : [element('mspace', [], attributes)];
      case 'mrow': case 'mpadded': case 'mstyle':
        return row(node, attributes);
      case 'menclose':
        return [enclosed(node, attributes)];
      case 'munder': case 'mover': case 'munderover': case 'msub': case 'msup': case 'msubsup':
        return scripts(node, attributes);
      case 'mphantom':
        return [element(node.type, arranged(all(node)), {})];
      case 'msqrt':
        return [element(node.type, arranged(all(node)), attributes)];
      case 'mfrac': case 'mroot': case 'mmultiscripts': case 'mprescripts':
        return [element(node.type, each(node.children, 0), attributes)];
      case 'none':
        return [element('mrow', [])];
      default:
        return refuse('');
    }
  };

  const token = (node, attributes) => {
    const first = node.children.length === 1 && node.children[0];
    let text;
    if (first && first.type === undefined && first.text !== undefined) {
      text = checkedText(String(first.text));
    } else {
      const inside = arranged(all(node));
      if (!inside.every((part) => part.type === undefined || is(part, 'mi mn mtext'))) {
        return [single(inside)];
      }
      text = inside.map(textOf).join('');
    }
    text = text.normalize('NFC').replace(/\u200b/g, '');
    let type = node.type;
    if (text.includes('\u0338')) {
      refuse('\\not');
    }
    if (text === '') {
      return [];
    }
    if (text.length > 1) {
      delete attributes.mathvariant;
    }
    if (type === 'mi' && text === '/') {
      // Firefox puts spaces around a name that is no letter.
      type = 'mo';
      Object.assign(attributes, {lspace: '0em', rspace: '0em'});
    } else if (type === 'mo' && (text === '…' || text === '⋯')) {
      Object.assign(attributes, {lspace: THIN, rspace: THIN});
    } else if (attributes.minsize) {
      attributes.stretchy = 'true';
      if (node.attributes.fence === 'false') {
        Object.assign(attributes, {lspace: '0em', rspace: '0em'});
      }
    }
    return [element(type, [text], attributes)];
  };

  /** Whether a row is a function's name, the sign after it and the spaces around them. */
  const isFunction = (row) => {
    const parts = row.filter((part) => !is(part, 'mspace'));
    return parts.length === 2 && isApply(parts[1]);
  };

  const row = (node, attributes) => {
    if (node.style && node.style.marginLeft) {
      return [];
    }
    if (node.type === 'mpadded' && attributes.lspace === '0') {
      delete attributes.lspace;
    }
    const children = all(node);
    const bare = Object.keys(attributes).length === 0;
    if (bare && isFunction(children)) {
      return children;
    }
    const inside = arranged(children);
    if (bare) {
      return inside.length === 1 ? inside : [element('mrow', inside)];
    }
    const wrapped = inside.length === 1 && is(inside[0], 'mrow') && isBare(inside[0]);
    return [element(node.type, wrapped ? inside[0].children : inside, attributes)];
  };

  const enclosed = (node, attributes) => {
    const frame = own(FRAMES, node.attributes.notation) || refuse('');
    const before = attributes['class'];
    // Whatever follows the first part draws the frame in Temml's own style sheet.
    return element('mrow', arranged(convert(node.children[0])),
      Object.assign(attributes, {'class': before ? before + ' ' + frame : frame}));
  };

  /** Moves what belongs to the name of a function after its limits, its power or its index. */
  const scripts = (node, attributes) => {
    const base = convert(node.children[0]);
    const at = base.findIndex(isApply);
    const name = at < 1 ? single(arranged(base)) : base[at - 1];
    const parts = [name].concat(each(node.children, 1));
    const become = accented(primed(element(node.type, parts, attributes)));
    return at < 1 ? [become] : base.slice(0, at - 1).concat([become], base.slice(at));
  };

  /** Primes follow a letter: fonts have raised them already. */
  const primed = (node) => {
    const text = textOf(node.children[node.children.length - 1]);
    const base = node.children[0];
    if (!is(node, 'msup msubsup') || !/^\u2032{1,4}$/.test(text) || is(base, 'mrow')) {
      return node;
    }
    const prime = element('mo', [PRIMES[text.length - 1]], {lspace: '0em', rspace: '0em'});
    const letter = node.type === 'msup' ? base : element('msub', node.children.slice(0, 2));
    return element('mrow', [letter, prime]);
  };

  /** Signs over and under letters are as large as beside them. */
  const accented = (node) => {
    const [base, sign] = node.children;
    const arrow = sign.attributes['class'] === 'tml-vec';
    const accent = is(node, 'mover munder') && is(sign, 'mo') &&
      (arrow || sign.attributes.scriptlevel === '0');
    if (!accent) {
      return node;
    }
    delete sign.attributes.scriptlevel;
    const text = textOf(sign);
    const wide = sign.attributes.stretchy === 'true';
    sign.children = [wide ? text.replace('\u02c6', '^') : text.replace('~', '\u02dc')];
    if (arrow) {
      // The character that joins letters is beside them in some browsers.
      delete sign.attributes['class'];
      sign.attributes.mathsize = '70%';
    }
    node.attributes[node.type === 'mover' ? 'accent' : 'accentunder'] = 'true';
    return element(node.type, [base, sign], node.attributes);
  };

  const table = (node, around) => {
    const rows = [];
    for (let index = 0; index < node.children.length; index++) {
      let cells = [];
      let given = node.children[index].children;
      for (let column = 0; column < given.length; column++) {
        let inside = arranged(all(given[column]));
        cells.push(element('mtd', inside, cellAttributesOf(given[column])));
      }
      rows.push(element('mtr', cells));
    }
    return element('mtable', rows, attributesOf(node, around));
  };

  /** Whether a function has no argument: nothing or an operation follows. */
  const endsFunction = (next) => next === undefined || (is(next, 'mo') && !next.attributes.form);

  const alike = (one, other) =>
    is(one, 'mtext') && is(other, 'mtext') &&
    JSON.stringify(one.attributes) === JSON.stringify(other.attributes);

  /**
   * Sees to the spaces between functions and their neighbours, drops what applies them, and joins
   * words.
   */
  const arranged = (nodes) => {
    const become = [];
    let before;
    let applied = false;
    for (let index = 0; index < nodes.length; index++) {
      let node = nodes[index];
      let next = nodes[index + 1];
      let dropped = applied && node.type === 'mspace' && endsFunction(next);
      applied = isApply(node);
      if (applied || dropped) {
        continue;
      }
      if (before && next && isApply(next) && before.type !== 'mo' && before.type !== 'mspace') {
        become.push(space(THIN));
      }
      if (before && node.type === 'mtext' && alike(before, node)) {
        before.children.push(textOf(node));
      } else {
        become.push(node);
        before = node;
      }
    }
    return become;
  };

  /**
   * @param children what Temml builds
   * @param formula its source
   */
  quiz.markup = (children, formula, display) => {
    nodes = 0;
    // Firefox stretches brackets in a row only.
    const inside = single(arranged(all({children})));
    const attributes = display ? {alttext: formula, display: 'block'} : {alttext: formula};
    const text = html(element('math', [inside], attributes));
    if (text.length > MOST_CHARACTERS) {
      throw new ParseError('Too large');
    }
    return {html: text, width: width(inside)};
  };
})

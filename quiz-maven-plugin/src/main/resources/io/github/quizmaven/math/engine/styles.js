// Turns Temml's styles and classes into attributes of MathML and classes of the style sheet.
(function (temml, quiz) {
  'use strict';

  const {own, refuse} = quiz;

  const COLORS = {
    red: 'red', blue: 'blue', green: 'green', orange: 'orange', purple: 'purple', gray: 'gray',
    grey: 'gray', black: '',
  };
  const CLASSES = {
    'tml-left': 'to-left', 'tml-right': 'to-right', 'tml-jot': 'equations', 'tml-small': 'narrow',
    'tml-vec': 'tml-vec', bold: 'bold', italic: 'italic', sans: 'sans', mono: 'mono',
  };
  const LINES = ['Bottom', 'Left', 'Right', 'Top'];
  const set = (words) => new Set(words.trim().split(/\s+/));
  const ATTRIBUTES = set(`
    accent accentunder depth displaystyle form height largeop linethickness lspace mathsize maxsize
    minsize movablelimits rspace scriptlevel stretchy symmetric voffset width`);
  /** What the style sheet decides, and what has been seen to. */
  const IGNORED_ATTRIBUTES = set(
    'class fence linebreak mathcolor mathvariant notation separator');
  const IGNORED_STYLES = set(`
    border color display font-family font-style font-weight fontWeight height marginLeft math-depth
    mathDepth padding width`);

  /** Whether there is nothing to turn into anything, as with most nodes. */
  const isPlain = (node) => {
    for (let name in node.attributes) {
      return false;
    }
    for (let name in node.style) {
      return false;
    }
    return !node.classes || node.classes.length === 0;
  };

  /** The attributes and classes of a node of Temml's. */
  const attributesOf = (node, around) => {
    if (!around && isPlain(node)) {
      return {};
    }
    const style = node.style || {};
    const given = node.attributes || {};
    const found = {};
    let classes = '';
    const add = (name) => {
      classes += name && classes ? ' ' + name : name || '';
    };
    for (let index = 0; node.classes && index < node.classes.length; index++) {
      add(own(CLASSES, node.classes[index]));
    }
    for (let name in given) {
      if (ATTRIBUTES.has(name)) {
        found[name] = String(given[name]);
      } else if (name === 'mathbackground') {
        refuse('\\rule');
      } else if (!IGNORED_ATTRIBUTES.has(name) && !/^text-align/.test(given[name])) {
        refuse('');
      }
    }
    for (let name in style) {
      if (!IGNORED_STYLES.has(name)) {
        refuse('');
      }
    }
    // Browsers slant single letters, and no others.
    if (given.mathvariant === 'normal' && node.type === 'mi') {
      found.mathvariant = 'normal';
    } else if (given.mathvariant === 'monospace') {
      add('mono');
    }
    if (style.border) {
      add('box');
    }
    const color = style.color || given.mathcolor || around;
    if (color) {
      if (own(COLORS, color) === undefined) {
        throw new temml.ParseError('Coloured ' + color);
      }
      add(COLORS[color]);
    }
    // Numbers in bold italics are upright.
    add(style.fontWeight || style['font-weight'] ? 'bold' : style['font-style']);
    const depth = style.mathDepth === undefined ? style['math-depth'] : style.mathDepth;
    if (depth !== undefined) {
      found.scriptlevel = String(depth);
    }
    if (classes) {
      found['class'] = classes;
    }
    return found;
  };

  /** Those of a table's cell, whose spaces are the style sheet's. */
  const cellAttributesOf = (node) => {
    const lines = LINES.filter((side) => node.style['border' + side]);
    if (lines.some((side) => node.style['border' + side].includes('dashed'))) {
      refuse('\\hdashline');
    }
    const classes = node.classes.map((name) => own(CLASSES, name)).filter(Boolean)
      .concat(lines.map((side) => 'line-' + side.toLowerCase()));
    return classes.length ? {'class': classes.join(' ')} : {};
  };

  Object.assign(quiz, {attributesOf, cellAttributesOf});
})

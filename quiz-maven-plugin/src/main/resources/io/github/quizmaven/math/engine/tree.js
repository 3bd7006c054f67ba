// Nodes of MathML as pages have them: how they are made, asked, written and measured. A node is a
// string, or an object with type, children and attributes. Loops use "let": a "const" of
// Rhino's would keep its first value. Loops and no callbacks lead deeper, so that the engine sees
// how deep they are.
(function (temml, quiz) {
  'use strict';

  const own = (table, key) =>
    Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
  const refuse = (command, token) => {
    throw new temml.ParseError('Refused ' + command, token);
  };
  const element = (type, children, attributes) => ({type, children, attributes: attributes || {}});
  const space = (width) => element('mspace', [], {width});
  const is = (node, types) =>
    node.type !== undefined && (' ' + types + ' ').includes(' ' + node.type + ' ');
  const isBare = (node) => Object.keys(node.attributes).length === 0;
  const single = (row) => (row.length === 1 && row[0].type ? row[0] : element('mrow', row));

  const textOf = (node) => {
    if (node.type === undefined) {
      return node;
    }
    let text = '';
    for (let index = 0; index < node.children.length; index++) {
      text += textOf(node.children[index]);
    }
    return text;
  };

  const ESCAPES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

  const html = (node) => {
    if (node.type === undefined) {
      return escaped(node);
    }
    let text = '<' + node.type;
    const names = Object.keys(node.attributes);
    if (names.length > 1) {
      names.sort();
    }
    for (let index = 0; index < names.length; index++) {
      text += ' ' + names[index] + '="' + escaped(node.attributes[names[index]]) + '"';
    }
    if (node.children.length === 0) {
      return text + '/>';
    }
    text += '>';
    for (let index = 0; index < node.children.length; index++) {
      text += html(node.children[index]);
    }
    return text + '</' + node.type + '>';
  };

  /** About how wide a node will be, in em. */
  const width = (node) => {
    if (node.type === undefined) {
      return 0.55 * Array.from(node).length;
    }
    if (node.type === 'mi' || node.type === 'mn') {
      const name = node.children[0];
      return 0.55 * (name.length > 1 ? Array.from(name).length : 1);
    }
    if (node.type === 'mspace') {
      return /em$/.test(node.attributes.width) ? parseFloat(node.attributes.width) : 0;
    }
    const widths = [];
    for (let index = 0; index < node.children.length; index++) {
      widths.push(width(node.children[index]));
    }
    const sum = widths.reduce((one, other) => one + other, 0);
    const rest = 0.72 * Math.max.apply(null, [0].concat(widths.slice(1)));
    switch (node.type) {
      case 'mo':
        return sum + (sum > 0.6 || '()[]{}⟨⟩⌈⌉⌊⌋|‖,!/'.includes(node.children[0]) ? 0 : 0.5);
      case 'mfrac':
        return Math.max.apply(null, widths);
      case 'munder': case 'mover': case 'munderover':
        return Math.max(widths[0], rest);
      case 'msub': case 'msup': case 'msubsup':
        return widths[0] + rest;
      case 'mroot':
        return widths[0] + 0.8;
      case 'msqrt':
        return sum + 0.8;
      case 'mtr':
        return sum + 0.8 * widths.length;
      case 'mtable':
        return Math.max.apply(null, [0].concat(widths));
      default:
        return sum;
    }
  };

  Object.assign(quiz, {element, html, is, isBare, own, refuse, single, space, textOf, width});
})

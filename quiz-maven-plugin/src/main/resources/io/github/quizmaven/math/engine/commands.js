// What the commands of Temml do on pages, or that they are refused where they are.
(function (temml, quiz) {
  'use strict';

  const {ParseError, functions, environments, builders} = temml;
  const {refuse} = quiz;

  /** Temml's macros of this name no longer count. */
  const define = (name, command) => {
    temml.defineMacro(name, undefined);
    functions[name] = command;
  };

  /** Changes what a command does once its arguments are read. */
  const wrap = (names, change) => {
    names.forEach((name) => {
      const handler = functions[name].handler;
      functions[name] = Object.assign({}, functions[name], {
        handler: (context, args, optional) =>
          change(() => handler(context, args, optional), context, args, optional),
      });
    });
  };

  const REFUSED = `
    \\tag \\pmb \\colorbox \\fcolorbox \\llap \\clap \\mathllap \\mathclap \\vcenter \\reflectbox
    \\bordermatrix \\phase \\angl \\angln \\cancelto \\longdiv \\textcircled \\href \\url
    \\includegraphics \\class \\id \\style \\data \\htmlClass \\htmlId \\htmlStyle \\htmlData`;
  REFUSED.trim().split(/\s+/).forEach((name) =>
    define(name, {
      type: 'refused',
      numArgs: 0,
      numOptionalArgs: 0,
      allowedInArgument: true,
      allowedInText: true,
      handler: ({token}) => refuse(name, token),
    }));

  // Equations have no numbers, and nothing refers to them.
  ['\\label', '\\ref', '\\eqref', '\\textsc', '\\texttip'].forEach(
    (name) => delete functions[name]);
  delete environments.CD;
  Object.keys(environments).forEach((name) => {
    const handler = environments[name].handler;
    environments[name] = Object.assign({}, environments[name], {
      handler: (context, args, optional) =>
        Object.assign(handler(context, args, optional), {autoTag: undefined, tags: undefined}),
    });
  });

  // Other names that KaTeX and MediaWiki know.
  const ALIASES = `
    N \\mathbb{N} R \\mathbb{R} Z \\mathbb{Z} Complex \\mathbb{C} Reals \\mathbb{R}
    cnums \\mathbb{C} natnums \\mathbb{N} reals \\mathbb{R} alef \\aleph alefsym \\aleph
    bull \\bullet centerdot \\cdot clubs \\clubsuit Dagger \\ddagger diamonds \\diamondsuit
    empty \\emptyset exist \\exists hearts \\heartsuit image \\Im infin \\infty isin \\in
    lang \\langle plusmn \\pm rang \\rangle real \\Re sdot \\cdot sect \\S spades \\spadesuit
    sub \\subset sube \\subseteq supe \\supseteq thetasym \\vartheta weierp \\wp darr \\downarrow
    dArr \\Downarrow Darr \\Downarrow harr \\leftrightarrow hArr \\Leftrightarrow
    Harr \\Leftrightarrow larr \\leftarrow lArr \\Leftarrow Larr \\Leftarrow
    lrarr \\leftrightarrow lrArr \\Leftrightarrow Lrarr \\Leftrightarrow rarr \\rightarrow
    rArr \\Rightarrow Rarr \\Rightarrow uarr \\uparrow uArr \\Uparrow Uarr \\Uparrow
    mod \\quad\\mathrm{mod}\\,\\,#1 pod \\quad(#1) gray \\textcolor{gray}{#1} relbar \\mathrel{-}
    Relbar \\mathrel{=} simcolon \\sim\\vcentcolon approxcolon \\approx\\vcentcolon
    simcoloncolon \\sim\\dblcolon approxcoloncolon \\approx\\dblcolon copyright \\text{\\char169}
    LaTeX \\text{LaTeX} KaTeX \\text{KaTeX} TeX \\text{TeX}
    textcopyright \\text{\\char169} textregistered \\text{\\char174}`;
  ALIASES.trim().split(/\s+/).forEach((word, index, words) =>
    index % 2 === 0 && temml.defineMacro('\\' + word, words[index + 1]));

  // Above comes first, as in mathtools.
  temml.defineMacro('\\prescript', '\\pres@cript{^{#1}_{#2}}{}{#3}');

  // Rows end within environments only; there, this is not asked.
  wrap(['\\\\'], (read, {token}) => refuse('\\\\', token));

  wrap(['\\rule'], (read, {token}, args) =>
    args[0].value.number === 0 ? read() : refuse('\\rule', token));

  // A small overlap is left out; a larger one would be missed.
  const EM = {mu: 1 / 18, ex: 0.431, pt: 0.1, mm: 0.285, cm: 2.85, in: 7.23, bp: 0.1, pc: 1.2};
  wrap(['\\kern', '\\mkern', '\\hskip', '\\mskip'], (read, {token}, args) => {
    const {number, unit} = args[0].value;
    return number * (EM[unit] || 1) < -0.28 ? refuse('\\kern', token) : read();
  });

  // The author's word for a colour, not its number.
  wrap(['\\color', '\\textcolor'], (read, context, args, optional) => {
    const node = read();
    return optional[0] ? node : Object.assign(node, {color: args[0].string.trim()});
  });

  wrap(['\\not'], (read, {token}) => {
    const node = read();
    const sign = node.isCharacterBox
      ? node.body[0].text.replace('\u2016', '\u2225').replace('|', '\u2223').normalize('NFC')
      : '';
    if (sign.length !== 1) {
      refuse('\\not', token);
    }
    node.body[0].text = sign;
    return node;
  });

  /** Looks for a letter or digit that a style does not have. */
  const check = (node, variant) => {
    if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index++) {
        check(node[index], variant);
      }
    } else if (node && (node.type === 'mathord' || node.type === 'textord')) {
      Array.from(temml.makeText(node.text, node.mode).text).forEach((sign) => {
        const named = /\d/.test(sign) || sign.toLowerCase() !== sign.toUpperCase();
        if (named && temml.variantChar(sign, variant) === sign) {
          throw new ParseError('Unstyled ' + sign, node);
        }
      });
    } else if (node) {
      check([node.body, node.base, node.sup, node.sub], variant);
    }
  };
  const restrict = (variant, names) =>
    wrap(names, (read, context, args) => {
      check(args[0], variant);
      return read();
    });
  restrict('double-struck', ['\\mathbb', '\\Bbb']);
  restrict('script', ['\\mathcal', '\\mathscr']);
  restrict('fraktur', ['\\mathfrak', '\\frak']);

  // Spaces of their own between words would double those that browsers put around operators.
  const atom = builders.atom;
  builders.atom = (group, style) => atom(Object.assign(group, {needsSpacing: false}), style);

  // Words keep their letters and take a class.
  const LOOKS = {
    '\\textbf': 'bold', '\\textit': 'italic', '\\emph': 'italic', '\\textsf': 'sans',
    '\\texttt': 'mono',
  };
  const look = (node, name) => {
    if (node.type === 'mtext') {
      node.classes.push(name);
    }
    for (let index = 0; node.children && index < node.children.length; index++) {
      look(node.children[index], name);
    }
  };
  builders.text = (group, style) => {
    const row = temml.buildExpressionRow(group.body, style.withFont(''));
    if (LOOKS[group.font]) {
      look(row, LOOKS[group.font]);
    }
    return row;
  };

  // Letters in bold are others; only signs are drawn in bold.
  const font = builders.font;
  builders.font = (group, style) => {
    const node = font(group, style);
    if (node.type === 'mrow' && node.style.fontWeight) {
      delete node.style.fontWeight;
      node.children
        .filter((each) => each.type === 'mo')
        .forEach((each) => Object.assign(each.style, {fontWeight: 'bold'}));
    }
    return node;
  };

  // A letter with an accent in words is one character.
  const ACCENTS = {
    '\\`': '\u0300', "\\'": '\u0301', '\\^': '\u0302', '\\~': '\u0303', '\\=': '\u0304',
    '\\u': '\u0306', '\\.': '\u0307', '\\"': '\u0308', '\\r': '\u030a', '\\H': '\u030b',
    '\\v': '\u030c', '\\c': '\u0327',
  };
  wrap(Object.keys(ACCENTS), (read, {parser, funcName}, args) => {
    const letter = args[0].type === 'ordgroup' ? args[0].body[0] : args[0];
    return parser.mode === 'text' && letter && letter.type === 'textord'
      ? {type: 'textord', mode: 'text', text: (letter.text + ACCENTS[funcName]).normalize('NFC')}
      : read();
  });

  // Temml's own fails where nothing follows.
  temml.Parser.prototype.handleSupSubscript = function (name) {
    const symbol = this.fetch();
    this.consume();
    this.consumeSpaces();
    let group;
    do {
      group = this.parseGroup(name);
    } while (group && group.type === 'internal');
    if (!group) {
      throw new ParseError(`Expected group after '${symbol.text}'`, symbol);
    }
    return group;
  };

  /** The HTML of a formula, or what is wrong with it, and where in its text, if it is there. */
  quiz.read = (formula, display) => {
    const settings = new temml.Settings({displayMode: display, throwOnError: true});
    // Pairs of brackets would be read twice where one is alone, and not at all after \big.
    settings.wrapDelimiterPairs = false;
    const level = display ? temml.StyleLevel.DISPLAY : temml.StyleLevel.TEXT;
    const style = new temml.Style({level, maxSize: settings.maxSize});
    try {
      const children = temml.buildExpression(temml.parseTree(formula, settings), style);
      return quiz.markup(children, formula, display);
    } catch (error) {
      if (!(error instanceof ParseError)) {
        throw error;
      }
      const {loc} = error;
      const found = loc && loc.start <= loc.end && loc.lexer.input === formula;
      return {
        message: error.message.trim(),
        start: found ? loc.start : -1,
        end: found ? loc.end : -1,
      };
    }
  };
})

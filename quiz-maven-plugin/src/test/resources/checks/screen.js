// What is wrong with a screen: by axe-core's rules of the tags given, by its layout, also with the
// text spacing of WCAG 1.4.12, by its targets, and what its policy blocked.
const [known, tags, done] = arguments;
const colours = newColours(known);
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
const found = [...layoutFaults(), ...targetFaults(), ...violations.map((each) => `blocked ${each}`)];
// The policy lets the page's own scripts adopt style sheets.
document.adoptedStyleSheets = [spacing];
found.push(...layoutFaults().map((each) => `spaced ${each}`));
document.adoptedStyleSheets = [];
axeFaults('tag', tags, colours.length > 0)
  .then((faults) => done({colours, faults: [...faults, ...found]}));

// Nothing but contrast depends on colours.
const [known, done] = arguments;
const colours = newColours(known);
(colours.length ? axeFaults('rule', ['color-contrast'], true) : Promise.resolve([]))
  .then((faults) => done({colours, faults: faults.map((each) => `dark ${each}`)}));

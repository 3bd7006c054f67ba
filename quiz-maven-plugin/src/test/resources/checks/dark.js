// Nothing but contrast depends on colours.
const [done] = arguments;
axeFaults('rule', ['color-contrast']).then((faults) => done(faults.map((each) => `dark ${each}`)));

/** All that the tab key has to reach, in the order of the page; of a radio group one button. */
function tabStops() {
  const groups = new Set();
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter((node) => node.tabIndex >= 0 && !node.matches(':disabled')
      && node.checkVisibility({visibilityProperty: true}))
    .filter(({type, name, checked}) => {
      const group = document.querySelectorAll(`input[type="radio"][name="${CSS.escape(name)}"]`);
      const other = [...group].some((each) => each.checked) ? !checked : groups.has(name);
      groups.add(name);
      return type !== 'radio' || !other;
    });
}

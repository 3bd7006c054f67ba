/** @fileoverview Copies texts. */

/**
 * Copies by the old way, for pages that may not write to the clipboard: what is selected.
 * @param {string} source
 * @param {!Node} node
 * @suppress {deprecated}
 */
function copySelected(source, node) {
  const selection = window.getSelection();
  const put = (event) => {
    event.clipboardData.setData('text/plain', source);
    event.preventDefault();
  };
  selection.selectAllChildren(node);
  document.addEventListener('copy', put);
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  if (done) {
    selection.removeAllRanges();
  }
  return done;
}

/**
 * Whether a text could be copied.
 * @param {string} source
 * @param {!Node} node what is selected where the text itself cannot be copied
 */
export async function copyToClipboard(source, node) {
  const done = await navigator.clipboard?.writeText(source).then(() => true, () => false);
  return done || copySelected(source, node);
}

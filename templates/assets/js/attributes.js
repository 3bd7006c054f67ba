/**
 * @fileoverview The `data-` attributes by which templates and script know the page's parts, for the
 * compiler, which takes the name of one that is not listed here for a mistake.
 * @externs
 */

/** @record */
function DataAttributes() {}
/** @type {string} */ DataAttributes.prototype.badge;
/** @type {string} */ DataAttributes.prototype.do;
/** @type {string} */ DataAttributes.prototype.option;
/** @type {string} */ DataAttributes.prototype.pass;
/** @type {string} */ DataAttributes.prototype.rank;
/** @type {string} */ DataAttributes.prototype.right;
/** @type {string} */ DataAttributes.prototype.screen;
/** @type {string} */ DataAttributes.prototype.script;

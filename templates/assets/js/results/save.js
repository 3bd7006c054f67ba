/** @fileoverview Saves files that the page makes. */
import {element} from '../page/dom.js';
import {quiz} from '../page/page.js';

/**
 * @param {string} ending of the file's name
 * @param {string} type of a text; none where the content is an address that holds it
 * @param {string} content
 */
export function save(ending, type, content) {
  element('a', {
    download: quiz.id.replaceAll('/', '-') + ending,
    href: type ? `data:${type};charset=utf-8,${encodeURIComponent(content)}` : content,
  }).click();
}

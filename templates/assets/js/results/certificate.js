/** @fileoverview The certificate, which is only ever seen on paper. */
import {byId} from '../page/dom.js';
import {dateOf, scoreOf} from './facts.js';

/**
 * @param {!Taken} taken
 * @param {string} name nothing leaves a line to write it on
 */
export function fillCertificate(taken, name) {
  const places = byId('certificate').querySelectorAll('[data-place]');
  [name, byId('title').textContent, scoreOf(), dateOf(taken)].forEach((words, place) => {
    places[place].textContent = words;
    places[place].classList.toggle('long', words.length > 60);
  });
}

export function bindCertificate(button) {
  const {classList} = document.body;
  button.addEventListener('click', () => {
    classList.add('certifying');
    window.print();
  });
  window.addEventListener('afterprint', () => classList.remove('certifying'));
}

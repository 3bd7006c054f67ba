/** @fileoverview Tells the pages that list quizzes which one was gone on with last. */
import {noteRecent} from '../logic/kept.js';
import {byId} from '../page/dom.js';
import {quiz} from '../page/page.js';

let noted = false;

/** Keeps once on each visit that this quiz was gone on with. */
export function tellRecent() {
  if (!noted) {
    noted = true;
    noteRecent(() => window.localStorage, new URL(quiz.root, String(document.baseURI)).pathname, quiz.id,
      byId('title').textContent);
  }
}

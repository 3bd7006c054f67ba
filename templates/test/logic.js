/**
 * @fileoverview Hands the script's logic to tests, which run it without a page, in an engine that
 * knows neither modules nor all of the language.
 */
import * as clock from '../assets/js/logic/clock.js';
import * as comparison from '../assets/js/logic/comparison.js';
import * as grading from '../assets/js/logic/grading.js';
import * as kept from '../assets/js/logic/kept.js';
import * as order from '../assets/js/logic/order.js';
import * as restore from '../assets/js/logic/restore.js';
import * as results from '../assets/js/logic/results.js';
import * as standing from '../assets/js/logic/standing.js';
import * as state from '../assets/js/logic/state.js';
import * as store from '../assets/js/logic/store.js';

Object.assign(globalThis,
  {...clock, ...comparison, ...grading, ...kept, ...order, ...restore, ...results, ...standing, ...state,
    ...store});

/** @fileoverview SCORM 1.2, for the script of its packages. */

/** Whether it is SCORM 1.2. */
export const old = true;

// Follows the builds of `quiz:serve`: shows what is wrong, and loads the page again when it has changed.
'use strict';
(() => {
  const page = decodeURIComponent(location.pathname).slice(1).replace(/index\.html$/, '');
  const loaded = document.currentScript.dataset.page;
  let hidden = '';

  const element = (name, className, content) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = content;
    return made;
  };

  const panel = element('section', 'live-panel', '');
  panel.setAttribute('aria-label', 'Problems');
  panel.hidden = true;

  const show = (problems) => {
    const here = problems.filter((each) => page === '' || each.page === '' || each.page === page);
    const key = JSON.stringify(here);
    const elsewhere = problems.length - here.length;
    panel.replaceChildren();
    panel.hidden = here.length === 0 || key === hidden;
    const close = element('button', 'live-close', 'Hide');
    close.type = 'button';
    close.addEventListener('click', () => {
      hidden = key;
      panel.hidden = true;
    });
    panel.append(close);
    for (const each of here) {
      panel.append(element('pre', 'live-problem live-' + each.severity, each.text));
    }
    if (elsewhere > 0) {
      panel.append(element('p', 'live-more', elsewhere + ' more in other files: see the terminal.'));
    }
  };

  const follow = () => {
    document.body.append(panel);
    const events = '/_live/events?page=' + encodeURIComponent(decodeURIComponent(location.pathname));
    new EventSource(events).addEventListener('message', (event) => {
      const build = JSON.parse(event.data);
      if (build.page === loaded) {
        show(build.problems);
      } else {
        location.reload();
      }
    });
  };

  follow();
})();

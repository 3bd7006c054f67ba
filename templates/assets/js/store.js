/** Progress in localStorage; where that fails, the quiz runs in memory. */
const store = {
  key: `quiz:${new URL(data.root, String(document.baseURI)).pathname}:${data.id}`,
  revision: 0,
  works: true,

  load() {
    try {
      const kept = JSON.parse(String(window.localStorage.getItem(this.key)));
      if (kept?.version !== data.version) {
        return null;
      }
      this.revision = kept.revision;
      return restored(data, kept.state);
    } catch {
      this.works = this.probe();
      return null;
    }
  },

  /** What was kept may be foreign and unreadable, which is no reason not to keep the new. */
  probe() {
    try {
      window.localStorage.removeItem(this.key);
      return true;
    } catch {
      return false;
    }
  },

  save(state) {
    if (!this.works) {
      return;
    }
    try {
      const kept = {version: data.version, revision: ++this.revision, state};
      window.localStorage.setItem(this.key, JSON.stringify(kept));
    } catch {
      this.works = false;
    }
  },

  /** Calls back once another tab has gone further with this quiz. */
  onNewer(callback) {
    window.addEventListener('storage', (event) => {
      if (event.key === this.key && event.newValue) {
        callback();
      }
    });
  },
};

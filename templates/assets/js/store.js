/** Progress in localStorage; where that fails, the quiz runs in memory. */
const store = {
  key: `quiz:${new URL(data.root, String(document.baseURI)).pathname}:${data.id}`,
  revision: 0,
  works: true,
  /** What this tab wrote last: as long as that is there, nobody has gone further. */
  written: '',

  /** What is kept, in whatever form; null for what is none of a quiz's. Throws where access is blocked. */
  kept() {
    const kept = window.localStorage.getItem(this.key);
    try {
      return JSON.parse(String(kept));
    } catch {
      return null;
    }
  },

  /** The run that was kept by a page of this version, unchecked. */
  load() {
    try {
      const kept = this.kept();
      // A page that was built later may be open as well; its progress is not for this one to lose.
      this.works = !(kept?.version > data.version);
      if (kept?.version === data.version) {
        this.revision = Number(kept.revision) || 0;
        return kept.state;
      }
    } catch {
      this.works = false;
    }
    return null;
  },

  save(state) {
    if (!this.works) {
      return;
    }
    try {
      const kept = JSON.stringify({version: data.version, revision: ++this.revision, state});
      window.localStorage.setItem(this.key, kept);
      this.written = kept;
    } catch {
      this.works = false;
    }
  },

  /** Whether another tab has gone further with this quiz. */
  isBehind() {
    try {
      return this.works && window.localStorage.getItem(this.key) !== this.written
        && this.kept()?.revision > this.revision;
    } catch {
      return false;
    }
  },

  /** Calls back once another tab has gone further. */
  onNewer(callback) {
    window.addEventListener('storage', (event) => {
      if (event.key === this.key && event.newValue) {
        callback();
      }
    });
  },
};

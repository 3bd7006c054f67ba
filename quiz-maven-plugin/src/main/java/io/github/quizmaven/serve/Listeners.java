package io.github.quizmaven.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Pages in browsers that want to hear of builds, each on a thread of its own. Who comes late is
 * told of the last build.
 */
final class Listeners {

    /** What nobody listens to is noticed when it is written to. */
    private static final long BREATH = Duration.ofSeconds(10).toMillis();

    private String last = Build.SOUND.json();
    private int builds;
    private boolean closed;

    synchronized void tell(Build build) {
        last = build.json();
        builds++;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** The page that a listener shows, by a hash of what it would be sent now. */
    interface Page {
        String hash() throws IOException;
    }

    /** Writes server-sent events until the other side is gone or the server ends. */
    void serve(OutputStream out, Page page) throws IOException, InterruptedException {
        int heard = -1;
        while (true) {
            String problems;
            boolean news;
            synchronized (this) {
                if (!closed && heard == builds) {
                    wait(BREATH);
                }
                if (closed) {
                    return;
                }
                problems = last;
                news = heard != builds;
                heard = builds;
            }
            String text = news ? event(page.hash(), problems) : ":\n\n";
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static String event(String hash, String problems) {
        return "retry: 300\ndata: {\"page\":\"%s\",\"problems\":%s}\n\n".formatted(hash, problems);
    }
}

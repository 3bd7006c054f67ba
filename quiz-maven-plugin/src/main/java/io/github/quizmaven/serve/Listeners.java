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

    /** Writes server-sent events until the other side is gone or the server ends. */
    void serve(OutputStream out) throws IOException, InterruptedException {
        int heard = -1;
        while (true) {
            String text;
            synchronized (this) {
                if (!closed && heard == builds) {
                    wait(BREATH);
                }
                if (closed) {
                    return;
                }
                text = heard == builds ? ":\n\n" : "retry: 300\ndata: " + last + "\n\n";
                heard = builds;
            }
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}

package io.github.quizmaven.site;

import io.github.quizmaven.quiz.*;
import java.nio.file.Path;
import java.util.*;

public class ScratchShots {
    public static void main(String[] a) throws Exception {
        SiteFolder.write(
                Path.of("/tmp/shots/small"),
                Samples.challenge(),
                Samples.of(io.github.quizmaven.quiz.word.Mode.EXAM),
                Samples.of(io.github.quizmaven.quiz.word.Mode.STUDY));
        SiteFolder.write(Path.of("/tmp/shots/ar"), Samples.arabic());
        SiteFolder.write(Path.of("/tmp/shots/m24"), ManyQuizzes.of(24, 3).toArray(new Quiz[0]));
        List<QuizSummary> ar = new ArrayList<>();
        for (QuizSummary q : ManyQuizzes.summaries(70, 3))
            ar.add(
                    new QuizSummary(
                            q.id(),
                            q.id().length() % 2 == 0 ? "التوسع في MLOps" : "مراقبة الحمل",
                            q.description(),
                            "ar",
                            q.mode(),
                            q.extent(),
                            q.badge(),
                            q.about()));
        SiteFolder.write(Path.of("/tmp/shots/ar70"), SiteFolder.lists(ar, Folders.NONE));
        for (int n : new int[] {1000, 10000}) {
            long t = System.nanoTime();
            var l = ManyQuizzes.summaries(n, n / 50);
            long u = System.nanoTime();
            var f = SiteFolder.lists(l, Folders.NONE);
            System.out.println(
                    n
                            + " summaries "
                            + (u - t) / 1000000
                            + " ms, pages "
                            + (System.nanoTime() - u) / 1000000
                            + " ms");
            SiteFolder.write(Path.of("/tmp/shots/m" + n), f);
        }
        SiteFolder.write(
                Path.of("/tmp/shots/flat1000"),
                SiteFolder.lists(ManyQuizzes.summaries(1000, 1), Folders.NONE));
    }
}

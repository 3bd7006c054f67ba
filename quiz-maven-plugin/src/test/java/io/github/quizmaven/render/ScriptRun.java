package io.github.quizmaven.render;

/**
 * Runs of a quiz as words: {@code begin, answer peru b, check peru, go 1}. Each of its questions
 * has the right option {@code a}, two attempts, two hints and 60 seconds.
 */
final class ScriptRun {

    /** Makes `quiz` and `played`, for scripts that need them more than once. */
    static final String PLAY =
            """
            const quizOf = (mode, more) => Object.assign({
              version: 1, id: 'capitals', mode, pass: 100, percent: true, texts: {},
              questions: ['peru', 'kenya', 'japan'].map((id) => ({id, hash: id, form: 'choice',
                key: ['a'], points: 1, attempts: 2, hints: 2, time: 60})),
            }, more);
            const eventOf = (quiz, words) => {
              const [type, id, value] = words.split(' ');
              const events = {
                begin: () => ({type, order: quiz.questions.map((each) => each.id),
                  shown: {}, pace: Number(id || 1)}),
                drill: () => ({type: 'begin', order: [id], shown: {}, pace: 0, drill: true}),
                answer: () => ({type: 'respond', id, response: value ? value.split('+') : []}),
                over: () => ({type: 'check', id, over: true}),
                end: () => ({type: 'finish', over: true}),
                go: () => ({type, at: Number(id)}),
                show: () => ({type, screen: id}),
                tick: () => ({type, id, seconds: Number(value)}),
                extend: () => ({type, id, seconds: 60}),
                card: () => ({type, id, known: value === 'known'}),
              };
              return type in events ? events[type]() : {type, id};
            };
            const played = (quiz, events, state) => events.split(', ').reduce(
              (before, words) => reduce(quiz, before, eventOf(quiz, words), 0),
              state ?? freshState());
            """;

    private ScriptRun() {}

    /**
     * Plays a run from its beginning on.
     *
     * @param told what is to be told of `state` and `quiz`
     */
    static String play(String mode, String settings, String events, String told) {
        return ScriptLogic.run(
                PLAY
                        + "const quiz = quizOf(arguments[0], {"
                        + settings
                        + "}); const state = played(quiz, arguments[1]); return "
                        + told
                        + ";",
                mode,
                events);
    }
}

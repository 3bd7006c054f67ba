package io.github.quizmaven.render.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages whose code is shown in colours, with the words that name them behind a fence. */
public enum CodeLanguage {
    ACTIONSCRIPT("ActionScript", "actionscript"),
    ASSEMBLY("Assembly", "asm", "assembly", "nasm"),
    BATCH("Batch", "bat", "batch", "cmd"),
    C("C", "c", "h"),
    CLOJURE("Clojure", "clojure", "clj", "cljs", "edn"),
    CONSOLE("Console", "console", "shell-session", "shellsession", "terminal"),
    CPP("C++", "cpp", "c++", "cc", "cxx", "hpp", "hxx"),
    CSHARP("C#", "cs", "csharp", "c#"),
    CSS("CSS", "css"),
    CSV("CSV", "csv"),
    D("D", "d", "dlang"),
    DART("Dart", "dart"),
    DELPHI("Delphi", "delphi", "pascal", "objectpascal"),
    DOCKERFILE("Dockerfile", "dockerfile", "docker", "containerfile"),
    DTD("DTD", "dtd"),
    FORTRAN("Fortran", "fortran", "f90", "f95"),
    GO("Go", "golang", "go"),
    GROOVY("Groovy", "groovy", "gradle", "jenkinsfile"),
    HANDLEBARS("Handlebars", "handlebars", "hbs", "mustache"),
    HTACCESS("Apache", "htaccess", "apache", "apacheconf"),
    HTML("HTML", "html", "htm", "xhtml"),
    INI("INI", "ini"),
    JAVA("Java", "java"),
    JAVASCRIPT("JavaScript", "javascript", "js", "mjs", "cjs"),
    JSON("JSON", "json", "geojson", "webmanifest"),
    JSON_WITH_COMMENTS("JSON", "jshintrc", "jsonc", "json5"),
    JSP("JSP", "jsp"),
    KOTLIN("Kotlin", "kotlin", "kt", "kts"),
    LATEX("LaTeX", "latex", "tex"),
    LESS("Less", "less"),
    LISP("Lisp", "lisp", "common-lisp"),
    LUA("Lua", "lua"),
    MAKEFILE("Makefile", "makefile", "make", "mk"),
    MARKDOWN("Markdown", "markdown", "md"),
    NSIS("NSIS", "nsis"),
    PERL("Perl", "perl", "pl"),
    PHP("PHP", "php"),
    PROPERTIES("Properties", "properties"),
    PROTOBUF("Protocol Buffers", "proto", "protobuf"),
    PYTHON("Python", "python", "py", "python3", "py3"),
    RUBY("Ruby", "ruby", "rb"),
    RUST("Rust", "rust", "rs"),
    SAS("SAS", "sas"),
    SCALA("Scala", "scala", "sbt"),
    SHELL("Shell", "unix", "shell", "sh", "bash", "zsh", "ksh"),
    SQL("SQL", "sql", "mysql", "postgresql", "postgres", "plsql", "tsql"),
    TCL("Tcl", "tcl"),
    TYPESCRIPT("TypeScript", "typescript", "ts", "mts", "cts"),
    VHDL("VHDL", "vhdl", "vhd"),
    VISUAL_BASIC("Visual Basic", "vb", "vbnet", "visualbasic"),
    XML("XML", "xml", "svg", "xsd", "xsl", "xslt", "pom"),
    YAML("YAML", "yaml", "yml");

    private static final Map<String, CodeLanguage> BY_WORD = new HashMap<>();

    /** Words by which authors say that a text is in no language. */
    private static final Set<String> NONE =
            Set.of("text", "txt", "plain", "plaintext", "none", "nohighlight");

    static {
        for (CodeLanguage each : values()) {
            each.words.forEach(word -> BY_WORD.put(word, each));
        }
    }

    private final String title;
    private final String style;
    private final List<String> words;

    /**
     * @param title how people write its name
     * @param style what the library calls it, which is a word for it too
     */
    CodeLanguage(String title, String style, String... words) {
        this.title = title;
        this.style = "text/" + style;
        this.words = Stream.concat(Stream.of(style), Arrays.stream(words)).toList();
    }

    /** Null for a word that names no language that is known. */
    public static @Nullable CodeLanguage of(String word) {
        return BY_WORD.get(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word says that there is no language. */
    public static boolean isNone(String word) {
        return NONE.contains(word.toLowerCase(Locale.ROOT));
    }

    public String title() {
        return title;
    }

    /** The words that name it, in lower case. */
    public List<String> words() {
        return words;
    }

    /** What the library calls it. */
    String style() {
        return this == CONSOLE ? SHELL.style : style;
    }
}

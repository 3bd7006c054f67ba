package io.github.quizmaven.render.code;

import java.util.List;

/** What opens, closes and escapes in one language or another. */
final class CodePieces {

    static final List<String> ALL =
            List.of(
                    ("\" ' ` \\ \\\" \\' \"\"\" ''' ``` /* */ /** // # -- <!-- --> <%-- --%> (* *)"
                                    + " #| |# { } ( ) [ ] [[ ]] {{ }} ${ $( $x @ & &amp; &amp;# < > </ <a"
                                    + " <?php ?> <script> </script> <style> </style> <![CDATA[ ]]> <<EOF EOF"
                                    + " <<-'X' r#\" \"# R\"( q{ %q[ @\" $\" =begin =end __END__ --[[ --[=[ #if"
                                    + " \\begin{ @media url( REM :: = == >>> ! % ^ ~ ; : , . a for return 0x"
                                    + " 1.5e 7 é ß")
                            .split(" "));

    private CodePieces() {}
}
